package org.kakehashi.project;

import org.kakehashi.base.Require;

/// The two cities, by their ids on the project's shelf; `home` helps, `partner` is helped.
public record Pair(String home, String partner) {
    public Pair {
        Require.that(!home.isBlank(), "home", home);
        Require.that(!partner.isBlank(), "partner", partner);
    }
}
