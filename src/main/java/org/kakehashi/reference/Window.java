package org.kakehashi.reference;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kakehashi.base.Require;

/// The days of a year between which a programme takes applications, both inclusive; it may cross New Year.
public record Window(MonthDay opens, MonthDay closes) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[-/\u6708.]\\s*(\\d{1,2})\\s*\u65e5?");

    public Window {
        Require.that(!opens.equals(closes), "closes", closes);
    }

    /// @param typed as 10/31, 10-31 or in Japanese, also with wide digits
    /// @return the day of a year it means, empty if it means none
    public static Optional<MonthDay> day(String typed) {
        var parts = DAY.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
        } catch (DateTimeException _) {
            return Optional.empty(); // such as 30 February
        }
    }

    /// @return the first closing day on or after `day`
    public LocalDate nextClosing(LocalDate day) {
        var closing = closes.atYear(day.getYear());
        return closing.isBefore(day) ? closes.atYear(day.getYear() + 1) : closing;
    }

    /// @return the opening day that belongs to the closing day `closing`
    public LocalDate openingBefore(LocalDate closing) {
        var opening = opens.atYear(closing.getYear());
        return opening.isAfter(closing) ? opens.atYear(closing.getYear() - 1) : opening;
    }
}
