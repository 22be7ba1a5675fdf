package org.kakehashi.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Days and minutes as dates, each day made once: a large plan names the same few thousand days very often.
final class Days {
    private static final @Nullable LocalDate[] KNOWN = new LocalDate[1 << 16]; // up to the year 2149
    private static final LocalTime[] TIMES = IntStream.range(0, WorkHours.DAY)
            .mapToObj(minute -> LocalTime.of(minute / 60, minute % 60)).toArray(LocalTime[]::new);

    private Days() {}

    /// @param number days since 1970-01-01
    static LocalDate of(long number) {
        if (number < 0 || number >= KNOWN.length) return LocalDate.ofEpochDay(number);
        var known = KNOWN[(int) number];
        if (known != null) return known;
        var day = LocalDate.ofEpochDay(number); // two threads may both make it; they make the same
        KNOWN[(int) number] = day;
        return day;
    }

    /// @param moment minutes since 1970-01-01 00:00
    static LocalDateTime time(long moment) {
        return LocalDateTime.of(of(Math.floorDiv(moment, (long) WorkHours.DAY)),
                TIMES[(int) Math.floorMod(moment, (long) WorkHours.DAY)]);
    }
}
