package org.kakehashi.ui.cost;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalInt;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Economies;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.KeepPicture;
import org.kakehashi.ui.kit.Pick;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Theme;
import org.kakehashi.ui.kit.Tongue;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The charts under a person's mouse.
@ExtendWith(ApplicationExtension.class)
class ChartRowTest {
    private Session session;
    private CostsViewModel model;
    private ChartRow row;

    @Start
    void open(Stage stage) throws IOException {
        Tongue.use(Language.EN);
        session = new Session(Document.fresh(new Edit(Names.same("open"), ""), CostsGallery.read(
                Path.of("assets/examples/haiphong-clean-water.kakehashi"))), System::currentTimeMillis);
        model = new CostsViewModel(session, new Background(Runnable::run, Runnable::run), new Announced());
        row = new ChartRow(model, new MoneyViewModel(model, () -> Economies.NONE, (_, _) -> {}), new Explainer(model), () -> {});
        row.setPrefHeight(260);
        row.setMaxHeight(260);
        var root = new StackPane(row);
        root.getStylesheets().add(requireNonNull(ChartRow.class.getResource("costs.css")).toExternalForm());
        var scene = new Scene(root, 1000, 600);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        root.applyCss();
        root.layout();
    }

    @Test
    void hoveringAYearLightsItInAllChartsAndTellsItsParts(FxRobot robot) {
        var bars = find(PictureView.class, "chart-years");
        robot.interact(() -> mouse(MouseEvent.MOUSE_MOVED, bars, bars.getWidth() / 2, bars.getHeight() / 2));

        int year = model.lit().get().orElseThrow();
        assertTrue(2030 < year && year < 2044, String.valueOf(year));
        var tip = find(Node.class, "picture-tip");
        assertTrue(tip.isVisible());
        robot.interact(() -> mouse(MouseEvent.MOUSE_EXITED, bars, -1, -1));
        assertFalse(tip.isVisible());
        assertEquals(OptionalInt.empty(), model.lit().get());
    }

    @Test
    void theLimitIsDraggedAndUndoneInOneStep(FxRobot robot) {
        var gauge = find(PictureView.class, "gauge");
        var before = model.now().project();
        robot.interact(() -> {
            double x = gauge.getWidth() / 2, y = limitY(gauge, x);
            mouse(MouseEvent.MOUSE_PRESSED, gauge, x, y);
            for (int i = 1; i <= 20; i++) mouse(MouseEvent.MOUSE_DRAGGED, gauge, x + i * 3, y);
            assertEquals(before, model.now().project());
            mouse(MouseEvent.MOUSE_RELEASED, gauge, x + 60, y);
        });
        double limit = model.now().scenario().orElseThrow().community().limit().value();
        assertTrue(limit > 0.032 && limit < 0.06, String.valueOf(limit));
        robot.interact(session::undo);
        assertEquals(before, model.now().project());
    }

    @Test
    void aClickBesideTheLimitChangesNothing(FxRobot robot) {
        var gauge = find(PictureView.class, "gauge");
        var before = model.now().project();
        robot.interact(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, gauge, 2, gauge.getHeight() - 2);
            mouse(MouseEvent.MOUSE_DRAGGED, gauge, 60, 2);
            mouse(MouseEvent.MOUSE_RELEASED, gauge, 60, 2);
        });
        assertEquals(before, model.now().project());
    }

    @Test
    void whatIsChosenInAHeadIsDrawn(FxRobot robot) {
        var by = find(Pick.class, "chart-years-by");
        robot.interact(() -> item(by, "chart-years-by-payer").fire());
        assertEquals(ChartChoice.By.PAYER, model.charts().get().by());
        assertEquals("By payer", by.getText());
        var kind = find(Pick.class, "chart-people-kind");
        robot.interact(() -> item(kind, "chart-people-kind-loadbod").fire());
        assertEquals("Load of BOD", kind.getText());
        assertEquals("Arising", find(PictureView.class, "chart-people").table().getFirst().get(1));
    }

    @Test
    void eachChartAsksToBeSavedUnderWhatItsHeadSays(FxRobot robot) {
        var asked = new ArrayList<KeepPicture>();
        robot.interact(() -> row.addEventHandler(KeepPicture.ASKED, asked::add));
        for (var id : new String[] {"chart-years", "chart-people", "gauge"}) {
            robot.clickOn("#" + id + "-menu");
            robot.clickOn("#save-picture");
        }
        assertEquals(3, asked.size());
        assertEquals("Cost per year", asked.getFirst().picture().title());
        assertEquals("\u00a5 bn", asked.getFirst().picture().unit());
        assertTrue(asked.getFirst().width() > 300);
    }

    @Test
    void withoutMeasuresEveryChartSaysHowToGoOn(FxRobot robot) {
        robot.interact(() -> {
            for (var scenario : model.now().scenarios()) model.deleteScenario(scenario.id());
        });
        for (var id : new String[] {"chart-years-empty", "chart-people-empty", "gauge-empty"}) {
            assertTrue(find(Node.class, id).isVisible(), id);
        }
        for (var id : new String[] {"chart-years", "chart-people", "gauge"}) {
            assertFalse(find(Node.class, id).isVisible(), id);
            assertTrue(find(Node.class, id + "-menu").isDisabled(), id);
        }
    }

    private <N extends Node> N find(Class<N> kind, String id) {
        return kind.cast(requireNonNull(row.lookup("#" + id), id));
    }

    private static MenuItem item(Pick<?> pick, String id) {
        return pick.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    /// @return the y at which the limit's tick stands above the middle of the ring
    private static double limitY(PictureView gauge, double x) {
        for (double y = 0; y < gauge.getHeight(); y++) {
            if (gauge.hitAt(x, y).isPresent()) return y + 4;
        }
        throw new AssertionError("no limit");
    }

    private static void mouse(EventType<MouseEvent> type, Node on, double x, double y) {
        boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_EXITED;
        var at = on.localToScene(x, y);
        on.fireEvent(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), down ? MouseButton.PRIMARY : MouseButton.NONE, 1, false, false,
                false, false, down, false, false, false, false, true, null));
    }
}
