package org.kakehashi.reference;

import java.time.LocalDate;
import java.time.MonthDay;
import org.kakehashi.base.Require;

/// The days of a year between which a programme takes applications, both inclusive; it may cross New Year.
public record Window(MonthDay opens, MonthDay closes) {
    public Window {
        Require.that(!opens.equals(closes), "closes", closes);
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
