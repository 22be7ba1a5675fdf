package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.WinRate;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.project.Summaries;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Stage;
import org.kakehashi.reference.Window;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;

class BoardViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final FundingSource CITY = new FundingSource("city", Names.same("City"), FundingSource.Kind.HOME_CITY, "");
    private static final FundingSource CLAIR = new FundingSource("clair", Names.same("CLAIR"), FundingSource.Kind.PROGRAMME, "");
    private static final Application ASKED = Application.idea("a", Names.same("Exchange"), "clair", 2027)
            .with(Lane.UNDER_REVIEW).withAsked(9_000_000).withSubmitted(TODAY.minusDays(30));
    private static final Application LOST = Application.idea("b", Names.same("Fair"), "clair", 2026)
            .with(Lane.NOT_WON).withDecided(LocalDate.of(2025, 5, 1));

    private final Project before = Samples.project().with(new Funding(List.of(CITY, CLAIR), List.of()).with(ASKED).with(LOST))
            .changePlan(plan -> plan.with(Step.of("study", Names.same("F/S"), Stage.STUDY,
                    new Work.FeasibilityStudy(Names.same(""), 1, 0, 0.5), Span.elapsed(90))));
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), before), System::nanoTime);
    private final Announced announced = new Announced();
    private final BoardViewModel model = new BoardViewModel(session, new Background(Runnable::run, Runnable::run),
            _ -> List.of(entry(before), entry(other())), announced, TODAY);

    private static Project other() {
        return Samples.project().withId("other").with(new Funding(List.of(CLAIR), List.of())
                .with(ASKED.with(Lane.AWARDED).withAwarded(1L).withDecided(LocalDate.of(2024, 2, 1)))
                .with(LOST.with(Lane.IDEA).withAsked(4_000_000)));
    }

    private static ProjectEntry entry(Project project) {
        return new ProjectEntry(project.id(), 1, Instant.EPOCH, new Edit(Names.same("x"), ""), Summaries.of(project, TODAY));
    }

    private Application asked() {
        return session.project().funding().application("a").orElseThrow();
    }

    @Test
    void anAwardAsksFirstAndIsOneEdit() {
        model.move("a", Lane.AWARDED);
        assertEquals("a", model.asking().get());
        assertEquals(before, session.project());
        model.award("a", 8_000_000, TODAY);
        assertEquals("", model.asking().get());
        assertEquals(Lane.AWARDED, asked().lane());
        assertEquals(MoneyState.COMMITTED, session.project().funding().pledge("clair", 2027).orElseThrow().state());
        session.undo();
        assertEquals(before, session.project());
    }

    @Test
    void twoMovesInARowAreTwoEdits() {
        model.move("a", Lane.DRAFTING);
        model.move("a", Lane.SUBMITTED);
        session.undo();
        assertEquals(Lane.DRAFTING, asked().lane());
        session.undo();
        assertEquals(before, session.project());
    }

    @Test
    void aNewApplicationGoesToAProgrammeAndIsOpen() {
        assertEquals(CLAIR, model.likelySource().orElseThrow());
        model.add(CLAIR);
        var made = model.application(model.opened().get()).orElseThrow();
        assertEquals(List.of("clair", Lane.IDEA, 2027), List.of(made.source(), made.lane(), made.fiscalYear()));
        session.undo();
        assertEquals("", model.opened().get());
    }

    @Test
    void aNewApplicationIsForTheYearItsMoneyCanFlowIn() {
        assertEquals(2027, yearOfNew(MonthDay.of(11, 30), 9));
        assertEquals(2028, yearOfNew(MonthDay.of(11, 1), 9));
        assertEquals(2027, yearOfNew(MonthDay.of(3, 20), 3));
        assertEquals(2028, yearOfNew(MonthDay.of(10, 31), 5), "from the first of April");
        assertEquals(2028, yearOfNew(MonthDay.of(11, 1), 0), "nobody says how long it takes");
        assertEquals(2027, yearOfNew(MonthDay.of(11, 30), 1), "not before the project");
    }

    private int yearOfNew(MonthDay closes, int months) {
        var terms = new FunderTerms(FunderTerms.Form.GRANT, "JPY", 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                months, false, 4, false, false, false, null, List.of());
        var funder = new Funder("f", Origin.PROJECT, Names.same("F"), Names.same("Programme"), 0, 0, 1, 0,
                new Window(MonthDay.of(1, 5), closes), Names.same(""), 2026, "", Evidence.OWN, terms);
        session.edit(new Edit(Names.same("Shelf"), ""), project -> project.with(project.shelf().with(funder)));
        model.add(new FundingSource("new", Names.same("New"), FundingSource.Kind.PROGRAMME, "f"));
        return model.application(model.opened().get()).orElseThrow().fiscalYear();
    }

    @Test
    void whatIsRemovedCanBeTakenBack() {
        model.remove("a");
        assertTrue(model.application("a").isEmpty());
        announced.undo.run();
        assertEquals(before, session.project());
    }

    @Test
    void allProjectsCountOnceAndThisOneAsItIsNow() {
        var now = model.prospects().get();
        assertEquals(new WinRate(0, 1, 2025, 2025), now.wins());
        assertEquals(new WinRate(1, 2, 2023, 2025), now.allWins());
        assertEquals(List.of(9_000_000L, 4_500_000L, 13_000_000L, 6_500_000L),
                List.of(now.asked(), now.expected(), now.allAsked(), now.allExpected()));
        model.change("a", BoardWords.ASKED, each -> each.withAsked(10_000_000));
        assertEquals(14_000_000, model.prospects().get().allAsked());
    }

    @Test
    void aCompanyThatGoesLeavesNoApplicationWithIt() {
        var id = model.addCompany();
        model.change("a", BoardWords.COMPANY, each -> each.withCompany(id));
        model.removeCompany(id);
        assertEquals("", asked().company());
        session.undo();
        assertEquals(id, asked().company());
    }

    @Test
    void thePhasesOfItsStudyGoIntoThePlanAsOneEdit() {
        model.change("a", BoardWords.STEP, each -> each.withStep("study"));
        model.phases("a");
        assertEquals(6, session.project().plan().steps().size());
        session.undo();
        assertEquals(1, session.project().plan().steps().size());
    }

    @Test
    void phasesInThePlanFollowTheAwardAndCanStay() {
        model.change("a", BoardWords.STEP, each -> each.withStep("study"));
        model.award("a", 1, TODAY);
        assertEquals(1, session.project().plan().steps().size(), "nobody has put them into the plan");
        session.undo();
        model.phases("a");
        var planned = session.project().plan();
        var day = TODAY.minusDays(3);
        model.award("a", 8_000_000, day);
        assertEquals(Timing.notBefore(day), session.project().plan().step("a-adoption").orElseThrow().timing());
        assertEquals(1, session.project().plan().step("a-adoption").orElseThrow().done());
        announced.undo.run();
        assertEquals(planned.step("a-adoption"), session.project().plan().step("a-adoption"));
        assertEquals(Lane.AWARDED, asked().lane());
        session.undo();
        assertEquals(planned, session.project().plan());
    }

    @Test
    void phasesInThePlanFollowTheDatesOfTheApplication() {
        model.change("a", BoardWords.STEP, each -> each.withStep("study"));
        model.phases("a");
        model.move("a", Lane.SUBMITTED);
        session.undo();
        assertEquals(Lane.UNDER_REVIEW, asked().lane(), "no date moved: one edit");
        model.change("a", BoardWords.DECIDED, each -> each.withDecided(TODAY.plusDays(40)));
        assertEquals(Timing.notBefore(TODAY.plusDays(40)), session.project().plan().step("a-adoption").orElseThrow().timing());
        session.edit(new Edit(Names.same("Plan"), ""), project -> project.changePlan(plan -> plan.without("a-concept")));
        var without = session.project().plan();
        model.change("a", BoardWords.DECIDED, each -> each.withDecided(TODAY.plusDays(50)));
        assertEquals(without, session.project().plan(), "what was taken out does not come back");
    }
}
