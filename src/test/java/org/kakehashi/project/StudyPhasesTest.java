package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.plan.Work.FeasibilityStudy;
import org.kakehashi.plan.Work.FeasibilityStudy.Phase;
import org.kakehashi.reference.Stage;

class StudyPhasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20), DUE = LocalDate.of(2027, 6, 15),
            DECIDED = LocalDate.of(2027, 8, 20), BEGINS = LocalDate.of(2027, 10, 1);
    private static final FundingSource MOE = new FundingSource("moe", Names.same("MOE"), FundingSource.Kind.PROGRAMME,
            "moe", new Contract(null, 0, BEGINS, null), null);
    private static final Application ASKED = Application.idea("a", Names.same("Compost"), "moe", 2027).withStep("study")
            .withDue(DUE).withDecided(DECIDED).withProbability(0.4);
    private final Project before = Samples.project().with(new Funding(List.of(MOE), List.of()).with(ASKED))
            .changePlan(plan -> plan.with(StepSamples.task("first")).with(Step.of("study", Names.same("F/S"), Stage.STUDY,
                    new FeasibilityStudy(Names.same("Firm"), 6, 3, 0.5), Span.elapsed(120))));

    @Test
    void theStudyFollowsItsContractAndTheReportTheStudy() {
        var after = StudyPhases.put(before, ASKED, TODAY);
        var days = Scheduling.of(after).dates();
        assertEquals(List.of("first", "a-concept", "a-application", "a-adoption", "a-contract", "study", "a-report"),
                after.plan().steps().stream().map(Step::id).toList());
        assertEquals(DUE, days.get("a-application").start());
        assertEquals(DECIDED, days.get("a-adoption").start());
        assertEquals(BEGINS, days.get("a-contract").start());
        assertFalse(days.get("study").start().isBefore(BEGINS));
        assertFalse(days.get("a-report").start().isBefore(days.get("study").finish()));
        assertTrue(days.get("a-concept").finish().isBefore(DUE));
        assertEquals(List.of(), Scheduling.of(after).findings());
        var study = (FeasibilityStudy) after.plan().step("study").orElseThrow().work();
        assertEquals(new FeasibilityStudy(Names.same("Firm"), 6, 3, 0.4, "moe", DUE, DECIDED, Phase.CONCEPT, null), study);
    }

    @Test
    void puttingThemInOnceMoreMovesThemAndKeepsWhatPeopleChanged() {
        var renamed = StudyPhases.put(before, ASKED, TODAY)
                .changePlan(plan -> plan.change("a-report", step -> step.with(Names.same("Our report"))));
        var won = ASKED.with(Lane.AWARDED).withSubmitted(DUE.minusDays(5)).withDecided(DECIDED.plusDays(60)).withAwarded(1L);
        var after = StudyPhases.put(renamed.with(renamed.funding().with(won)), won, TODAY);
        assertEquals(renamed.plan().steps().size(), after.plan().steps().size());
        assertEquals(Names.same("Our report"), after.plan().step("a-report").orElseThrow().name());
        var days = Scheduling.of(after).dates();
        assertEquals(DECIDED.plusDays(60), days.get("a-adoption").start());
        assertEquals(DECIDED.plusDays(60), days.get("a-contract").start());
        assertEquals(1, after.plan().step("a-adoption").orElseThrow().done());
        assertEquals(Phase.CONTRACT, ((FeasibilityStudy) after.plan().step("study").orElseThrow().work()).phase());
    }

    @Test
    void whatIsForNoStudyChangesNothing() {
        var course = ASKED.withStep("first");
        assertFalse(StudyPhases.can(before, course));
        assertSame(before, StudyPhases.put(before, course, TODAY));
        assertTrue(before.plan().step("first").orElseThrow().work() instanceof Work.Task);
    }
}
