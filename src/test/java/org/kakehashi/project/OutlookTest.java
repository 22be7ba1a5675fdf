package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.project.ProjectSamples.TODAY;
import static org.kakehashi.project.ProjectSamples.agreement;
import static org.kakehashi.project.ProjectSamples.jica;
import static org.kakehashi.project.ProjectSamples.project;
import static org.kakehashi.project.ProjectSamples.task;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Funding;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.ProjectSummary.Deadline.Kind;
import org.kakehashi.reference.Stage;

class OutlookTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 5, 10);

    @Test
    void aGroupCostsWhatLiesInItAndIsNotCountedTwice() {
        var outer = Step.of("g", Names.same("g"), Stage.EXCHANGE, new Work.Group(), SPRING, Span.working(1));
        var outlook = Outlook.of(project(outer, outer.withId("h").inGroup("g"), task("a", SPRING, 30).inGroup("h"),
                task("b", SPRING, 4)), TODAY);
        assertEquals(30, outlook.cost("g"));
        assertEquals(30, outlook.cost("h"));
        assertEquals(4, outlook.cost("b"));
        assertEquals(34, outlook.funding().totalNeed());
        assertEquals(2026, outlook.fiscalYear());
    }

    @Test
    void deadlinesAreInOrderAndNoneIsPast() {
        var milestone = Step.of("m", Names.same("report"), Stage.STUDY, new Work.Milestone(), LocalDate.of(2027, 1, 15),
                Span.working(0));
        var project = project(task("a", SPRING, 10, new Share("j", 0.5)), milestone,
                task("old", LocalDate.of(2026, 1, 5), 1)).with(agreement(2022, 5))
                .with(new Funding(List.of(jica()), List.of()));
        var deadlines = Deadlines.of(project, TODAY);
        assertEquals(List.of("JICA: application", "report", "MoU: end of term", "a in Haiphong: start"),
                deadlines.stream().map(deadline -> deadline.what().en()).toList());
        assertEquals(List.of(Kind.APPLICATION, Kind.MILESTONE, Kind.AGREEMENT, Kind.STEP),
                deadlines.stream().map(ProjectSummary.Deadline::kind).toList());
        assertEquals(LocalDate.of(2026, 11, 30), deadlines.getFirst().day());
    }

    @Test
    void theSummaryTellsTheSameAsTheOutlook() {
        var project = project(task("a", SPRING, 10));
        var summary = Summaries.of(project, TODAY);
        assertEquals(10, summary.need());
        assertEquals(0, summary.secured());
        assertEquals(10_000, summary.perPersonYear().orElseThrow(), 1e-9);
        assertEquals(0.1, summary.peakBurden().orElseThrow(), 1e-9);
        assertEquals(0.03, summary.limit());
        assertEquals(List.of("sewerage"), summary.sectors());
        assertEquals(Stage.EXCHANGE, summary.stage());
        assertEquals("VNM", summary.partnerCountry());
        assertTrue(summary.deadlines().size() == 1);
    }
}
