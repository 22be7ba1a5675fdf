package org.kakehashi.solver;

import com.google.ortools.Loader;

/// The solver's own code, loaded when it is first needed.
public final class Natives {
    private static boolean loaded;

    private Natives() {}

    /// @throws SolverMissing if it is not made for this machine
    public static synchronized void load() throws SolverMissing {
        loaded = load(Loader::loadNativeLibraries, loaded);
    }

    static boolean load(Runnable loader, boolean already) throws SolverMissing {
        if (already) return true;
        try {
            loader.run();
            return true;
        } catch (RuntimeException | LinkageError missing) {
            throw new SolverMissing(missing);
        }
    }
}
