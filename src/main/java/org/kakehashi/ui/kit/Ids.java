package org.kakehashi.ui.kit;

import java.util.Locale;

/// Ids of controls that stand for a value.
final class Ids {
    private Ids() {}

    static String of(Object option) {
        var name = option instanceof Enum<?> constant ? constant.name() : String.valueOf(option);
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-");
    }
}
