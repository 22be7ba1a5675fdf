package org.kakehashi.ui.plan;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Moment;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Typed;

/// Days and half days as they are written and typed: 26 Apr 2027, 2027/4/26 13:00, 2027/4/26 午後.
final class MomentText {
    private static final LocalTime NOON = LocalTime.of(12, 0), AFTERNOON = LocalTime.of(13, 0);
    /// Before this a start, and from this on a finish, is taken for that of a whole day.
    private static final LocalTime MORNING = LocalTime.of(10, 0), EVENING = LocalTime.of(16, 0);
    private static final Pattern TIME = Pattern.compile("(.*?)[ t]\\s*(\\d{1,2}):(\\d{2})(?::\\d{2})?");

    private MomentText() {}

    static String of(@Nullable Moment moment, Language language) {
        if (moment == null) return "";
        return Formats.date(moment.day(), language) + (moment.time() == null ? "" : " " + moment.time());
    }

    /// @param day the day on which something is planned that begins at `start`
    /// @return the day, with the time if it begins in the middle of it
    static String start(LocalDate day, LocalDateTime start, Language language) {
        var time = start.toLocalTime();
        var plain = !start.toLocalDate().equals(day) || time.isBefore(MORNING) || !time.isBefore(EVENING);
        return of(new Moment(day, plain ? null : time), language);
    }

    static String finish(LocalDate day, LocalDateTime finish, Language language) {
        var time = finish.toLocalTime();
        var plain = !finish.toLocalDate().equals(day) || !time.isBefore(EVENING) || !time.isAfter(LocalTime.MIDNIGHT);
        return of(new Moment(day, plain ? null : time), language);
    }

    /// @param finish whether it ends something, so that a morning is over at noon
    static Checked<Moment> read(String text, boolean finish) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var lower = plain.toLowerCase(Locale.ROOT);
        LocalTime time = null;
        for (var language : Language.values()) {
            for (var word : TableWords.MORNING.in(language).split(",", -1)) {
                if (!lower.endsWith(word)) continue;
                return day(plain.substring(0, plain.length() - word.length()), finish ? NOON : null);
            }
            for (var word : TableWords.AFTERNOON.in(language).split(",", -1)) {
                if (!lower.endsWith(word)) continue;
                return day(plain.substring(0, plain.length() - word.length()), finish ? null : AFTERNOON);
            }
        }
        var match = TIME.matcher(lower);
        if (match.matches()) {
            try {
                time = LocalTime.of(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
            } catch (DateTimeException wrong) {
                return Checked.bad(List.of(new Problem("", TableWords.NOT_A_TIME.names())));
            }
            plain = plain.substring(0, match.group(1).length());
        }
        return day(plain, time);
    }

    private static Checked<Moment> day(String text, @Nullable LocalTime time) {
        return switch (Typed.date(text)) {
            case Checked.Bad<LocalDate>(var problems) -> Checked.bad(problems);
            case Checked.Good<LocalDate>(var day) when day.getYear() < 1 || day.getYear() > 9000 ->
                Checked.bad(List.of(new Problem("", TableWords.DATE_TOO_FAR.names())));
            case Checked.Good<LocalDate>(var day) -> Checked.good(new Moment(day, time));
        };
    }
}
