package org.kakehashi.ui.partnership;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kakehashi.partnership.Event;
import org.kakehashi.picture.EventLanes;
import org.kakehashi.picture.Hit;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// The events in lanes over the years: click takes one in hand, a click on an empty place adds one there.
final class EventsCard {
    private final PartnershipViewModel model;
    private final PictureView picture = Pictures.view("event-lanes");
    private final ReadOnlyObjectWrapper<Years> years;
    private final Tooltip tip = new Tooltip();
    private final Card card;
    private List<Event> events = List.of();
    private double pressed;

    EventsCard(PartnershipViewModel model) {
        this.model = model;
        years = new ReadOnlyObjectWrapper<>(Years.all(events(model.project().get()), model.today()));
        ObservableValue<String> span = years.flatMap(now -> PartnershipWords.EVENTS_SPAN.text(now.first(), now.last()));
        card = new Card("events-card", span).icon(Icons.DEADLINE)
                .beside(Labels.of(model.project().map(now -> String.valueOf(events(now).size())), "unit"),
                        EventsLegend.of(model))
                .actions(Buttons.icon("events-earlier", Icons.BACK, PartnershipWords.EARLIER.text(), () -> move(-0.25)),
                        Buttons.icon("events-later", Icons.COLLAPSED, PartnershipWords.LATER.text(), () -> move(0.25)),
                        Buttons.icon("events-zoom-out", Icons.ZOOM_OUT, PartnershipWords.ZOOM_OUT.text(), () -> zoom(1.5)),
                        Buttons.icon("events-zoom-in", Icons.ZOOM_IN, PartnershipWords.ZOOM_IN.text(), () -> zoom(1 / 1.5)),
                        Buttons.link("events-all-years", PartnershipWords.ALL_YEARS.text(), this::all),
                        Buttons.link("events-list", PartnershipWords.ALL_EVENTS.text(),
                                () -> model.show(PartnershipViewModel.Part.EVENTS))).offer(picture);
        var none = new EmptyState("events-none", Icons.DEADLINE, PartnershipWords.EVENTS_NONE.text(),
                Buttons.primary("event-first", Icons.ADD, PartnershipWords.EVENT_ADD.text(), model::addEvent));
        var some = model.project().map(now -> !events(now).isEmpty());
        picture.visibleProperty().bind(some);
        none.visibleProperty().bind(some.map(there -> !there));
        picture.setFocusTraversable(true);
        picture.getStyleClass().add("event-lanes");
        var stack = new StackPane(none, picture);
        stack.getStyleClass().add("event-lanes-box");
        card.bare(stack);
        tip.setShowDelay(Duration.millis(250));
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        picture.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        picture.hovered().subscribe(this::hover);
        model.project().subscribe(now -> {
            if (!events.isEmpty() || events(now).isEmpty()) return;
            years.set(Years.all(events(now), model.today()));
        });
        model.project().subscribe(this::show);
        model.event().subscribe(now -> now.ifPresent(event -> years.set(years.get().showing(event.date().year()))));
        years.subscribe(_ -> show(model.project().get()));
        model.chosen().subscribe(_ -> show(model.project().get()));
        Tongue.heardBy(picture)
                .subscribe(_ -> show(model.project().get()));
    }

    Card card() {
        return card;
    }

    private static List<Event> events(Project project) {
        return project.partnership().events();
    }

    private void show(Project now) {
        events = events(now);
        picture.show(new LanesFigure(events, years.get(), model.today(), model.chosen().get(), Tongue.now()).picture());
        picture.setAccessibleText(PartnershipWords.LANES_SAY.now(events.size(), years.get().first(), years.get().last()));
    }

    /// Shows all years there are events in.
    void all() {
        years.set(Years.all(events, model.today()));
    }

    private void move(double share) {
        int by = (int) Math.round(years.get().count() * share);
        years.set(years.get().moved(by == 0 ? (int) Math.signum(share) : by));
    }

    private void zoom(double factor) {
        int fixed = model.event().getValue().map(event -> event.date().year())
                .orElse((years.get().first() + years.get().last()) / 2);
        years.set(years.get().zoomed(factor, fixed));
    }

    private void scroll(ScrollEvent event) {
        double by = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (by == 0) return;
        if (event.isShortcutDown()) {
            int fixed = cell(event.getX(), event.getY()).map(EventLanes.Cell::year).orElse(years.get().first());
            years.set(years.get().zoomed(by > 0 ? 1 / 1.25 : 1.25, fixed));
        } else {
            years.set(years.get().moved(Math.max(1, years.get().count() / 12) * (by > 0 ? -1 : 1)));
        }
        event.consume();
    }

    private Optional<EventLanes.Cell> cell(double x, double y) {
        return picture.hitsAt(x, y).stream().flatMap(hit -> EventLanes.Cell.of(hit).stream()).findFirst();
    }

    private void press(MouseEvent event) {
        picture.requestFocus();
        pressed = event.getX();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || Math.abs(event.getX() - pressed) > 4) return;
        var here = picture.hitsAt(event.getX(), event.getY()).stream()
                .filter(hit -> EventLanes.Cell.of(hit).isEmpty()).map(Hit::id).toList();
        if (here.isEmpty()) {
            cell(event.getX(), event.getY()).ifPresent(cell -> model.addEvent(LanesFigure.lane(cell), cell.year()));
        } else {
            model.choose(here.get((here.indexOf(model.chosen().get()) + 1) % here.size()));
        }
    }

    private void hover(Optional<Hit> hit) {
        picture.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        var text = hit.map(now -> EventLanes.Cell.of(now).map(cell -> PartnershipWords.ADD_HERE
                .now(LanesFigure.lane(cell).word().now(), cell.year())).orElse(now.label()));
        text.ifPresent(tip::setText);
        if (text.isPresent()) Tooltip.install(picture, tip);
        else Tooltip.uninstall(picture, tip);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case DELETE -> model.deleteEvent();
            case PLUS, ADD, EQUALS -> zoom(1 / 1.5);
            case MINUS, SUBTRACT -> zoom(1.5);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int way) {
        if (events.isEmpty()) return;
        var ids = events.stream().map(Event::id).toList();
        int at = ids.indexOf(model.chosen().get());
        int next = at < 0 ? (way > 0 ? 0 : ids.size() - 1) : Math.clamp(at + way, 0, ids.size() - 1);
        model.choose(ids.get(next));
    }
}
