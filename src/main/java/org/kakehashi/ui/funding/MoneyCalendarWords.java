package org.kakehashi.ui.funding;

import org.kakehashi.project.MoneyDates.Entry.Kind;
import org.kakehashi.ui.kit.Words;

/// What the calendar of windows and deadlines says.
enum MoneyCalendarWords implements Words {
    TITLE, EARLIER, LATER, TODAY, UNUSED, EXPORT, FILE_KIND, WRITTEN, WINDOW, CONTRACT, DUE, DECISION, YEAR_END,
    PROGRAMME, FROM, UNTIL, WHAT, ON_DAYS;

    static MoneyCalendarWords of(Kind kind) {
        return switch (kind) {
            case WINDOW -> WINDOW;
            case CONTRACT -> CONTRACT;
            case DUE -> DUE;
            case DECISION -> DECISION;
            case YEAR_END -> YEAR_END;
        };
    }
}
