package org.kakehashi.ui.cost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Status;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;

/// Every number of the scenario in one table, with where it is from; typing over one makes it the user's own.
final class AssumptionsPage extends HBox {
    private final AssumptionsViewModel model;
    private final Consumer<String> open;
    private final Consumer<String> replace;
    private final TableView<Assumption> table = new TableView<>();
    private final Label counts = new Label();
    private final HBox filters = new HBox();

    /// @param open    leads to the field a number was entered in, by its place
    /// @param replace brings a measure's figures anew from the library, by its id
    AssumptionsPage(AssumptionsViewModel model, LimitsCard limits, Consumer<String> open, Consumer<String> replace) {
        this.model = model;
        this.open = open;
        this.replace = replace;
        setId("assumptions");
        getStyleClass().add("assumptions-page");
        counts.setId("assumption-counts");
        counts.getStyleClass().add("card-title");
        counts.setMinWidth(USE_PREF_SIZE);
        filters.getStyleClass().add("segments");
        filters.setMaxHeight(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(counts, gap, find(), filters);
        head.getStyleClass().add("card-head");
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        var card = new VBox(head, table);
        card.getStyleClass().addAll("card", "measure-card");
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        getChildren().addAll(card, limits);
        model.rows().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
    }

    private TextField find() {
        var find = new TextField();
        find.setId("assumption-find");
        find.getStyleClass().addAll("search-field", "dense");
        find.promptTextProperty().bind(AssumptionWords.FIND.text());
        find.accessibleTextProperty().bind(AssumptionWords.FIND.text());
        find.setPrefColumnCount(12);
        find.setMinWidth(120);
        find.textProperty().subscribe(model::find);
        return find;
    }

    private void columns() {
        table.setId("assumption-table");
        table.getStyleClass().addAll("dense", "assumption-table");
        table.accessibleTextProperty().bind(AssumptionWords.TABLE_SAID.text());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var nothing = new Label();
        nothing.textProperty().bind(AssumptionWords.NONE.text());
        table.setPlaceholder(nothing);
        var where = Tables.<Assumption>text("assumption-where", AssumptionWords.WHERE.text(),
                each -> each.where().in(Tongue.now()));
        var what = Tables.<Assumption>text("assumption-what", AssumptionWords.WHAT.text(),
                each -> each.what().in(Tongue.now()));
        var value = new TableColumn<Assumption, Assumption>();
        value.setId("assumption-value-column");
        value.textProperty().bind(AssumptionWords.VALUE.text());
        value.getStyleClass().add("number");
        value.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        value.setCellFactory(_ -> new AssumptionCell(model::type));
        value.setComparator((one, other) -> Double.compare(one.value(), other.value()));
        var status = node("assumption-status", AssumptionWords.STATUS, each -> chip(each.status()));
        status.setComparator((one, other) -> one.status().compareTo(other.status()));
        status.setSortable(true);
        var source = Tables.<Assumption>text("assumption-source", AssumptionWords.SOURCE.text(), AssumptionsPage::source);
        var lead = node("assumption-lead", AssumptionWords.OPEN, this::lead);
        lead.textProperty().unbind();
        lead.setText("");
        where.setPrefWidth(190);
        what.setPrefWidth(220);
        value.setPrefWidth(190);
        status.setPrefWidth(104);
        status.setMinWidth(104);
        value.setMinWidth(150);
        lead.setMinWidth(76);
        lead.setPrefWidth(90);
        source.setPrefWidth(190);
        table.getColumns().setAll(List.of(where, what, value, status, lead, source));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextField) return;
            if (event.getCode() != KeyCode.F2 && event.getCode() != KeyCode.ENTER) return;
            var chosen = table.getSelectionModel().getSelectedItem();
            table.lookupAll(".table-cell").stream().filter(AssumptionCell.class::isInstance)
                    .map(AssumptionCell.class::cast).filter(cell -> !cell.isEmpty() && cell.getItem().equals(chosen))
                    .findFirst().ifPresent(AssumptionCell::type);
            event.consume();
        });
    }

    private static TableColumn<Assumption, Assumption> node(String id, AssumptionWords head,
            Function<Assumption, Region> node) {
        return Tables.node(id, head.text(), node);
    }

    private static String source(Assumption each) {
        var source = each.evidence().source();
        var note = each.evidence().note().in(Tongue.now());
        return source.isEmpty() ? note : note.isEmpty() ? source : source + "\u2002" + note;
    }

    private static Label chip(Status status) {
        return Chips.status(status, new ReadOnlyStringWrapper(word(status)).getReadOnlyProperty());
    }

    private static String word(Status status) {
        return StatusMark.word(status).now();
    }

    /// A link to where the number is entered, or to the library it was brought from.
    private Region lead(Assumption each) {
        var measure = WhyGuide.measure(each.place());
        if (measure.isPresent() && each.evidence().conversion() != null) {
            return Buttons.link("assumption-replace", AssumptionWords.REPLACE.text().when(table.visibleProperty()),
                    () -> replace.accept(measure.get()));
        }
        return Buttons.link("assumption-open", AssumptionWords.OPEN.text().when(table.visibleProperty()),
                () -> open.accept(each.place()));
    }

    /// Shows only what has a status.
    void filter(Status status) {
        model.filter(Optional.of(status));
        show();
    }

    private void show() {
        var all = model.counts();
        var said = new StringBuilder();
        all.forEach((status, count) -> said.append(said.isEmpty() ? "" : ", ")
                .append(AssumptionWords.COUNT_OF.now(count, word(status))));
        counts.setText(AssumptionWords.COUNT_ALL.now(model.all().get().size()));
        counts.setAccessibleText(AssumptionWords.COUNTS.now(model.all().get().size(), said.toString()));
        counts.setTooltip(new Tooltip(counts.getAccessibleText()));
        var group = new ToggleGroup();
        filters.getChildren().clear();
        add(group, Optional.empty(), AssumptionWords.ALL_STATUS.now());
        all.forEach((status, count) -> add(group, Optional.of(status), AssumptionWords.STATUS_COUNT.now(word(status), count)));
        filters.getChildren().getFirst().getStyleClass().add("first");
        filters.getChildren().getLast().getStyleClass().add("last");
        if (!table.getItems().equals(model.rows().get())) {
            int at = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(model.rows().get());
            table.sort();
            if (at >= 0 && at < table.getItems().size()) table.getSelectionModel().select(at);
        }
        table.refresh();
    }

    private void add(ToggleGroup group, Optional<Status> status, String text) {
        var button = new ToggleButton(text);
        button.setId("assumption-filter-" + status.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("all"));
        button.getStyleClass().add("segment");
        button.setToggleGroup(group);
        button.setSelected(model.status().equals(status));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.filter(status);
            show();
        });
        filters.getChildren().add(button);
    }
}
