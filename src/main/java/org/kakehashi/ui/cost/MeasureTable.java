package org.kakehashi.ui.cost;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Scenario;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// The measures of the scenario in focus by sector, with subtotals and the total; what is an input is typed in its cell.
final class MeasureTable extends TableView<SheetRow> {
    private static final double PROFILE_FROM = 940, DETAIL_FROM = 1240;
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private final CostsViewModel model;
    private final Consumer<String> open;
    private final InputFields inputs;
    private final TableColumn<SheetRow, SheetRow> profile;
    private final List<TableColumn<SheetRow, SheetRow>> details;
    private boolean showing;

    /// @param open     opens all inputs of a measure
    /// @param complain shows what is wrong with a typed text, blank if nothing
    MeasureTable(CostsViewModel model, Consumer<String> open, Consumer<String> complain) {
        this.model = model;
        this.open = open;
        inputs = new InputFields(model);
        setId("measures");
        getStyleClass().addAll("dense", "measures");
        accessibleTextProperty().bind(CostWords.MEASURES.text());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(new Label());
        setRowFactory(_ -> new Row());
        var name = column("measure", CostWords.MEASURE.text(), _ -> new NameCell(model));
        name.setMinWidth(170);
        name.setPrefWidth(260);
        getColumns().add(name);
        add(input("quantity", CostWords.QUANTITY.text(), 118, _ -> new QuantityCell(), null));
        add(input("coverage", CostWords.COVERAGE.text(), 74, _ -> new InputCell(this::coverage, inputs::coverage,
                complain), CostWords.COVERAGE_TIP));
        add(input("capital", head(CostWords.CAPEX_HEAD), 100, _ -> new InputCell(
                row -> million(row.figures().capital()), inputs::capital, complain), CostWords.CAPEX_TIP));
        add(input("operating", head(CostWords.OPERATING_HEAD), 114, _ -> new InputCell(
                row -> million(row.figures().operating()), _ -> null, complain), CostWords.OPERATING_TIP));
        var period = input("period", model.sheet().flatMap(sheet -> CostWords.PERIOD_HEAD.text(
                sheet.scenario().map(scenario -> years(scenario)).orElse(""))), 136, _ -> new PeriodCell(model),
                CostWords.PERIOD_TIP);
        period.getStyleClass().remove("number");
        period.setMaxWidth(210);
        add(period);
        add(input("total", model.sheet().flatMap(sheet -> CostWords.TOTAL_HEAD.text(
                sheet.scenario().map(scenario -> Integer.toString(scenario.horizon().years())).orElse(""),
                money(sheet))), 98, _ -> new InputCell(row -> million(row.figures().total()), inputs::total, complain),
                CostWords.TOTAL_TIP));
        add(input("each", model.sheet().flatMap(sheet -> CostWords.EACH_HEAD.text(money(sheet))), 84,
                _ -> new InputCell(row -> SheetNumbers.perPerson(row.figures().perPerson()), _ -> null, complain), null));
        profile = input("profile", CostWords.PROFILE_HEAD.text(), 100, _ -> new ProfileCell(model), null);
        details = List.of(input("unit-cost", CostWords.UNIT_COST_HEAD.text(), 100, _ -> new InputCell(
                        InputFields::unitCostText, inputs::unitCost, complain), CostWords.UNIT_COST_TIP),
                input("life", CostWords.LIFE_HEAD.text(), 74, _ -> new InputCell(InputFields::lifeText, inputs::life,
                        complain), null),
                input("source", CostWords.SOURCE_HEAD.text(), 110, _ -> new SourceCell(), null));
        widthProperty().subscribe(_ -> fit());
        model.sheet().subscribe(_ -> show());
        model.selected().subscribe(_ -> mark());
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> refresh());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!showing && row instanceof SheetRow.Line) model.select(row.id());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
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

    private static TableColumn<SheetRow, SheetRow> input(String id, ObservableValue<String> head, double width,
            Function<TableColumn<SheetRow, SheetRow>, TableCell<SheetRow, SheetRow>> cell, @Nullable CostWords tip) {
        var column = column(id, head, cell);
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

    private static TableColumn<SheetRow, SheetRow> column(String id, ObservableValue<String> head,
            Function<TableColumn<SheetRow, SheetRow>, TableCell<SheetRow, SheetRow>> cell) {
        var column = new TableColumn<SheetRow, SheetRow>();
        column.setId("column-" + id);
        column.textProperty().bind(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cell::apply);
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
        if (at < 0) getSelectionModel().clearSelection();
        else if (getSelectionModel().getSelectedIndex() != at) getSelectionModel().select(at);
        showing = false;
    }

    /// Scrolls to the selected measure.
    void reveal() {
        int at = getSelectionModel().getSelectedIndex();
        if (at >= 0) scrollTo(Math.max(0, at - 2));
    }

    void copy() {
        var content = new ClipboardContent();
        content.putString(model.table(List.of(CostWords.MEASURE.now(), CostWords.QUANTITY.now(),
                CostWords.CAPITAL_COST.now(), CostWords.OPERATING_A_YEAR.now(), CostWords.FROM.now(), CostWords.TO.now(),
                CostWords.TOTAL_COST.now(), CostWords.COST_PER_PERSON.now())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Opens the name of the selected measure for typing.
    void rename() {
        cells(NameCell.class).filter(cell -> cell.isFor(model.selected().get())).findFirst().ifPresent(NameCell::type);
    }

    private <C> Stream<C> cells(Class<C> kind) {
        return lookupAll(".table-cell").stream().filter(kind::isInstance).map(kind::cast);
    }

    private void pressed(KeyEvent event) {
        var id = model.selected().get();
        if (event.getTarget() instanceof TextField) return;
        var code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.C) {
            copy();
        } else if (group().isPresent() && (code == KeyCode.SPACE || code == KeyCode.ENTER)) {
            model.fold(group().get().sector());
        } else if (id.isEmpty() || !measureKey(event, id)) {
            return;
        }
        event.consume();
    }

    private Optional<SheetRow.Group> group() {
        return getSelectionModel().getSelectedItem() instanceof SheetRow.Group group ? Optional.of(group)
                : Optional.empty();
    }

    private boolean measureKey(KeyEvent event, String id) {
        var code = event.getCode();
        if (event.isAltDown()) {
            switch (code) {
                case UP -> model.reorder(id, -1);
                case DOWN -> model.reorder(id, 1);
                case LEFT -> model.shift(id, -1, event.isShiftDown());
                case RIGHT -> model.shift(id, 1, event.isShiftDown());
                default -> {
                    return false;
                }
            }
            return true;
        }
        switch (code) {
            case F2 -> rename();
            case ENTER -> open.accept(id);
            case DELETE -> model.delete(id);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A row that says whether it is a sector's head or the total.
    private final class Row extends TableRow<SheetRow> {
        Row() {
            setOnMouseClicked(event -> {
                if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2) return;
                if (getItem() instanceof SheetRow.Line line) open.accept(line.id());
                else if (getItem() instanceof SheetRow.Group group) model.fold(group.sector());
            });
            setOnContextMenuRequested(event -> {
                if (getItem() instanceof SheetRow.Line line) {
                    model.select(line.id());
                    new MeasureMenu(model, MeasureTable.this, open).show(this, event.getScreenX(), event.getScreenY());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            mark("group", GROUP, row instanceof SheetRow.Group);
            mark("total", TOTAL, row instanceof SheetRow.Total);
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
