package org.kakehashi.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Segments;

/// Adding steps, zooming, and what the colours mean.
final class PlanToolbar extends HBox {
    private static final int YEAR = 365;
    private final Button add;
    private final HBox zoom;
    private final Segments<PlanPage> switcher;
    private final HBox legend;
    private final Button level;

    PlanToolbar(PlanViewModel model, GanttPane gantt, ObjectProperty<GanttLayers> layers, StepMenu menu, Runnable print,
            Consumer<ExchangeAction> exchange, PlanPages pages, Runnable levelling) {
        setId("plan-toolbar");
        getStyleClass().add("tool-row");
        add = Buttons.primary("add-step", Icons.ADD, PlanWords.ADD_STEP.text(), () -> { });
        add.setOnAction(_ -> menu.show(add));
        zoom = new HBox(period(gantt),
                Buttons.icon("zoom-in", Icons.ZOOM_IN, PlanWords.ZOOM_IN.text(), () -> gantt.zoom(1.25)),
                Buttons.icon("zoom-out", Icons.ZOOM_OUT, PlanWords.ZOOM_OUT.text(), () -> gantt.zoom(0.8)),
                Buttons.icon("zoom-fit", Icons.FIT, PlanWords.FIT.text(), gantt::fit),
                Buttons.icon("zoom-today", Icons.TARGET, PlanWords.GO_TODAY.text(), () -> gantt.goTo(model.today())),
                new ViewMenu(layers).button(), new ReportMenu(new PlanReports(model), layers).button(), gantt.menuButton(),
                Buttons.icon("plan-print", Icons.PRINT, PrintWords.PREVIEW.text(), print), files(exchange));
        zoom.getStyleClass().add("tool-group");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        legend = legend();
        switcher = pages.switcher();
        switcher.setMinWidth(USE_PREF_SIZE);
        var chart = pages.page().map(page -> page == PlanPage.CHART);
        zoom.visibleProperty().bind(chart);
        zoom.managedProperty().bind(chart);
        legend.managedProperty().bind(chart);
        level = Buttons.secondary("level-load", Icons.PEOPLE, LevelWords.LEVEL.text(), levelling);
        level.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(add, switcher, zoom, gap, legend, level);
    }

    private static Button files(Consumer<ExchangeAction> exchange) {
        var button = Buttons.icon("plan-files", Icons.DOWNLOAD, ImportWords.FILES.text(), () -> { });
        button.setOnAction(_ -> Popovers.choice("plan-files-list", button, List.of(ExchangeAction.values()), ExchangeAction::text, exchange));
        return button;
    }

    /// Shows the legend only where all its words have room.
    @Override
    protected void layoutChildren() {
        double others = add.prefWidth(-1) + switcher.prefWidth(-1) + zoom.prefWidth(-1) + level.prefWidth(-1) + 5 * getSpacing();
        legend.setVisible(legend.isManaged() && others + legend.prefWidth(-1) <= getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
    }

    /// What the width of the chart shows, about.
    private enum Period {
        MONTH(YEAR / 2), QUARTER(YEAR * 2), YEARS(YEAR * 10);

        private final int days;

        Period(int days) {
            this.days = days;
        }

        private PlanWords word() {
            return switch (this) {
                case MONTH -> PlanWords.ZOOM_MONTH;
                case QUARTER -> PlanWords.ZOOM_QUARTER;
                case YEARS -> PlanWords.ZOOM_YEAR;
            };
        }
    }

    private static Node period(GanttPane gantt) {
        var chosen = new SimpleObjectProperty<>(Period.QUARTER);
        var button = Buttons.secondary("zoom-period", Icons.CALENDAR, chosen.flatMap(period -> period.word().text()), () -> { });
        button.setOnAction(_ -> Popovers.choice("zoom", button, List.of(Period.values()), period -> period.word().text(),
                period -> {
                    chosen.set(period);
                    gantt.showDays(period.days);
                }));
        return button;
    }

    private static HBox legend() {
        var legend = new HBox();
        legend.getStyleClass().add("legend");
        for (var stage : Stage.values()) {
            var label = Labels.of(StepKind.of(stage).word().text(), "legend-item");
            label.setGraphic(StepKind.of(stage).icon().node(14, StyleNames.of(stage)));
            legend.getChildren().add(label);
        }
        var critical = new Region();
        critical.getStyleClass().add("legend-critical");
        var window = new Region();
        window.getStyleClass().add("legend-window");
        var criticalWord = Labels.of(PlanWords.CRITICAL_PATH.text(), "legend-item");
        criticalWord.setGraphic(critical);
        var windowWord = Labels.of(PlanWords.FUNDING_WINDOW.text(), "legend-item");
        windowWord.setGraphic(window);
        legend.getChildren().addAll(criticalWord, windowWord);
        return legend;
    }
}
