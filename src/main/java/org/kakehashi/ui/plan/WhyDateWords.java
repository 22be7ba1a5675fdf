package org.kakehashi.ui.plan;

import org.kakehashi.ui.kit.Words;

/// The words of the card that explains a date.
enum WhyDateWords implements Words {
    TITLE, START_OF, ASK, DECIDES, SPARE, NO_SPARE, RULE_PLAN_START, RULE_MONEY, RULE_LEVELLING, RULE_BOUND, RULE_PIN,
    RULE_PROGRESS, RULE_LATE, RULE_MEMBER, RULE_CALENDAR, RULE_LENGTH, COPY, CLOSE, CHAIN_LINE
}
