package org.kakehashi.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.Summaries;
import org.kakehashi.store.Database;
import org.kakehashi.store.JdbcProjectStore;
import org.kakehashi.store.ShippedLibrary;

/// Opens the stores of a data folder.
final class Stores {
    private Stores() {}

    static ProjectStore open(Path folder, Clock clock) throws StoreException {
        return JdbcProjectStore.open(Database.in(folder), project -> Summaries.of(project, LocalDate.now(clock)), clock,
                ShippedLibrary::read);
    }
}
