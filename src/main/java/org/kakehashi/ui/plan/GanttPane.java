package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.picture.Gantt;
import org.kakehashi.picture.GanttScale;
import org.kakehashi.picture.Grip;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// The chart: bars are moved, stretched and linked with the mouse; the wheel scrolls, with Ctrl it zooms.
final class GanttPane extends StackPane {
    private static final double LEAST_MOVE = 3;
    private static final int MARGIN_DAYS = 20;
    private final PlanViewModel model;
    private final RowScroll scroll;
    private final PictureView view;
    private GanttScale scale;
    private @Nullable Gantt gantt;
    private @Nullable Drag drag;

    /// What the pressed mouse is doing.
    ///
    /// @param scale when the mouse went down
    private record Drag(Optional<Grip> grip, double x, double y, GanttScale scale, Optional<Dates> dates) {}

    GanttPane(PlanViewModel model, RowScroll scroll) {
        this.model = model;
        this.scroll = scroll;
        this.view = Pictures.view("gantt-picture").copyable(Tongue.language().flatMap(language ->
                model.sheet().map(sheet -> sheet.project().title().in(language))), new SimpleStringProperty(""));
        scale = GanttScale.fitting(model.today().minusDays(60), model.today().plusYears(4), 700);
        setId("gantt");
        getStyleClass().add("gantt");
        setMinSize(0, 0);
        getChildren().add(view);
        model.sheet().subscribe(_ -> show());
        model.selected().subscribe(_ -> show());
        Tongue.language().subscribe(_ -> show());
        scroll.offset().subscribe(_ -> show());
        widthProperty().subscribe((old, now) -> {
            if (old.doubleValue() < 50 && now.doubleValue() >= 50) fit();
        });
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragTo);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(cursor(event.getX(), event.getY())));
        view.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    /// @return a button that offers the chart as it is shown to the clipboard and as a file
    Button menuButton() {
        return view.menuButton();
    }

    private void show() {
        var sheet = model.sheet().get();
        show(Optional.empty());
        view.accessibleTextProperty().unbind();
        view.setAccessibleText(PlanWords.GANTT_TEXT.now(sheet.project().plan().steps().size()));
    }

    private void show(Optional<Gantt.Pull> pull) {
        var figure = new GanttFigure(model.sheet().get(), Tongue.now(), model.today());
        var shown = figure.gantt(scale, RowScroll.ROW, scroll.offset().get(), model.selected().get(), pull);
        gantt = shown;
        view.show(shown);
    }

    /// Shows the whole plan.
    void fit() {
        model.sheet().get().whole().ifPresent(whole -> {
            var first = whole.start().isBefore(model.today()) ? whole.start() : model.today();
            scale = GanttScale.fitting(first.minusDays(MARGIN_DAYS), whole.finish().plusDays(MARGIN_DAYS * 3L),
                    Math.max(100, getWidth()));
        });
        show();
    }

    /// Shows about `days` days, with the day in the middle kept.
    void showDays(int days) {
        double width = Math.max(100, getWidth());
        zoom(width / days / scale.pixelsPerDay());
    }

    void zoom(double factor) {
        scale = scale.zoomed(factor, getWidth() / 2);
        show();
    }

    void goTo(LocalDate day) {
        scale = scale.panned(scale.x(day) - getWidth() / 3);
        show();
    }

    /// Brings the selected step into sight.
    void reveal(String id) {
        model.sheet().get().row(id).map(PlanRow.StepRow::dates).ifPresent(dates -> {
            double x = scale.x(dates.start());
            if (x < 0 || x > getWidth() - 40) goTo(dates.start());
        });
    }

    private Optional<Grip> grip(double x, double y) {
        return gantt == null ? Optional.empty() : gantt.grip(x, y);
    }

    private Cursor cursor(double x, double y) {
        return grip(x, y).map(grip -> switch (grip.part()) {
            case BODY -> Cursor.HAND;
            case START, END -> Cursor.H_RESIZE;
            case START_LINK, END_LINK -> Cursor.CROSSHAIR;
            case ROW -> Cursor.DEFAULT;
        }).orElse(Cursor.DEFAULT);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        var grip = grip(event.getX(), event.getY());
        grip.ifPresent(held -> model.select(step(held).isPresent() ? held.row() : ""));
        var dates = grip.flatMap(held -> model.sheet().get().row(held.row())).map(PlanRow.StepRow::dates);
        drag = new Drag(grip, event.getX(), event.getY(), scale, dates);
    }

    private Optional<Step> step(Grip grip) {
        return model.sheet().get().step(grip.row());
    }

    private void dragTo(MouseEvent event) {
        if (drag == null) return;
        var held = drag;
        double distance = event.getX() - held.x();
        var part = held.grip().map(Grip::part).orElse(Grip.Part.ROW);
        switch (part) {
            case ROW -> {
                scale = held.scale().panned(-distance);
                show();
            }
            case START_LINK, END_LINK -> show(held.grip().map(grip -> new Gantt.Pull(grip, event.getX(), event.getY())));
            case BODY, START, END -> {
                if (Math.abs(distance) >= LEAST_MOVE) draft(held, part, (int) scale.days(distance));
            }
        }
    }

    private void draft(Drag held, Grip.Part part, int days) {
        var id = held.grip().map(Grip::row).orElse("");
        held.dates().ifPresent(dates -> model.draft(plan -> plan.change(id, step -> Moves.apply(step, dates, part, days))));
    }

    private void release(MouseEvent event) {
        if (drag == null) return;
        var held = drag;
        drag = null;
        double distance = event.getX() - held.x();
        var part = held.grip().map(Grip::part).orElse(Grip.Part.ROW);
        var id = held.grip().map(Grip::row).orElse("");
        model.dropDraft();
        switch (part) {
            case ROW -> { }
            case START_LINK, END_LINK -> {
                link(id, part, event);
                show();
            }
            case BODY, START, END -> {
                int days = (int) scale.days(distance);
                if (Math.abs(distance) < LEAST_MOVE || days == 0) return;
                var word = part == Grip.Part.BODY ? PlanWords.EDIT_MOVE : PlanWords.EDIT_STRETCH;
                held.dates().ifPresent(dates ->
                        model.change(id, word, step -> Moves.apply(step, dates, part, days)));
            }
        }
    }

    private void link(String id, Grip.Part part, MouseEvent event) {
        grip(event.getX(), event.getY()).filter(over -> step(over).isPresent()).map(Grip::row).ifPresent(over -> {
            if (part == Grip.Part.END_LINK) model.link(id, over);
            else model.link(over, id);
        });
    }

    private void wheel(ScrollEvent event) {
        if (event.isControlDown()) {
            scale = scale.zoomed(event.getDeltaY() > 0 ? 1.2 : 1 / 1.2, event.getX());
            show();
        } else if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            scale = scale.panned(-by);
            show();
        } else {
            scroll.by(-event.getDeltaY());
        }
        event.consume();
    }
}
