package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Stage;

class GatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Names NAME = Names.same("x");
    private static final Ground.Term MEMORANDUM = new Ground.Term("m", Names.same("MoU"), AgreementKind.MEMORANDUM,
            LocalDate.of(2024, 4, 1), LocalDate.of(2028, 4, 1), LocalDate.of(2029, 4, 1));
    private static final Step TRAINING = at("t", Stage.TRAINING,
            new Work.Training(NAME, Work.Training.Mode.INBOUND, 5, 10, 2), 2027, 1);
    private static final Step DISPATCH = at("d", Stage.EXPERTS, new Work.ExpertDispatch(NAME, 2, 0, 1, 10), 2027, 4);
    private static final Step STUDY = at("s", Stage.STUDY, new Work.FeasibilityStudy(NAME, 10, 2, 0.5), 2027, 7);
    private static final Step PILOT = at("p", Stage.PILOT, new Work.Pilot(NAME, NAME, NAME, true, true, 0,
            NAME, null, null, List.of(Work.Pilot.Know.values())), 2028, 4);
    private static final Step BUSINESS = at("b", Stage.BUSINESS,
            new Work.Business(NAME, Work.Business.Kind.SUPPLY, 1, 0), 2029, 1);

    @Test
    void aPlanThatKeepsTheOrderHasNothingToSay() {
        assertEquals(List.of(), check(List.of(MEMORANDUM), TRAINING, DISPATCH, STUDY.withPeople(List.of("partner")),
                PILOT, BUSINESS));
    }

    @Test
    void businessNeedsAnAgreementATrainingAndADispatch() {
        var finding = check(List.of(), BUSINESS).getFirst();
        assertEquals("gate-business", finding.rule());
        assertEquals("b", finding.subject());
        assertEquals("S1", finding.source());
        assertTrue(finding.reason().en().startsWith("Still open: an agreement is signed, a training course is completed, "
                + "an expert dispatch is completed."), finding.reason().en());
        assertTrue(finding.reason().ja().startsWith("整っていない条件: 協定が締結されている、"), finding.reason().ja());
        assertEquals(List.of(), rules(check(List.of(MEMORANDUM), BUSINESS, TRAINING.withDone(1), DISPATCH.withDone(1))));
    }

    @Test
    void aLetterOfIntentIsNoAgreementAndOneThatHasLapsedHoldsNoMore() {
        var letter = new Ground.Term("l", NAME, AgreementKind.LETTER_OF_INTENT, LocalDate.of(2024, 1, 1), null, null);
        assertEquals(List.of("gate-training"), rules(check(List.of(letter), TRAINING)));
        var lapsed = new Ground.Term("l", NAME, AgreementKind.MEMORANDUM, LocalDate.of(2010, 1, 1), null,
                LocalDate.of(2015, 1, 1));
        assertEquals(List.of("gate-training"), rules(check(List.of(lapsed), TRAINING)));
    }

    @Test
    void aSigningThatIsPlannedBeforeCountsAndOneAfterDoesNot() {
        var work = new Work.Agreement(AgreementKind.MEMORANDUM, NAME, 5, LocalDate.of(2030, 1, 1), 2);
        assertEquals(List.of(), rules(check(List.of(), at("a", Stage.EXCHANGE, work, 2026, 12), TRAINING)));
        assertEquals(List.of("gate-training"), rules(check(List.of(), at("a", Stage.EXCHANGE, work, 2027, 1), TRAINING)));
    }

    @Test
    void whatIsOverButNotReportedDoneDoesNotCount() {
        var past = at("t", Stage.TRAINING, TRAINING.work(), 2026, 3);
        assertEquals(List.of("gate-experts"), rules(check(List.of(MEMORANDUM), past, DISPATCH)));
        assertEquals(List.of(), rules(check(List.of(MEMORANDUM), past.withDone(1), DISPATCH)));
    }

    @Test
    void aStudyNeedsACounterpartOnItselfOrOnAnEarlierStep() {
        assertEquals(List.of("gate-study"), rules(check(List.of(MEMORANDUM), TRAINING, DISPATCH,
                STUDY.withPeople(List.of("home")))));
        assertEquals(List.of(), rules(check(List.of(MEMORANDUM), TRAINING.withPeople(List.of("partner")), DISPATCH, STUDY)));
        assertEquals(List.of("gate-study"), rules(check(List.of(MEMORANDUM), TRAINING, DISPATCH, STUDY,
                PILOT.withPeople(List.of("partner")))));
    }

    @Test
    void aPilotNeedsUpkeepMoneyAndATrainedOperator() {
        var bare = at("p", Stage.PILOT, new Work.Pilot(NAME, NAME, Names.same(""), false, false, 0), 2028, 4);
        var reason = check(List.of(MEMORANDUM), bare).getFirst().reason().en();
        for (var criterion : List.of(Criterion.STUDY, Criterion.OPERATION_PLAN, Criterion.TARIFF, Criterion.OPERATOR,
                Criterion.TRAINING)) {
            assertTrue(reason.contains(Gates.name(criterion).en()), reason);
        }
    }

    @Test
    void aTechnologyNeedsItsKnowHow() {
        var bare = new Work.Pilot(NAME, NAME, NAME, true, true, 0);
        var some = new Work.Pilot(NAME, NAME, NAME, true, true, 0, NAME, null, null,
                List.of(Work.Pilot.Know.CONSENT, Work.Pilot.Know.LAW));
                assertEquals(List.of("gate-know-how"), rules(check(List.of(MEMORANDUM), TRAINING, DISPATCH,
                STUDY.withPeople(List.of("partner")), at("p", Stage.PILOT, bare, 2028, 4))));
        var finding = check(List.of(MEMORANDUM), TRAINING, DISPATCH, STUDY.withPeople(List.of("partner")),
                at("p", Stage.PILOT, some, 2028, 4)).getFirst();
        assertEquals("“p” has a technology without all of its know-how", finding.title().en());
        assertTrue(finding.reason().en().startsWith("Still open: an office answers for it. "), finding.reason().en());
    }

    @Test
    void everyRuleHasAReasonASourceAndItsCriteriaInWords() {
        for (var rule : GateRule.all()) {
            assertFalse(rule.source().isBlank(), rule.id());
            for (var criterion : rule.criteria()) assertFalse(Gates.name(criterion).isBlank(), criterion.name());
        }
        assertEquals(List.of(Stage.TRAINING, Stage.EXPERTS, Stage.STUDY, Stage.PILOT, Stage.BUSINESS),
                GateRule.gates().stream().map(GateRule::stage).toList());
    }

    @Test
    void anAgreementThatLapsesNeedsAReviewBeforeUnlessAnotherFollows() {
        var bare = new Ground.Term("m", NAME, AgreementKind.MEMORANDUM, LocalDate.of(2024, 4, 1), null,
                LocalDate.of(2029, 4, 1));
        var late = new Ground.Term("m", NAME, AgreementKind.MEMORANDUM, LocalDate.of(2024, 4, 1),
                LocalDate.of(2029, 5, 1), LocalDate.of(2029, 4, 1));
        var next = new Ground.Term("n", NAME, AgreementKind.MEMORANDUM, LocalDate.of(2029, 1, 1), null, null);
        assertEquals(List.of("gate-review"), rules(check(List.of(bare))));
        assertEquals(List.of("gate-review"), rules(check(List.of(late))));
        assertEquals(List.of(), rules(check(List.of(bare, next))));
    }

    @Test
    void manyStepsBeforeOneGateAreSaidOnceUnlessEachAnswersForItself() {
        assertEquals(List.of("gate-training"), rules(check(List.of(), TRAINING, TRAINING.withId("t2"))));
        var pilot = at("p", Stage.PILOT, new Work.Pilot(NAME, NAME, NAME, false, true, 0, NAME, null, null,
                List.of(Work.Pilot.Know.values())), 2028, 4);
        assertEquals(List.of("gate-pilot", "gate-pilot"), rules(check(List.of(), pilot, pilot.withId("p2"))));
    }

    @Test
    void thePathwayTellsWhereTheCooperationStands() {
        var plan = plan(TRAINING.withDone(1), at("d", Stage.EXPERTS, DISPATCH.work(), 2026, 11).withDone(0.5), STUDY);
        var pathway = Pathway.of(plan, ground(List.of(MEMORANDUM), plan), Map.of("s", 700L, "d", 50L));
        assertEquals(Stage.EXPERTS, pathway.current());
        assertEquals(Pathway.State.PASSED, pathway.leg(Stage.EXCHANGE).state());
        assertEquals(new Pathway.Leg(Stage.EXPERTS, Pathway.State.CURRENT, 1, 0.5,
                new Dates(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20)), 50), pathway.leg(Stage.EXPERTS));
        assertEquals(700, pathway.leg(Stage.STUDY).cost());
        assertEquals(Stage.values().length - 1, pathway.gates().size());
        assertTrue(pathway.gates().get(1).passed());
        assertEquals(2, pathway.gates().get(1).met());
        assertEquals(2, pathway.gates().get(2).open()); // dispatch under way, no counterpart, a company is named
    }

    @Test
    void aStepThatIsReportedBegunMovesThePathwayOnBeforeItsDate() {
        var plan = plan(TRAINING, STUDY.withDone(0.1));
        assertEquals(Stage.STUDY, Pathway.of(plan, ground(List.of(), plan), Map.of()).current());
        var still = plan(TRAINING, STUDY);
        assertEquals(Stage.TRAINING, Pathway.of(still, ground(List.of(), still), Map.of()).current());
    }

    @Test
    void whatHappenedBeforeThePlanCounts() {
        var plan = plan(DISPATCH);
        var ground = new Ground(TODAY, Map.of(), List.of(MEMORANDUM), Set.of(), Set.of(Stage.TRAINING));
        assertEquals(List.of(), Gates.check(plan, ground));
        assertEquals(Stage.EXPERTS, Pathway.of(plan, ground, Map.of()).current());
        assertEquals(Stage.TRAINING, Pathway.of(plan(), ground, Map.of()).current());
    }

    @Test
    void anEarlierStudyDoesNotMoveAPlanThatTrainsAgain() {
        var plan = plan(TRAINING.withDone(1), at("d", Stage.EXPERTS, DISPATCH.work(), 2027, 5));
        var ground = new Ground(TODAY, Map.of(), List.of(MEMORANDUM), Set.of(), Set.of(Stage.STUDY, Stage.BUSINESS));
        assertEquals(Stage.TRAINING, Pathway.of(plan, ground, Map.of()).current());
        var later = plan(at("d", Stage.EXPERTS, DISPATCH.work(), 2027, 5));
        assertEquals(Stage.EXPERTS, Pathway.of(later, ground, Map.of()).current());
    }

    private static Step at(String id, Stage stage, Work work, int year, int month) {
        return Step.of(id, Names.same(id), stage, work, LocalDate.of(year, month, 1), Span.elapsed(20));
    }

    private static Plan plan(Step... steps) {
        return Plan.empty("JPY", LocalDate.of(2027, 4, 5)).with(List.of(steps));
    }

    private static Ground ground(List<Ground.Term> terms, Plan plan) {
        var dates = new HashMap<String, Dates>();
        for (var step : plan.steps()) {
            var start = requireNonNull(step.timing().at()).day();
            dates.put(step.id(), new Dates(start, start.plusDays(19)));
        }
        return new Ground(TODAY, dates, terms, Set.of("partner"), Set.of());
    }

    private static List<Finding> check(List<Ground.Term> terms, Step... steps) {
        var plan = plan(steps);
        return Gates.check(plan, ground(terms, plan));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.toList());
    }
}
