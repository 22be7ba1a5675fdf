package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.plan.BuildUp;
import org.kakehashi.plan.Change;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;

/// The cost lines of a step, each `quantity × rate = amount` and open to change.
final class CostSection extends VBox {
    private static final double MARK = 14;
    private final StepView view;
    private final GridPane grid = new GridPane();

    CostSection(StepView view) {
        this.view = view;
        setId("cost-build-up");
        getStyleClass().add("inspector-section");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = Buttons.icon("cost-add-line", Icons.ADD, PlanWords.ADD_LINE.text(), this::addLine);
        var head = new HBox(Labels.of(PlanWords.COST_BUILD_UP.text(), "card-title"), gap, add);
        head.getStyleClass().add("section-head");
        grid.getStyleClass().add("cost-lines");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(60);
        var mark = new ColumnConstraints();
        mark.setMinWidth(MARK);
        var middle = new ColumnConstraints();
        middle.setMinWidth(Region.USE_PREF_SIZE);
        var amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(name, mark, middle, amount);
        getChildren().setAll(head, grid);
        view.sheet().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
    }

    private String currency() {
        return view.model().project().plan().currency();
    }

    private BuildUp built(Step step) {
        return view.sheet().getValue().facts().budget().trial(step);
    }

    private void show() {
        grid.getChildren().clear();
        var built = built(view.now());
        var lines = built.lines();
        var missing = built.missing();
        if (lines.isEmpty() && missing.isEmpty()) {
            grid.add(Labels.paragraph(PlanWords.NO_COST.text(), "muted", "small"), 0, 0, 4, 1);
            return;
        }
        int row = 0;
        for (var line : lines) row(line, row++);
        for (var line : missing) missing(line, row++);
        var total = new Label(PlanWords.TOTAL.now());
        total.getStyleClass().add("total");
        var sum = new Label(Formats.money((double) built.total(), currency()));
        sum.setId("cost-total");
        sum.getStyleClass().addAll("total", "strong");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(total, 0, row);
        grid.add(sum, 1, row, 3, 1);
        GridPane.setHalignment(sum, HPos.RIGHT);
    }

    private void row(CostLine line, int row) {
        var how = how(line);
        if (line.changed()) how.getStyleClass().add("changed");
        var amount = Buttons.link("cost-" + line.id(),
                Bindings.createStringBinding(() -> Formats.number((double) line.amount(), 0)), () -> { });
        amount.setOnAction(_ -> Popovers.below(amount, editor(line)));
        amount.accessibleTextProperty().unbind();
        amount.setAccessibleText(line.name().in(Tongue.now()) + " " + how.getText());
        row(row, name(line), new CostMark(line, said(line), source(line)), how, amount);
    }

    /// A line that is needed but has no rate: it is in no sum until one is entered.
    private void missing(CostLine line, int row) {
        var how = new Label(amount(line) + " × " + KindWords.NO_RATE.now());
        how.getStyleClass().addAll("danger-text", "small");
        var set = Buttons.link("cost-" + line.id(), KindWords.SET_RATE.text(), () -> { });
        set.setOnAction(_ -> Popovers.below(set, editor(line)));
        row(row, name(line), new Label("", Icons.WARNING.node(12, "warning")), how, set);
    }

    private void row(int row, Label name, Label mark, Label how, Hyperlink amount) {
        amount.getStyleClass().add("cost-amount");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(row, name, mark, how, amount);
    }

    private static Label name(CostLine line) {
        var name = new Label(line.name().in(Tongue.now()));
        name.setMinWidth(0);
        name.getStyleClass().add("small-strong");
        name.setTooltip(new Tooltip(name.getText()));
        return name;
    }

    /// @return what the rate card gives for a line that was changed, blank for others
    private String said(CostLine line) {
        if (!line.changed() || own(line)) return "";
        return built(without(view.now(), line.category())).lines().stream()
                .filter(usual -> usual.id().equals(line.id())).findFirst().map(usual -> how(usual).getText()).orElse("");
    }

    private String source(CostLine line) {
        return view.model().project().shelf().source(line.evidence().source())
                .map(source -> source.title().in(Tongue.now())).orElse("");
    }

    /// @return `3 trips × ¥140,000`; for overhead the share alone
    private Label how(CostLine line) {
        var how = new Label(line.category() == CostCategory.OVERHEAD ? Formats.percent(line.quantity(), 0)
                : amount(line) + " × " + Formats.money(line.rate(), currency()));
        how.getStyleClass().addAll("muted", "small");
        return how;
    }

