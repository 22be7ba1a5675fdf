package org.kakehashi.ui.funding;

import java.util.Locale;
import org.kakehashi.ui.kit.Words;

/// The ways to look at the money of a project, and what they are called.
enum FundingPage implements Words {
    MATRIX, APPLICATIONS, BUDGET, CALENDAR, CASH_FLOW;

    /// @return of the command that shows it
    String command() {
        return "funding-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
