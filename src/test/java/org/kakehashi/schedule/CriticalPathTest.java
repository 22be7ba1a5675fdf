package org.kakehashi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link.Kind;
import org.kakehashi.plan.Link.Unit;
import org.kakehashi.schedule.Activity.Progress;
import org.kakehashi.schedule.Activity.Tie;

/// Rules of the critical path method, each on a plan small enough to lay out by hand; 5 April 2027 is a Monday.
final class CriticalPathTest {
    private static final int DAY = 480;
    private static final WorkHours HOURS = OfficeHours.WEEKDAYS;
    private final List<Activity> plan = new ArrayList<>();

    @Test
    void aTieRunsFromStartOrFinishToStartOrFinish() {
        int a = add(3 * DAY);
        int fs = add(DAY, tie(a, Kind.FINISH_START));
        int ss = add(DAY, tie(a, Kind.START_START));
        int ff = add(DAY, tie(a, Kind.FINISH_FINISH));
        int sf = add(DAY, tie(fs, Kind.START_FINISH));
        var dates = dates();
        assertEquals("2027-04-08T08:00", said(dates.earlyStart()[fs]));
        assertEquals("2027-04-05T08:00", said(dates.earlyStart()[ss]));
        assertEquals("2027-04-07T17:00", said(dates.earlyFinish()[ff]));
        assertEquals("2027-04-07T08:00", said(dates.earlyStart()[sf]));
    }

    @Test
    void aLagCountsWorkOrTimeOrAShareOfWhatComesBefore() {
        int a = add(4 * DAY);
        int work = add(DAY, new Tie(a, Kind.FINISH_START, 2 * DAY, Unit.WORK));
        int time = add(DAY, new Tie(a, Kind.FINISH_START, 2 * 1440, Unit.ELAPSED));
        int share = add(DAY, new Tie(a, Kind.START_START, 50, Unit.PERCENT));
        int lead = add(DAY, new Tie(a, Kind.FINISH_START, -DAY, Unit.WORK));
        var dates = dates();
        assertEquals("2027-04-13T08:00", said(dates.earlyStart()[work]));
        assertEquals("2027-04-12T08:00", said(dates.earlyStart()[time])); // Saturday 17:00 waits for Monday
        assertEquals("2027-04-07T08:00", said(dates.earlyStart()[share]));
        assertEquals("2027-04-08T08:00", said(dates.earlyStart()[lead]));
    }

    @Test
    void aBoundHoldsEvenIfWhatComesBeforeIsLate() {
        int a = add(5 * DAY);
        int by = add(DAY, Bound.FINISH_NOT_AFTER, "2027-04-07T17:00", tie(a, Kind.FINISH_START));
        int on = add(DAY, Bound.START_ON, "2027-04-08T08:00", tie(a, Kind.FINISH_START));
        var dates = dates();
        assertEquals("2027-04-07T08:00", said(dates.earlyStart()[by]));
        assertEquals("2027-04-08T08:00", said(dates.earlyStart()[on]));
        assertEquals(-3 * DAY, dates.totalSlack()[a]);
    }

    @Test
    void aBoundMovesWhatNothingElseMoves() {
        int start = add(DAY, Bound.START_NOT_BEFORE, "2027-04-10T12:00");
        int finish = add(2 * DAY, Bound.FINISH_NOT_BEFORE, "2027-04-09T17:00");
        int end = add(2 * DAY, Bound.FINISH_ON, "2027-04-07T17:00");
        int early = add(DAY, Bound.START_NOT_AFTER, "2027-04-01T08:00");
        var dates = dates();
        assertEquals("2027-04-12T08:00", said(dates.earlyStart()[start]));
        assertEquals("2027-04-08T08:00", said(dates.earlyStart()[finish]));
        assertEquals("2027-04-06T08:00", said(dates.earlyStart()[end]));
        assertEquals("2027-04-01T08:00", said(dates.earlyStart()[early]));
        assertEquals(Layout.OWN, dates.driver()[start]);
    }

    @Test
    void whatIsWantedAsLateAsPossiblePushesWhatFollows() {
        int late = add(DAY, Bound.AS_LATE_AS_POSSIBLE, null);
        int after = add(DAY, tie(late, Kind.FINISH_START));
        add(10 * DAY);
        var dates = dates();
        assertEquals("2027-04-05T08:00", said(dates.earlyStart()[late]));
        assertEquals("2027-04-15T08:00", said(dates.start()[late]));
        assertEquals("2027-04-16T08:00", said(dates.start()[after]));
        assertEquals(0, dates.totalSlack()[after]);
    }

    @Test
    void aDeadlineMovesNothingButTheSlack() {
        int a = add(3 * DAY);
        plan.set(a, new Activity(-1, 3 * DAY, false, HOURS, HOURS, Bound.AS_SOON_AS_POSSIBLE, 0, null, moment("2027-04-06T17:00"),
                null, null, List.of()));
        var dates = dates();
        assertEquals("2027-04-05T08:00", said(dates.start()[a]));
        assertEquals(-DAY, dates.totalSlack()[a]);
    }

    @Test
    void elapsedTimeRunsThroughNightsAndWeekends() {
        int a = add(5 * DAY);
        plan.add(new Activity(-1, 2 * 1440, true, HOURS, HOURS, Bound.AS_SOON_AS_POSSIBLE, 0, null, null, null, null,
                List.of(tie(a, Kind.FINISH_START))));
        int after = add(DAY, tie(1, Kind.FINISH_START));
        var dates = dates();
        assertEquals("2027-04-09T17:00", said(dates.earlyStart()[1]));
        assertEquals("2027-04-11T17:00", said(dates.earlyFinish()[1]));
        assertEquals("2027-04-12T08:00", said(dates.earlyStart()[after]));
    }

