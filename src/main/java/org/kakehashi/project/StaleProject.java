package org.kakehashi.project;

import org.kakehashi.base.Names;

/// Somebody else saved the project since it was read; nothing was written.
public final class StaleProject extends StoreException {
    private static final long serialVersionUID = 1;

    public StaleProject(String id, long base, Names says) {
        super(Trouble.STALE, says, new IllegalStateException(id + " is no longer at version " + base));
    }
}
