package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Theme;
import org.kakehashi.ui.kit.Tongue;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The table of a plan with its keys, as a person works with it.
@ExtendWith(ApplicationExtension.class)
class PlanTableTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private final Language before = Tongue.now();
    private final ObservableMap<String, String> kept = FXCollections.observableHashMap();
    private final StepClipboard clipboard = new StepClipboard();
    private final List<Object> parts = new ArrayList<>();
    private Session session;
    private PlanViewModel model;
    private PlanTable table;
    private StepTransfer transfer;

    private static Session session() {
        var steps = List.of(group("g"), task("a").inGroup("g"), task("b").inGroup("g").after("a", 0), task("c").inGroup("g"));
        return new Session(Document.fresh(new Edit(Names.same("Made"), ""),
                Samples.project().changePlan(plan -> plan.with(steps))), System::currentTimeMillis);
    }

    private static Step task(String id) {
        return Step.of(id, Names.same("Step " + id), org.kakehashi.reference.Stage.TRAINING, new Work.Task(), MONDAY, Span.working(5));
    }

    private static Step group(String id) {
        return task(id).with((Work) new Work.Group());
    }

    @Start
    void start(Stage stage) {
        Tongue.use(Language.EN);
        session = session();
        model = new PlanViewModel(session, new Background(Runnable::run, Runnable::run), MONDAY);
        var chosen = new ChosenSteps(model, session, PlanGallery.SILENT);
        table = new PlanTable(model, chosen);
        transfer = new StepTransfer(model, session, chosen, clipboard, PlanGallery.SILENT);
        parts.add(new RowActions(table, model, chosen, transfer));
        parts.add(new TableChoices(kept, table, model));
        var scene = new Scene(new TablePane(model, table, transfer), 900, 500);
        scene.getStylesheets().add(Objects.requireNonNull(PlanScreen.class.getResource("plan.css")).toExternalForm());
        stage.setScene(scene);
        Theme.apply(scene, false);
        stage.show();
    }

    @AfterEach
    void restore(FxRobot robot) {
        robot.interact(() -> Tongue.use(before));
    }

    private Step step(String id) {
        return model.sheet().get().step(id).orElseThrow();
    }

    private static void press(FxRobot robot, Node node, KeyCode code, boolean shortcut) {
        robot.interact(() -> Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false)));
    }

    private void columns(FxRobot robot, PlanColumn... columns) {
        robot.interact(() -> table.showColumns(List.of(columns)));
    }

    private void type(FxRobot robot, PlanColumn column, String text, KeyCode end) {
        robot.interact(() -> {
            table.requestFocus();
            table.grid().put(column);
        });
        press(robot, table, KeyCode.F2, false);
        TextField field = robot.lookup(".cell-field").queryAs(TextField.class);
        robot.interact(() -> field.setText(text));
        press(robot, field, end, false);
    }

    @Test
    void cellsAreTypedInPlaceAndTabGoesOn(FxRobot robot) {
        columns(robot, PlanColumn.NAME, PlanColumn.DURATION, PlanColumn.SLACK, PlanColumn.AFTER);
        robot.interact(() -> model.select("c"));
        type(robot, PlanColumn.DURATION, "2w", KeyCode.TAB);
        assertEquals(Span.working(10), step("c").span());
        assertEquals(PlanColumn.AFTER, table.grid().column(), "slack is computed, so it is passed over");
        type(robot, PlanColumn.AFTER, "2.1SS+1d", KeyCode.ENTER);
        assertEquals("a", step("c").after().getFirst().predecessor());
        robot.interact(session::undo);
        assertEquals(List.of(), step("c").after());
    }

    @Test
    void escDropsWhatIsTypedAndWrongTextStaysWithAReason(FxRobot robot) {
        columns(robot, PlanColumn.NAME, PlanColumn.DURATION);
        robot.interact(() -> model.select("a"));
        type(robot, PlanColumn.DURATION, "9d", KeyCode.ESCAPE);
        assertEquals(Span.working(5), step("a").span());
        type(robot, PlanColumn.DURATION, "soon", KeyCode.ENTER);
        assertEquals(Span.working(5), step("a").span());
        assertTrue(robot.lookup("#plan-complaint").query().isVisible());
        assertFalse(table.grid().complaint().get().isEmpty());
    }

    @Test
    void severalStepsAreFilledIndentedAndDeletedTogether(FxRobot robot) {
        columns(robot, PlanColumn.NAME, PlanColumn.DONE);
        robot.interact(() -> model.change("a", PlanWords.EDIT_PROGRESS, step -> step.withDone(0.5)));
        robot.interact(() -> model.choose(List.of("a", "b", "c"), "c"));
        robot.interact(() -> table.grid().put(PlanColumn.DONE));
        press(robot, table, KeyCode.D, true);
        assertEquals(List.of(0.5, 0.5, 0.5), List.of(step("a").done(), step("b").done(), step("c").done()));
        robot.interact(() -> model.choose(List.of("b", "c"), "c"));
        press(robot, table, KeyCode.DELETE, false);
        assertEquals(2, model.sheet().get().project().plan().steps().size());
        robot.interact(session::undo);
        assertEquals(4, model.sheet().get().project().plan().steps().size());
        robot.interact(() -> model.choose(List.of("a", "c"), "c"));
        press(robot, table, KeyCode.F2, true);
        assertEquals("a", step("c").after().getFirst().predecessor());
        press(robot, table, KeyCode.G, true);
        var made = model.selected().get();
        assertEquals(List.of(made, made), List.of(step("a").group(), step("c").group()));
        robot.interact(() -> model.choose(List.of("a"), "a"));
        press(robot, table, KeyCode.OPEN_BRACKET, true);
        assertEquals("g", step("a").group());
    }

    @Test
    void theFilterLeavesTheGroupsOfWhatItFinds(FxRobot robot) {
        robot.interact(() -> model.arrange(now -> now.with(now.filter().withText("Step b"))));
        assertEquals(List.of("g", "b"), table.getItems().stream().map(PlanRow::id).toList());
        robot.interact(() -> model.arrange(now -> now.with(now.filter().withText("nowhere at all"))));
        assertTrue(robot.lookup("#plan-no-rows").query().isVisible());
        robot.clickOn("#plan-clear-filter");
        assertEquals(4, table.getItems().size());
    }

    @Test
    void whatWasArrangedComesBack(FxRobot robot) {
        columns(robot, PlanColumn.NAME, PlanColumn.COST, PlanColumn.START);
        robot.interact(() -> model.arrange(now -> now.with(Grouping.OUTLINE)
                .with(now.filter().with(RowFilter.Mark.CRITICAL, true))));
        assertEquals("NAME COST START", kept.get("plan.columns"));
        robot.interact(() -> {
            var later = new PlanViewModel(session, new Background(Runnable::run, Runnable::run), MONDAY);
            var again = new PlanTable(later, new ChosenSteps(later, session, PlanGallery.SILENT));
            parts.add(new TableChoices(kept, again, later));
            assertEquals(List.of(PlanColumn.NAME, PlanColumn.COST, PlanColumn.START), again.columns());
            assertEquals(Grouping.OUTLINE, later.arrangement().get().grouping());
            assertEquals(Set.of(RowFilter.Mark.CRITICAL), later.arrangement().get().filter().marks());
            later.close();
        });
    }

    @Test
    void sortingKeepsStepsInTheirGroups(FxRobot robot) {
        robot.interact(() -> {
            session.edit(new Edit(Names.same("x"), ""), project -> project.changePlan(plan -> plan.with(task("top").with(Names.same("Aaa")))));
            model.arrange(now -> now.with(Grouping.OUTLINE).sorted(java.util.Optional.of(new Sorting(PlanColumn.NAME, true))));
        });
        assertEquals(List.of("g", "c", "b", "a", "top"), table.getItems().stream().map(PlanRow::id).toList());
    }

    @Test
    void copiesArePutBehindWithTheirLinksAndTextFromOutsideIsReported(FxRobot robot) {
        robot.interact(() -> {
            model.choose(List.of("a", "b"), "b");
            transfer.duplicate();
        });
        var copies = model.chosen().get();
        assertEquals(2, copies.size());
        assertEquals(copies.getFirst(), step(copies.get(1)).after().getFirst().predecessor());
        assertEquals("g", step(copies.getFirst()).group());
        robot.interact(() -> transfer.paste("Step\tStart\nNew one\tsome day\n", table.columns(), PlanColumn.NAME));
        assertEquals(1, transfer.told().get().rows().size());
        assertTrue(robot.lookup("#paste-report").query().isVisible());
        robot.interact(session::undo);
        assertEquals(6, model.sheet().get().project().plan().steps().size(), "one undo takes the whole paste back");
    }

    @Test
    void aBigPlanIsShownAtOnce(FxRobot robot) {
        robot.interact(() -> session.edit(new Edit(Names.same("x"), ""), project -> project.changePlan(plan -> plan.with(
                IntStream.range(0, 5000).mapToObj(i -> task("s" + i)).toList()))));
        assertEquals(5001, table.getItems().size());
        robot.interact(() -> model.select("s4999"));
        assertEquals("s4999", Objects.requireNonNull(table.grid().row()).id());
        robot.interact(() -> table.layout());
        assertTrue(robot.lookup("#s4999-name").tryQuery().isPresent(), "the selected row is scrolled into sight");
    }
}
