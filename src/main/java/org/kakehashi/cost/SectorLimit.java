package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import java.util.List;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;

/// A share of income that households can bear for some sectors together, as water and sewerage.
///
/// @param id      unique in its scenario
/// @param sectors ids of the sectors, at least one
/// @param share   a fraction of one, above zero
public record SectorLimit(String id, Names name, List<String> sectors, Figure share) {
    public SectorLimit {
        that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        sectors = List.copyOf(sectors);
        that(!sectors.isEmpty(), "sectors", sectors);
        that(0 < share.value() && share.value() <= 1, "share", share.value());
    }
}
