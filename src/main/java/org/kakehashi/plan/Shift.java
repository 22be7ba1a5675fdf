package org.kakehashi.plan;

import java.time.LocalTime;
import java.util.List;
import org.kakehashi.base.Require;

/// A stretch of a day in which work is done; a break is the time between two of them.
///
/// @param from when it begins, a whole minute
/// @param to   when it ends, a whole minute after `from`; midnight is the end of the day
public record Shift(LocalTime from, LocalTime to) {
    private static final int DAY = 1440;

    public Shift {
        Require.that(wholeMinute(from), "from", from);
        Require.that(wholeMinute(to) && (from.isBefore(to) || to.equals(LocalTime.MIDNIGHT)), "to", to);
    }

    /// @param from minute of the day
    /// @param to   minute of the day, at most 1440
    public static Shift of(int from, int to) {
        return new Shift(LocalTime.ofSecondOfDay(60L * from), LocalTime.ofSecondOfDay(60L * (to % DAY)));
    }

    /// @return whether each of them begins when the one before has ended, or later
    static boolean inOrder(List<Shift> shifts) {
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).begins() < shifts.get(i - 1).ends()) return false;
        }
        return true;
    }

    /// @return the minute of the day it begins with
    public int begins() {
        return from.toSecondOfDay() / 60;
    }

    /// @return the minute of the day it ends before, at most 1440
    public int ends() {
        int minute = to.toSecondOfDay() / 60;
        return minute == 0 ? DAY : minute;
    }

    public int minutes() {
        return ends() - begins();
    }

    private static boolean wholeMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }
}
