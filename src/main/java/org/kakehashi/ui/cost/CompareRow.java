package org.kakehashi.ui.cost;

import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;

/// One row of the comparison: a scenario, or what another city or country spent.
///
/// @param id       `scenario/` and the place of a scenario from 0, or a benchmark's id
/// @param value    what its bar shows: money a person and year, or a share; NaN if there is none
/// @param currency ISO 4217 code of a money, empty for a share
/// @param high     the upper end of a share that is told as a range, else `value`
/// @param note     what is to be known of it, or why there is no value
record CompareRow(String id, Names name, String years, double value, double high, String currency, Evidence evidence,
        Names note) {

    boolean isScenario() {
        return id.startsWith("scenario/");
    }

    boolean isKnown() {
        return !Double.isNaN(value);
    }
}
