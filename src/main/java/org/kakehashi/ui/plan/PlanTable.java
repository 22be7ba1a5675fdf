package org.kakehashi.ui.plan;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Person;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The table of steps, grouped by stage, its rows level with the chart's.
final class PlanTable extends TableView<PlanRow> {
    private final PlanViewModel model;
    private boolean showing;

    PlanTable(PlanViewModel model) {
        this.model = model;
        setId("plan-table");
        getStyleClass().addAll("plan-table", "dense");
        accessibleTextProperty().bind(model.sheet().flatMap(sheet ->
                PlanWords.STEPS.text(sheet.project().plan().steps().size())));
        setFixedCellSize(RowScroll.ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label());
        var name = column("plan-name", PlanWords.STEP, 214, _ -> new NameCell(model));
        name.setMinWidth(140);
        getColumns().add(name);
        var dates = column("plan-dates", PlanWords.DATES, 116, _ -> new DatesCell());
        dates.setMinWidth(116);
        getColumns().add(dates);
        getColumns().add(column("plan-who", PlanWords.WHO, 44, _ -> new WhoCell()));
        getColumns().forEach(each -> each.setReorderable(false));
        model.sheet().subscribe(_ -> show());
        model.selected().subscribe(_ -> mark());
        Tongue.language().subscribe(_ -> refresh());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!showing && row != null && model.sheet().get().step(row.id()).isPresent()) model.select(row.id());
        });
    }

    private static TableColumn<PlanRow, PlanRow> column(String id, PlanWords head, double width,
            Callback<TableColumn<PlanRow, PlanRow>, TableCell<PlanRow, PlanRow>> cell) {
        var column = new TableColumn<PlanRow, PlanRow>();
        column.setId(id);
        column.textProperty().bind(head.text());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cell);
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private void show() {
        showing = true;
        var rows = model.sheet().get().rows();
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
        var wanted = model.selected().get();
        int at = -1;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(wanted)) at = i;
        }
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().select(at);
            scrollTo(Math.max(0, at - 3));
        }
        showing = false;
    }

    /// Opens the name of the selected step for typing.
    void rename() {
        lookupAll(".plan-name-cell").stream().filter(NameCell.class::isInstance).map(NameCell.class::cast)
                .filter(cell -> cell.isFor(model.selected().get())).findFirst().ifPresent(NameCell::type);
    }

    /// When the step comes, short.
    private static final class DatesCell extends TableCell<PlanRow, PlanRow> {
        DatesCell() {
            getStyleClass().add("dates");
        }

        @Override
        protected void updateItem(@Nullable PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            var dates = row instanceof PlanRow.StepRow step ? step.dates() : null;
            if (empty || dates == null) {
                setText(null);
            } else {
                setText(dates.start().equals(dates.finish()) ? Formats.date(dates.start())
                        : Formats.shortRange(dates.start(), dates.finish()));
            }
        }
    }

    /// The badge of the first person of the step, the others in the tooltip.
    private final class WhoCell extends TableCell<PlanRow, PlanRow> {
        @Override
        protected void updateItem(@Nullable PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || !(row instanceof PlanRow.StepRow step) ? null : badge(step.step()));
        }

        private @Nullable Label badge(Step step) {
            var shelf = model.sheet().get().project().shelf();
            return step.people().stream().flatMap(id -> shelf.person(id).stream()).findFirst()
                    .map(PlanTable::badge).orElse(null);
        }
    }

    static Label badge(Person person) {
        var badge = Labels.of(Words.of(person.badge()), "badge");
        badge.accessibleTextProperty().bind(Words.of(person.name()));
        return badge;
    }
}
