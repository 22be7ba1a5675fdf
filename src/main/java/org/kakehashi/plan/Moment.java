package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Require;

/// A day, or a minute of it.
///
/// @param day  of the years 1 to 9000
/// @param time in whole minutes; null for the day as a whole, which means its opening for what begins and its closing
///             for what ends
public record Moment(LocalDate day, @Nullable LocalTime time) implements Comparable<Moment> {
    public Moment {
        requireNonNull(day, "day");
        Require.that(1 <= day.getYear() && day.getYear() <= 9000, "day", day);
        if (time != null) time = time.truncatedTo(ChronoUnit.MINUTES);
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    public static Moment at(LocalDateTime moment) {
        return new Moment(moment.toLocalDate(), moment.toLocalTime());
    }

    /// @return the moment in `2027-04-26` or `2027-04-26T13:00`; null if the text is neither
    public static @Nullable Moment parse(String text) {
        try {
            int t = text.indexOf('T');
            var moment = t < 0 ? new Moment(LocalDate.parse(text), null)
                    : new Moment(LocalDate.parse(text.substring(0, t)), LocalTime.parse(text.substring(t + 1)));
            return moment.toString().equals(text) ? moment : null;
        } catch (DateTimeException | IllegalArgumentException _) {
            return null;
        }
    }

    /// @return the same time on that day of another year
    public Moment plusYears(long years) {
        return new Moment(day.plusYears(years), time);
    }

    /// @return the same time on a day that lies `days` later
    public Moment plusDays(long days) {
        return new Moment(day.plusDays(days), time);
    }

    @Override
    public int compareTo(Moment other) {
        int days = day.compareTo(other.day);
        if (days != 0) return days;
        return (time == null ? LocalTime.MIN : time).compareTo(other.time == null ? LocalTime.MIN : other.time);
    }

    @Override
    public String toString() {
        return time == null ? day.toString() : day + "T" + time;
    }
}
