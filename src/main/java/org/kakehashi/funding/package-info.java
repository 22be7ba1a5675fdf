/// Who pays: sources, what they pledged by fiscal year, and the gap to what is needed.
///
/// Start at [FundingTable]. Money is in whole units of the plan's currency.
@NullMarked
package org.kakehashi.funding;

import org.jspecify.annotations.NullMarked;
