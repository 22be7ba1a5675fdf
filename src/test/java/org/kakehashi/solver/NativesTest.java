package org.kakehashi.solver;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NativesTest {
    @Test
    void aSolverThatIsMissingIsSaidInBothLanguages() {
        var missing = assertThrows(SolverMissing.class, () -> Natives.load(() -> {
            throw new UnsatisfiedLinkError("no solver");
        }, false));
        assertTrue(missing.says().en().contains(System.getProperty("os.arch")));
        assertTrue(missing.says().ja().contains(System.getProperty("os.arch")));
    }
}
