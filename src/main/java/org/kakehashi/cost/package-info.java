/// Costs of city-wide programmes, by year, payer and sector.
///
/// Start at [Scenario], [CostEngine] and [CostResult]. Nothing here knows the window, the database, the
/// clock or a random source it was not given. Money is real, in the scenario's currency and price year, unless a
/// name says `nominal`. Shares are fractions of one. Years are calendar years; `t` counts from 0.
@NullMarked
package org.kakehashi.cost;

import org.jspecify.annotations.NullMarked;
