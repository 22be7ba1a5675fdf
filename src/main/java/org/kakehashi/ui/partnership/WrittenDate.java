package org.kakehashi.ui.partnership;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kakehashi.base.Checked;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Problem;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Typed;

/// Reads a date as exactly as it is typed: a day, a month or a year.
final class WrittenDate {
    private static final Pattern MONTH = Pattern.compile("(.*?\\d{1,4})\\D(\\d{1,2})\\D?");
    private static final DateTimeFormatter SHORT = english(TextStyle.SHORT), LONG = english(TextStyle.FULL);

    private WrittenDate() {}

    /// @return a day as [Typed#date] reads it; or 2009-04, Apr 2009, 2009年4月, R8.11; or 2009, 令和8年
    static Checked<PartialDate> read(String text) {
        if (Typed.date(text) instanceof Checked.Good(var day)) return Checked.good(PartialDate.of(day));
        if (Typed.year(text) instanceof Checked.Good(var year)) return year(year, 0);
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        for (var format : List.of(SHORT, LONG)) {
            try {
                var month = YearMonth.parse(plain.replaceAll("\\s+", " "), format);
                return year(month.getYear(), month.getMonthValue());
            } catch (DateTimeParseException _) {
                // the other form may fit
            }
        }
        var match = MONTH.matcher(plain.replaceAll("\\s", ""));
        if (match.matches() && Typed.year(match.group(1)) instanceof Checked.Good(var year)) {
            return year(year, Integer.parseInt(match.group(2)));
        }
        return bad();
    }

    /// @return the same, or nothing for a blank text
    static Checked<Optional<PartialDate>> readIfAny(String text) {
        if (text.isBlank()) return Checked.good(Optional.empty());
        return switch (read(text)) {
            case Checked.Good<PartialDate>(var date) -> Checked.good(Optional.of(date));
            case Checked.Bad<PartialDate>(var problems) -> Checked.bad(problems);
        };
    }

    static String write(Optional<PartialDate> date) {
        return date.map(Formats::date).orElse("");
    }

    private static Checked<PartialDate> year(int year, int month) {
        try {
            if (month > 0) YearMonth.of(year, month);
            return year < 1 ? bad() : Checked.good(new PartialDate(year, month, 0));
        } catch (DateTimeException _) {
            return bad();
        }
    }

    private static Checked<PartialDate> bad() {
        return Checked.bad(List.of(new Problem("", PartnershipWords.NOT_A_PARTIAL_DATE.names())));
    }

    private static DateTimeFormatter english(TextStyle style) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendText(ChronoField.MONTH_OF_YEAR, style)
                .appendLiteral(' ').appendValue(ChronoField.YEAR, 4).toFormatter(Locale.ENGLISH);
    }
}
