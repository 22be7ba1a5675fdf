package org.kakehashi.ui.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.kakehashi.partnership.Event;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;

/// All events as a table, sorted by any column; the row chosen is the event in hand.
final class EventsTable extends TableView<Event> {
    private final PartnershipViewModel model;
    private final Subscription followed;
    private boolean filling;

    EventsTable(PartnershipViewModel model) {
        this.model = model;
        setId("events-table");
        accessibleTextProperty().bind(PartnershipWords.ALL_EVENTS.text());
        getStyleClass().add("roomy");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var date = column("events-date", PartnershipWords.DATE, Comparator.comparing(Event::date), EventsTable::date, 140);
        var stage = column("events-stage", PartnershipWords.STAGE, Comparator.comparing(EventLane::of), EventsTable::stage, 150);
        var source = column("events-source", PartnershipWords.SOURCE, Comparator.comparing(
                (Event event) -> event.evidence().status()), this::source, 190);
        TableColumn<Event, String> text = Tables.text("events-text", PartnershipWords.EVENT_TEXT.text(),
                event -> event.text().in(Tongue.now()));
        text.setPrefWidth(620);
        getColumns().setAll(List.of(date, stage, text, source));
        getSortOrder().add(date);
        getSelectionModel().selectedItemProperty().subscribe(event -> {
            if (!filling && event != null) model.choose(event.id());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) model.deleteEvent();
        });
        followed = Subscription.combine(model.project().subscribe(_ -> fill()), model.chosen().subscribe(_ -> select()),
                Tongue.language().subscribe(_ -> {
                    fill();
                    refresh();
                }));
    }

    void close() {
        followed.unsubscribe();
    }

    private void fill() {
        var events = model.project().get().partnership().events();
        if (!getItems().equals(events) || getSortOrder().isEmpty()) {
            filling = true;
            getItems().setAll(events);
            sort();
            filling = false;
        }
        select();
    }

    private void select() {
        filling = true;
        var id = model.chosen().get();
        getSelectionModel().clearSelection();
        for (var event : getItems()) {
            if (event.id().equals(id)) getSelectionModel().select(event);
        }
        filling = false;
    }

    private TableColumn<Event, Event> column(String id, PartnershipWords head, Comparator<Event> order,
            Function<Event, Node> node, double width) {
        var column = Tables.node(id, head.text(), node);
        column.setSortable(true);
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setMinWidth(100);
        return column;
    }

    private static Node date(Event event) {
        return new Label(event.until() == null ? Formats.date(event.date())
                : PartnershipWords.FROM_TO.now(Formats.date(event.date()), Formats.date(event.until())));
    }

    private static Node stage(Event event) {
        var lane = EventLane.of(event);
        var label = Labels.of(lane.word().text());
        label.setGraphic(lane.icon().node(14, lane.style()));
        return label;
    }

    private Node source(Event event) {
        var status = event.evidence().status();
        var word = event.evidence().source().isEmpty() ? PartnershipWords.of(status).text()
                : PartnershipWords.STATUS_SOURCE.text(PartnershipWords.of(status).text(), event.evidence().source());
        return event.planned() ? Chips.of(Chips.Kind.ACCENT, PartnershipWords.PLANNED_CHIP.text())
                : Chips.mark(status, word);
    }
}
