package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// What two cities did together, a lane per kind over the years.
///
/// @param first the first year shown
/// @param last  the last year shown
/// @param gaps  times without a record: hatched, with a word
/// @param year  the text of a year
public record EventLanes(int first, int last, List<Lane> lanes, List<Gap> gaps, Optional<LocalDate> today,
                         IntFunction<String> year) implements Picture {
    private static final double HEAD = 20, DOT = 7, NEAR = 15;
    private static final Type LABEL = Type.AXIS.in(Ink.TEXT).haloed();

    /// How well an event is known.
    public enum Standing { SOURCED, EXAMPLE, PLANNED }

    /// @param count how many events the lane has, as a text
    public record Lane(Ink ink, Sign sign, String name, String count, List<Event> events) {
        public Lane {
            events = events.stream().sorted(Comparator.comparing(Event::day)).toList();
        }
    }

    /// @param ink other than the lane's, for an event that needs attention
    public record Event(String id, LocalDate day, Standing standing, String label, Optional<Ink> ink) {}

    /// @param until the day after the last without a record
    public record Gap(LocalDate from, LocalDate until, String text) {}

    /// Events that stand too near to be told apart.
    private record Cluster(double x, List<Event> events) {}

    public EventLanes {
        that(first <= last, "last", last);
        lanes = List.copyOf(lanes);
        gaps = List.copyOf(gaps);
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (lanes.isEmpty() || width < 200 || height < HEAD + 20) return List.of();
        double names = 0, counts = 0;
        for (var lane : lanes) {
            names = Math.max(names, pen.width(lane.name, Type.SMALL));
            counts = Math.max(counts, pen.width(lane.count, Type.SMALL.strong()));
        }
        double left = Math.min(width / 2, Math.ceil(22 + names + 14 + counts + 14));
        var start = LocalDate.of(first, 1, 1);
        var scale = GanttScale.fitting(start, LocalDate.of(last + 1, 1, 1), width - left - 12);
        double pitch = (height - HEAD) / lanes.size();
        years(pen, scale, left, width, height);
        gaps(pen, scale, left, height);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            double y = HEAD + pitch * (i + 0.5);
            pen.line(0, Math.floor(y + pitch / 2) - 0.5, width, Math.floor(y + pitch / 2) - 0.5,
                    Stroke.of(Ink.BORDER_MUTED, 1));
            pen.sign(lane.sign, 8, y, 14, lane.ink);
            pen.text(lane.name, 22, y, Type.SMALL, Anchor.START);
            pen.text(lane.count, left - 14, y, Type.SMALL.strong(), Anchor.END);
            lane(pen, lane, scale, left, y, width, hits);
        }
        today.ifPresent(day -> {
            double x = Math.floor(left + scale.x(day)) + 0.5;
            if (x >= left && x <= width) pen.line(x, HEAD, x, height, Stroke.of(Ink.TODAY, 1.5));
        });
        return hits;
    }

    private void years(Pen pen, GanttScale scale, double left, double width, double height) {
        double slot = scale.pixelsPerDay() * 365.25, free = Double.NEGATIVE_INFINITY;
        for (int at = first; at <= last; at++) {
            double x = left + scale.x(LocalDate.of(at, 1, 1));
            pen.line(Math.floor(x) + 0.5, HEAD, Math.floor(x) + 0.5, height, Stroke.of(Ink.GRID, 1));
            boolean end = at == first || at == last;
            var type = end ? Type.AXIS.strong().in(Ink.TEXT) : Type.AXIS;
            double wide = pen.width(year.apply(at), type), from = x + slot / 2 - wide / 2;
            double lastFrom = left + scale.x(LocalDate.of(last, 1, 1)) + slot / 2 - wide / 2;
            if (from < free || (at != last && from + wide + 6 > lastFrom)) continue;
            pen.text(year.apply(at), from, HEAD / 2, type, Anchor.START);
            free = from + wide + 6;
        }
        pen.line(0, HEAD - 0.5, width, HEAD - 0.5, Stroke.of(Ink.BORDER_MUTED, 1));
    }

    private void gaps(Pen pen, GanttScale scale, double left, double height) {
        for (var gap : gaps) {
            double from = left + scale.x(gap.from), wide = scale.x(gap.until) - scale.x(gap.from);
            pen.hatch(from, HEAD, wide, height - HEAD, Stroke.of(Ink.BORDER_MUTED, 1));
            if (pen.width(gap.text, Type.AXIS) + 8 <= wide) {
                double pitch = (height - HEAD) / lanes.size();
                double y = HEAD + pitch * (Math.floor((lanes.size() - 1) / 2.0) + 0.5);
                pen.text(gap.text, from + wide / 2, y, Type.AXIS.haloed(), Anchor.MIDDLE);
            }
        }
    }

    private void lane(Pen pen, Lane lane, GanttScale scale, double left, double y, double width, List<Hit> hits) {
        var clusters = clusters(lane, scale, left, width);
        double free = left;
        for (int i = 0; i < clusters.size(); i++) {
            var cluster = clusters.get(i);
            sign(pen, lane, cluster, y);
            String label = cluster.events.getLast().label;
            double wide = pen.width(label, LABEL);
            double next = i + 1 < clusters.size() ? clusters.get(i + 1).x - DOT - 4 : width;
            double after = cluster.x + DOT + 6, before = cluster.x - DOT - 6 - wide;
            if (after + wide <= next) {
                pen.text(label, after, y, LABEL, Anchor.START);
                free = after + wide + 6;
            } else if (before >= free) {
                pen.text(label, before, y, LABEL, Anchor.START);
                free = cluster.x + DOT + 4;
            } else {
                free = cluster.x + DOT + 4;
            }
            for (var event : cluster.events) {
                hits.add(new Hit(cluster.x - DOT - 1, y - DOT - 1, 2 * DOT + 2, 2 * DOT + 2, event.id, event.label));
            }
        }
    }

    private List<Cluster> clusters(Lane lane, GanttScale scale, double left, double width) {
        var clusters = new ArrayList<Cluster>();
        for (var event : lane.events) {
            double x = Math.min(left + scale.x(event.day), width - DOT - 1);
            if (x < left) continue;
            if (!clusters.isEmpty() && joins(clusters.getLast(), x, event)) {
                var near = clusters.removeLast();
                var together = new ArrayList<>(near.events);
                together.add(event);
                clusters.add(new Cluster(near.x, List.copyOf(together)));
            } else {
                clusters.add(new Cluster(x, List.of(event)));
            }
        }
        return clusters;
    }

    private static boolean joins(Cluster near, double x, Event event) {
        return x - near.x < NEAR && event.standing != Standing.PLANNED
                && near.events.getLast().standing == event.standing;
    }

    private static void sign(Pen pen, Lane lane, Cluster cluster, double y) {
        var event = cluster.events.getFirst();
        var ink = event.ink.orElse(lane.ink);
        double x = cluster.x;
        switch (event.standing) {
            case SOURCED -> pen.fill(Path.circle(x, y, DOT), Fill.of(ink));
            case EXAMPLE -> {
                pen.fill(Path.circle(x, y, DOT), Fill.of(Ink.CARD));
                pen.stroke(Path.circle(x, y, DOT), Stroke.of(ink, 1.25).dashed(3, 2));
            }
            case PLANNED -> {
                pen.fill(Path.diamond(x, y, DOT), Fill.of(Ink.CARD));
                pen.stroke(Path.diamond(x, y, DOT - 0.5), Stroke.of(ink, 1.75));
                return;
            }
        }
        var inner = event.standing == Standing.SOURCED ? Ink.STEP_TEXT : ink;
        if (cluster.events.size() > 1) {
            pen.text(Integer.toString(cluster.events.size()), x, y, Type.AXIS.sized(10).strong().in(inner),
                    Anchor.MIDDLE);
        } else {
            pen.sign(lane.sign, x, y, 9, inner);
        }
    }
}
