package org.kakehashi.cli;

import java.util.List;
import java.util.function.Consumer;

/// What measures the program's speed; only a program that was built with its benchmarks has one.
public interface Benchmarks {
    /// Measures everything, which takes about two minutes.
    ///
    /// @param progress takes the id of each timing that begins
    /// @throws BrokenBench if something cannot be measured, or if two ways to the same figure do not agree
    List<Timing> run(Consumer<String> progress);

    /// How long one thing takes, beside a plain implementation of the same that was timed in the same run.
    ///
    /// @param id     of its name in the texts
    /// @param median milliseconds
    /// @param naive  milliseconds of the plain implementation
    /// @param aim    milliseconds it should stay below
    record Timing(String id, double median, double naive, double aim) {
        double ratio() {
            return naive / median;
        }

        boolean met() {
            return median < aim;
        }
    }

    /// The benchmarks themselves failed.
    final class BrokenBench extends RuntimeException {
        private static final long serialVersionUID = 1;

        public BrokenBench(String message) {
            super(message);
        }

        public BrokenBench(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
