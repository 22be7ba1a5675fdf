package org.kakehashi.ui.plan;

import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import org.kakehashi.plan.BuildUp;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.LineEdits;
import org.kakehashi.plan.Step;
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
    private static final double HOW = 90;
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
        middle.setMinWidth(HOW);
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
        total(row++, "cost-total", PlanWords.TOTAL.now(), built.total());
        if (built.inKind() > 0) total(row, "cost-in-kind", PlanWords.IN_KIND.now(), built.inKind());
    }

    private void total(int row, String id, String says, long amount) {
        var name = new Label(says);
        name.getStyleClass().add("total");
        var sum = new Label(Formats.money((double) amount, currency()));
        sum.setId(id);
        sum.getStyleClass().addAll("total", "strong");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(name, 0, row);
        grid.add(sum, 1, row, 3, 1);
        GridPane.setHalignment(sum, HPos.RIGHT);
    }

    private void row(CostLine line, int row) {
        var how = how(line);
        if (line.changed()) how.getStyleClass().add("changed");
        if (line.inKind()) how.setText(PlanWords.IN_KIND_LINE.now(how.getText()));
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
        return built(LineEdits.undo(view.now(), line)).lines().stream()
                .filter(usual -> usual.id().equals(line.id())).findFirst().map(usual -> how(usual).getText()).orElse("");
    }

    private String source(CostLine line) {
        return view.model().project().shelf().source(line.evidence().source())
                .map(source -> source.title().in(Tongue.now())).orElse("");
    }

    /// @return `3 trips × ¥140,000`; for overhead the share alone
    private Label how(CostLine line) {
        var how = new Label(line.isShare() ? Formats.percent(line.quantity(), 1)
                : amount(line) + " × " + Formats.money(line.rate(), moneyOf(line)) + worth(line));
        how.getStyleClass().addAll("muted", "small");
        how.setMinWidth(0);
        var tip = new Tooltip();
        tip.textProperty().bind(how.textProperty());
        how.setTooltip(tip);
        return how;
    }

    private String moneyOf(CostLine line) {
        return line.exchange() == null ? currency() : line.exchange().currency();
    }

    /// @return ` × ¥150.5` for other money
    private String worth(CostLine line) {
        return line.exchange() == null ? "" : " × " + Formats.brief(line.exchange().rate(), 4);
    }

    private static String amount(CostLine line) {
        return KindWords.AMOUNT.now(Formats.brief(line.quantity(), 1), line.unit());
    }

    private VBox editor(CostLine line) {
        var present = new javafx.beans.property.SimpleObjectProperty<>(line);
        var overhead = line.isShare();
        var rateCurrency = own(line) ? moneyOf(line) : currency();
        Function<CostLine, Double> rated = now -> own(line) || now.exchange() == null ? now.rate() : now.rate() * now.exchange().rate();
        var quantity = overhead
                ? Fields.percent("line-quantity", 0, 1, 0.01, present.map(CostLine::quantity), typed -> change(step -> LineEdits.quantity(step, line, typed)))
                : Fields.number("line-quantity", 0, 1e9, 1, present.map(CostLine::quantity), typed -> change(step -> LineEdits.quantity(step, line, typed)));
        var box = new VBox(8, Fields.row(PlanWords.QUANTITY.text(), quantity));
        box.getStyleClass().add("popover-form");
        if (own(line)) {
            box.getChildren().addFirst(Fields.row(PlanWords.NAME.text(), Fields.name("line-name",
                    present.map(now -> now.name().in(Tongue.now())), typed -> rename(line, typed))));
        }
        if (!overhead) {
            box.getChildren().add(Fields.row(PlanWords.RATE.text(), Fields.money("line-rate", 0, 1e13, rateCurrency,
                    present.map(rated), typed -> change(step -> LineEdits.rate(step, line, typed)))));
        }
        if (own(line)) {
            box.getChildren().add(Buttons.danger("line-remove", Icons.DELETE, PlanWords.REMOVE.text(), () -> undo(line)));
        } else if (line.changed()) {
            box.getChildren().add(Labels.paragraph(PlanWords.OVERRIDDEN.text(), "muted", "small"));
            box.getChildren().add(Buttons.secondary("line-reset", Icons.RESET, PlanWords.RESET_LINE.text(), () -> undo(line)));
        }
        return box;
    }

    private boolean own(CostLine line) {
        return LineEdits.isByHand(view.now(), line);
    }

    private void change(UnaryOperator<Step> change) {
        view.change(PlanWords.EDIT_COST, change);
    }

    private void addLine() {
        change(step -> LineEdits.add(step, "own-" + PlanViewModel.newId(), PlanWords.NEW_LINE.names()));
    }

    private void rename(CostLine line, String typed) {
        change(step -> LineEdits.byHand(step, line, own -> own.with(own.name().with(Tongue.now(), typed))));
    }

    private void undo(CostLine line) {
        change(step -> LineEdits.undo(step, line));
    }
}
