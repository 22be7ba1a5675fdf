package org.kakehashi.base;

import java.util.List;

/// Input that was either understood or is wrong, with every problem at once.
public sealed interface Checked<T> {

    record Good<T>(T value) implements Checked<T> {}

    record Bad<T>(List<Problem> problems) implements Checked<T> {
        public Bad {
            problems = List.copyOf(problems);
            Require.that(!problems.isEmpty(), "problems", problems);
        }
    }

    static <T> Checked<T> good(T value) {
        return new Good<>(value);
    }

    static <T> Checked<T> bad(List<Problem> problems) {
        return new Bad<>(problems);
    }
}