    private static String amount(CostLine line) {
        return KindWords.AMOUNT.now(Formats.brief(line.quantity(), 1), line.unit());
    }

    private VBox editor(CostLine line) {
        var present = new javafx.beans.property.SimpleObjectProperty<>(line);
        var overhead = line.category() == CostCategory.OVERHEAD;
        var quantity = overhead
                ? Fields.percent("line-quantity", 0, 1, 0.01, present.map(CostLine::quantity), typed -> change(line, typed, null))
                : Fields.number("line-quantity", 0, 1e9, 1, present.map(CostLine::quantity), typed -> change(line, typed, null));
        var box = new VBox(8, Fields.row(PlanWords.QUANTITY.text(), quantity));
        box.getStyleClass().add("popover-form");
        if (own(line)) {
            box.getChildren().addFirst(Fields.row(PlanWords.NAME.text(), Fields.name("line-name",
                    present.map(now -> now.name().in(Tongue.now())), typed -> rename(line, typed))));
        }
        if (!overhead) {
            box.getChildren().add(Fields.row(PlanWords.RATE.text(), Fields.money("line-rate", 0, 1e13, currency(),
                    present.map(CostLine::rate), typed -> change(line, null, typed))));
        }
        if (own(line)) {
            box.getChildren().add(Buttons.danger("line-remove", Icons.DELETE, PlanWords.REMOVE.text(), () -> remove(line)));
        } else if (line.changed()) {
            box.getChildren().add(Labels.paragraph(PlanWords.OVERRIDDEN.text(), "muted", "small"));
            box.getChildren().add(Buttons.secondary("line-reset", Icons.RESET, PlanWords.RESET_LINE.text(), () -> reset(line)));
        }
        return box;
    }

    private boolean own(CostLine line) {
        return view.now().lines().stream().anyMatch(hand -> hand.id().equals(line.id()));
    }

    private void change(CostLine line, @Nullable Double quantity, @Nullable Double rate) {
        view.change(PlanWords.EDIT_COST, step -> own(line) ? changeOwn(step, line.id(), quantity, rate)
                : override(step, line.category(), quantity, rate));
    }

    private static Step changeOwn(Step step, String id, @Nullable Double quantity, @Nullable Double rate) {
        return step.withLines(step.lines().stream().map(line -> !line.id().equals(id) ? line
                : new CostLine(id, line.category(), line.name(), quantity == null ? line.quantity() : quantity,
                        line.unit(), rate == null ? line.rate() : rate, line.evidence(), true)).toList());
    }

    private static Step override(Step step, CostCategory category, @Nullable Double quantity, @Nullable Double rate) {
        var changes = new EnumMap<CostCategory, Change>(CostCategory.class);
        changes.putAll(step.changes());
        var old = changes.getOrDefault(category, new Change(null, null));
        changes.put(category, new Change(quantity == null ? old.quantity() : quantity, rate == null ? old.rate() : rate));
        return step.withChanges(changes);
    }

    private void reset(CostLine line) {
        view.change(PlanWords.EDIT_COST, step -> without(step, line.category()));
    }

    private static Step without(Step step, CostCategory category) {
        var changes = new EnumMap<CostCategory, Change>(CostCategory.class);
        changes.putAll(step.changes());
        changes.remove(category);
        return step.withChanges(changes);
    }

    private void addLine() {
        view.change(PlanWords.EDIT_COST, step -> {
            var lines = new ArrayList<>(step.lines());
            lines.add(new CostLine("own-" + PlanViewModel.newId(), CostCategory.OTHER, PlanWords.NEW_LINE.names(), 1,
                    Names.same(""), 0, Evidence.OWN, true));
            return step.withLines(lines);
        });
    }

    private void rename(CostLine line, String typed) {
        view.change(PlanWords.EDIT_COST, step -> step.withLines(step.lines().stream()
                .map(own -> !own.id().equals(line.id()) ? own : new CostLine(own.id(), own.category(),
                        own.name().with(Tongue.now(), typed), own.quantity(), own.unit(), own.rate(), own.evidence(), true))
                .toList()));
    }

    private void remove(CostLine line) {
        view.change(PlanWords.EDIT_COST, step -> step.withLines(step.lines().stream()
                .filter(own -> !own.id().equals(line.id())).toList()));
    }
}
