package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Share;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.project.StepSamples;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.ui.kit.Background;

class FundingViewModelTest {
    private static final FundingSource CITY =
            new FundingSource("city", Names.same("City"), FundingSource.Kind.HOME_CITY, "");
    private static final FundingSource JICA =
            new FundingSource("jica", Names.same("JICA"), FundingSource.Kind.PROGRAMME, "");
    private static final CellPlace CITY_2027 = new CellPlace("city", 2027);
    private static final long COST = 10_000_001;

    private final Project before = project();
    private final Session session =
            new Session(Document.fresh(new Edit(Names.same("Made"), ""), before), System::nanoTime);
    private final FundingViewModel model =
            new FundingViewModel(session, new Background(Runnable::run, Runnable::run), LocalDate.of(2026, 11, 20));

    /// A step of fiscal 2027 that the city pays a third of, and a programme that pays nothing yet.
    private static Project project() {
        var line = new CostLine("own", CostCategory.OTHER, Names.same("Room"), 1, Names.same("set"), COST, Evidence.OWN, true);
        var step = StepSamples.task("course").withLines(List.of(line)).withPaidBy(List.of(new Share("city", 1 / 3.0)));
        return Samples.project().changePlan(plan -> plan.with(step))
                .with(new Funding(List.of(CITY, JICA), List.of()));
    }

    @Test
    void whatNobodyPaysIsTheGapToTheYen() {
        long assigned = model.sheet().get().cell("city", 2027).orElseThrow().amount();
        assertEquals(COST, model.sheet().get().table().totalNeed());
        assertEquals(COST - assigned, model.sheet().get().gap(2027));
        model.setAmount(new CellPlace("jica", 2027), COST - assigned - 1);
        assertEquals(1, model.sheet().get().gap(2027));
        model.setAmount(new CellPlace("jica", 2027), COST);
        assertEquals(0, model.sheet().get().gap(2027));
    }

    @Test
    void typingOverAnAssignedAmountPledgesIt() {
        assertTrue(model.sheet().get().cell("city", 2027).orElseThrow().assigned());
        model.setAmount(CITY_2027, 8_400_000);
        assertEquals(new FundingTable.Cell(8_400_000, MoneyState.PLANNED, false), cell());
        assertEquals(new Pledge("city", 2027, 8_400_000, MoneyState.PLANNED, Evidence.OWN),
                session.project().funding().pledges().getFirst());
    }

    @Test
    void theStateOfAnAssignedAmountMakesItAPledgeOfThatAmount() {
        long assigned = model.sheet().get().cell("city", 2027).orElseThrow().amount();
        model.setState(CITY_2027, MoneyState.COMMITTED);
        assertEquals(new FundingTable.Cell(assigned, MoneyState.COMMITTED, false), cell());
        assertEquals(assigned, model.sheet().get().secured(2027));
    }

    @Test
    void aNewAmountKeepsTheStateAndANewStateTheAmount() {
        model.setState(CITY_2027, MoneyState.APPLIED);
        model.setAmount(CITY_2027, 5);
        assertEquals(new FundingTable.Cell(5, MoneyState.APPLIED, false), cell());
        model.setState(CITY_2027, MoneyState.SPENT);
        assertEquals(new FundingTable.Cell(5, MoneyState.SPENT, false), cell());
    }

    @Test
    void aCellWithoutMoneyHasNoState() {
        model.setState(new CellPlace("jica", 2027), MoneyState.COMMITTED);
        assertEquals(before, session.project());
    }

    @Test
    void clearingShowsWhatTheStepsAssignAgain() {
        var assigned = cell();
        model.setAmount(CITY_2027, 5);
        model.clear(CITY_2027);
        assertEquals(assigned, cell());
    }

    @Test
    void removingASourceTakesItOffTheStepsAndIsUndoneAsOne() {
        model.setAmount(CITY_2027, 5);
        var with = session.project();
        model.selectSource("city");
        model.remove("city");
        assertEquals(List.of(JICA), session.project().funding().sources());
        assertEquals(List.of(), session.project().plan().steps().getFirst().paidBy());
        assertEquals(List.of(), session.project().funding().pledges());
        assertEquals("", model.source().get());
        assertEquals("Remove source “City”", session.undoable().orElseThrow().name().in(Language.EN));
        session.undo();
        assertEquals(with, session.project());
    }

    @Test
    void everyVerbIsUndoneToTheSameProject() {
        model.setAmount(CITY_2027, 5);
        model.setState(CITY_2027, MoneyState.APPLIED);
        model.rename("jica", "JICA Grassroots");
        model.reorder("jica", -1);
        model.setShare("course", "jica", 0.5);
        model.add(new FundingSource("new", Names.same("New"), FundingSource.Kind.OTHER, ""));
        model.clear(CITY_2027);
        for (int i = 0; i < 7; i++) session.undo();
        assertEquals(before, session.project());
        assertEquals(before, model.sheet().get().project());
    }

    @Test
    void aShareNeverTakesMoreThanTheOthersLeave() {
        model.setShare("course", "jica", 1);
        assertEquals(2 / 3.0, session.project().plan().steps().getFirst().paidBy().getLast().fraction(), 1e-12);
        assertEquals(0, model.sheet().get().steps().getFirst().open());
        model.setShare("course", "city", 0);
        assertEquals(List.of("jica"),
                session.project().plan().steps().getFirst().paidBy().stream().map(Share::source).toList());
    }

    @Test
    void theAssignedAmountIsToldByStep() {
        var parts = model.sheet().get().assigned("city", 2027);
        assertEquals(List.of("course"), parts.stream().map(part -> part.step().id()).toList());
        assertEquals(cell().amount(), parts.getFirst().amount());
        assertEquals(List.of(), model.sheet().get().assigned("jica", 2027));
    }

    @Test
    void anEmptyPlanShowsFiveYearsAndMoreOnDemand() {
        session.edit(new Edit(Names.same("Empty"), ""), _ -> Samples.project());
        assertEquals(List.of(2027, 2028, 2029, 2030, 2031), model.sheet().get().years());
        model.showMore();
        assertEquals(2032, model.sheet().get().years().getLast());
    }

    private FundingTable.Cell cell() {
        return model.sheet().get().cell("city", 2027).orElseThrow();
    }

    @Test
    void anAmountIsDrawnOverYearsAsOneEdit() {
        model.setAmount(CITY_2027, 5);
        model.setState(CITY_2027, MoneyState.APPLIED);
        model.fill(CITY_2027, 2029);
        assertEquals(List.of(5L, 5L, 5L), List.of(2027, 2028, 2029).stream()
                .map(year -> session.project().funding().pledge("city", year).orElseThrow().amount()).toList());
        assertEquals(MoneyState.APPLIED, session.project().funding().pledge("city", 2029).orElseThrow().state());
        session.undo();
        assertEquals(1, session.project().funding().pledges().size());
        model.fill(new CellPlace("jica", 2027), 2028);
        assertEquals(1, session.project().funding().pledges().size());
    }

    @Test
    void movingASourceKeepsItsApplicationsAndPayments() {
        session.edit(new Edit(Names.same("Pay"), ""), project -> project.with(project.funding()
                .with(new Payment("course", "own", 2027, "city", 5, false))));
        model.reorder("city", 1);
        assertEquals(List.of("jica", "city"), session.project().funding().sources().stream().map(FundingSource::id).toList());
        assertEquals(1, session.project().funding().payments().size());
    }
}
