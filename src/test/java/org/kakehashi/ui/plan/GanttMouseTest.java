package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.picture.Gantt;
import org.kakehashi.picture.GanttScale;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Progress;
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
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A hand at the real chart; a day is eight pixels wide, 5 April 2027 is a Monday.
class GanttMouseTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private static final double DAY = 8;
    private final Language before = Tongue.now();
    private final FxRobot robot = new FxRobot();
    private Session session;
    private PlanViewModel model;
    private GanttPane pane;

    /// “a” takes a week from the 5th, “b” follows it for a week, “c” stands alone on the 26th; the head of the stage is
    /// the first row.
    @BeforeEach
    void open() throws TimeoutException {
        System.setProperty("testfx.robot.write_sleep", "0");
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::show);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show(Stage stage) {
        Tongue.use(Language.EN);
        var project = Samples.project().changePlan(plan -> plan.startingOn(MONDAY).with(List.of(task("a"),
                task("b").after("a", 0), task("c").startingOn(MONDAY.plusDays(21)))));
        session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), project), System::currentTimeMillis);
        model = new PlanViewModel(session, new Background(Runnable::run, Runnable::run), MONDAY);
        ObjectProperty<GanttLayers> layers = new SimpleObjectProperty<>(GanttLayers.FIRST);
        pane = new GanttPane(model, new RowScroll(new TableView<>()), layers);
        var scene = new Scene(pane, 700, 300);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        pane.show(new GanttScale(MONDAY.toEpochDay() - 5, DAY));
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        Tongue.use(before);
    }

    private static Step task(String id) {
        return Step.of(id, Names.same(id), org.kakehashi.reference.Stage.TRAINING, new Work.Task(), Span.working(5));
    }

    /// @param row counted from the head of the stage
    private Point2D at(LocalDate day, double part, int row) {
        double x = pane.scale().get().x(day) + part * DAY, y = Gantt.HEAD + RowScroll.ROW * (row + 0.5);
        return on(() -> pane.view().localToScreen(x, y));
    }

    private static <T> T on(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, question);
    }

    private void drag(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The mouse with Shift at the second bar, which the robot cannot do without a screen.
    private void fire(EventType<MouseEvent> type, LocalDate day) {
        on(() -> {
            double x = pane.scale().get().x(day), y = Gantt.HEAD + RowScroll.ROW * 2.5;
            Event.fireEvent(pane.view(), new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, true, false, false, false,
                    true, false, false, false, false, true, null));
            return true;
        });
    }

    private Step step(String id) {
        return on(() -> session.project().plan().step(id).orElseThrow());
    }

    private Dates dates(String id) {
        return on(() -> model.sheet().get().schedule().step(id).orElseThrow().dates());
    }

    @Test
    void aBarIsMovedByItsBodyAndTakenBackAtOnce() {
        drag(at(MONDAY.plusDays(23), 0.5, 3), at(MONDAY.plusDays(30), 0.5, 3));
        assertEquals(MONDAY.plusDays(28), dates("c").start());
        on(() -> {
            session.undo();
            return true;
        });
        assertEquals(MONDAY.plusDays(21), dates("c").start());
        assertFalse(on(() -> session.undoable().isPresent()));
    }

    @Test
    void onTheWayTheFollowersMoveAndTheTipSaysWhatHolds() {
        robot.moveTo(at(MONDAY.plusDays(2), 0, 1)).press(MouseButton.PRIMARY).moveTo(at(MONDAY.plusDays(9), 0, 1));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MONDAY.plusDays(14), dates("b").start());
        var tip = on(() -> pane.tip().text());
        assertTrue(tip.contains("12 Apr – 16 Apr 27") && tip.contains("Starts no earlier than 12 Apr 2027"), tip);
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MONDAY, dates("a").start());
        assertFalse(on(() -> session.undoable().isPresent()), "Esc takes it back");
        assertFalse(on(() -> pane.tip().isVisible()));
    }

    @Test
    void aLinkedBarKeepsItsLinkWithAnotherLag() {
        drag(at(MONDAY.plusDays(9), 0, 2), at(MONDAY.plusDays(11), 0, 2));
        assertEquals(List.of(Link.after("a", 2)), step("b").after());
        assertEquals(MONDAY.plusDays(9), dates("b").start());
    }

    @Test
    void withShiftALinkedBarGetsADateOfItsOwn() {
        fire(MouseEvent.MOUSE_PRESSED, MONDAY.plusDays(9));
        fire(MouseEvent.MOUSE_DRAGGED, MONDAY.plusDays(11));
        fire(MouseEvent.MOUSE_RELEASED, MONDAY.plusDays(11));
        assertEquals(List.of(Link.after("a")), step("b").after());
        assertEquals(Moment.of(MONDAY.plusDays(9)), step("b").timing().at());
    }

    @Test
    void theEndsStretch() {
        drag(at(MONDAY.plusDays(26), -0.3, 3), at(MONDAY.plusDays(29), -0.3, 3));
        assertEquals(Span.working(6), step("c").span());
        drag(at(MONDAY.plusDays(21), 0.3, 3), at(MONDAY.plusDays(23), 0.3, 3));
        assertEquals(Span.working(4), step("c").span());
        assertEquals(MONDAY.plusDays(23), dates("c").start());
    }

    @Test
    void theDonePartIsPulledAtItsFoot() {
        robot.moveTo(at(MONDAY.plusDays(23), 0, 3));
        var handle = at(MONDAY.plusDays(21), 0, 3).add(0, 9);
        drag(handle, handle.add(2.5 * DAY, 0));
        assertEquals(Progress.of(0.5), step("c").progress());
    }

    @Test
    void theEndThatIsPulledAndTheEndItIsLetGoAtMakeTheKind() {
        on(() -> {
            model.select("a");
            return true;
        });
        var dot = at(MONDAY.plusDays(5), 0, 1).add(7, 0);
        drag(dot, at(MONDAY.plusDays(22), 0, 3));
        assertEquals(List.of(Link.after("a")), step("c").after());
        drag(dot, at(MONDAY.plusDays(26), -0.3, 3));
        assertEquals(List.of(Link.after("a").with(Link.Kind.FINISH_FINISH)), step("c").after());
        drag(at(MONDAY, 0, 1).add(-7, 0), at(MONDAY.plusDays(22), 0, 3));
        assertEquals(List.of(Link.after("a").with(Link.Kind.START_START)), step("c").after());
    }

    @Test
    void noLinkIsMadeThatWouldGoInACircle() {
        robot.moveTo(at(MONDAY.plusDays(8), 0, 2));
        var dot = at(MONDAY.plusDays(12), 0, 2).add(7, 0);
        robot.moveTo(dot).press(MouseButton.PRIMARY).moveTo(at(MONDAY.plusDays(2), 0, 1));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(on(() -> pane.tip().text()).contains("wait for each other"));
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), step("a").after());
    }

    @Test
    void theHeadOfAStageTakesAllItsStepsAlong() {
        drag(at(MONDAY.plusDays(15), 0, 0), at(MONDAY.plusDays(22), 0, 0));
        assertEquals(Set.of(MONDAY.plusDays(7), MONDAY.plusDays(14), MONDAY.plusDays(28)),
                Set.of(dates("a").start(), dates("b").start(), dates("c").start()));
        assertEquals(List.of(Link.after("a")), step("b").after());
    }

    @Test
    void thePointerKeepsItsDayWhenTheWheelZooms() {
        double middle = pane.scale().get().x(MONDAY) + DAY / 2;
        on(() -> {
            Event.fireEvent(pane.view(), new ScrollEvent(ScrollEvent.SCROLL, middle, 90, 0, 0, false, true, false, false,
                    false, false, 0, 40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            return true;
        });
        var scale = on(() -> pane.scale().get());
        assertTrue(scale.pixelsPerDay() > DAY);
        assertEquals(MONDAY, scale.day(middle));
    }

    @Test
    void theMiddleButtonPullsTheTimeAlong() {
        var from = at(MONDAY.plusDays(23), 0, 3);
        robot.moveTo(from).press(MouseButton.MIDDLE).moveTo(from.add(-10 * DAY, 0)).release(MouseButton.MIDDLE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MONDAY.toEpochDay() + 5, on(() -> pane.scale().get().left()), 0.2);
        assertEquals(MONDAY.plusDays(21), dates("c").start());
    }

    @Test
    void aNewStepIsBroughtIntoSight() {
        on(() -> {
            pane.goTo(MONDAY.plusYears(5));
            model.add(StepKind.TASK);
            return true;
        });
        double x = on(() -> pane.scale().get().x(model.sheet().get().schedule()
                .step(model.selected().get()).orElseThrow().dates().start()));
        assertTrue(0 <= x && x < 700, "x: " + x);
    }
}
