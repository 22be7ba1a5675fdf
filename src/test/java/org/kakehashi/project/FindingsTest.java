package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.project.ProjectSamples.TODAY;
import static org.kakehashi.project.ProjectSamples.agreement;
import static org.kakehashi.project.ProjectSamples.jica;
import static org.kakehashi.project.ProjectSamples.project;
import static org.kakehashi.project.ProjectSamples.task;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Stage;

class FindingsTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 5, 10);

    @Test
    void aGapIsSaidAndTheHomeCityCanTakeItOver() {
        var project = project(task("a", SPRING, 500_000));
        var gap = find(project, "funding-gap");
        assertEquals("FY2027", gap.finding().subject());
        assertEquals("2027年度は500,000円不足しています", gap.finding().title().ja());
        var mended = mend(project, gap);
        assertFalse(has(mended, "funding-gap"));
        assertEquals(0, Outlook.of(mended, TODAY).funding().totalGap());
        assertEquals("Kitakyushu budget", mended.funding().sources().getFirst().name().en());
    }

    @Test
    void aStepWithoutAPayerCanBePaidByTheHomeCity() {
        var project = project(task("a", SPRING, 500_000));
        var mended = mend(project, find(project, "step-unpaid"));
        assertFalse(has(mended, "step-unpaid"));
        assertFalse(has(mended, "funding-gap"));
        assertEquals(List.of(new Share("home-budget", 1)), mended.plan().steps().getFirst().paidBy());
    }

    @Test
    void moneyOfPastYearsIsNoLongerMissed() {
        assertEquals(List.of(), rules(project(task("a", LocalDate.of(2020, 5, 10), 500_000))).stream()
                .filter(rule -> rule.startsWith("funding") || rule.startsWith("step")).toList());
    }

    @Test
    void aFundersCeilingRateAndWindowAreKnown() {
        var project = project(task("a", SPRING, 2_000_000, new Share("j", 0.9)))
                .with(new Funding(List.of(jica()), List.of()));
        assertTrue(has(project, "over-ceiling"));
        assertTrue(has(project, "over-grant-rate"));
        var window = find(project, "window-closing");
        assertEquals(Severity.DANGER, window.finding().severity());
        assertEquals("Days left to apply to JICA: 10", window.finding().title().en());
        assertEquals("F1", window.finding().source());
        var applied = project.with(project.funding()
                .with(new Pledge("j", 2027, 900_000, MoneyState.APPLIED, Evidence.OWN)));
        assertFalse(has(applied, "window-closing"));
        assertFalse(has(applied, "over-ceiling"));
    }

    @Test
    void anAgreementThatLapsedOrIsDueCanBeRenewed() {
        var lapsed = project().with(agreement(2009, 5));
        assertEquals(Severity.DANGER, find(lapsed, "agreement-lapsed").finding().severity());
        var renewed = mend(lapsed, find(lapsed, "agreement-lapsed"));
        assertFalse(has(renewed, "agreement-lapsed"));
        assertEquals("Renewal of MoU", renewed.plan().steps().getFirst().name().en());

        var due = project().with(agreement(2022, 5));
        assertTrue(has(due, "agreement-due"));
        assertTrue(has(due, "gate-review"));
        assertFalse(has(mend(due, find(due, "agreement-due")), "agreement-due"));
        assertFalse(has(project().with(agreement(2025, 5)), "agreement-due"));
        assertFalse(has(project().with(agreement(2009, 0)), "agreement-lapsed"));
    }

    @Test
    void aBurdenOverTheLimitIsSaidWithItsYear() {
        // 10 bn a year for a million people with an income of 100,000: a tenth
        var burden = find(project(), "burden-over").finding();
        assertEquals("“A” reaches 10.0 % of income at its peak, against a limit of 3.0 %. "
                + "What residents cannot pay for is not kept up.", burden.reason().en());
        assertEquals("S1", burden.source());
    }

    @Test
    void aScenarioThatLacksFiguresOfTheProfileSaysWhich() {
        var bare = new City("hai", ProjectSamples.PARTNER.origin(), ProjectSamples.PARTNER.name(), "VNM", 0, 0, "VND", 1,
                List.of(), java.util.Map.of(), List.of());
        var project = project().with(bare);
        assertTrue(has(project, "scenario-incomplete"));
        assertFalse(has(project, "burden-over"));
    }

    @Test
    void aStepAheadOfItsGateCanWaitForTheStepThatMeetsIt() {
        var name = Names.same("x");
        var course = Step.of("t", name, Stage.TRAINING, new Work.Training(name, Work.Training.Mode.ONLINE, 1, 5, 0), SPRING,
                Span.working(5));
        var dispatch = Step.of("d", name, Stage.EXPERTS, new Work.ExpertDispatch(name, 1, 0, 1, 5), SPRING, Span.working(5));
        var project = project(course, dispatch).with(agreement(2025, 5));
        var mended = mend(project, find(project, "gate-experts"));
        assertFalse(has(mended, "gate-experts"));
        assertEquals("t", mended.plan().step("d").orElseThrow().after().getFirst().predecessor());
        var circle = project(course.after("d", 0), dispatch).with(agreement(2025, 5));
        assertEquals(List.of(), find(circle, "gate-experts").fixes());
    }

    @Test
    void whatAGateAsksForIsPlannedOrSettledWithOneClickEach() {
        var name = Names.same("x");
        var bare = new Work.Pilot(name, name, Names.same(""), false, false, 0);
        var project = project(Step.of("p", name, Stage.PILOT, bare, SPRING, Span.working(50)));
        assertTrue(has(project, "gate-pilot"));
        for (int clicks = 0; clicks < 12 && (has(project, "gate-pilot") || has(project, "gate-know-how")); clicks++) {
            var rule = has(project, "gate-pilot") ? "gate-pilot" : "gate-know-how";
            var before = find(project, rule).finding().reason();
            project = mend(project, find(project, rule));
            assertTrue(!has(project, rule) || !find(project, rule).finding().reason().equals(before), before.en());
        }
        assertFalse(has(project, "gate-pilot"));
        assertFalse(has(project, "gate-know-how"));
        var mended = (Work.Pilot) project.plan().step("p").orElseThrow().work();
        assertEquals(ProjectSamples.PARTNER.name(), mended.operator());
        assertEquals(List.of("before-study", "before-training"), project.plan().step("p").orElseThrow().after().stream()
                .map(link -> link.predecessor()).toList());
    }

    @Test
    void aSigningThatIsPlannedGetsItsReviewInTime() {
        var name = Names.same("x");
        var signing = new Work.Agreement(AgreementKind.MEMORANDUM, name, 5, null, 2);
        var project = project(Step.of("a", name, Stage.EXCHANGE, signing, SPRING, Span.working(1)));
        var mended = mend(project, find(project, "gate-review"));
        assertFalse(has(mended, "gate-review"));
        assertEquals(SPRING.plusYears(4), ((Work.Agreement) mended.plan().step("a").orElseThrow().work()).review());
    }

    @Test
    void exampleValuesAreCounted() {
        var project = project().with(new Funding(List.of(jica()),
                List.of(new Pledge("j", 2026, 1, MoneyState.PLANNED, Evidence.EXAMPLE))));
        assertEquals("Example values to replace: 1", find(project, "example-values").finding().title().en());
        assertEquals(1, Examples.count(project));
    }

    @Test
    void whatTheUserSilencedIsLeftOut() {
        var project = project(task("a", SPRING, 500_000), task("b", SPRING, 500_000));
        assertEquals(2, rules(project).stream().filter("step-unpaid"::equals).count());
        var one = project.withSilences(List.of(new Silence("step-unpaid", "a", "known")));
        assertEquals("b", find(one, "step-unpaid").finding().subject());
        assertFalse(has(project.withSilences(List.of(new Silence("step-unpaid", "", ""))), "step-unpaid"));
    }

    @Test
    void theMostPressingComesFirst() {
        var severities = Findings.of(project(task("a", SPRING, 5)).with(agreement(2009, 5)), TODAY).stream()
                .map(advice -> advice.finding().severity()).toList();
        assertEquals(severities.stream().sorted().toList(), severities);
        assertEquals(Severity.DANGER, severities.getFirst());
    }

    private static List<String> rules(Project project) {
        return Findings.of(project, TODAY).stream().map(advice -> advice.finding().rule()).toList();
    }

    private static boolean has(Project project, String rule) {
        return rules(project).contains(rule);
    }

    private static Advice find(Project project, String rule) {
        return Findings.of(project, TODAY).stream().filter(advice -> advice.finding().rule().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not among " + rules(project)));
    }

    private static Project mend(Project project, Advice advice) {
        return advice.fixes().getFirst().change().apply(project);
    }
}
