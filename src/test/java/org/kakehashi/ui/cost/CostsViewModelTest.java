package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Trend;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Attribute;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// What a person does in the Costs workspace and what it then shows, with the example projects.
class CostsViewModelTest {
    private static final Path EXAMPLES = Path.of("assets/examples");
    private long clock;
    private Session session;
    private CostsViewModel model;
    private final Announced announced = new Announced();

    @BeforeEach
    void open() throws IOException {
        Tongue.use(Language.EN);
        open("haiphong-clean-water");
    }

    private void open(String example) throws IOException {
        if (model != null) model.close();
        session = new Session(Document.fresh(new Edit(Names.same("open"), ""),
                CostsGallery.read(EXAMPLES.resolve(example + ".kakehashi"))), () -> clock);
        model = new CostsViewModel(session, new Background(Runnable::run, Runnable::run), announced);
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void theKitakyushuRecordCostsWhatTheCitySaysToTheYen() throws IOException {
        open("kitakyushu-record");
        var sheet = model.now();
        var result = sheet.result().orElseThrow();
        assertEquals(800e9, result.total(), 0.5);
        assertEquals(40_000, result.perPersonYear(), 1e-6);
        var sewerage = group("sewerage").figures();
        assertEquals(340e9, sewerage.total(), 0.5);
        assertEquals(17_000, sewerage.perPerson(), 1e-6);
        assertEquals(Kitakyushu.SEWERAGE_PER_HOUSEHOLD, sewerage.perPerson() * sheet.householdSize(), 1e-6);
        assertEquals(Kitakyushu.PER_PERSON, total().figures().perPerson(), 1e-6);
    }

    @Test
    void aProjectWithoutScenariosBeginsOneAndLosesItByUndo() {
        for (var scenario : model.now().scenarios()) model.deleteScenario(scenario.id());
        assertEquals(List.of(), model.now().scenarios());

        model.begin();
        model.addBudget("sewerage");

        var begun = model.now().scenarios().getFirst();
        assertEquals(session.project().startYear(), begun.horizon().first());
        assertEquals(1, begun.measures().size());
        assertEquals(begun.id(), session.project().costs().focus());
        session.undo();
        session.undo();
        assertEquals(List.of(), model.now().scenarios());
    }

    @Test
    void subtotalsAddUpToTheTotal() {
        var total = total();
        var groups = rows(SheetRow.Group.class).toList();
        assertEquals(6, groups.size());
        assertEquals(13, total.measures());
        assertEquals(total.figures().total(), groups.stream().mapToDouble(row -> row.figures().total()).sum(), 1);
        assertEquals(total.figures().capital() + 20 * total.figures().operating(), total.figures().total(), 1);
        assertEquals(model.now().result().orElseThrow().perPersonYear(), total.figures().perPerson(), 1e-9);
    }

    @Test
    void aDraggedSliderUndoesInOneStepAndTheNextOneApart() {
        var before = session.project();
        for (int i = 0; i < 20; i++) {
            clock += 16;
            model.pull(Lever.POPULATION, 0.012 + i * 0.001);
        }
        model.pause();
        var dragged = session.project();
        model.pull(Lever.POPULATION, 0.005);
        session.undo();
        assertEquals(dragged, session.project());
        session.undo();
        assertEquals(before, session.project());
    }

    @Test
    void everyDriverMovesTheFiguresAndIsReadBack() {
        for (var lever : Lever.values()) {
            double moved = lever == Lever.HORIZON ? 25 : lever == Lever.SEWER ? 0.9 : 0.021;
            model.pull(lever, moved);
            assertEquals(moved, lever.read(model.now()).orElseThrow(), 1e-12, lever.name());
        }
        assertEquals(25, model.now().result().orElseThrow().horizon().years());
        model.reset();
        assertEquals(model.baseline(), model.now().scenario());
    }

    @Test
    void theSewerTargetMovesAllThatIsCountedBySewerCoverage() {
        double before = group("sewerage").figures().capital();
        model.pull(Lever.SEWER, 0.95);
        assertTrue(group("sewerage").figures().capital() > before);
        assertEquals(0.95, rollout("trunk").coverage().target());
        assertEquals(0.95, rollout("connections").coverage().target());
    }

    @Test
    void aPopulationFromTheProfileGrowsOnceItsDriverIsMoved() throws IOException {
        open("kitakyushu-record");
        assertEquals(0, Lever.POPULATION.read(model.now()).orElseThrow(), 1e-12);
        model.pull(Lever.POPULATION, 0.01);
        assertEquals(new Trend.ProfileGrowth(0.01), model.now().scenario().orElseThrow().community().people());
    }

    @Test
    void aTypedFigureBecomesTheUsersOwn() {
        assertEquals(Status.EXAMPLE, rollout("trunk").capital().figure().evidence().status());
        model.change("trunk", CostWords.EDIT_UNIT_COST, measure -> measure instanceof Measure.Rollout now
                ? now.withPrices(now.capital().typed(60_000), now.operating(), now.saving()) : measure);
        assertEquals(Evidence.OWN, rollout("trunk").capital().figure().evidence());
    }

    @Test
    void aMoreCostlyProfileFollowsAtOnce() {
        double before = model.now().result().orElseThrow().total();
        session.edit(new Edit(Names.same("people"), ""), project -> project.with(project.partner()
                .withPopulation(new Fact(2_000_000, 2027, Evidence.OWN))));
        assertTrue(model.now().result().orElseThrow().total() > before);
    }

    @Test
    void withoutIncomeTheBurdenIsNotKnownAndNothingElseIsLost() {
        session.edit(new Edit(Names.same("income"), ""),
                project -> project.with(project.partner().without(Attribute.INCOME_PER_PERSON)));
        assertTrue(Double.isNaN(model.now().result().orElseThrow().peakBurden()));
        assertEquals(CostWords.MEANS_UNKNOWN.now(), Meaning.burden(model.now()));
        assertTrue(Lever.INCOME.read(model.now()).isEmpty());
        assertTrue(total().figures().total() > 0);
    }

    @Test
    void whatCannotBeComputedIsSaidAndTheLastResultStands() {
        var before = model.now().result();
        session.edit(new Edit(Names.same("people"), ""), project -> project.with(project.partner().withPopulation(List.of())));
        assertFalse(model.now().problems().isEmpty());
        assertEquals(before, model.now().result());
        session.undo();
        assertEquals(List.of(), model.now().problems());
    }

    @Test
    void aCopiedScenarioTakesTheFocusAndNoMoreThanFourAreKept() {
        model.copyScenario();
        assertEquals("Staged, cleaner production (copy)",
                model.now().scenario().orElseThrow().name().in(Language.EN));
        assertEquals(3, model.now().focus());
        model.copyScenario();
        assertEquals(4, model.now().scenarios().size());
        model.deleteScenario(model.now().scenario().orElseThrow().id());
        assertEquals(3, model.now().scenarios().size());
        assertEquals(0, model.now().focus());
    }

    @Test
    void scenariosAreSteppedThroughAndTheEndsHold() {
        model.step(1);
        assertEquals("C", model.now().letter());
        model.step(1);
        assertEquals("C", model.now().letter());
        model.step(-1);
        model.step(-1);
        assertEquals("A", model.now().letter());
    }

    @Test
    void newMeasuresStandLastInTheirSectorAndAreSelected() {
        model.addBudget("sewerage");
        var lines = rows(SheetRow.Line.class).map(SheetRow::id).toList();
        assertEquals(List.of("trunk", "plants", "connections", "measure-1"), lines.subList(0, 4));
        assertEquals("measure-1", model.selected().get());
        model.addRollout("sewerage");
        assertEquals(0.35, rollout("measure-2").coverage().start());
        model.delete("measure-2");
        assertEquals("leakage", model.selected().get());
        assertEquals(0, figures("measure-1").total());
    }

    @Test
    void measuresMoveWithinTheirSectorOnly() {
        model.reorder("plants", -1);
        assertEquals(List.of("plants", "trunk"),
                rows(SheetRow.Line.class).map(SheetRow::id).limit(2).toList());
        var before = session.project();
        model.reorder("plants", -1);
        assertEquals(before, session.project());
    }

    @Test
    void theBuildPeriodIsMovedAndStretchedByYears() {
        var before = rollout("trunk").coverage();
        model.shift("trunk", 2, false);
        assertEquals(before.between(before.from() + 2, before.to() + 2), rollout("trunk").coverage());
        model.shift("trunk", -100, true);
        assertEquals(rollout("trunk").coverage().from(), rollout("trunk").coverage().to());
    }

    @Test
    void aFoldedSectorShowsItsSubtotalOnly() {
        var before = group("sewerage").figures();
        model.fold("sewerage");
        assertTrue(group("sewerage").folded());
        assertEquals(before, group("sewerage").figures());
        assertTrue(rows(SheetRow.Line.class).noneMatch(line -> line.id().equals("trunk")));
        model.unfold("trunk");
        assertFalse(group("sewerage").folded());
    }

    @Test
    void theTableIsCopiedWithPlainFullNumbers() throws IOException {
        open("kitakyushu-record");
        var lines = new CellEdits(model).table().split("\n");
        assertTrue(lines[0].startsWith("Measure\tSector\tQuantity\tCoverage\tCapex (JPY)"), lines[0]);
        assertTrue(lines[lines.length - 1].startsWith("Total, scenario A\t"), lines[lines.length - 1]);
        assertTrue(lines[lines.length - 1].endsWith("\t800000000000\t40000"), lines[lines.length - 1]);
    }

    @Test
    void aDeletedMeasureIsOfferedBackAndComesBackAlsoAfterOtherEdits() {
        var before = session.project();
        model.delete("plants");
        assertEquals(List.of("Deleted: Treatment plants (4 sites)"), announced.said);
        assertEquals("Delete measure (Treatment plants (4 sites))", session.undoable().orElseThrow().name().en());
        announced.undo.run();
        assertEquals(before, session.project());
        assertEquals("plants", model.selected().get());

        model.delete("plants");
        model.rename("trunk", "Sewers");
        announced.undo.run();
        assertEquals(1, model.now().scenario().orElseThrow().measures().indexOf(model.now().measure("plants").orElseThrow()));
        assertEquals("Bring back (Treatment plants (4 sites))", session.undoable().orElseThrow().name().en());
    }

    @Test
    void aDeletedScenarioIsOfferedBackToItsPlace() {
        var before = session.project();
        model.deleteScenario("A");
        assertEquals(List.of("B", "C"), ids());
        model.rename("trunk", "Sewers");
        announced.undo.run();
        assertEquals(List.of("A", "B", "C"), ids());
        session.undo();
        session.undo();
        session.undo();
        assertEquals(before, session.project());
    }

    @Test
    void scenariosChangePlacesAndStopAtTheEnds() {
        model.moveScenario("B", -1);
        assertEquals(List.of("B", "A", "C"), ids());
        var before = session.project();
        model.moveScenario("B", -1);
        assertEquals(before, session.project());
        assertEquals("B", session.project().costs().focus());
    }

    private List<String> ids() {
        return model.now().scenarios().stream().map(scenario -> scenario.id()).toList();
    }

    @Test
    void aMeasureIsPlacedBeforeAnotherOneOrLastInAnySector() {
        model.place("leakage", "sewerage", "plants");
        assertEquals(List.of("trunk", "leakage", "plants", "connections"), linesOf("sewerage"));
        assertEquals("sewerage", model.now().measure("leakage").orElseThrow().sector());
        model.place("leakage", "water", "");
        assertEquals(List.of("ubcf", "leakage"), linesOf("water"));
        model.place("leakage", "water", "ubcf");
        assertEquals(List.of("leakage", "ubcf"), linesOf("water"));
    }

    private List<String> linesOf(String sector) {
        return rows(SheetRow.Line.class).filter(line -> line.measure().sector().equals(sector)).map(SheetRow::id).toList();
    }

    @Test
    void aSectorOfOnesOwnIsRenamedInEveryScenario() {
        model.place("leakage", "Noise", "");
        model.copyScenario();
        assertEquals(Optional.of("Noise"), model.ownSector("/sector/Noise"));
        assertEquals(Optional.empty(), model.ownSector("/sector/water"));
        model.renameSector("Noise", "\u9a12\u97f3");
        assertEquals(2, session.project().costs().scenarios().stream().flatMap(scenario -> scenario.measures().stream())
                .filter(measure -> measure.sector().equals("\u9a12\u97f3")).count());
        model.renameSector("\u9a12\u97f3", "Water supply");
        assertEquals("water", model.now().measure("leakage").orElseThrow().sector());
    }

    @Test
    void theMeaningNamesTheYearsOverTheLimit() {
        model.pull(Lever.LIMIT, 0.06);
        assertTrue(Meaning.burden(model.now()).startsWith("A household pays"), Meaning.burden(model.now()));
        model.pull(Lever.LIMIT, 0.02);
        assertTrue(Meaning.burden(model.now()).contains("2.0\u2009% limit"), Meaning.burden(model.now()));
        assertTrue(Meaning.cost(model.now()).contains("Kitakyushu"), Meaning.cost(model.now()));
    }

    @Test
    void theLitYearIsShared() {
        model.light(OptionalInt.of(2034));
        assertEquals(OptionalInt.of(2034), model.lit().get());
    }

    private <R extends SheetRow> Stream<R> rows(Class<R> kind) {
        return model.now().rows().stream().filter(kind::isInstance).map(kind::cast);
    }

    private SheetRow.Group group(String sector) {
        return rows(SheetRow.Group.class).filter(row -> row.sector().equals(sector)).findFirst().orElseThrow();
    }

    private SheetRow.Total total() {
        return rows(SheetRow.Total.class).findFirst().orElseThrow();
    }

    private Figures figures(String measure) {
        return rows(SheetRow.Line.class).filter(row -> row.id().equals(measure)).findFirst().orElseThrow().figures();
    }

    private Measure.Rollout rollout(String id) {
        return Optional.of(model.now().measure(id).orElseThrow()).filter(Measure.Rollout.class::isInstance)
                .map(Measure.Rollout.class::cast).orElseThrow();
    }
}
