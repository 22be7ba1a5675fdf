package org.kakehashi.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// The cells of the table as a grid: the cursor, which stands in the selected row, and typing.
final class PlanGrid {
    private final TableView<PlanRow> table;
    private final PlanViewModel model;
    private final ChosenSteps chosen;
    private final ReadOnlyObjectWrapper<String> complaint = new ReadOnlyObjectWrapper<>("");
    private PlanColumn cursor = PlanColumn.NAME;
    private boolean again;

    /// What is typed into a cell, and the step it makes.
    private record Typing(String text, Step made) {}

    PlanGrid(TableView<PlanRow> table, PlanViewModel model, ChosenSteps chosen) {
        this.table = table;
        this.model = model;
        this.chosen = chosen;
    }

    PlanFacts facts() {
        return model.sheet().get().facts();
    }

    String text(PlanColumn column, PlanRow row) {
        return new CellText(facts(), Tongue.now()).of(column, row);
    }

    /// @return what is wrong with the text that is typed, blank if nothing
    ReadOnlyObjectWrapper<String> complaint() {
        return complaint;
    }

    void complain(String says) {
        complaint.set(says);
    }

    // where the cursor is

    List<PlanColumn> columns() {
        return table.getVisibleLeafColumns().stream().map(PlanGrid::kind).toList();
    }

    static PlanColumn kind(TableColumn<?, ?> column) {
        return (PlanColumn) column.getUserData();
    }

    PlanColumn column() {
        return columns().contains(cursor) ? cursor : PlanColumn.NAME;
    }

    /// @return the row the cursor stands in, null if none is selected
    @Nullable PlanRow row() {
        return table.getSelectionModel().getSelectedItem();
    }

    boolean isCursor(String row, PlanColumn column) {
        var at = row();
        return at != null && at.id().equals(row) && column() == column;
    }

    void mark() {
        for (Node node : table.lookupAll(".table-cell")) if (node instanceof PlanCell cell) cell.mark();
    }

    void redraw() {
        for (Node node : table.lookupAll(".table-cell")) if (node instanceof PlanCell cell) cell.redraw();
    }

    void put(PlanColumn column) {
        cursor = column;
        int at = columns().indexOf(column);
        if (at >= 0) table.scrollToColumnIndex(at);
        mark();
    }

    void sideways(int by) {
        var columns = columns();
        put(columns.get(Math.clamp(columns.indexOf(column()) + (long) by, 0, columns.size() - 1)));
    }

    void down(int by) {
        int at = Math.clamp(table.getSelectionModel().getSelectedIndex() + (long) by, 0, table.getItems().size() - 1);
        table.getSelectionModel().clearAndSelect(at);
        mark();
    }