    @Test
    void whatIsDoneStaysAndBindsNothingBeforeIt() {
        int a = add(5 * DAY);
        plan.add(new Activity(-1, DAY, false, HOURS, HOURS, Bound.AS_SOON_AS_POSSIBLE, 0, null, null, null,
                new Progress(moment("2027-04-06T08:00"), moment("2027-04-06T17:00"), 1, null),
                List.of(tie(a, Kind.FINISH_START))));
        add(8 * DAY);
        var dates = dates();
        assertEquals("2027-04-06T08:00", said(dates.start()[1]));
        assertEquals(3 * DAY, dates.totalSlack()[a]);
        assertEquals("2027-04-06T17:00", said(dates.lateFinish()[1]));
    }

    @Test
    void theRestOfWorkUnderWayIsTakenUpWhenItSays() {
        plan.add(new Activity(-1, 4 * DAY, false, HOURS, HOURS, Bound.AS_SOON_AS_POSSIBLE, 0, null, null, null,
                new Progress(moment("2027-04-05T08:00"), null, 0.5, moment("2027-04-12T08:00")), List.of()));
        assertEquals("2027-04-13T17:00", said(dates().finish()[0]));
    }

    @Test
    void aTieToAGroupReachesItsMembersAndATieFromItWaitsForAll() {
        int before = add(2 * DAY);
        plan.add(new Activity(-1, 0, false, HOURS, HOURS, Bound.AS_SOON_AS_POSSIBLE, 0, null, null, null, null,
                List.of(tie(before, Kind.FINISH_START))));
        int small = member(1, DAY);
        int large = member(1, 4 * DAY);
        int after = add(DAY, tie(1, Kind.FINISH_START));
        int beside = add(DAY, tie(1, Kind.START_START));
        var dates = dates();
        assertEquals("2027-04-07T08:00", said(dates.earlyStart()[small]));
        assertEquals("2027-04-13T08:00", said(dates.earlyStart()[after]));
        assertEquals("2027-04-07T08:00", said(dates.earlyStart()[beside]));
        assertEquals("2027-04-12T17:00", said(dates.finish()[1]));
        assertEquals(3 * DAY, dates.totalSlack()[small]);
        assertEquals(0, dates.totalSlack()[large]);
        assertEquals(Layout.GROUP, dates.driver()[large]);
    }

    @Test
    void freeSlackIsWhatMovesNoOther() {
        int a = add(2 * DAY);
        add(4 * DAY, tie(a, Kind.FINISH_START));
        int brief = add(DAY, tie(a, Kind.FINISH_START));
        int next = add(DAY, tie(brief, Kind.FINISH_START), tie(a, Kind.FINISH_START));
        var dates = dates();
        assertEquals(2 * DAY, dates.totalSlack()[brief]);
        assertEquals(0, dates.freeSlack()[brief]);
        assertEquals(2 * DAY, dates.freeSlack()[next]);
    }

    @Test
    void hoursOfTwoTogetherAreThoseInWhichBothWork() {
        int[] whole = {0, WorkHours.DAY}, none = {}, morning = {9 * 60, 12 * 60};
        var week = new int[][] {morning, morning, none, none, none, whole, none};
        var both = HOURS.and(WorkHours.of(week, Map.of(moment("2027-04-06T00:00") / WorkHours.DAY, none)).orElseThrow())
                .orElseThrow();
        assertEquals("2027-04-12T12:00", said(both.plus(moment("2027-04-05T08:00"), 360)));
        assertTrue(HOURS.and(WorkHours.of(new int[][] {none, none, none, none, none, whole, none}, Map.of()).orElseThrow())
                .isEmpty());
        assertTrue(WorkHours.of(new int[][] {none, none, none, none, none, none, none}, Map.of()).isEmpty());
    }

    @Test
    void workIsFoundAgainFromBothItsEndsHoweverFarAway() {
        var random = new java.util.SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            long from = HOURS.onOrAfter(moment("2027-01-01T00:00") + random.nextLong(-50_000_000, 50_000_000));
            long minutes = random.nextLong(1, 3_000_000);
            long to = HOURS.plus(from, minutes);
            assertEquals(minutes, HOURS.between(from, to));
            assertEquals(from, HOURS.minus(to, minutes));
            assertEquals(to, HOURS.onOrBefore(to));
        }
    }

    private int add(long minutes, Tie... ties) {
        return add(minutes, Bound.AS_SOON_AS_POSSIBLE, null, ties);
    }

    private int add(long minutes, Bound bound, @Nullable String at, Tie... ties) {
        plan.add(new Activity(-1, minutes, false, HOURS, HOURS, bound, at == null ? 0 : moment(at), null, null, null, null,
                List.of(ties)));
        return plan.size() - 1;
    }

    private int member(int group, long minutes) {
        plan.add(new Activity(group, minutes, false, HOURS, HOURS, Bound.AS_SOON_AS_POSSIBLE, 0, null, null, null, null,
                List.of()));
        return plan.size() - 1;
    }

    private Layout dates() {
        return CriticalPath.of(new ActivityGraph(plan), HOURS, moment("2027-04-05T08:00"));
    }

    private static Tie tie(int before, Kind kind) {
        return new Tie(before, kind, 0, Unit.WORK);
    }

    private static long moment(String text) {
        return Math.floorDiv(LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC), 60L);
    }

    private static String said(long moment) {
        return LocalDateTime.ofEpochSecond(moment * 60, 0, ZoneOffset.UTC).toString();
    }
}
