package org.kakehashi.ui.funding;

import org.kakehashi.funding.Contribution;

/// A row of the record of contributions.
///
/// @param at which entry of the project it is
record ContributionRow(int at, Contribution given) {}
