package org.kakehashi.ui.cost;

import org.kakehashi.ui.kit.Words;

/// Texts of the explanations of the Costs workspace.
enum ExplainWords implements Words {
    WHAT, COUNTED, DISCOUNTED, NOT_DISCOUNTED, PRICES, PER_PERSON_IS, MILLION_PEOPLE, BURDEN_OVER, BURDEN_UNDER,
    IS_NOTHING, IS_THAT, IS_SUM, FOLLOWS, NUMBER_OF, KITAKYUSHU_ALL, KITAKYUSHU_SEWERS, KITAKYUSHU_HOUSEHOLD,
    KITAKYUSHU_NOMINAL, LIBRARY_FROM, LIBRARY_RANGE, WHY
}
