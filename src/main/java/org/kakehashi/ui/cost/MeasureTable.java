package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Scenario;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.why.Asking;

/// The measures of the scenario in focus by sector, with subtotals and the total; what is an input is typed in its cell.
final class MeasureTable extends TableView<SheetRow> {
    private static final double PROFILE_FROM = 940, DETAIL_FROM = 1240;
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private final CostsViewModel model;
    private final Explainer explainer;
    private final SheetGrid grid;
    private final TableColumn<SheetRow, SheetRow> profile;
    private final List<TableColumn<SheetRow, SheetRow>> details;
    private Consumer<String> conversions = _ -> {};
    private boolean showing;

    MeasureTable(CostsViewModel model, Explainer explainer, SheetGrid.Notes notes) {
        this.model = model;
        this.explainer = explainer;
        grid = new SheetGrid(this, model, notes);
        setId("measures");
        getStyleClass().addAll("dense", "measures");
        accessibleTextProperty().bind(CostWords.MEASURES.text());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(new Label());
        setRowFactory(_ -> new Row());
        var name = column("measure", SheetColumn.NAME, CostWords.MEASURE.text(), () -> new NameCell(grid, model));
        name.setMinWidth(170);
        name.setPrefWidth(260);
        getColumns().add(name);
        add(number("quantity", SheetColumn.QUANTITY, CostWords.QUANTITY.text(), 118, () -> new QuantityCell(grid),
                TableWords.QUANTITY_TIP));
        add(number("coverage", SheetColumn.COVERAGE, CostWords.COVERAGE.text(), 74,
                figure(SheetColumn.COVERAGE, this::coverage), CostWords.COVERAGE_TIP));
        add(number("capital", SheetColumn.CAPITAL, head(CostWords.CAPEX_HEAD), 100,
                figure(SheetColumn.CAPITAL, row -> million(row.figures().capital())), CostWords.CAPEX_TIP));
        add(number("operating", SheetColumn.OPERATING, head(CostWords.OPERATING_HEAD), 114,
                figure(SheetColumn.OPERATING, row -> million(row.figures().operating())), CostWords.OPERATING_TIP));
        var period = number("period", SheetColumn.PERIOD, model.sheet().flatMap(sheet -> CostWords.PERIOD_HEAD.text(
                sheet.scenario().map(scenario -> years(scenario)).orElse(""))), 136, () -> new PeriodCell(grid, model),
                CostWords.PERIOD_TIP);
        period.getStyleClass().remove("number");
        period.setMaxWidth(210);
        add(period);
        add(number("total", SheetColumn.TOTAL, model.sheet().flatMap(sheet -> CostWords.TOTAL_HEAD.text(
                sheet.scenario().map(scenario -> Integer.toString(scenario.horizon().years())).orElse(""),
                money(sheet))), 98, figure(SheetColumn.TOTAL, row -> million(row.figures().total())), CostWords.TOTAL_TIP));
        add(number("each", SheetColumn.EACH, model.sheet().flatMap(sheet -> CostWords.EACH_HEAD.text(money(sheet))), 84,
                figure(SheetColumn.EACH, row -> SheetNumbers.perPerson(row.figures().perPerson())), null));
        profile = number("profile", SheetColumn.PROFILE, CostWords.PROFILE_HEAD.text(), 100,
                () -> new ProfileCell(grid, model), null);
        details = List.of(number("unit-cost", SheetColumn.UNIT_COST, CostWords.UNIT_COST_HEAD.text(), 100,
                        figure(SheetColumn.UNIT_COST, MeasureTable::unitCost), CostWords.UNIT_COST_TIP),
                number("life", SheetColumn.LIFE, CostWords.LIFE_HEAD.text(), 74, figure(SheetColumn.LIFE,
                        MeasureTable::life), TableWords.LIFE_TIP),
                number("source", SheetColumn.SOURCE, CostWords.SOURCE_HEAD.text(), 110, () -> new SourceCell(grid), null));
        widthProperty().subscribe(_ -> fit());
        model.sheet().subscribe(_ -> show());
        model.selected().subscribe(_ -> mark());
        Tongue.heardBy(this).subscribe(_ -> refresh());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!showing && row instanceof SheetRow.Line) model.select(row.id());
        });
        SheetKeys.rule(this, model, grid);
        Asking.keys(this, this::ask);
    }

    private static String years(Scenario scenario) {
        return Formats.fiscalYears(scenario.horizon().first(), scenario.horizon().last(), Language.EN)
                .replaceAll("[^0-9\u2013]", "");
    }

    private static ObservableValue<String> money(CostsSheet sheet) {
        return Tongue.language().map(language -> Formats.unit(sheet.currency(), language));
    }

    private ObservableValue<String> head(CostWords word) {
        return model.sheet().flatMap(sheet -> word.text(money(sheet)));
    }

    private String million(double amount) {
        return SheetNumbers.millions(amount, model.now());
    }

    private String coverage(SheetRow row) {
        return row instanceof SheetRow.Line(Measure.Rollout rollout, _)
                ? Formats.percent(rollout.coverage().target(), rollout.coverage().target() * 1000 % 10 == 0 ? 0 : 1) : "";
    }

    private void add(TableColumn<SheetRow, SheetRow> column) {
        getColumns().add(column);
    }

    private Supplier<SheetCell> figure(SheetColumn kind, Function<SheetRow, String> text) {
        return () -> new FigureCell(grid, kind, explainer, text);
    }

    private static String unitCost(SheetRow row) {
        return row instanceof SheetRow.Line(Measure measure, _) && SheetColumn.UNIT_COST.input(measure)
                ? Formats.brief(InputFields.main(measure).value(), 2) : "";
    }

    private static String life(SheetRow row) {
        return row instanceof SheetRow.Line(Measure.Rollout rollout, _) ? CostWords.YEARS.now(rollout.life()) : "";
    }

    private static TableColumn<SheetRow, SheetRow> number(String id, SheetColumn kind, ObservableValue<String> head,
            double width, Supplier<SheetCell> cell, @Nullable Words tip) {
        var column = column(id, kind, head, cell);
        column.getStyleClass().add("number");
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width * 1.25);
        if (tip != null) {
            var says = new Tooltip();
            says.textProperty().bind(tip.text());
            says.setWrapText(true);
            says.setMaxWidth(320);
            var label = new Label();
            label.textProperty().bind(head);
            label.setTooltip(says);
            column.textProperty().unbind();
            column.setText(null);
            column.setGraphic(label);
        }
        return column;
    }

    private static TableColumn<SheetRow, SheetRow> column(String id, SheetColumn kind, ObservableValue<String> head,
            Supplier<SheetCell> cell) {
        var column = new TableColumn<SheetRow, SheetRow>();
        column.setUserData(kind);
        column.setId("column-" + id);
        column.textProperty().bind(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void fit() {
        var wanted = Stream.of(getWidth() >= DETAIL_FROM ? details : List.<TableColumn<SheetRow, SheetRow>>of(),
                getWidth() >= PROFILE_FROM ? List.of(profile) : List.<TableColumn<SheetRow, SheetRow>>of())
                .flatMap(List::stream).toList();
        var all = Stream.concat(getColumns().stream().filter(column -> !column.equals(profile) && !details.contains(column)),
                wanted.stream()).toList();
        if (!getColumns().equals(all)) getColumns().setAll(all);
    }

    private void show() {
        showing = true;
        var rows = model.now().rows();
        if (getItems().size() == rows.size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (!getItems().get(i).equals(rows.get(i))) getItems().set(i, rows.get(i));
            }
        } else {
            getItems().setAll(rows);
        }
        showing = false;
        mark();
    }

    private void mark() {
        showing = true;
        int at = -1;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(model.selected().get())) at = i;
        }
        if (at >= 0) grid.follow(model.selected().get());
        if (at < 0 && !(getSelectionModel().getSelectedItem() instanceof SheetRow.Group)) getSelectionModel().clearSelection();
        else if (at >= 0 && getSelectionModel().getSelectedIndex() != at) getSelectionModel().select(at);
        showing = false;
    }

    /// @param how shows how the figures of a measure were brought from the library
    void conversions(Consumer<String> how) {
        conversions = how;
    }

    void showConversion(String measureId) {
        model.select(measureId);
        conversions.accept(measureId);
    }

    /// Scrolls to the selected measure.
    void reveal() {
        int at = getSelectionModel().getSelectedIndex();
        if (at >= 0) scrollTo(Math.max(0, at - 2));
    }

    SheetGrid grid() {
        return grid;
    }

    /// Asks about the number under the cursor, or what its row costs.
    private void ask() {
        var cursor = grid.cursor();
        if (cursor == null) return;
        getItems().stream().filter(row -> row.id().equals(cursor.row())).findFirst()
                .flatMap(row -> explainer.question(row, cursor.column())
                        .or(() -> explainer.question(row, SheetColumn.TOTAL)))
                .ifPresent(explainer::ask);
    }

    /// A row that says whether it is a sector's head or the total.
    private final class Row extends TableRow<SheetRow> {
        Row() {
            setOnMouseClicked(event -> {
                if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2) return;
                if (getItem() instanceof SheetRow.Group group && !grid.input(group.id(), SheetColumn.NAME)) {
                    model.fold(group.sector());
                }
            });
            setOnContextMenuRequested(event -> {
                if (getItem() instanceof SheetRow.Line) {
                    new MeasureMenu(model, grid).show(this, event.getScreenX(), event.getScreenY());
                } else if (getItem() instanceof SheetRow.Group group && SectorNames.own(group.sector())) {
                    new SectorMenu(grid).show(this, event.getScreenX(), event.getScreenY());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            mark("group", GROUP, row instanceof SheetRow.Group);
            mark("total", TOTAL, row instanceof SheetRow.Total);
            grid.drag().mark(this);
        }

        private void mark(String style, PseudoClass state, boolean on) {
            pseudoClassStateChanged(state, on);
            if (on != getStyleClass().contains(style)) {
                if (on) getStyleClass().add(style);
                else getStyleClass().remove(style);
            }
        }
    }
}
