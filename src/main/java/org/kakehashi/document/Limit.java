package org.kakehashi.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kakehashi.base.Names;

/// What a field's value must keep to, beside its type.
sealed interface Limit {

    /// What it asks for, for the person.
    Names says();

    /// @return whether it lets a text pass; numbers are checked by their range
    default boolean allows(String text) {
        return true;
    }

    /// A number between two others; open ends are excluded, infinite ones are none.
    record Range(double min, double max, boolean minOpen, boolean maxOpen) implements Limit {
        static final Range ANY =
                new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true, true);

        boolean allows(double value) {
            return (minOpen ? value > min : value >= min) && (maxOpen ? value < max : value <= max);
        }

        @Override
        public Names says() {
            if (Double.isInfinite(min)) return Problems.TEXTS.text("limit.any");
            if (Double.isInfinite(max)) {
                return Problems.TEXTS.text(minOpen ? "limit.above" : "limit.atLeast", plain(min));
            }
            return Problems.TEXTS.text(minOpen ? "limit.aboveTo" : "limit.between", plain(min), plain(max));
        }

        static String plain(double value) {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? String.format(Locale.ROOT, "%d", (long) value) : Double.toString(value);
        }
    }

    /// A text with something in it.
    record Filled() implements Limit {
        @Override
        public boolean allows(String text) {
            return !text.isBlank();
        }

        @Override
        public Names says() {
            return Problems.TEXTS.text("limit.filled");
        }
    }

    /// A text of a form.
    ///
    /// @param key in the bundle, of the sentence that describes the form
    record Form(Pattern pattern, String key) implements Limit {
        @Override
        public boolean allows(String text) {
            return pattern.matcher(text).matches();
        }

        @Override
        public Names says() {
            return Problems.TEXTS.text(key);
        }
    }
}
