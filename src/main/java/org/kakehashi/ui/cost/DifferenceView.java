package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.cost.Difference;
import org.kakehashi.cost.Scenario;
import org.kakehashi.picture.DivergingBar;
import org.kakehashi.picture.Ink;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Tsv;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.SectorFace;

/// What makes the difference between two scenarios, measure by measure, each with a bar to the side it pulls to.
final class DifferenceView extends VBox {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private final CostsViewModel costs;
    private final DifferenceViewModel model;
    private final TableView<DifferenceRow> table = new TableView<>();

    DifferenceView(CostsViewModel costs, DifferenceViewModel model) {
        this.costs = costs;
        this.model = model;
        setId("difference");
        getStyleClass().add("difference");
        setMinHeight(0);
        var shown = model.shown();
        var others = new ComboBox<Scenario>();
        others.setId("difference-other");
        others.getStyleClass().add("choice");
        others.accessibleTextProperty().bind(DifferenceWords.COMPARED_WITH.text());
        others.setCellFactory(_ -> new ScenarioListCell(costs));
        others.setButtonCell(new ScenarioListCell(costs));
        others.setOnAction(_ -> {
            var chosen = others.getValue();
            if (chosen != null) model.compareWith(chosen.id());
        });
        shown.subscribe(now -> {
            if (!others.getItems().equals(now.others())) others.getItems().setAll(now.others());
            now.other().ifPresent(others::setValue);
        });
        var by = new Segments<>("difference-by", List.of(false, true),
                each -> (each ? DifferenceWords.BY_EACH : DifferenceWords.BY_TOTAL).text(),
                shown.map(DifferenceViewModel.Shown::byEach), model::by);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Labels.of(DifferenceWords.DIFFERENCE.text(costs.sheet().map(CostsSheet::letter)), "card-title"),
                Labels.of(DifferenceWords.COMPARED_WITH.text(), "muted"), others, gap, by,
                Buttons.icon("difference-copy", Icons.COPY, DifferenceWords.COPY_DIFFERENCE.text(), this::copy),
                Buttons.icon("difference-close", Icons.CLOSE, DifferenceWords.BACK_TO_MEASURES.text(),
                        () -> model.show(false)));
        head.getStyleClass().add("difference-head");
        columns();
        table.setId("difference-table");
        table.getStyleClass().add("dense");
        table.accessibleTextProperty().bind(DifferenceWords.COMPARE.text());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(Labels.paragraph(DifferenceWords.NOTHING_ALIKE.text(), "muted"));
        table.setRowFactory(_ -> new Row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(table, Priority.ALWAYS);
        shown.subscribe(now -> table.getItems().setAll(now.rows()));
        Tongue.heardBy(this).subscribe(_ -> table.refresh());
        getChildren().addAll(head, table);
    }

    private void columns() {
        var unit = model.shown().flatMap(now -> Tongue.language().map(language -> now.byEach()
                ? CostWords.EACH_HEAD.in(language, Formats.unit(costs.now().currency(), language))
                : DifferenceWords.MILLIONS.in(language, Formats.unit(costs.now().currency(), language))));
        var name = Tables.node("difference-name", CostWords.MEASURE.text(), this::name);
        name.setMinWidth(220);
        var bar = Tables.node("difference-bar", DifferenceWords.BAR_HEAD.text(), this::bar);
        bar.setMinWidth(180);
        table.getColumns().add(name);
        table.getColumns().add(number("difference-before", DifferenceWords.IN_SCENARIO.text(model.shown().map(now ->
                now.other().map(this::letter).orElse("")), unit), DifferenceRow::before, false));
        table.getColumns().add(number("difference-now", DifferenceWords.IN_SCENARIO.text(
                costs.sheet().map(CostsSheet::letter), unit), DifferenceRow::total, false));
        table.getColumns().add(number("difference-more", DifferenceWords.MORE.text(unit), DifferenceRow::more, true));
        table.getColumns().add(bar);
    }

