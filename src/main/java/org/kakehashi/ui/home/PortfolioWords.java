package org.kakehashi.ui.home;

import org.kakehashi.ui.kit.Words;

/// What the view of all projects' money says.
enum PortfolioWords implements Words {
    MONEY, NEED, SECURED, APPLIED, PLANNED, GAP, WIN_RATE, WON_OF, NONE_DECIDED, BY_YEAR, FISCAL_YEAR, TOTAL, OTHER_MONEY, NO_MONEY
}
