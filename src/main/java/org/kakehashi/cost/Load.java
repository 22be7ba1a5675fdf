package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;

/// A pollutant and how much of it arises.
///
/// @param id        pollutant, as `bod`
/// @param unit      unit of mass a year, as `t`
/// @param perPerson load a person and year, used when `points` is null
/// @param points    load through given years, null if it goes with the people
/// @param damage    money of damage per unit left unabated
public record Load(String id, Names name, String unit, Figure perPerson, Trend.@Nullable Points points,
        Figure damage) {
    public Load {
        that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        requireNonNull(perPerson, "perPerson");
        requireNonNull(damage, "damage");
    }

    /// @param people one entry a year of the horizon
    /// @return what arises before any measure, one entry a year
    public Series arising(Series people, Horizon horizon) {
        return Series.of(Pollution.arising(this, people, horizon));
    }
}
