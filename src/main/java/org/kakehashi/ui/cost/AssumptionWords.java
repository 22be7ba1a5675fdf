package org.kakehashi.ui.cost;

import org.kakehashi.ui.kit.Words;

/// Texts of the list of assumptions and of what households can bear.
enum AssumptionWords implements Words {
    EDIT, COUNTS, COUNT_ALL, UNIT_PER, COUNT_OF, ALL_STATUS, STATUS_COUNT, FIND, WHAT, WHERE, VALUE, STATUS, SOURCE, OPEN, REPLACE, NONE,
    LIMITS, LIMIT_ALL, PEAK_OF, ADD_LIMIT, REMOVE_LIMIT, EDIT_LIMITS, GROUPS, GROUP, GROUPS_HINT, ADD_GROUPS,
    REMOVE_GROUPS, EDIT_GROUPS, GROUPS_SUM, GROUPS_PICTURE, NO_INCOME, TABLE_SAID
}
