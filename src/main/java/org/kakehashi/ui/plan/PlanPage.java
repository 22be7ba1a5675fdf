package org.kakehashi.ui.plan;

/// The ways to look at a plan.
enum PlanPage {
    CHART(CalendarWords.CHART), CALENDAR(CalendarWords.CALENDAR), PEOPLE(CalendarWords.PEOPLE);

    private final CalendarWords word;

    PlanPage(CalendarWords word) {
        this.word = word;
    }

    CalendarWords word() {
        return word;
    }
}
