package org.kakehashi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.plan.PlanSamples.rate;
import static org.kakehashi.plan.PlanSamples.rates;
import static org.kakehashi.plan.PlanSamples.step;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.reference.Origin;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Rate;

class CostBuildUpTest {
    private static final Names NAME = Names.same("x");

    @Test
    void whatAStepStatesItselfIsALineOnlyIfThereIsAny() {
        assertEquals("PERSON_MONTH 1, SURVEY 1, SUBCONTRACT 1, OVERHEAD 0.1", quantities(new Work.FeasibilityStudy(NAME, 1, 0,
                0.5, null, null, null, null, 3e6)));
        var pilot = new Work.Pilot(NAME, NAME, NAME, true, true, 5e6, NAME, 4e5, 12, List.of());
        var lines = lines(step(pilot), List.of());
        assertEquals(List.of("5000000", "400000"), lines.stream().map(line -> String.valueOf(line.amount())).toList());
    }

    @Test
    void anInboundTrainingPaysForItsParticipants() {
        var training = new Work.Training(NAME, Work.Training.Mode.INBOUND, 6, 10, 2);
        assertEquals("AIRFARE 6, DAILY_ALLOWANCE 60, LODGING 60, COURSE_FEE 6, HONORARIUM 120, INTERPRETER 10, "
                + "MATERIALS 6, VENUE 10, OVERHEAD 0.1", quantities(training));
    }

    @Test
    void aTrainingAtThePartnersPaysForItsTrainersAndOneOnlineForNobodysTravel() {
        assertEquals("AIRFARE 2, DAILY_ALLOWANCE 20, LODGING 20, HONORARIUM 120, INTERPRETER 10, MATERIALS 6, VENUE 10, "
                + "OVERHEAD 0.1", quantities(new Work.Training(NAME, Work.Training.Mode.AT_PARTNER, 6, 10, 2)));
        assertEquals("HONORARIUM 120, INTERPRETER 10, MATERIALS 6, OVERHEAD 0.1",
                quantities(new Work.Training(NAME, Work.Training.Mode.ONLINE, 6, 10, 2)));
        assertEquals("AIRFARE 8, DAILY_ALLOWANCE 80, LODGING 80, COURSE_FEE 6, HONORARIUM 120, INTERPRETER 10, "
                + "MATERIALS 6, VENUE 10, OVERHEAD 0.1",
                quantities(new Work.Training(NAME, Work.Training.Mode.THIRD_COUNTRY, 6, 10, 2)));
    }

    @Test
    void aDispatchPaysAFeeOnlyToSpecialists() {
        assertEquals("AIRFARE 6, DAILY_ALLOWANCE 120, LODGING 114, EXPERT_FEE 40, INTERPRETER 40, LOCAL_TRANSPORT 40, "
                + "INSURANCE 6, OVERHEAD 0.1", quantities(new Work.ExpertDispatch(NAME, 2, 1, 2, 20)));
        assertFalse(quantities(new Work.ExpertDispatch(NAME, 2, 0, 2, 20)).contains("EXPERT_FEE"));
    }

    @Test
    void theOtherKindsHaveTheirOwnLines() {
        assertEquals("AIRFARE 4, DAILY_ALLOWANCE 12, LODGING 8, CEREMONY 1",
                quantities(new Work.Agreement(AgreementKind.MEMORANDUM, NAME, 5, null, 4)));
        assertEquals("AIRFARE 3, DAILY_ALLOWANCE 15, LODGING 12, INTERPRETER 5, VENUE 1",
                quantities(new Work.Mission(Work.Mission.Purpose.SEMINAR, 3, 5)));
        assertEquals("AIRFARE 3, DAILY_ALLOWANCE 15, LODGING 12, INTERPRETER 5, BOOTH 1",
                quantities(new Work.Mission(Work.Mission.Purpose.TRADE_FAIR, 3, 5)));
        assertEquals("PERSON_MONTH 7.5, SURVEY 1, AIRFARE 4, DAILY_ALLOWANCE 28, LODGING 24, OVERHEAD 0.1",
                quantities(new Work.FeasibilityStudy(NAME, 7.5, 4, 0.5)));
        assertEquals("EQUIPMENT 1, INSTALLATION 1, OPERATION 1",
                quantities(new Work.Pilot(NAME, NAME, NAME, true, true, 5e6)));
        assertEquals("MARKETING 1, MATCHING 12, BOOTH 12",
                quantities(new Work.Business(NAME, Work.Business.Kind.MATCHING, 12, 0)));
        assertEquals("", quantities(new Work.Task()));
        assertEquals("", quantities(new Work.Group()));
    }

    @Test
    void moreParticipantsMoveTheMoneyAtOnce() {
        var six = step(new Work.Training(NAME, Work.Training.Mode.INBOUND, 6, 10, 2));
        var seven = step(new Work.Training(NAME, Work.Training.Mode.INBOUND, 7, 10, 2));
        // each costs 1000 airfare, 1000 a day, 1000 a night, 1000 fee, 1000 material, and a tenth on top
        assertEquals(Math.round(1.1 * 23_000), total(seven, rates()) - total(six, rates()));
    }

