package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.picture.Gantt;
import org.kakehashi.picture.GanttHand;
import org.kakehashi.picture.GanttOff;
import org.kakehashi.picture.GanttScale;
import org.kakehashi.picture.Grip;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.PublicHolidays;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// The chart: the rows of the sheet over time, as much as can be seen; what the mouse does in it is in [GanttMouse].
final class GanttPane extends StackPane {
    private static final int MARGIN_DAYS = 20;
    private static final double ROOM_BEFORE = 40;
    private final PlanViewModel model;
    private final RowScroll scroll;
    private final ObjectProperty<GanttLayers> layers;
    private final PictureView view;
    private final GanttTip tip = new GanttTip();
    private final ReadOnlyObjectWrapper<GanttScale> scale;
    private GanttFigure figure;
    private Optional<String> hovered = Optional.empty();
    private Optional<Gantt.Pull> pull = Optional.empty();
    private @Nullable GanttDays days;
    private @Nullable Gantt gantt;
    /// Ids of the steps that were put in last.
    private Set<String> fresh = new HashSet<>();

    GanttPane(PlanViewModel model, RowScroll scroll, ObjectProperty<GanttLayers> layers) {
        this.model = model;
        this.scroll = scroll;
        this.layers = layers;
        view = Pictures.view("gantt-picture").copyable(Tongue.language().flatMap(language ->
                model.sheet().map(sheet -> sheet.project().title().in(language))), new SimpleStringProperty(""));
        scale = new ReadOnlyObjectWrapper<>(
                GanttScale.fitting(model.today().minusDays(60), model.today().plusYears(4), 700));
        figure = GanttFigure.of(model.sheet().get(), Tongue.now(), model.today(), layers.get());
        setId("gantt");
        getStyleClass().add("gantt");
        setMinSize(0, 0);
        view.setFocusTraversable(true);
        var ring = new Region();
        ring.getStyleClass().add("gantt-ring");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(view.focusVisibleProperty());
        getChildren().addAll(view, ring, tip);
        model.sheet().subscribe(_ -> read());
        model.sheet().subscribe(this::noteNew);
        layers.subscribe(_ -> read());
        Tongue.heardBy(this).subscribe(_ -> read());
        model.selected().subscribe(_ -> {
            revealNew();
            show();
        });
        model.chosen().subscribe(_ -> show());
        scroll.offset().subscribe(_ -> show());
        scale.subscribe(_ -> show());
        widthProperty().subscribe((old, now) -> {
            if (old.doubleValue() < 50 && now.doubleValue() >= 50) fit();
        });
        new GanttMouse(this, model, scroll);
    }

    /// @return a button that offers the chart as it is shown to the clipboard and as a file
    Button menuButton() {
        return view.menuButton();
    }

    PictureView view() {
        return view;
    }

    GanttTip tip() {
        return tip;
    }

    GanttLayers layers() {
        return layers.get();
    }

    ReadOnlyObjectProperty<GanttScale> scale() {
        return scale.getReadOnlyProperty();
    }

    void show(GanttScale wanted) {
        scale.set(wanted);
    }

    /// @return names of the days off that day
    List<String> holidays(LocalDate day) {
        return days == null || !layers.get().has(GanttLayer.HOLIDAYS) ? List.of() : days.names(day);
    }

    /// Makes the picture of the sheet anew.
    private void read() {
        var sheet = model.sheet().get();
        figure = figure.next(sheet, Tongue.now(), layers.get());
        var key = GanttDays.Key.of(sheet, model.today(), Tongue.now());
        if (days == null || !days.key().equals(key)) {
            var project = sheet.project();
            model.ask(this, () -> GanttDays.of(key, project, PublicHolidays.shipped()), found -> {
                days = found;
                show();
            });
        }
        show();
    }

    private void show() {
        var seen = days == null ? List.<GanttOff>of()
                : days.seen(scale.get(), getWidth(), layers.get());
        var shown = figure.gantt(scale.get(), RowScroll.ROW, scroll.offset().get(), hand(), seen);
        gantt = shown;
        view.show(shown);
        view.setAccessibleText(spoken());
    }

    /// @return the selected step in full, else what the chart is
    private String spoken() {
        var sheet = model.sheet().get();
        var id = model.selected().get();
        return sheet.step(id).isPresent() ? new GanttTelling(sheet, Tongue.now(), layers.get()).spoken(id)
                : PlanWords.GANTT_TEXT.now(sheet.project().plan().steps().size());
    }

    private GanttHand hand() {
        return new GanttHand(chosen(), hovered, pull);
    }

    /// @return ids of the selected steps
    Set<String> chosen() {
        return Set.copyOf(model.chosen().get());
    }

    void hover(Optional<String> row) {
        if (row.equals(hovered)) return;
        hovered = row;
        show();
    }

    void pull(Optional<Gantt.Pull> drawn) {
        pull = drawn;
        show();
    }

    Optional<Grip> grip(double x, double y) {
        return gantt == null ? Optional.empty() : gantt.grip(x, y);
    }

    /// Shows the whole plan.
    void fit() {
        model.sheet().get().whole().ifPresent(whole -> {
            var first = whole.start().isBefore(model.today()) ? whole.start() : model.today();
            scale.set(GanttScale.fitting(first.minusDays(MARGIN_DAYS), whole.finish().plusDays(MARGIN_DAYS * 3L),
                    Math.max(100, getWidth())));
        });
    }

    /// Shows about `wanted` days, with the day in the middle kept.
    void showDays(int wanted) {
        double width = Math.max(100, getWidth());
        zoom(width / wanted / scale.get().pixelsPerDay());
    }

    void zoom(double factor) {
        scale.set(scale.get().zoomed(factor, getWidth() / 2));
    }

    void panBy(double pixels) {
        scale.set(scale.get().panned(pixels));
    }

    void goTo(LocalDate day) {
        scale.set(scale.get().panned(scale.get().x(day) - getWidth() / 3));
    }

    /// Shows the beginning or the end of the plan.
    void goToEnd(boolean last) {
        model.sheet().get().whole().ifPresent(whole -> {
            double x = last ? scale.get().x(whole.finish()) - getWidth() * 0.8 : scale.get().x(whole.start()) - ROOM_BEFORE;
            scale.set(scale.get().panned(x));
        });
    }

    private void noteNew(PlanSheet before, PlanSheet now) {
        var steps = now.project().plan().steps();
        var known = before.project().plan().steps();
        if (steps.size() <= known.size()) return;
        fresh = steps.stream().map(Step::id).collect(Collectors.toSet());
        known.forEach(step -> fresh.remove(step.id()));
        revealNew();
    }

    /// Brings a step into sight that was put in just now and is selected, whichever of the two is told first.
    private void revealNew() {
        if (fresh.remove(model.selected().get())) reveal(model.selected().get());
    }

    /// Brings a step into sight.
    void reveal(String id) {
        model.sheet().get().schedule().step(id).ifPresent(now -> {
            double x = scale.get().x(now.dates().start());
            if (x < 0 || x > getWidth() - ROOM_BEFORE) goTo(now.dates().start());
        });
    }
}
