package org.kakehashi.project;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Ids for new projects, steps and the rest: ten small letters and digits, never shown to people.
public final class NewIds {
    private static final int LENGTH = 10;
    private static final int BASE = Character.MAX_RADIX;

    private NewIds() {}

    /// @return an id that begins with a letter
    public static String next(RandomGenerator random) {
        var id = new StringBuilder();
        id.append((char) ('a' + random.nextInt(26)));
        while (id.length() < LENGTH) id.append(Character.forDigit(random.nextInt(BASE), BASE));
        return id.toString().toLowerCase(Locale.ROOT);
    }

    /// @param taken whether an id is in use
    public static String next(RandomGenerator random, Predicate<String> taken) {
        var id = next(random);
        while (taken.test(id)) id = next(random);
        return id;
    }
}
