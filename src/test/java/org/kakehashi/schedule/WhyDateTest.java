package org.kakehashi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.schedule.Plans.MONDAY;
import static org.kakehashi.schedule.Plans.group;
import static org.kakehashi.schedule.Plans.pinned;
import static org.kakehashi.schedule.Plans.plan;
import static org.kakehashi.schedule.Plans.task;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Hold;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.MoneyRule;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Holidays;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.WhyDate.Kind;
import org.kakehashi.schedule.WhyDate.Line;

/// Every date has a reason, and the reason is the right one.
class WhyDateTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static WhyDate why(Plan plan, String step) {
        return WhyDate.of(plan, Circumstances.NONE, step).orElseThrow();
    }

    private static List<Kind> deciding(WhyDate why) {
        return why.lines().stream().filter(Line::decides).map(Line::kind).toList();
    }

    private static String sentence(Plan plan, String step) {
        return why(plan, step).sentence().en();
    }

    @Test
    void theLaterOfTwoPredecessorsDecidesAndTheOtherHasDaysToSpare() {
        var why = why(plan(task("a", 5), task("b", 2), task("c", 1).after("a", 0).after("b", 0)), "c");
        assertEquals("It waits for “a”. The days until then are free, so it begins on the next working day.",
                why.sentence().en());
        assertEquals(List.of(Kind.LINK, Kind.LINK, Kind.BOUND, Kind.CALENDAR, Kind.LENGTH),
                why.lines().stream().map(Line::kind).toList());
        assertEquals("“a” ends on 9 April 2027 (finish to start)", why.lines().getFirst().text().en());
        assertTrue(why.lines().getFirst().decides());
        assertEquals(3, why.lines().get(1).spare());
        assertEquals("No work is done from 10 April 2027 to 11 April 2027", why.lines().get(3).text().en());
        assertEquals("「a」が2027年4月9日に終了(終了-開始)", why.lines().getFirst().text().ja());
    }

    @Test
    void aConstraintAPinAndTheStartOfThePlanAreNamed() {
        assertEquals("Its own date constraint sets the start.", sentence(plan(task("a", 1)), "a"));
        assertEquals("It is pinned to this date, whatever comes before it.", sentence(plan(pinned(task("a", 1))), "a"));
        var soon = plan(Step.of("a", Names.same("a"), Stage.EXCHANGE,
                new Work.Task(), Span.working(1)));
        assertEquals("Nothing comes before it; it begins with the plan.", sentence(soon, "a"));
    }

    @Test
    void levellingAndMoneyAreNamed() {
        var levelled = plan(task("a", 1).with(task("a", 1).timing().withLevelled(Moment.of(MONDAY.plusDays(2)))));
        assertEquals("It was put off so that its people have time for it.", sentence(levelled, "a"));
        var hold = new Hold(MoneyRule.FISCAL_YEAR, Names.same("JICA"), MONDAY.plusDays(9), null);
        var why = WhyDate.of(plan(task("a", 1)), new Circumstances(Map.of(), Map.of("a", List.of(hold)), Holidays.NONE), "a").orElseThrow();
        assertEquals("It waits for its money.", why.sentence().en());
        assertEquals("The budget of JICA is usable from 14 April 2027", why.lines().getFirst().text().en());
        assertEquals(LocalDateTime.of(2027, 4, 14, 8, 0), why.start());
    }

    @Test
    void aLinkOfTheGroupCountsForItsMembersAndAGroupNamesItsFirst() {
        var plan = plan(task("a", 5), group("g").after("a", 0), task("x", 1).inGroup("g"), task("y", 9).inGroup("g").after("x", 0));
        assertEquals(List.of(Kind.LINK, Kind.CALENDAR), deciding(why(plan, "x")));
        assertEquals("a", why(plan, "x").lines().getFirst().subject());
        assertEquals("x", why(plan, "g").lines().getFirst().subject());
        assertEquals(1, why(plan, "g").lines().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatDecidesGivesTheStartAndNothingElseIsLater(long seed) {
        var plan = Plans.rich(seed);
        for (var step : plan.steps()) {
            var why = why(plan, step.id());
            assertFalse(deciding(why).isEmpty(), step.id());
            if (step.isGroup()) continue;
            var hours = Scheduler.schedule(plan).step(step.id()).orElseThrow().hours();
            for (var line : why.lines()) {
                if (line.kind() == Kind.LENGTH) continue;
                long moment = minute(line.moment()), start = minute(why.start());
                if (line.decides() && step.span().working()) {
                    assertTrue(moment == start || hours.onOrAfter(moment) == hours.onOrAfter(start)
                            || hours.between(moment, start) == 0, step.id() + " " + line + " " + why.start());
                }
                assertTrue(line.spare() >= 0, line.toString());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutTheOneLinkThatDecidesTheStepBeginsEarlierOrItsOwnDateHoldsIt(long seed) {
        var plan = Plans.weekdays(seed);
        for (var step : plan.steps()) {
            var why = why(plan, step.id());
            var links = why.lines().stream().filter(line -> line.kind() == Kind.LINK && line.decides()).toList();
            if (step.isGroup() || links.size() != 1) continue;
            var before = links.getFirst().subject();
            if (step.after().stream().noneMatch(link -> link.predecessor().equals(before))) continue;
            var others = why.lines().stream().filter(line -> line.kind() != Kind.CALENDAR && line.kind() != Kind.LENGTH
                    && !line.decides()).allMatch(line -> line.spare() > 0);
            var without = Scheduler.schedule(plan.change(step.id(), each -> each.notAfter(before)));
            var start = without.step(step.id()).orElseThrow().start();
            if (others) assertTrue(start.isBefore(why.start()), step.id());
            else assertFalse(start.isAfter(why.start()), step.id());
        }
    }

    private static long minute(LocalDateTime moment) {
        return Math.floorDiv(moment.toEpochSecond(ZoneOffset.UTC), 60L);
    }
}
