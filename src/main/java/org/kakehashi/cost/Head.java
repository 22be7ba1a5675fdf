package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import org.kakehashi.base.Names;

/// Guards of what every measure has.
final class Head {
    private Head() {}

    static void check(String id, String sector, Names name, Payers payers) {
        that(!id.isBlank(), "id", id);
        that(!sector.isBlank(), "sector", sector);
        requireNonNull(name, "name");
        requireNonNull(payers, "payers");
    }
}
