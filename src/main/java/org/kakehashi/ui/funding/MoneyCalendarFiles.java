package org.kakehashi.ui.funding;

import java.nio.file.Path;
import org.kakehashi.base.Language;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;

/// Calendars of money as files for other programs; slow, to be asked of the background.
@FunctionalInterface
public interface MoneyCalendarFiles {
    void write(Project project, Language language, Path file) throws StoreException;
}
