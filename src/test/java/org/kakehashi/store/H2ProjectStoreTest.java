package org.kakehashi.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.StoreException;

/// The contract, on the embedded database.
class H2ProjectStoreTest extends ProjectStoreContract {
    private final InstantSource clock = Samples.clock();
    @TempDir
    private Path folder;

    @Override
    protected ProjectStore open() throws StoreException {
        return JdbcProjectStore.open(Database.in(folder), Samples::summary, clock, () -> Samples.LIBRARY);
    }
}
