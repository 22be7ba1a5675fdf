package org.kakehashi.ui.plan;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Shift;

/// Working hours of a day as people write them: `8:30-12:00, 13:00-17:15`.
final class CalendarHours {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern STRETCH = Pattern.compile("(\\d{1,2})(?::(\\d{2}))?-(\\d{1,2})(?::(\\d{2}))?");

    private CalendarHours() {}

    static String written(List<Shift> shifts) {
        return shifts.stream().map(shift -> WRITTEN.format(shift.from()) + "-"
                + (shift.ends() == 1440 ? "24:00" : WRITTEN.format(shift.to()))).collect(Collectors.joining(", "));
    }

    /// @return the hours; none for a blank text
    static Checked<List<Shift>> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[〜~–—−‐ー]", "-").replace('、', ',').replaceAll("\\s", "");
        if (plain.isEmpty()) return Checked.good(List.of());
        var shifts = new ArrayList<Shift>();
        try {
            for (var part : plain.split("[,;]", -1)) {
                var stretch = STRETCH.matcher(part);
                if (!stretch.matches()) return wrong();
                var shift = new Shift(time(stretch.group(1), stretch.group(2)), time(stretch.group(3), stretch.group(4)));
                if (!shifts.isEmpty() && shift.begins() < shifts.getLast().ends()) return wrong();
                shifts.add(shift);
            }
        } catch (DateTimeException | IllegalArgumentException _) {
            return wrong();
        }
        return Checked.good(List.copyOf(shifts));
    }

    private static LocalTime time(String hour, String minute) {
        int hours = Integer.parseInt(hour), minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours == 24 && minutes == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hours, minutes);
    }

    private static Checked<List<Shift>> wrong() {
        return Checked.bad(List.of(new Problem("/hours", CalendarWords.HOURS_WRONG.names())));
    }
}
