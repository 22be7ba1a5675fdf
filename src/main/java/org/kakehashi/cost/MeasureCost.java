package org.kakehashi.cost;

import org.kakehashi.base.Series;

/// What one measure costs; every series has one entry a year of the horizon.
///
/// @param units units in use; empty for measures that have none
public record MeasureCost(String id, String sector, Series capital, Series operating, Series saving, Series units) {

    /// @return capital + operating − saving of year `t`, counted from 0
    public double net(int t) {
        return capital.at(t) + operating.at(t) - saving.at(t);
    }

    public double total() {
        return capital.sum() + operating.sum() - saving.sum();
    }
}
