package org.kakehashi.ui.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Span;
import org.kakehashi.ui.kit.Formats;

/// Lengths as they are written and typed: 10d, 2w, 4h, 0.5d, 30ed for elapsed days; 10日, 2週, 30暦日.
final class SpanText {
    private static final double HOURS_A_DAY = 8, DAYS_A_WEEK = 5, DAYS_A_MONTH = 20;
    private static final double CALENDAR_WEEK = 7, CALENDAR_MONTH = 30, CALENDAR_HOURS = 24;
    private static final double MOST = 36_600;
    private static final Pattern LENGTH = Pattern.compile("([0-9][0-9,]*\\.?[0-9]*|\\.[0-9]+)\\s*(\\S*)");

    private SpanText() {}

    static String of(Span span, Language language) {
        return days(span.days(), span.working(), language);
    }

    static String days(double days, boolean working, Language language) {
        return (working ? TableWords.SPAN_DAYS : TableWords.SPAN_ELAPSED).in(language, Formats.brief(days, 2));
    }

    /// @param before the length it has now, which says what a plain number counts
    static Checked<Span> read(String text, Span before) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip().replace("?", "");
        var match = LENGTH.matcher(plain);
        if (!match.matches()) return bad();
        double number = Double.parseDouble(match.group(1).replace(",", ""));
        var unit = match.group(2);
        for (var kind : Unit.values()) {
            if (!unit.isEmpty() && kind.is(unit)) return span(number * kind.days, kind.working);
        }
        return unit.isEmpty() ? span(number, before.working()) : bad();
    }

    private static Checked<Span> span(double days, boolean working) {
        if (days > MOST) return Checked.bad(List.of(new Problem("", TableWords.SPAN_TOO_LONG.names())));
        return Checked.good(new Span(Math.rint(days * 480) / 480, working));
    }

    private static Checked<Span> bad() {
        return Checked.bad(List.of(new Problem("", TableWords.NOT_A_SPAN.names())));
    }

    /// What a number can count, with the words for it.
    enum Unit {
        HOUR(TableWords.UNIT_HOUR, 1 / HOURS_A_DAY, true), DAY(TableWords.UNIT_DAY, 1, true),
        WEEK(TableWords.UNIT_WEEK, DAYS_A_WEEK, true), MONTH(TableWords.UNIT_MONTH, DAYS_A_MONTH, true),
        ELAPSED_HOUR(TableWords.UNIT_ELAPSED_HOUR, 1 / CALENDAR_HOURS, false),
        ELAPSED_DAY(TableWords.UNIT_ELAPSED_DAY, 1, false),
        ELAPSED_WEEK(TableWords.UNIT_ELAPSED_WEEK, CALENDAR_WEEK, false),
        ELAPSED_MONTH(TableWords.UNIT_ELAPSED_MONTH, CALENDAR_MONTH, false);

        private final TableWords words;
        private final double days;
        private final boolean working;

        Unit(TableWords words, double days, boolean working) {
            this.words = words;
            this.days = days;
            this.working = working;
        }

        double days() {
            return days;
        }

        boolean working() {
            return working;
        }

        boolean is(String typed) {
            for (var language : Language.values()) {
                for (var word : words.in(language).split(",", -1)) if (word.equals(typed)) return true;
            }
            return false;
        }
    }
}
