package org.kakehashi.journey;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;

/// The mouse on the Gantt chart: a person sees a bar, takes it where the pointer tells what it does, and pulls it.
final class PlanHand {
    private static final double STRIDE = 9;
    private final Journey person;

    PlanHand(Journey person) {
        this.person = person;
    }

    /// Pulls the bar in the row that says `words` to the right by that many pixels.
    void pull(String words, double pixels) {
        var bar = bar(words);
        person.drag(bar, bar.add(pixels, 0));
    }

    /// Pulls the end of that bar to the right by that many pixels.
    void stretch(String words, double pixels) {
        var end = beyond(bar(words), Cursor.H_RESIZE);
        person.drag(end, end.add(pixels, 0));
    }

    /// Pulls from the end of one bar to the beginning of another, so that the other waits for it.
    void link(String before, String after) {
        person.choose(before);
        var to = bar(after, true);
        person.drag(beyond(bar(before), Cursor.CROSSHAIR), to);
    }

    private Point2D bar(String words) {
        return bar(words, false);
    }

    /// @param first whether the first point from the left is wanted, else the last
    /// @return where the pointer becomes a hand in that row
    private Point2D bar(String words, boolean first) {
        var chart = person.bounds("gantt-picture");
        var row = person.look(() -> Sight.node("plan-table").flatMap(table -> Sight.saying(words, table))
                .flatMap(Sight::onScreen)).orElseThrow();
        for (double along = STRIDE; along < chart.getWidth() - STRIDE; along += STRIDE) {
            var at = new Point2D(first ? chart.getMinX() + along : chart.getMaxX() - along, row.getCenterY());
            if (cursor(at) == Cursor.HAND) return at;
        }
        person.snap("failure");
        throw new AssertionError("no bar beside " + words);
    }

    /// @return a point right of `bar` where the pointer looks like that
    private Point2D beyond(Point2D bar, Cursor wanted) {
        for (double along = 1; along < 3 * STRIDE; along++) {
            var at = bar.add(along, 0);
            if (cursor(at) == wanted) return at;
        }
        person.snap("failure");
        throw new AssertionError("nothing to take at the end of the bar");
    }

    private Cursor cursor(Point2D at) {
        person.point(at);
        return person.look(() -> Sight.node("gantt").map(gantt -> gantt.getCursor()).orElse(Cursor.DEFAULT));
    }
}
