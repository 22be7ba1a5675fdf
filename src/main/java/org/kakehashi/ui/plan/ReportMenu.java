package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Plan;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;

/// Keeps and compares baselines, and reports progress up to a status date.
final class ReportMenu {
    private final PlanReports reports;
    private final ObjectProperty<GanttLayers> layers;

    ReportMenu(PlanReports reports, ObjectProperty<GanttLayers> layers) {
        this.reports = reports;
        this.layers = layers;
    }

    Button button() {
        var button = Buttons.icon("plan-report", Icons.FLAG, GanttWords.REPORT.text(), () -> { });
        button.setOnAction(_ -> menu(button).show(button, Side.BOTTOM, 0, 2));
        return button;
    }

    private ContextMenu menu(Button owner) {
        var plan = reports.plan();
        var status = plan.statusDate();
        var menu = new ContextMenu();
        menu.setId("plan-report-menu");
        menu.getItems().addAll(item("baseline-save", GanttWords.BASELINE_SAVE.now(), reports::saveBaseline), compare(plan), clear(plan),
                new SeparatorMenuItem(),
                item("status-today", GanttWords.STATUS_TODAY.now(), () -> reports.status(reports.today())),
                item("status-set", status == null ? GanttWords.STATUS_SET.now()
                        : GanttWords.STATUS_SET.now() + " " + Formats.date(status), () -> ask(owner, status)));
        var none = item("status-clear", GanttWords.STATUS_CLEAR.now(), () -> reports.status(null));
        var asPlanned = item("report-as-planned", GanttWords.AS_PLANNED.now(), reports::asPlanned);
        var reschedule = item("report-reschedule", GanttWords.RESCHEDULE.now(), reports::reschedule);
        for (var item : List.of(none, asPlanned, reschedule)) item.setDisable(status == null);
        menu.getItems().addAll(none, new SeparatorMenuItem(), asPlanned, reschedule);
        return menu;
    }

    private static MenuItem item(String id, String text, Runnable run) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private Menu compare(Plan plan) {
        var menu = new Menu(GanttWords.BASELINE_COMPARE.now());
        menu.setId("baseline-compare");
        menu.setDisable(plan.baselines().isEmpty());
        var shown = Baselines.chosen(plan, layers.get());
        for (int i = 0; i < plan.baselines().size(); i++) {
            int number = i;
            var item = new RadioMenuItem(called(plan.baselines().get(i)));
            item.setSelected(shown.filter(plan.baselines().get(i)::equals).isPresent() && layers.get().has(GanttLayer.BASELINE));
            item.setOnAction(_ -> layers.set(layers.get().with(GanttLayer.BASELINE, true).comparedWith(number)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu clear(Plan plan) {
        var menu = new Menu(GanttWords.BASELINE_CLEAR.now());
        menu.setId("baseline-clear");
        menu.setDisable(plan.baselines().isEmpty());
        for (var baseline : plan.baselines()) {
            menu.getItems().add(item("clear-" + menu.getItems().size(), called(baseline), () -> reports.clear(baseline)));
        }
        return menu;
    }

    private static String called(Baseline baseline) {
        return GanttWords.HOLIDAY.now(baseline.name().in(Tongue.now()), Formats.date(baseline.taken()));
    }

    private void ask(Button owner, @Nullable LocalDate status) {
        var now = new SimpleObjectProperty<>(status == null ? reports.today() : status);
        var field = Fields.date("status-date", now, reports::status);
        field.named(GanttWords.STATUS_DATE.text());
        var box = new VBox(Fields.row(GanttWords.STATUS_DATE.text(), Fields.withProblem(field)));
        box.getStyleClass().add("popover-form");
        var popover = Popovers.below(owner, box);
        field.addEventHandler(ActionEvent.ACTION, _ -> {
            if (field.problem().getValue().isEmpty()) popover.hide();
        });
        field.requestFocus();
    }
}
