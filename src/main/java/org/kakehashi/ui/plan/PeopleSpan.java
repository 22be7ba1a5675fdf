package org.kakehashi.ui.plan;

/// How much time the people view shows at once.
enum PeopleSpan {
    QUARTER(13), HALF_YEAR(26), YEAR(52), TWO_YEARS(104);

    private final int weeks;

    PeopleSpan(int weeks) {
        this.weeks = weeks;
    }

    int weeks() {
        return weeks;
    }

    PeopleWords word() {
        return PeopleWords.valueOf(name());
    }
}
