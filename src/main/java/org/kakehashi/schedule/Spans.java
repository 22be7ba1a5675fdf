package org.kakehashi.schedule;

import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;

/// Where a step lies, given a moment before which it may not begin or after which it may not end.
///
/// Moments are midnights, told by the day they begin. A step from `start` to `finish` ends at the midnight
/// `finish + 1`; a milestone happens at the end of its day, so that it stands on the day its predecessor finishes.
///
/// @param days 0 for a milestone
record Spans(long days, boolean working) {

    static Spans of(Step step) {
        var days = step.work() instanceof Work.Milestone ? 0 : step.span().days();
        return new Spans(days, step.span().working());
    }

    private boolean milestone() {
        return days == 0;
    }

    /// @return the first day it can start on if it is not to begin before `moment`
    long startFrom(long moment) {
        long day = milestone() ? moment - 1 : moment;
        return working ? Workdays.onOrAfter(day) : day;
    }

    /// @return the first day it can start on if that is not to be before `day`
    long startOn(long day) {
        return working ? Workdays.onOrAfter(day) : day;
    }

    /// @return the last moment that lets it start on `start` or before
    long momentFor(long start) {
        long day = working ? Workdays.onOrBefore(start) : start;
        return milestone() ? day + 1 : day;
    }

    /// @return the last day it takes, inclusive, if it starts on `start`
    long finish(long start) {
        if (milestone()) return start;
        return working ? Workdays.day(Workdays.number(start) + days - 1) : start + days - 1;
    }

    /// @return the last day it can start on if it is to end at `moment` or before
    long startBy(long moment) {
        long finish = working ? Workdays.onOrBefore(moment - 1) : moment - 1;
        if (milestone()) return finish;
        return working ? Workdays.day(Workdays.numberBefore(finish) - days + 1) : finish - days + 1;
    }

    /// @return the moment `lag` weekdays after `moment`
    static long after(long moment, int lag) {
        return lag == 0 ? moment : Workdays.day(Workdays.number(moment) + lag - 1) + 1;
    }

    /// @return the last moment from which `lag` weekdays later is not after `limit`
    static long before(long limit, int lag) {
        return lag == 0 ? limit : Workdays.day(Workdays.numberBefore(limit - 1) - lag + 1);
    }
}
