package org.kakehashi.levelling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import org.kakehashi.schedule.WorkHours;

/// Half days in a row: those in which someone works, numbered from zero.
///
/// A moment is a number of minutes since 1970-01-01 00:00 by the clock on the wall, as in the schedule.
final class Axis {
    private static final int DAY = 1440;
    /// A day's first half ends in the middle of the break.
    private static final int NOON = 12 * 60 + 30;
    private final long[] begins;

    private Axis(long[] begins) {
        this.begins = begins;
    }

    /// @param hours of all that works
    /// @param slots how many half days there are
    static Axis of(long from, Collection<WorkHours> hours, int slots) {
        var begins = new long[slots];
        int count = 0;
        long empty = 0;
        for (long day = Math.floorDiv(from, (long) DAY); count < slots && empty < 4000; day++) {
            int before = count;
            for (long begin : new long[] {day * DAY, day * DAY + NOON}) {
                long end = begin == day * DAY ? begin + NOON : (day + 1) * DAY;
                if (count < slots && hours.stream().anyMatch(each -> each.between(begin, end) > 0)) begins[count++] = begin;
            }
            empty = count > before ? 0 : empty + 1;
        }
        return new Axis(Arrays.copyOf(begins, count));
    }

    int slots() {
        return begins.length;
    }

    /// @return the moment a slot begins at
    long begin(int slot) {
        return begins[slot];
    }

    /// @return the moment a slot is over at the latest
    long end(int slot) {
        return begins[slot] + (Math.floorMod(begins[slot], (long) DAY) == 0 ? NOON : DAY - NOON);
    }

    /// @return the slot a moment lies in, or the next; [#slots] if it lies after all
    int at(long moment) {
        int at = Arrays.binarySearch(begins, moment);
        if (at >= 0) return at;
        int before = -at - 2;
        return before >= 0 && moment < end(before) ? before : before + 1;
    }

    /// @return the slot after the one in which something ends
    int after(long moment) {
        int at = Arrays.binarySearch(begins, moment);
        return at >= 0 ? at : -at - 1;
    }

    /// @return the day of a slot; of the last one if there is no such slot
    LocalDate day(int slot) {
        return LocalDate.ofEpochDay(Math.floorDiv(begins[Math.clamp(slot, 0, begins.length - 1)], (long) DAY));
    }

    static long moment(LocalDateTime time) {
        return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
    }

    static LocalDateTime time(long moment) {
        return LocalDateTime.ofEpochSecond(60 * moment, 0, ZoneOffset.UTC);
    }

    /// @return where work of that many minutes ends by these hours, by the slot it begins in; shifted if it is the same
    ///         from everywhere
    Reach work(WorkHours hours, long minutes) {
        var to = new int[slots()];
        for (int slot = 0; slot < to.length; slot++) {
            long start = hours.onOrAfter(begin(slot));
            if (start >= end(slot)) to[slot] = Reach.NEVER;
            else to[slot] = minutes == 0 ? slot : reached(hours.plus(start, minutes));
        }
        return plain(to);
    }

    /// @param counted    hours the wait counts
    /// @param hours      of what comes after it
    /// @param fromFinish whether the wait begins where something ended, not where it began
    /// @param toFinish   whether something ends after it, not begins
    Reach lag(WorkHours counted, long minutes, WorkHours hours, boolean fromFinish, boolean toFinish) {
        if (minutes == 0) return Reach.plus(0);
        var to = new int[slots() + 1];
        for (int slot = 0; slot < to.length; slot++) {
            long from = fromFinish ? slot == 0 ? begin(0) : end(slot - 1)
                    : slot == slots() ? end(slot - 1) : hours.onOrAfter(begin(slot));
            long moment = counted.plus(from, minutes);
            to[slot] = toFinish ? after(hours.onOrBefore(moment)) : first(hours.onOrAfter(moment), hours);
        }
        return plain(to);
    }

    /// @return the first slot in which nothing begins before a moment
    int first(long moment, WorkHours hours) {
        int slot = at(moment);
        return slot < slots() && hours.onOrAfter(begin(slot)) < moment ? slot + 1 : slot;
    }

    private int reached(long moment) {
        return moment > end(slots() - 1) ? Reach.NEVER : after(moment);
    }

    /// @return the same, without a table where none is needed
    private Reach plain(int[] to) {
        if (to.length == 0 || to[0] == Reach.NEVER) return Reach.table(to);
        for (int slot = 1; slot < to.length; slot++) {
            boolean beyond = to[0] + slot > slots();
            boolean none = to[slot] == Reach.NEVER || to[slot] > slots();
            if (beyond ? !none : to[slot] - slot != to[0]) return Reach.table(to);
        }
        return Reach.plus(to[0]);
    }
}
