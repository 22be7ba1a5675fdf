package org.kakehashi.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// When work is done, minute by minute: a week that repeats, and days that differ from it.
///
/// A moment is a number of minutes since 1970-01-01 00:00 by the clock on the wall. Work that is counted from a
/// moment is found again by the number of minutes worked before it, so every answer takes the same short time however
/// far the dates lie apart.
public final class WorkHours {
    static final int DAY = 1440;
    /// 1969-12-29, a Monday.
    private static final long MONDAY = -3;
    private static final int[] WHOLE_DAY = {0, DAY};

    /// Every minute of every day.
    public static final WorkHours ALWAYS = new WorkHours(repeat(WHOLE_DAY), new TreeMap<>());

    /// Shifts of the days from Monday: beginning and end of each in minutes of the day.
    private final int[][] week;
    /// Minutes worked in a week before each of its days.
    private final int[] before = new int[7];
    private final int perWeek;
    private final long[] days;
    private final int[][] shifts;
    /// Minutes that the exceptions before the one of that number add to their weeks.
    private final long[] added;

    private WorkHours(int[][] week, SortedMap<Long, int[]> exceptions) {
        this.week = week;
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            before[i] = sum;
            sum += length(week[i]);
        }
        perWeek = sum;
        days = exceptions.keySet().stream().mapToLong(Long::longValue).toArray();
        shifts = exceptions.values().toArray(int[][]::new);
        added = new long[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            added[i + 1] = added[i] + length(shifts[i]) - length(week[weekday(days[i])]);
        }
    }

    /// @param week       shifts of the days from Monday: beginning and end of each in minutes of the day, in order
    /// @param exceptions shifts of single days, by days since 1970-01-01
    /// @return the hours; empty if no work is done in an ordinary week
    static Optional<WorkHours> of(int[][] week, Map<Long, int[]> exceptions) {
        var hours = new WorkHours(week, new TreeMap<>(exceptions));
        return hours.perWeek > 0 ? Optional.of(hours) : Optional.empty();
    }

    /// @return the minute of the day at which work begins at the earliest in an ordinary week
    int opens() {
        return Arrays.stream(week).filter(day -> day.length > 0).mapToInt(day -> day[0]).min().orElse(0);
    }

    /// @return the minute of the day at which work ends at the latest in an ordinary week
    int closes() {
        return Arrays.stream(week).filter(day -> day.length > 0).mapToInt(day -> day[day.length - 1]).max().orElse(DAY);
    }

    /// @return minutes worked on most days of an ordinary week, of several such lengths the longest
    int commonDay() {
        int most = 0, common = 0;
        for (var day : week) {
            int length = length(day), count = 0;
            for (var other : week) if (length(other) == length) count++;
            if (length == 0 || count < most || (count == most && length < common)) continue;
            most = count;
            common = length;
        }
        return common;
    }

    /// @return whether any work is done on that day
    public boolean isWorkday(LocalDate day) {
        return length(on(day.toEpochDay())) > 0;
    }

    /// @return that day if any work is done on it, else the next on which it is
    public LocalDate onOrAfter(LocalDate day) {
        return LocalDate.ofEpochDay(Math.floorDiv(onOrAfter(day.toEpochDay() * DAY), (long) DAY));
    }

    /// @return minutes of work from the beginning of one day to the end of another, negative if that is earlier
    public long minutes(LocalDate first, LocalDate last) {
        return between(first.toEpochDay() * DAY, (last.toEpochDay() + 1) * DAY);
    }

    /// @return days of work from one day to another, both inclusive, each as long as most days of a week
    public double days(LocalDate first, LocalDate last) {
        return minutes(first, last) / (double) commonDay();
    }

    /// @return days of work from one moment to another, each as long as most days of a week
    public double days(LocalDateTime from, LocalDateTime to) {
        return between(moment(from), moment(to)) / (double) commonDay();
    }

    private static long moment(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() * DAY + time.toLocalTime().toSecondOfDay() / 60;
    }

    /// @return these hours, less those of the days given
    WorkHours without(Set<LocalDate> off) {
        var exceptions = new TreeMap<Long, int[]>();
        for (int i = 0; i < days.length; i++) exceptions.put(days[i], shifts[i]);
        for (var day : off) exceptions.put(day.toEpochDay(), new int[0]);
        return new WorkHours(week, exceptions);
    }

    /// @return the hours in which both work; empty if there are none in an ordinary week
    Optional<WorkHours> and(WorkHours other) {
        if (equals(other)) return Optional.of(this);
        var both = new int[7][];
        for (int i = 0; i < 7; i++) both[i] = common(week[i], other.week[i]);
        var exceptions = new TreeMap<Long, int[]>();
        for (long day : days) exceptions.put(day, common(on(day), other.on(day)));
        for (long day : other.days) exceptions.put(day, common(on(day), other.on(day)));
        return of(both, exceptions);
    }

    /// @return the moment at which `minutes` of work that begins at `moment` are done; before it if negative
    public long plus(long moment, long minutes) {
        if (minutes == 0) return moment;
        long count = worked(moment) + minutes;
        return minutes > 0 ? earliest(count) : latest(count);
    }

    /// @return the latest moment from which `minutes` of work are done at `moment`
    long minus(long moment, long minutes) {
        if (minutes == 0) return moment;
        long count = worked(moment) - minutes;
        return minutes > 0 ? latest(count) : earliest(count);
    }

    /// @return the latest moment before which `minutes` less are worked than before `moment`
    long before(long moment, long minutes) {
        return minutes == 0 ? moment : latest(worked(moment) - minutes);
    }

    /// @return minutes of work between two moments, negative if `to` is the earlier
    public long between(long from, long to) {
        return from == to ? 0 : worked(to) - worked(from);
    }

    /// @return `moment` if work can begin at it, else the next one at which it can
    public long onOrAfter(long moment) {
        var today = on(Math.floorDiv(moment, (long) DAY));
        int minute = (int) Math.floorMod(moment, (long) DAY);
        for (int i = 0; i < today.length; i += 2) {
            if (today[i] <= minute && minute < today[i + 1]) return moment;
        }
        return latest(worked(moment));
    }

    /// @return `moment` if work can end at it, else the last one before it at which it can
    public long onOrBefore(long moment) {
        var today = on(Math.floorDiv(moment - 1, (long) DAY));
        int minute = (int) Math.floorMod(moment - 1, (long) DAY);
        for (int i = 0; i < today.length; i += 2) {
            if (today[i] <= minute && minute < today[i + 1]) return moment;
        }
        return earliest(worked(moment));
    }

    /// @return minutes of work before a moment, counted from some fixed moment on
    private long worked(long moment) {
        long day = Math.floorDiv(moment, (long) DAY);
        int minute = (int) Math.floorMod(moment, (long) DAY);
        var today = on(day);
        long count = workedBefore(day);
        for (int i = 0; i < today.length && today[i] < minute; i += 2) count += Math.min(minute, today[i + 1]) - today[i];
        return count;
    }

    private long workedBefore(long day) {
        long weeks = Math.floorDiv(day - MONDAY, 7L);
        return weeks * perWeek + before[weekday(day)] + added[exceptionsBefore(day)];
    }

    /// @return the first moment at which `count` minutes are done: the end of the last of them
    private long earliest(long count) {
        long day = dayOf(count - 1);
        return moment(day, count - workedBefore(day), true);
    }

    /// @return the last moment at which `count` minutes are done: the beginning of the next
    private long latest(long count) {
        long day = dayOf(count);
        return moment(day, count - workedBefore(day), false);
    }

    private long moment(long day, long left, boolean end) {
        var today = on(day);
        long rest = left;
        for (int i = 0; i < today.length; i += 2) {
            int length = today[i + 1] - today[i];
            if (end ? rest <= length : rest < length) return day * DAY + today[i] + rest;
            rest -= length;
        }
        throw new IllegalStateException("day " + day + " ends before minute " + left);
    }

    /// @return the day on which the minute number `count`, from zero, is worked
    private long dayOf(long count) {
        if (days.length == 0) return dayOfWeeks(count);
        long low = MONDAY + 7 * Math.floorDiv(count - added[days.length], (long) perWeek), high = low + 1;
        for (long step = 7; workedBefore(low) > count; step *= 2) low -= step;
        for (long step = 7; workedBefore(high) <= count; step *= 2) high += step;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (workedBefore(middle) <= count) low = middle;
            else high = middle;
        }
        return low;
    }

    /// The same where no day differs from its week.
    private long dayOfWeeks(long count) {
        long week = Math.floorDiv(count, (long) perWeek);
        int rest = (int) (count - week * perWeek), day = 6;
        while (before[day] > rest) day--;
        return MONDAY + 7 * week + day;
    }

    private int[] on(long day) {
        int at = days.length == 0 ? -1 : Arrays.binarySearch(days, day);
        return at >= 0 ? shifts[at] : week[weekday(day)];
    }

    private int exceptionsBefore(long day) {
        if (days.length == 0) return 0;
        int at = Arrays.binarySearch(days, day);
        return at >= 0 ? at : -at - 1;
    }

    private static int weekday(long day) {
        return (int) Math.floorMod(day - MONDAY, 7L);
    }

    private static int length(int[] shifts) {
        int sum = 0;
        for (int i = 0; i < shifts.length; i += 2) sum += shifts[i + 1] - shifts[i];
        return sum;
    }

    private static int[] common(int[] one, int[] other) {
        var both = new int[one.length + other.length];
        int count = 0;
        for (int i = 0; i < one.length; i += 2) {
            for (int j = 0; j < other.length; j += 2) {
                int from = Math.max(one[i], other[j]), to = Math.min(one[i + 1], other[j + 1]);
                if (from >= to) continue;
                both[count++] = from;
                both[count++] = to;
            }
        }
        return Arrays.copyOf(both, count);
    }

    private static int[][] repeat(int[] day) {
        var week = new int[7][];
        Arrays.fill(week, day);
        return week;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkHours hours && Arrays.deepEquals(week, hours.week)
                && Arrays.equals(days, hours.days) && Arrays.deepEquals(shifts, hours.shifts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(week) + Arrays.hashCode(days);
    }
}
