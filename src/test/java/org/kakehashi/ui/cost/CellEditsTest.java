package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Trend;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Tsv;

/// Typing, filling, copying and pasting in the table of measures, with the Haiphong example.
class CellEditsTest {
    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.NAME, SheetColumn.QUANTITY, SheetColumn.COVERAGE,
            SheetColumn.CAPITAL, SheetColumn.OPERATING, SheetColumn.PERIOD, SheetColumn.TOTAL, SheetColumn.EACH,
            SheetColumn.UNIT_COST, SheetColumn.LIFE);
    private long clock;
    private Session session;
    private CostsViewModel model;
    private CellEdits edits;
    private Project before;

    @BeforeEach
    void open() throws IOException {
        Tongue.use(Language.EN);
        session = new Session(Document.fresh(new Edit(Names.same("open"), ""),
                CostsGallery.read(Path.of("assets/examples/haiphong-clean-water.kakehashi"))), () -> clock);
        model = new CostsViewModel(session, new Background(Runnable::run, Runnable::run), new Announced());
        edits = new CellEdits(model);
        before = session.project();
    }

    @AfterEach
    void close() {
        model.close();
        Tongue.use(Language.EN);
    }

    // typing

    @Test
    void aTypedCapitalCostSetsTheUnitPriceThatGivesIt() {
        type("trunk", SheetColumn.CAPITAL, "50,000");
        assertEquals(50_000e6, figures("trunk").capital(), 1);
        assertEquals(before.focus().orElseThrow().measure("plants"), model.now().measure("plants"));
    }

    @Test
    void aTypedOperatingCostKeepsTheSavings() {
        type("cp-audits", SheetColumn.OPERATING, "250");
        assertEquals(250e6, figures("cp-audits").operating(), 1);
        var was = (Measure.Rollout) before.focus().orElseThrow().measure("cp-audits").orElseThrow();
        assertEquals(was.saving(), rollout("cp-audits").saving());
    }

    @Test
    void aTypedQuantityChangesSitesOrHowManyPeopleAreServed() {
        type("monitoring", SheetColumn.QUANTITY, "24 sites");
        assertEquals(new Driver.Sites(new Trend.Growth(24, 0)), rollout("monitoring").driver());
        type("trunk", SheetColumn.QUANTITY, "1,200 k");
        assertEquals(1_200_000, figures("trunk").units(), 1e-3);
        assertTrue(wrong("trunk", SheetColumn.QUANTITY, "99,000,000").startsWith("Enter no more than"));
    }

    @Test
    void aBudgetTakesItsTotalAndHasNoCoverage() {
        type("green-belt", SheetColumn.CAPITAL, "80\u5104\u5186");
        assertEquals(8e9, ((Measure.Budget) model.now().measure("green-belt").orElseThrow()).total().value());
        assertEquals(TableWords.NOT_HERE.now(), wrong("green-belt", SheetColumn.COVERAGE, "50 %"));
        assertEquals(TableWords.COMPUTED.now(), wrong("green-belt", SheetColumn.EACH, "1"));
    }

    @Test
    void yearsAreTypedInEitherCalendar() {
        type("trunk", SheetColumn.PERIOD, "2030\u201335");
        assertEquals(List.of(2030, 2035), years("trunk"));
        type("trunk", SheetColumn.PERIOD, "\u4ee4\u548c10\u5e74\u5ea6\u301c\u4ee4\u548c15\u5e74\u5ea6");
        assertEquals(List.of(2028, 2033), years("trunk"));
        assertEquals(TableWords.YEARS_BACKWARDS.now(), wrong("trunk", SheetColumn.PERIOD, "2035-2030"));
    }

    @Test
    void whatACellHoldsIsReadBackWithoutChangingAnything() {
        for (var line : lines()) {
            var measure = model.now().measure(line).orElseThrow();
            var cells = edits.cells().orElseThrow();
            for (var column : COLUMNS) {
                if (!column.input(measure)) continue;
                var text = cells.text(column, measure, figures(line));
                assertTrue(cells.same(column, measure, figures(line), text, false), line + " " + column);
                assertTrue(cells.read(column, measure, text) instanceof Checked.Good<Measure>, line + " " + column + " " + text);
            }
        }
    }

    @Test
    void editsCarryTheNameOfTheMeasure() {
        type("trunk", SheetColumn.LIFE, "60 years");
        assertEquals("Change the lifetime (Trunk and interceptor sewers)", session.undoable().orElseThrow().name().en());
    }

    // filling

    @Test
    void fillingDownGoesFromTheFirstMeasureOfTheBlockIntoTheOthers() {
        var reply = edits.fillDown(List.of("trunk", "plants", "connections"), rows(), List.of(SheetColumn.COVERAGE, SheetColumn.LIFE))
                .orElseThrow();
        assertEquals(List.of(), reply.problems());
        assertEquals(rollout("trunk").life(), rollout("connections").life());
        session.undo();
        assertEquals(before, session.project());
    }

    @Test
    void oneMeasureIsFilledFromTheOneAboveEvenAcrossASectorsHead() {
        edits.fillDown(List.of("leakage"), rows(), List.of(SheetColumn.COVERAGE)).orElseThrow();
        assertEquals(rollout("connections").coverage().target(), rollout("leakage").coverage().target());
        assertTrue(edits.fillDown(List.of("trunk"), rows(), List.of(SheetColumn.COVERAGE)).isEmpty());
    }

    // copying and pasting blocks

    @Test
    void aCopiedBlockPastesWhereItWasWithoutChangingAnything() {
        var block = edits.copy(rows(), COLUMNS);
        assertEquals(13, Tsv.read(block).size());
        var reply = paste(block, "trunk", SheetColumn.NAME);
        assertEquals(List.of(), reply.problems());
        assertEquals(before, session.project());
    }

    @Test
    void aBlockIsPastedFromTheCursorOnInOneStep() {
        var reply = paste("46,000\t600\n38,400\t3.3\u5104\u5186\n", "trunk", SheetColumn.CAPITAL);
        assertEquals(List.of(), reply.problems());
        assertEquals("Pasted: 2 changed, 0 added.", reply.says().en());
        assertEquals(46_000e6, figures("trunk").capital(), 1);
        assertEquals(600e6, figures("trunk").operating(), 1);
        assertEquals(38_400e6, figures("plants").capital(), 1);
        assertEquals(330e6, figures("plants").operating(), 1);
        session.undo();
        assertEquals(before, session.project());
    }

    @Test
    void oneValueGoesIntoTheWholeBlock() {
        edits.paste("90%", List.of("trunk", "plants"), rows(), List.of(SheetColumn.COVERAGE), List.of(SheetColumn.COVERAGE));
        assertEquals(0.9, rollout("trunk").coverage().target());
        assertEquals(0.9, rollout("plants").coverage().target());
    }

    @Test
    void everyProblemIsToldAtOnceAndNothingIsHalfApplied() {
        var reply = paste("80%\t46,000\nabc\t1\n150%\tx\n", "trunk", SheetColumn.COVERAGE);
        assertEquals(List.of("Row 2, Coverage, \u201cabc\u201d: Enter a percentage, such as 35 %",
                        "Row 3, Coverage, \u201c150%\u201d: Enter a value from 0\u2009% to 100\u2009%.",
                        "Row 3, Capex, \u201cx\u201d"),
                reply.problems().stream().map(problem -> problem.says().en()).map(says ->
                        says.startsWith("Row 3, Capex") ? says.substring(0, says.indexOf(':')) : says).toList());
        assertEquals("3\u884c\u76ee\u30fb\u666e\u53ca\u7387\u300c150%\u300d: 0\u2009%\u301c100\u2009%\u306e\u7bc4\u56f2\u3067\u5165\u529b\u3057\u307e\u3059\u3002",
                reply.problems().get(1).says().ja());
        assertEquals(before, session.project());
        assertEquals("Nothing was pasted. 3 things are wrong in the block:", reply.says().en());
    }

    @Test
    void moreRowsThanMeasuresAreRefusedWithTheWayOut() {
        var reply = paste("1\n2\n3\n", "green-care", SheetColumn.TOTAL);
        assertEquals(1, reply.problems().size());
        assertTrue(reply.problems().getFirst().says().en().contains("3 rows, but only 1"));
        assertEquals(before, session.project());
    }

    // rows with heads

    @Test
    void theCopiedTableComesBackWithoutChangingAnythingInBothLanguages() {
        for (var language : Language.values()) {
            Tongue.use(language);
            var reply = paste(edits.table(), "trunk", SheetColumn.NAME);
            assertEquals(List.of(), reply.problems());
            assertEquals(before, session.project(), language.toString());
        }
    }

    @Test
    void rowsWithKnownNamesChangeMeasuresAndOthersAreAdded() {
        var reply = paste("""
                Measure\tSector\tCapex (¥ m)\tO&M ¥ m/yr\tFrom\tTo
                House connections\tSewerage\t14,000\t250\t2030\t2044
                Sludge plant\tSewerage\t5,200\t130\t2028\t2030
                Noise walls\tNoise\t3.8億円\t\tR10\tR12
                """, "trunk", SheetColumn.NAME);
        assertEquals(List.of(), reply.problems());
        assertEquals("Pasted: 1 changed, 2 added.", reply.says().en());
        assertEquals(14_000e6, figures("connections").capital(), 1);
        assertEquals(List.of(2030, 2044), years("connections"));
        assertEquals(5_200e6, figures("measure-1").capital(), 1);
        assertEquals(130e6, figures("measure-1").operating(), 1);
        assertEquals("sewerage", rollout("measure-1").sector());
        var walls = (Measure.Budget) model.now().measure("measure-2").orElseThrow();
        assertEquals(380e6, walls.total().value());
        assertEquals("Noise", walls.sector());
        assertEquals(List.of(2028, 2030), years("measure-2"));
        session.undo();
        assertEquals(before, session.project());
    }

    @Test
    void japaneseHeadsAndSectorsAsHeadingRowsAreKnown() {
        var reply = paste("対策\t建設費 百万円\t維持費 百万円/年\t備考\n下水道\t\t\t\n汚泥焼却炉\t８，０００\t２００\tx\n廃棄物\n中継所\t900\t\n合計(シナリオB)\t8,900\t200\n",
                "trunk", SheetColumn.NAME);
        assertEquals(List.of(), reply.problems());
        assertEquals("Pasted: 0 changed, 2 added. Columns not used: 備考.", reply.says().en());
        assertEquals("sewerage", model.now().measure("measure-1").orElseThrow().sector());
        assertEquals(8_000e6, figures("measure-1").capital(), 1);
        assertEquals("waste", model.now().measure("measure-2").orElseThrow().sector());
    }

    @Test
    void wholeMoneyUnderAHeadThatNamesTheCurrencyIsNotMillions() {
        paste("Measure\tTotal (JPY)\nBuffer green belt and green port\t500000\n", "trunk", SheetColumn.NAME);
        assertEquals(500_000, ((Measure.Budget) model.now().measure("green-belt").orElseThrow()).total().value());
    }

    @Test
    void aNewRowIsToldAllThatIsWrongWithItAndAddsNothing() {
        var reply = paste("Name\tCapex\tFrom\tTo\nA\tmuch\t2035\t2030\n\t5\t\t\n", "trunk", SheetColumn.NAME);
        assertEquals(3, reply.problems().size(), reply.problems().toString());
        assertEquals(before, session.project());
    }

    @Test
    void rowsWithHeadsBeginAScenarioInAnEmptyProject() {
        for (var scenario : model.now().scenarios()) model.deleteScenario(scenario.id());
        var reply = edits.paste("Measure\tSector\tTotal\nSewers\tSewerage\t340,000\n", List.of(), List.of(), List.of(), List.of());
        assertEquals(List.of(), reply.problems());
        assertEquals(340_000e6, model.now().result().orElseThrow().total(), 1);
    }

    @Test
    void anEmptyClipboardIsSaid() {
        assertEquals(TableWords.NOTHING_TO_PASTE.names(), paste(" \n", "trunk", SheetColumn.NAME).says());
        assertFalse(session.undoable().isPresent());
    }

    private CellEdits.Reply paste(String text, String row, SheetColumn column) {
        return edits.paste(text, List.of(row), rows().subList(rows().indexOf(row), rows().size()), List.of(column),
                COLUMNS.subList(COLUMNS.indexOf(column), COLUMNS.size()));
    }

    private List<String> rows() {
        return model.now().rows().stream().map(SheetRow::id).toList();
    }

    private List<String> lines() {
        return rows().stream().filter(row -> !row.startsWith("/")).toList();
    }

    private void type(String id, SheetColumn column, String text) {
        switch (edits.cells().orElseThrow().read(column, model.now().measure(id).orElseThrow(), text)) {
            case Checked.Good<Measure>(var changed) -> model.change(id, column.edit(), _ -> changed);
            case Checked.Bad<Measure>(var problems) -> throw new AssertionError(problems.toString());
        }
    }

    private String wrong(String id, SheetColumn column, String text) {
        return switch (edits.cells().orElseThrow().read(column, model.now().measure(id).orElseThrow(), text)) {
            case Checked.Good<Measure> good -> throw new AssertionError(good.toString().toLowerCase(Locale.ROOT));
            case Checked.Bad<Measure>(var problems) -> problems.getFirst().says().en();
        };
    }

    private List<Integer> years(String id) {
        var measure = model.now().measure(id).orElseThrow();
        return List.of(MeasureEdits.from(measure), MeasureEdits.to(measure));
    }

    private Figures figures(String id) {
        return model.now().figures(model.now().measure(id).orElseThrow());
    }

    private Measure.Rollout rollout(String id) {
        return (Measure.Rollout) model.now().measure(id).orElseThrow();
    }
}