    /// Goes to the next cell that is typed; past the last one, out of the table.
    void tab(int way) {
        var columns = columns();
        int width = columns.size(), from = table.getSelectionModel().getSelectedIndex();
        for (int i = from * width + columns.indexOf(column()) + way; 0 <= i && i < table.getItems().size() * width; i += way) {
            var step = step(table.getItems().get(i / width));
            if (step.isEmpty() || !columns.get(i % width).typed(step.get())) continue;
            if (i / width != from) table.getSelectionModel().clearAndSelect(i / width);
            put(columns.get(i % width));
            return;
        }
        table.requestFocusTraversal(way > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    /// @return the step of a row; of the head of a stage the group that gives it its name
    static Optional<Step> step(@Nullable PlanRow row) {
        return switch (row) {
            case null -> Optional.empty();
            case PlanRow.StepRow step -> Optional.of(step.step());
            case PlanRow.StageRow head -> Optional.ofNullable(head.group());
            case PlanRow.HeadRow _ -> Optional.empty();
        };
    }

    // the mouse

    void pressed(PlanCell cell) {
        again = isCursor(cell.rowId(), cell.kind()) && table.isFocused() && model.chosen().get().size() == 1;
        if (!cell.rowId().isEmpty()) cursor = cell.kind();
    }

    /// A click on the cell that the cursor is on already, or a second one, opens it.
    void clicked(PlanCell cell, MouseEvent event) {
        mark();
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || cell.typing()) return;
        if (event.isShiftDown() || event.isShortcutDown()) return;
        var twice = event.getClickCount() == 2;
        var step = step(cell.getItem());
        if (step.isEmpty()) {
            if (twice && !cell.rowId().isEmpty()) model.toggle(cell.rowId());
        } else if (twice || (again && cell.kind() != PlanColumn.NAME)) {
            open(cell, step.get(), null);
        }
    }

    // typing

    /// Opens the cell under the cursor for typing.
    ///
    /// @param seed takes the place of what is there, null to begin with that
    void type(@Nullable String seed) {
        step(row()).ifPresent(step -> cell(step.id(), column()).ifPresent(cell -> open(cell, step, seed)));
    }

    /// Opens the name of the selected step.
    void rename() {
        put(PlanColumn.NAME);
        type(null);
    }

    private void open(PlanCell cell, Step step, @Nullable String seed) {
        var column = cell.kind();
        if (!column.typed(step)) {
            if (seed == null) complain((column.typed() ? TableWords.NOT_HERE : TableWords.COMPUTED).now());
        } else if (column.chosen() && seed == null) {
            offer(cell, step, column);
        } else {
            cell.type(seed);
        }
    }

    private Optional<PlanCell> cell(String row, PlanColumn column) {
        int at = model.sheet().get().place(row);
        if (at >= 0) table.scrollToColumnIndex(columns().indexOf(column));
        table.layout();
        return table.lookupAll(".table-cell").stream().filter(PlanCell.class::isInstance).map(PlanCell.class::cast)
                .filter(cell -> cell.kind() == column && cell.rowId().equals(row)).findFirst();
    }

    /// Lists the words that can stand in a cell.
    private void offer(PlanCell cell, Step step, PlanColumn column) {
        Popovers.choice("cell-choice", cell, CellChoice.of(column, facts().project().plan()),
                choice -> Words.of(choice.name()), choice -> {
                    change(step.id(), column, choice.name().in(Tongue.now()));
                    table.requestFocus();
                });
    }

    private void change(String id, PlanColumn column, String text) {
        facts().step(id).ifPresent(step -> {
            switch (new CellInput(facts(), Tongue.now()).read(column, step, text)) {
                case Checked.Good<Step>(var made) -> model.change(id, column.edit(), _ -> made);
                case Checked.Bad<Step>(var problems) -> complain(says(problems));
            }
        });
    }

    static String says(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::says).map(names -> names.in(Tongue.now())).toList());
    }

    TypedField<?> field(PlanRow row, PlanColumn column) {
        var step = step(row).orElseThrow();
        var text = new CellText(facts(), Tongue.now()).of(column, step);
        var value = new ReadOnlyObjectWrapper<>(new Typing(text, step));
        var field = new TypedField<Typing>("plan-cell", value, Typing::text, typed -> read(step.id(), column, typed),
                typing -> {
                    value.set(typing);
                    model.change(step.id(), column.edit(), _ -> typing.made());
                });
        if (column.number()) field.getStyleClass().add("numeric");
        return field;
    }

    private Checked<Typing> read(String id, PlanColumn column, String typed) {
        var step = model.project().plan().step(id).orElseThrow();
        return switch (new CellInput(facts(), Tongue.now()).read(column, step, typed)) {
            case Checked.Good<Step>(var made) -> Checked.good(new Typing(typed, made));
            case Checked.Bad<Step>(var problems) -> Checked.bad(List.of(new Problem("", StepFields.joined(problems))));
        };
    }

    /// Writes the cell under the cursor of the first selected row into the others; with one row, that of the row above.
    void fillDown() {
        var ids = model.chosen().get();
        var column = column();
        if (ids.isEmpty() || !column.typed()) return;
        var from = ids.size() > 1 ? facts().step(ids.getFirst()) : above(ids.getFirst());
        if (from.isEmpty() || !column.typed(from.get())) return;
        var text = new CellText(facts(), Tongue.now()).of(column, from.get());
        chosen.fill(ids.size() > 1 ? ids.subList(1, ids.size()) : ids, column, text).ifPresent(this::complain);
    }

    private Optional<Step> above(String id) {
        for (int at = model.sheet().get().place(id) - 1; at >= 0; at--) {
            if (table.getItems().get(at) instanceof PlanRow.StepRow row) return Optional.of(row.step());
        }
        return Optional.empty();
    }
}