    @Test
    void whatTheUserOverrodeIsMarkedAndTheUsersOwn() {
        var step = step(new Work.Mission(Work.Mission.Purpose.SURVEY, 3, 5)).withChanges(Map.of(
                CostCategory.AIRFARE, new Change(null, 2500.0), CostCategory.LODGING, new Change(2.0, null)));
        var lines = lines(step, rates());
        var airfare = lines.getFirst();
        assertEquals(7500, airfare.amount());
        assertEquals(Evidence.OWN, airfare.evidence());
        assertTrue(airfare.changed());
        assertEquals(2000, lines.get(2).amount());
        assertEquals(Evidence.EXAMPLE, lines.get(2).evidence());
        assertTrue(lines.get(2).changed());
        assertFalse(lines.get(1).changed());
    }

    @Test
    void overheadIsTakenOnTheLinesByHandTooAndComesLast() {
        var byHand = new CostLine("h1", CostCategory.TRANSLATION, NAME, 2, NAME, 500, Evidence.OWN, true);
        var step = step(new Work.Training(NAME, Work.Training.Mode.ONLINE, 0, 1, 0)).withLines(List.of(byHand))
                .withChanges(Map.of(CostCategory.OVERHEAD, new Change(0.2, null)));
        var lines = lines(step, rates());
        assertEquals(List.of("INTERPRETER", "h1", "OVERHEAD"), lines.stream().map(CostLine::id).toList());
        assertEquals(400, lines.getLast().amount());
        assertTrue(lines.getLast().changed());
    }

    @Test
    void aMissingRateIsSaidAndNotCountedAsNothing() {
        var step = step(new Work.Mission(Work.Mission.Purpose.SURVEY, 3, 5));
        var none = built(step, List.of(rate(CostCategory.AIRFARE, "airfare", 1000)));
        assertEquals(List.of("AIRFARE"), none.lines().stream().map(CostLine::id).toList());
        assertEquals(List.of("“x” has no rate for Daily allowance", "“x” has no rate for Lodging",
                "“x” has no rate for Interpreter"), none.findings().stream().map(f -> f.title().en()).toList());
        var typed = step.withChanges(Map.of(CostCategory.LODGING, new Change(null, 10.0)));
        assertEquals(120, built(typed, List.of()).total());
    }

    @Test
    void theRateForWhereTheWorkIsDoneIsTaken() {
        var both = List.of(rate(CostCategory.LODGING, "lodging-abroad", 9), rate(CostCategory.LODGING, "lodging-home", 7));
        var here = lines(step(new Work.Training(NAME, Work.Training.Mode.INBOUND, 1, 1, 1)), both);
        var there = lines(step(new Work.ExpertDispatch(NAME, 1, 0, 1, 2)), both);
        assertEquals(7, here.getFirst().rate());
        assertEquals(9, there.getFirst().rate());
    }

    @Test
    void anAllowanceByNightCountsTheNightsOfTheStep() {
        var mission = step(new Work.Mission(Work.Mission.Purpose.SURVEY, 3, 5));
        for (var unit : List.of(new Names("人・泊", "person-night"), new Names("1夜", "each"), new Names("回", "Night"))) {
            var byNight = new Rate("n", Origin.PROJECT, CostCategory.DAILY_ALLOWANCE, NAME, Figure.own(2400), "JPY", unit, 2025);
            var allowance = lines(mission, List.of(byNight)).getFirst();
            assertEquals(12, allowance.quantity());
            assertEquals(28_800, allowance.amount());
            assertEquals("nights", allowance.unit().en());
            assertEquals(new Names("宿泊手当", "Lodging allowance"), allowance.name());
        }
        var byDay = new Rate("d", Origin.PROJECT, CostCategory.DAILY_ALLOWANCE, NAME, Figure.own(2400), "JPY",
                new Names("人・日", "person-day"), 2025);
        var daily = lines(mission, List.of(byDay)).getFirst();
        assertEquals(36_000, daily.amount());
        assertEquals(CostBuildUp.name(CostCategory.DAILY_ALLOWANCE), daily.name());
    }

    private static String quantities(Work work) {
        var number = new java.text.DecimalFormat("0.##");
        return lines(step(work), rates()).stream()
                .map(line -> line.category() + " " + number.format(line.quantity())).collect(Collectors.joining(", "));
    }

    private static BuildUp built(Step step, List<Rate> rates) {
        return CostBuildUp.of(step, PlanSamples.book(rates), null);
    }

    private static List<CostLine> lines(Step step, List<Rate> rates) {
        return built(step, rates).lines();
    }

    private static long total(Step step, List<Rate> rates) {
        return built(step, rates).total();
    }
}
