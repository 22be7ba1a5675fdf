package org.kakehashi.ui.funding;

import java.nio.file.Path;
import org.kakehashi.base.Language;
import org.kakehashi.project.Budget;
import org.kakehashi.project.StoreException;

/// Budgets in files of spreadsheet programs; slow, to be asked of the background.
@FunctionalInterface
public interface BudgetFiles {
    void write(Budget budget, Language language, Path file) throws StoreException;
}
