package org.kakehashi.journey;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;

/// The mouse on the Gantt chart: a person sees a bar and pulls it.
final class PlanHand {
    private static final double STRIDE = 8;
    private final Journey person;

    PlanHand(Journey person) {
        this.person = person;
    }

    /// Pulls the bar in the row that says `words` to the right by that many pixels.
    void pull(String words, double pixels) {
        var bar = bar(words);
        person.drag(bar, bar.add(pixels, 0));
    }

    /// @return a point on the body of the bar, where the pointer becomes a hand
    private Point2D bar(String words) {
        var chart = person.bounds("gantt-picture");
        var row = person.look(() -> Sight.node("plan-table").flatMap(table -> Sight.saying(words, table))
                .flatMap(Sight::onScreen)).orElseThrow();
        for (double x = chart.getMinX() + STRIDE; x < chart.getMaxX(); x += STRIDE) {
            var at = new Point2D(x, row.getCenterY());
            person.point(at);
            if (person.look(() -> Sight.node("gantt").map(gantt -> gantt.getCursor() == Cursor.HAND).orElse(false))) return at;
        }
        person.snap("failure");
        throw new AssertionError("no bar beside " + words);
    }
}
