package org.kakehashi.ui.cost;

import org.kakehashi.ui.kit.Words;

/// Texts of the view that says what makes one scenario differ from another.
enum DifferenceWords implements Words {
    DIFFERENCE, COMPARED_WITH, COMPARE, BY_TOTAL, BY_EACH, IN_SCENARIO, MORE, MORE_SAID, ONLY_IN, SUM, NOTHING_ALIKE,
    BACK_TO_MEASURES, COPY_DIFFERENCE, LETTER_AND_NAME, BAR_HEAD, MILLIONS
}
