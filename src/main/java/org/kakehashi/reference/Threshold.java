package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// A share of income that households are said to be able to bear.
///
/// @param sectors ids of the sectors it is about together; empty for all costs
/// @param share   of household income, a fraction of one, above zero
public record Threshold(String id, Origin origin, Names name, List<String> sectors, Figure share) {
    public Threshold {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(origin, "origin");
        requireNonNull(name, "name");
        sectors = List.copyOf(sectors);
        Require.that(0 < share.value() && share.value() <= 1, "share", share.value());
    }
}
