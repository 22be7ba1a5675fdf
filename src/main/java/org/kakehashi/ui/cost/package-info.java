/// The Costs workspace: scenarios side by side, their measures edited in place, charts and the drivers.
///
/// Start at [CostsScreen]; [CostsViewModel] holds what is shown and takes every edit, [CostsSheet] is what it shows.
@NullMarked
package org.kakehashi.ui.cost;

import org.jspecify.annotations.NullMarked;
