package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.picture.GanttScale;
import org.kakehashi.picture.Grip;
import org.kakehashi.ui.kit.Tongue;

/// What the mouse does in the chart: bars are moved, stretched and linked, the time is pulled along and zoomed.
final class GanttMouse {
    private static final double LEAST_MOVE = 3, ZOOM = 1.2, EDGE = 24;
    private final GanttPane pane;
    private final PlanViewModel model;
    private final RowScroll scroll;
    private final EventHandler<KeyEvent> keys = this::key;
    private boolean space;
    private @Nullable Scene listening;
    private @Nullable Pan pan;
    private @Nullable GanttDrag drag;

    /// The time being pulled along.
    private record Pan(double x, double y, GanttScale scale, double scrolled) {}

    GanttMouse(GanttPane pane, PlanViewModel model, RowScroll scroll) {
        this.pane = pane;
        this.model = model;
        this.scroll = scroll;
        var view = pane.view();
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragTo);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::over);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            if (drag != null) return;
            pane.tip().hide();
            pane.hover(Optional.empty());
        });
        view.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        view.sceneProperty().subscribe(this::listen);
        model.sheet().subscribe(_ -> {
            if (drag != null) drag.tell();
        });
    }

    /// Hears Esc and the space bar wherever the focus is, as long as the chart is shown.
    private void listen(@Nullable Scene scene) {
        if (listening != null) listening.removeEventFilter(KeyEvent.ANY, keys);
        listening = scene;
        if (scene != null) scene.addEventFilter(KeyEvent.ANY, keys);
    }

    private void key(KeyEvent event) {
        boolean down = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (event.getCode() == KeyCode.SPACE && pane.view().isFocused()) {
            space = down;
            event.consume();
        } else if (down && event.getCode() == KeyCode.ESCAPE && drag != null) {
            drag.cancel();
            drag = null;
            pane.setCursor(Cursor.DEFAULT);
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        pane.view().requestFocus();
        pane.tip().hide();
        boolean grabs = event.getButton() == MouseButton.MIDDLE || (event.getButton() == MouseButton.PRIMARY && space);
        if (!grabs && event.getButton() != MouseButton.PRIMARY) return;
        var grip = grabs ? Optional.<Grip>empty() : pane.grip(event.getX(), event.getY());
        if (grip.isEmpty() || grip.get().part() == Grip.Part.ROW) {
            grip.ifPresent(held -> model.select(isStep(held) ? held.row() : ""));
            pan = new Pan(event.getX(), event.getY(), pane.scale().get(), scroll.offset().get());
            if (grabs) pane.setCursor(Cursor.CLOSED_HAND);
            return;
        }
        if (event.isShortcutDown()) {
            toggle(grip.get());
            return;
        }
        if (!pane.chosen().contains(grip.get().row())) model.select(isStep(grip.get()) ? grip.get().row() : "");
        drag = new GanttDrag(pane, model, grip.get(), event.getX());
    }

    /// Adds a step to the selected ones, or takes it out.
    private void toggle(Grip grip) {
        if (!isStep(grip)) return;
        var ids = new ArrayList<>(model.chosen().get());
        if (!ids.remove(grip.row())) ids.add(grip.row());
        ids.sort(Comparator.comparingInt(model.sheet().get()::place));
        model.choose(ids, ids.contains(grip.row()) ? grip.row() : ids.isEmpty() ? "" : ids.getFirst());
    }

    private boolean isStep(Grip grip) {
        return model.sheet().get().step(grip.row()).isPresent();
    }

    private void dragTo(MouseEvent event) {
        if (pan != null) {
            pane.show(pan.scale.panned(pan.x - event.getX()));
            scroll.by(pan.scrolled + pan.y - event.getY() - scroll.offset().get());
        } else if (drag != null) {
            atEdge(event.getX());
            if (drag.moved() || Math.abs(event.getX() - drag.pressedAt()) >= LEAST_MOVE || drag.isPull()) {
                drag.to(event.getX(), event.getY(), event.isShiftDown());
            }
        }
    }

    /// Brings more time into sight when something is dragged to an edge.
    private void atEdge(double x) {
        if (x > pane.getWidth() - EDGE) pane.panBy(Math.min(EDGE, x - pane.getWidth() + EDGE));
        else if (x < EDGE) pane.panBy(Math.max(-EDGE, x - EDGE));
    }

    private void release(MouseEvent event) {
        pan = null;
        var held = drag;
        drag = null;
        if (held != null) held.drop();
        pane.setCursor(cursor(pane.grip(event.getX(), event.getY())));
    }

    private void over(MouseEvent event) {
        var grip = pane.grip(event.getX(), event.getY());
        pane.setCursor(space ? Cursor.OPEN_HAND : cursor(grip));
        pane.hover(grip.map(Grip::row));
        var lines = tell(grip, event.getX(), event.getY());
        if (lines.isEmpty()) pane.tip().hide();
        else pane.tip().show(lines, event.getX(), event.getY());
    }

    private static Cursor cursor(Optional<Grip> grip) {
        return grip.map(held -> switch (held.part()) {
            case BODY -> Cursor.HAND;
            case START, END -> Cursor.H_RESIZE;
            case DONE -> Cursor.E_RESIZE;
            case START_LINK, END_LINK -> Cursor.CROSSHAIR;
            case ROW -> Cursor.DEFAULT;
        }).orElse(Cursor.DEFAULT);
    }

    private List<String> tell(Optional<Grip> grip, double x, double y) {
        var lines = new ArrayList<String>();
        if (grip.isPresent() && grip.get().part() != Grip.Part.ROW) {
            lines.addAll(new GanttTelling(model.sheet().get(), Tongue.now(), pane.layers()).step(grip.get().row()));
            switch (grip.get().part()) {
                case START_LINK, END_LINK -> lines.add(GanttWords.HINT_LINK.now());
                case DONE -> lines.add(GanttWords.HINT_DONE.now());
                case BODY, START, END, ROW -> { }
            }
        } else {
            pane.view().hitsAt(x, y).stream().map(hit -> hit.label()).filter(label -> !label.isEmpty()).forEach(lines::add);
            lines.addAll(pane.holidays(pane.scale().get().day(x)));
        }
        return lines;
    }

    private void wheel(ScrollEvent event) {
        if (event.isControlDown()) {
            pane.show(pane.scale().get().zoomed(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM, event.getX()));
        } else if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            pane.panBy(-(event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY()));
        } else {
            scroll.by(-event.getDeltaY());
        }
        pane.tip().hide();
        event.consume();
    }
}
