package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;

/// The way of a link between two bars: level and upright pieces only.
///
/// @param points x and y in turn, from the bar waited for to the one that waits
record GanttRoute(List<Double> points, boolean fromLeft) {
    private static final double STUB = 6, ENTRY = 9, TIP = 1;

    /// @param step from a row's middle to its edge
    static GanttRoute between(GanttLayout.Box from, GanttLayout.Box to, GanttLink.Tie tie, double step) {
        int out = tie.leavesEnd() ? 1 : -1, in = tie.reachesStart() ? -1 : 1;
        double x1 = tie.leavesEnd() ? from.right() : from.x(), y1 = from.middle();
        double x2 = tie.reachesStart() ? to.x() : to.right(), y2 = to.middle();
        double gate = x2 + in * ENTRY;
        var points = new ArrayList<Double>(List.of(x1, y1));
        if (out == in) {
            gate = out > 0 ? Math.max(x1 + STUB, gate) : Math.min(x1 - STUB, gate);
            points.addAll(List.of(gate, y1, gate, y2));
        } else if ((gate - x1) * out >= 2) {
            points.addAll(List.of(gate, y1, gate, y2));
        } else {
            double edge = y2 >= y1 ? y2 - step : y2 + step, turn = x1 + out * STUB;
            points.addAll(List.of(turn, y1, turn, edge, gate, edge, gate, y2));
        }
        points.addAll(List.of(x2 + in * TIP, y2));
        return new GanttRoute(List.copyOf(points), in < 0);
    }

    void paint(Pen pen, boolean critical) {
        var path = new Path.Builder().move(crisp(points.get(0)), crisp(points.get(1)));
        int last = points.size() - 2;
        double tipX = points.get(last), tipY = crisp(points.get(last + 1));
        double back = fromLeft ? -6 : 6;
        for (int i = 2; i < last; i += 2) path.line(crisp(points.get(i)), crisp(points.get(i + 1)));
        path.line(tipX + back / 2, tipY);
        var ink = critical ? Ink.DANGER : Ink.MUTED;
        pen.stroke(path.open(), Stroke.of(ink, critical ? 1.75 : 1));
        pen.fill(Path.from(tipX, tipY).line(tipX + back, tipY - 3.5).line(tipX + back, tipY + 3.5).close(),
                Fill.of(ink));
    }

    private static double crisp(double value) {
        return Math.floor(value) + 0.5;
    }
}