    private TableColumn<DifferenceRow, String> number(String id, ObservableValue<String> head,
            ToDoubleFunction<DifferenceRow> amount, boolean signed) {
        var column = Tables.<DifferenceRow>text(id, head, row -> text(amount.applyAsDouble(row), signed));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text(amount.applyAsDouble(row.getValue()), signed)));
        column.getStyleClass().add("number");
        column.setSortable(false);
        column.setMinWidth(110);
        column.setMaxWidth(170);
        return column;
    }

    private String text(double amount, boolean signed) {
        boolean each = model.shown().get().byEach();
        double value = each ? amount : amount / SheetNumbers.MILLION;
        int places = Math.abs(value) < 10 && value != 0 ? 1 : 0;
        return signed ? Formats.signed(value, places) : Formats.number(value, places);
    }

    private String letter(Scenario scenario) {
        return CostsSheet.letter(Math.max(0, costs.now().scenarios().indexOf(scenario)));
    }

    private Node name(DifferenceRow row) {
        var box = new HBox();
        box.getStyleClass().add("difference-name");
        box.setAlignment(Pos.CENTER_LEFT);
        switch (row) {
            case DifferenceRow.Sum _ -> box.getChildren().add(new Label(DifferenceWords.SUM.now()));
            case DifferenceRow.Line(var line, _) -> {
                var swatch = new Region();
                swatch.getStyleClass().setAll("swatch", SectorFace.of(line.sector()).style());
                box.getChildren().addAll(swatch, new Label(line.name().in(Tongue.now())));
                mark(line.change()).forEach(box.getChildren()::add);
            }
        }
        return box;
    }

    private List<Node> mark(Difference.Change change) {
        return switch (change) {
            case BOTH -> List.of();
            case ADDED -> List.of(Chips.of(Chips.Kind.ACCENT, new ReadOnlyObjectWrapper<>(DifferenceWords.ONLY_IN.now(
                    costs.now().letter()))));
            case REMOVED -> List.of(Chips.of(Chips.Kind.PLAIN, new ReadOnlyObjectWrapper<>(DifferenceWords.ONLY_IN.now(
                    model.shown().get().other().map(this::letter).orElse("")))));
        };
    }

    private Node bar(DifferenceRow row) {
        var view = Pictures.view("difference-bar");
        view.setPrefSize(160, 16);
        var now = model.shown().get();
        view.show(new DivergingBar(row.more(), row instanceof DifferenceRow.Sum ? Math.max(now.most(), Math.abs(row.more()))
                : now.most(), row instanceof DifferenceRow.Sum ? Ink.TEXT : Ink.SCENARIO_B,
                row instanceof DifferenceRow.Sum ? Ink.TEXT : Ink.OK));
        view.setAccessibleText(DifferenceWords.MORE_SAID.now(text(row.more(), true)));
        return view;
    }

    private void pressed(KeyEvent event) {
        var row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ESCAPE) model.show(false);
        else if (event.getCode() == KeyCode.ENTER && row != null) model.go(row);
        else if (event.getCode() == KeyCode.C && event.isShortcutDown()) copy();
        else return;
        event.consume();
    }

    private void copy() {
        var rows = new ArrayList<List<String>>();
        rows.add(table.getColumns().subList(0, 4).stream().map(column -> column.getText()).toList());
        for (var row : table.getItems()) {
            rows.add(List.of(switch (row) {
                case DifferenceRow.Line(var line, _) -> line.name().in(Tongue.now());
                case DifferenceRow.Sum _ -> DifferenceWords.SUM.now();
            }, plain(row.before()), plain(row.total()), plain(row.more())));
        }
        var content = new ClipboardContent();
        content.putString(Tsv.write(rows));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String plain(double amount) {
        return Millions.plain(Goal.tidy(model.shown().get().byEach() ? amount : amount / SheetNumbers.MILLION));
    }

    /// A row that says whether it is the sum, and goes to its measure on two clicks.
    private final class Row extends TableRow<DifferenceRow> {
        Row() {
            setOnMouseClicked(event -> {
                var row = getItem();
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row != null) model.go(row);
            });
        }

        @Override
        protected void updateItem(@Nullable DifferenceRow row, boolean empty) {
            super.updateItem(row, empty);
            var sum = row instanceof DifferenceRow.Sum;
            pseudoClassStateChanged(TOTAL, sum);
            if (sum && !getStyleClass().contains("total")) getStyleClass().add("total");
            if (!sum) getStyleClass().remove("total");
        }
    }
}
