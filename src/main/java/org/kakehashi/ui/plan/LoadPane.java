package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Language;
import org.kakehashi.picture.Hit;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.LoadHistogram;
import org.kakehashi.picture.Today;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureTip;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;

/// How much work there is for people under the chart, in its time; a click on too much lists who is booked twice.
final class LoadPane extends HBox {
    /// From this width of a day on, weeks are told apart.
    private static final double WEEKS = 4.5;
    private static final double HIGH = 184, LOW = 96, LOW_BELOW = 720;
    private final PlanViewModel model;
    private final GanttPane gantt;
    private final ObjectProperty<GanttLayers> layers;
    private final PictureView view = Pictures.view("load-picture");
    private final PictureTip tip = new PictureTip();
    private final SimpleObjectProperty<LoadSheet> load = new SimpleObjectProperty<>(new LoadSheet(List.of(), List.of(), List.of()));

    LoadPane(PlanViewModel model, GanttPane gantt, ObjectProperty<GanttLayers> layers) {
        this.model = model;
        this.gantt = gantt;
        this.layers = layers;
        setId("plan-load");
        getStyleClass().add("plan-load");
        var legend = legend();
        legend.setMinWidth(0);
        HBox.setHgrow(legend, Priority.ALWAYS);
        var chart = new StackPane(view, tip);
        chart.setMinHeight(0);
        chart.minWidthProperty().bind(gantt.widthProperty());
        chart.maxWidthProperty().bind(gantt.widthProperty());
        getChildren().addAll(legend, chart);
        var shown = layers.map(now -> now.has(GanttLayer.LOAD)).flatMap(wanted ->
                model.sheet().map(sheet -> wanted && !sheet.rows().isEmpty()));
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
        model.sheet().subscribe(_ -> read());
        layers.subscribe(_ -> read());
        load.subscribe(_ -> show());
        gantt.scale().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
        view.hovered().subscribe(hit -> hit.ifPresentOrElse(now -> tip.show(view, now, GanttWords.LOAD_UNIT.now()), tip::hide));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) view.hitAt(event.getX(), event.getY()).ifPresent(this::list);
        });
        parentProperty().subscribe(parent -> {
            if (parent instanceof Region region) {
                setMinHeight(LOW);
                prefHeightProperty().bind(region.heightProperty().map(height -> height.doubleValue() < LOW_BELOW ? LOW : HIGH));
            }
        });
    }

    private VBox legend() {
        var close = Buttons.icon("load-close", Icons.CLOSE, GanttWords.LOAD_CLOSE.text(),
                () -> layers.set(layers.get().with(GanttLayer.LOAD, false)));
        close.getStyleClass().add("dense");
        var unit = Labels.of(gantt.scale().flatMap(scale -> scale.pixelsPerDay() >= WEEKS
                ? GanttWords.LOAD_PER_WEEK.text() : GanttWords.LOAD_PER_MONTH.text()), "muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Labels.of(GanttWords.LAYER_LOAD.text(), "strong"), unit, gap, close);
        head.getStyleClass().add("load-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(head);
        box.getStyleClass().add("load-legend");
        for (var group : List.of(LoadSheet.Group.PARTNER, LoadSheet.Group.EXPERTS, LoadSheet.Group.HOME)) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("load-swatch", "load-" + group.name().toLowerCase(Locale.ROOT));
            var label = new Label();
            label.getStyleClass().add("load-name");
            label.setGraphic(swatch);
            label.textProperty().bind(Tongue.language().flatMap(_ -> model.sheet().map(sheet -> name(sheet, group))));
            box.getChildren().add(label);
        }
        var dash = new Region();
        dash.getStyleClass().add("load-dash");
        var capacity = Labels.of(GanttWords.LOAD_CAPACITY.text(), "load-name");
        capacity.setGraphic(dash);
        box.getChildren().add(capacity);
        return box;
    }

    private static String name(PlanSheet sheet, LoadSheet.Group group) {
        return switch (group) {
            case HOME -> GanttWords.LOAD_STAFF.now(sheet.project().home().name());
            case PARTNER -> GanttWords.LOAD_STAFF.now(sheet.project().partner().name());
            case EXPERTS -> GanttWords.LOAD_EXPERTS.now();
        };
    }

    private void read() {
        if (!layers.get().has(GanttLayer.LOAD)) return;
        var sheet = model.sheet().get();
        model.ask(this, () -> LoadSheet.of(sheet.project(), sheet.schedule()), load::set);
    }

    private List<LoadSheet.Bin> bins() {
        return gantt.scale().get().pixelsPerDay() >= WEEKS ? load.get().weeks() : load.get().months();
    }

    private void show() {
        var sheet = model.sheet().get();
        var language = Tongue.now();
        boolean weeks = gantt.scale().get().pixelsPerDay() >= WEEKS;
        Map<LoadSheet.Group, Ink> inks = new EnumMap<>(Map.of(LoadSheet.Group.HOME, Ink.ACCENT_EMPHASIS,
                LoadSheet.Group.EXPERTS, Ink.STEP_DISPATCH, LoadSheet.Group.PARTNER, Ink.STEP_PILOT));
        var groups = new ArrayList<LoadHistogram.Group>();
        inks.forEach((group, ink) -> groups.add(new LoadHistogram.Group(ink, name(sheet, group))));
        var shown = bins().stream().map(bin -> new LoadHistogram.Bin(bin.first(), bin.end(), bin.amounts(), bin.capacity(),
                !load.get().clashes(bin.first(), bin.end()).isEmpty(), called(bin, weeks, language))).toList();
        var note = load.get().worst(bins()).map(bin -> new LoadHistogram.Note(bin.first(), GanttWords.LOAD_OVER.in(language,
                called(bin, weeks, language), Formats.brief(bin.total(), 1), Formats.brief(bin.capacity(), 1))))
                .or(() -> twice(weeks, language));
        view.show(new LoadHistogram(gantt.scale().get(), GanttFigure.bands(sheet, language), groups, shown, note,
                Optional.of(new Today(model.today(), PlanWords.TODAY.now())), value -> Formats.brief(value, 1)));
        view.setAccessibleText(note.map(LoadHistogram.Note::text).orElse(GanttWords.LAYER_LOAD.in(language)));
    }

    /// @return the month or week in which the most people are booked twice
    private Optional<LoadHistogram.Note> twice(boolean weeks, Language language) {
        return bins().stream().filter(bin -> people(bin) > 0).max(Comparator.comparingLong(this::people))
                .map(bin -> new LoadHistogram.Note(bin.first(),
                        GanttWords.LOAD_TWICE.in(language, called(bin, weeks, language), people(bin))));
    }

    private long people(LoadSheet.Bin bin) {
        return load.get().clashes(bin.first(), bin.end()).stream().map(LoadSheet.Clash::person).distinct().count();
    }

    private static String called(LoadSheet.Bin bin, boolean weeks, Language language) {
        return weeks ? Formats.shortRange(bin.first(), bin.end().minusDays(1), language)
                : Formats.monthYear(bin.first(), language);
    }

    /// Lists who is booked twice in a month or week; a click on one shows the step.
    private void list(Hit hit) {
        var bin = bins().stream().filter(each -> each.first().toString().equals(hit.id())).findFirst();
        if (bin.isEmpty()) return;
        var rows = new VBox();
        rows.setId("load-clashes");
        rows.getStyleClass().add("popover-list");
        var clashes = load.get().clashes(bin.get().first(), bin.get().end());
        rows.getChildren().add(Labels.of(clashes.isEmpty() ? GanttWords.CLASH_NONE.text(hit.label())
                : GanttWords.CLASH_HEAD.text(hit.label()), "popover-head"));
        tip.hide();
        var anchor = new Region();
        anchor.setManaged(false);
        anchor.setMouseTransparent(true);
        Bounds place = view.getBoundsInParent();
        anchor.resizeRelocate(Math.clamp(hit.x() + hit.width() / 2, 0, place.getWidth() - 1), 12, 1, 1);
        ((StackPane) view.getParent()).getChildren().removeIf(node -> "load-anchor".equals(node.getId()));
        anchor.setId("load-anchor");
        ((StackPane) view.getParent()).getChildren().add(anchor);
        var popover = Popovers.below(anchor, rows);
        for (var clash : clashes) {
            var steps = clash.steps().stream().map(this::step).toList();
            var row = Buttons.flat("clash-" + rows.getChildren().size(), null, GanttWords.CLASH.text(clash.person().name(),
                    Formats.date(clash.monday()), String.join(GanttWords.COMMA.now(), steps),
                    Formats.brief(clash.booked(), 1), Formats.brief(clash.capacity(), 1)), () -> {
                        popover.hide();
                        clash.steps().stream().findFirst().ifPresent(id -> {
                            model.select(id);
                            gantt.goTo(clash.monday());
                        });
                    });
            row.getStyleClass().add("popover-row");
            row.setMaxWidth(Double.MAX_VALUE);
            rows.getChildren().add(row);
        }
    }

    private String step(String id) {
        var sheet = model.sheet().get();
        var number = sheet.numbers().getOrDefault(id, "");
        return sheet.step(id).map(step -> (number + " " + step.name().in(Tongue.now())).strip()).orElse(id);
    }
}
