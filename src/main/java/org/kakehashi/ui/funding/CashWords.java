package org.kakehashi.ui.funding;

import org.kakehashi.ui.kit.Words;

/// Everything the page of cash flow says.
enum CashWords implements Words {
    TITLE, TABLE, COMES, GOES, BALANCE, MONTH, ALL_MONEY, SECURED_MONEY, DEEPEST, NEVER_SHORT, NO_MONEY, USES_TITLE, SOURCES, USES,
    GAP, SUM, OVER, CONTRIBUTIONS, YEAR, ORGANISATION, AMOUNT, SOURCE, LOAD_PROFILE, NO_CONTRIBUTIONS,
    ADD_CONTRIBUTION, MILLIONS, REMOVE_CONTRIBUTION
}
