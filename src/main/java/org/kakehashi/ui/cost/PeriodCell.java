package org.kakehashi.ui.cost;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.transfer.SectorFace;

/// The years of building as a bar that is moved and stretched by whole years.
final class PeriodCell extends SheetCell {
    private static final double HANDLE = 6;
    private final CostsViewModel model;
    private final Region bar = new Region();
    private final Label note = new Label();
    private final Strip strip = new Strip();
    private @Nullable Drag drag;

    /// What is dragged: both ends, or one of them.
    private record Drag(Measure measure, double x, boolean start, boolean end) {}

    PeriodCell(SheetGrid grid, CostsViewModel model) {
        super(grid, SheetColumn.PERIOD);
        this.model = model;
        getStyleClass().add("period-cell");
        bar.getStyleClass().add("period-bar");
        note.getStyleClass().addAll("muted", "unit");
        bar.setOnMouseMoved(event -> bar.setCursor(atStart(event) || atEnd(event) ? Cursor.H_RESIZE : Cursor.OPEN_HAND));
        bar.setOnMousePressed(this::press);
        bar.setOnMouseDragged(this::dragged);
        bar.setOnMouseReleased(event -> {
            dragged(event);
            drag = null;
            model.pause();
        });
    }

    private boolean atStart(MouseEvent event) {
        return event.getX() < HANDLE;
    }

    private boolean atEnd(MouseEvent event) {
        return event.getX() > bar.getWidth() - HANDLE;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(getItem() instanceof SheetRow.Line line)) return;
        model.select(line.id());
        boolean end = atEnd(event), start = !end && atStart(event);
        drag = new Drag(line.measure(), event.getScreenX(), start, end);
        event.consume();
    }

    private void dragged(MouseEvent event) {
        var held = drag;
        var scenario = model.now().scenario();
        if (held == null || scenario.isEmpty()) return;
        var horizon = scenario.get().horizon();
        int by = (int) Math.round((event.getScreenX() - held.x) / strip.year(horizon));
        int from = MeasureEdits.from(held.measure), to = MeasureEdits.to(held.measure);
        if (held.start) {
            from = Math.min(Math.max(from + by, Math.min(from, horizon.first())), to);
        } else if (held.end) {
            to = Math.max(Math.min(to + by, Math.max(to, horizon.last())), from);
        } else {
            int least = Math.min(0, horizon.first() - from), most = Math.max(0, horizon.last() - to);
            int kept = Math.clamp(by, least, most);
            from += kept;
            to += kept;
        }
        model.build(held.measure.id(), from, to);
        event.consume();
    }

    @Override
    protected void draw(@Nullable SheetRow row) {
        setText(null);
        if (row == null) {
            setGraphic(null);
            return;
        }
        var horizon = model.now().scenario().map(scenario -> scenario.horizon()).orElse(new Horizon(1, 1));
        switch (row) {
            case SheetRow.Line line -> {
                bar.getStyleClass().setAll("period-bar", SectorFace.of(line.measure().sector()).style());
                bar.setId("period-" + line.id());
                strip.show(horizon, MeasureEdits.from(line.measure()), MeasureEdits.to(line.measure()));
                bar.setAccessibleText(CostWords.PERIOD_SAID.now(strip.from, strip.to));
            }
            case SheetRow.Group group -> {
                bar.getStyleClass().setAll("period-bar", "whole", SectorFace.of(group.sector()).style());
                var measures = model.now().scenario().map(scenario -> scenario.measures().stream()
                        .filter(measure -> measure.sector().equals(group.sector())).toList()).orElse(List.of());
                strip.show(horizon, measures.stream().mapToInt(MeasureEdits::from).min().orElse(0),
                        measures.stream().mapToInt(MeasureEdits::to).max().orElse(0));
                bar.setVisible(group.folded());
            }
            case SheetRow.Total total -> strip.say(CostWords.MEASURES_AND_SECTORS.now(total.measures(), total.sectors()));
        }
        bar.setMouseTransparent(!(row instanceof SheetRow.Line));
        setGraphic(strip);
    }

    /// The horizon with four faint lines, the bar and a note.
    private final class Strip extends Pane {
        private Horizon horizon = new Horizon(1, 1);
        private int from;
        private int to;
        private final Region[] lines = new Region[5];

        Strip() {
            for (int i = 0; i < lines.length; i++) {
                lines[i] = new Region();
                lines[i].getStyleClass().add("period-line");
                getChildren().add(lines[i]);
            }
            getChildren().addAll(bar, note);
            setMinWidth(0);
            setPrefSize(120, 20);
        }

        void show(Horizon shown, int first, int last) {
            horizon = shown;
            from = first;
            to = last;
            note.setText("");
            bar.setVisible(true);
            lines(true);
            requestLayout();
        }

        void say(String text) {
            note.setText(text);
            bar.setVisible(false);
            lines(false);
            requestLayout();
        }

        private void lines(boolean on) {
            for (var line : lines) line.setVisible(on);
        }

        double year(Horizon of) {
            return Math.max(1, getWidth() / of.years());
        }

        @Override
        protected void layoutChildren() {
            double year = getWidth() / horizon.years(), middle = getHeight() / 2;
            for (int i = 0; i < lines.length; i++) {
                lines[i].resizeRelocate(Math.rint(getWidth() * i / (lines.length - 1.0)), middle - 7, 1, 14);
            }
            double left = Math.clamp((from - horizon.first()) * year, 0, Math.max(0, getWidth() - 3));
            double right = Math.clamp((to + 1 - horizon.first()) * year, left + 3, Math.max(left + 3, getWidth()));
            bar.resizeRelocate(left, middle - 5, right - left, 10);
            note.autosize();
            note.relocate(0, middle - note.getHeight() / 2);
        }
    }
}
