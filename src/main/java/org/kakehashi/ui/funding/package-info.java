/// The Funding workspace: sources by fiscal year, the state of the money, what is needed and what is missing.
///
/// Start at [FundingScreen]. What is shown is computed whole by [FundingSheet]; what can be done is in
/// [FundingViewModel].
@NullMarked
package org.kakehashi.ui.funding;

import org.jspecify.annotations.NullMarked;
