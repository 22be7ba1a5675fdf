package org.kakehashi.ui.funding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Contribution;
import org.kakehashi.ui.funding.ContributionCell.Part;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tables;

/// What organisations gave, a row each by year: Enter, F2 or typing opens a cell, Delete takes a row away.
final class ContributionTable extends TableView<ContributionRow> {
    private static final List<Part> PARTS = List.of(Part.values());
    private final FundingViewModel model;
    private final ContributionEdits edits;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    ContributionTable(FundingViewModel model, ContributionEdits edits) {
        this.model = model;
        this.edits = edits;
        setId("contributions");
        getStyleClass().addAll("dense", "contributions");
        accessibleTextProperty().bind(CashWords.CONTRIBUTIONS.text());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getSelectionModel().setCellSelectionEnabled(true);
        typed(Part.YEAR, 62, 62);
        typed(Part.ORGANISATION, 190, Double.MAX_VALUE);
        typed(Part.AMOUNT, 108, 140);
        typed(Part.CURRENCY, 60, 60);
        var source = Tables.node("contribution-source", CashWords.SOURCE.text(), this::mark);
        width(source, 108, 140);
        getColumns().add(source);
        var remove = Tables.node("contribution-remove", new ReadOnlyStringWrapper(""), this::remove);
        width(remove, 38, 38);
        getColumns().add(remove);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private static void width(TableColumn<ContributionRow, ?> column, double least, double most) {
        column.setMinWidth(least);
        column.setPrefWidth(least);
        column.setMaxWidth(most);
    }

    private void typed(Part part, double least, double most) {
        var column = new TableColumn<ContributionRow, ContributionRow>();
        column.setId("contribution-" + part.name().toLowerCase(Locale.ROOT));
        column.textProperty().bind(head(part).text());
        column.setUserData(part);
        column.setSortable(false);
        column.setReorderable(false);
        width(column, least, most);
        if (part == Part.YEAR || part == Part.AMOUNT) column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new ContributionCell(this, part));
        getColumns().add(column);
    }

    CashWords head(Part part) {
        return switch (part) {
            case YEAR -> CashWords.YEAR;
            case ORGANISATION -> CashWords.ORGANISATION;
            case AMOUNT -> CashWords.AMOUNT;
            case CURRENCY -> CashWords.CURRENCY;
        };
    }

    String idOf(String row, Part part) {
        return "contribution-" + row + "-" + part.name().toLowerCase(Locale.ROOT);
    }

    /// @return what is wrong with the text that is typed, blank if nothing
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    void complain(String problem) {
        complaint.set(problem);
    }

    void change(ContributionRow row, UnaryOperator<Contribution> change) {
        edits.change(row.at(), change);
    }

    void show() {
        var all = edits.all();
        var rows = IntStream.range(0, all.size()).mapToObj(at -> new ContributionRow(at, all.get(at)))
                .sorted(Comparator.comparingInt(row -> row.given().year())).toList();
        if (rows.equals(List.copyOf(getItems()))) return;
        var at = focused();
        getItems().setAll(rows);
        at.ifPresent(cell -> select(cell.getRow(), cell.getColumn()));
    }

    /// Opens the name of an entry that is shown.
    void name(int entry) {
        for (int row = 0; row < getItems().size(); row++) {
            if (getItems().get(row).at() != entry) continue;
            scrollTo(row);
            select(row, PARTS.indexOf(Part.ORGANISATION));
            requestFocus();
            applyCss();
            layout();
            open(null);
        }
    }

    private Optional<TablePosition<?, ?>> focused() {
        return getSelectionModel().getSelectedCells().stream().findFirst().map(cell -> cell);
    }

    private void select(int row, int column) {
        if (getItems().isEmpty()) return;
        getSelectionModel().clearAndSelect(Math.clamp(row, 0, getItems().size() - 1), getColumns().get(column));
    }

    /// Goes on from a cell that was typed in.
    void go(ContributionCell from, int down, int right) {
        int parts = PARTS.size(), at = from.getIndex() * parts + PARTS.indexOf(from.part()) + right;
        int last = getItems().size() * parts - 1;
        select(Math.clamp(at, 0, last) / parts + down, Math.clamp(at, 0, last) % parts);
    }

    private void open(@Nullable String seed) {
        focused().ifPresent(at -> {
            for (Node node : lookupAll(".table-cell")) {
                if (node instanceof ContributionCell cell && cell.getIndex() == at.getRow() && cell.getTableColumn().equals(at.getTableColumn())) {
                    cell.type(seed);
                }
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case ENTER, F2 -> open(null);
            case DELETE -> focused().ifPresent(at -> edits.remove(getItems().get(at.getRow()).at()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) return;
        var text = event.getCharacter();
        if (text.isBlank() || text.codePointAt(0) < ' ' || text.codePointAt(0) == 0x7f) return;
        event.consume();
        open(text);
    }

    private Node mark(ContributionRow row) {
        var evidence = row.given().evidence();
        var source = model.sheet().get().project().shelf().source(evidence.source()).map(found -> found.title()).orElse(Names.same(""));
        var word = FundingText.word(evidence.status());
        return Chips.mark(evidence.status(), source.isBlank() ? word.text()
                : FundingWords.STATUS_SOURCE.text(word.text(), evidence.source()));
    }

    private Node remove(ContributionRow row) {
        return Buttons.icon("contribution-remove-" + row.at(), Icons.DELETE, CashWords.REMOVE_CONTRIBUTION.text(
                row.given().organisation(), String.valueOf(row.given().year())), () -> edits.remove(row.at()));
    }
}
