package org.kakehashi.store;

import org.kakehashi.project.ProjectStore;

/// The contract, on the store for tests.
class MemoryProjectStoreTest extends ProjectStoreContract {
    private final ProjectStore store = new MemoryProjectStore(Samples::summary, Samples.clock(), Samples.LIBRARY);

    @Override
    protected ProjectStore open() {
        return store;
    }
}
