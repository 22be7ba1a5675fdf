/// Who pays which cost line in which fiscal year, so that the cities pay least.
///
/// Start at [Allocation]. Money is in whole units of the plan's currency, and exact. Nothing here knows the window, the
/// database or what day it is; the solver's own code is loaded when it is first asked.
@NullMarked
package org.kakehashi.allocation;

import org.jspecify.annotations.NullMarked;
