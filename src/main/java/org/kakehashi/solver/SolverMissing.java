package org.kakehashi.solver;

import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// The solver's own code cannot be loaded on this machine.
public final class SolverMissing extends Exception {
    private static final long serialVersionUID = 1;
    private static final Texts TEXTS = Texts.beside(SolverMissing.class);

    SolverMissing(Throwable cause) {
        super("the solver's native library cannot be loaded: " + cause.getMessage(), cause);
    }

    /// @return the trouble and what helps, for the person
    public Names says() {
        return TEXTS.text("missing", System.getProperty("os.name"), System.getProperty("os.arch"));
    }
}
