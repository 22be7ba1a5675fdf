package org.kakehashi.picture;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What two cities did together, a lane per kind over the years.
///
/// Each event answers to the pointer with its id, each year of a lane with the id of its [Cell].
///
/// @param first  the first year shown
/// @param last   the last year shown
/// @param gaps   times without a record: hatched, with a word
/// @param year   the text of a year
/// @param chosen id of the event to be ringed, empty if none
public record EventLanes(int first, int last, List<Lane> lanes, List<Gap> gaps, Optional<LocalDate> today,
                         IntFunction<String> year, String chosen) implements Picture {
    private static final double HEAD = 20, DOT = 7, NEAR = 15, SHORTEST = 70;
    private static final Type LABEL = Type.AXIS.in(Ink.TEXT).haloed();

    /// How well an event is known.
    public enum Standing { SOURCED, EXAMPLE, PLANNED }

    /// @param name  blank for a lane that goes on with the one above
    /// @param count how many events the lane has, as a text
    public record Lane(String id, Ink ink, Sign sign, String name, String count, List<Event> events) {
        public Lane {
            requireNonNull(id, "id");
            events = events.stream().sorted(Comparator.comparing(Event::day)).toList();
        }
    }

    /// @param until the last day of what lasted, the same as `day` for a moment
    /// @param ink   other than the lane's, for an event that needs attention
    public record Event(String id, LocalDate day, LocalDate until, Standing standing, String label,
            Optional<Ink> ink) {}

    /// @param until the day after the last without a record
    public record Gap(LocalDate from, LocalDate until, String text) {}

    /// A year of a lane, as a place where an event may be put.
    public record Cell(String lane, int year) {
        private static final Pattern ID = Pattern.compile("cell:(.*):(\\d+)");

        String id() {
            return "cell:" + lane + ":" + year;
        }

        /// @return the cell a hit stands for; empty for an event
        public static Optional<Cell> of(Hit hit) {
            var match = ID.matcher(hit.id());
            return match.matches() ? Optional.of(new Cell(match.group(1), Integer.parseInt(match.group(2))))
                    : Optional.empty();
        }
    }

    /// Where days stand, however long the time.
    private record Scale(double left, long start, double perDay) {
        double x(LocalDate day) {
            return left + (day.toEpochDay() - start) * perDay;
        }
    }

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
        var scale = scale(left, width);
        double pitch = (height - HEAD) / lanes.size();
        years(pen, scale, width, height);
        for (var gap : gaps) hatch(pen, gap, scale, width, height);
        var taken = new ArrayList<Hit>();
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < lanes.size(); i++) cells(lanes.get(i), scale, HEAD + pitch * i, pitch, hits);
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            double y = HEAD + pitch * (i + 0.5);
            pen.line(0, Math.floor(y + pitch / 2) - 0.5, width, Math.floor(y + pitch / 2) - 0.5,
                    Stroke.of(Ink.BORDER_MUTED, 1));
            if (!lane.name.isBlank()) pen.sign(lane.sign, 8, y, 14, lane.ink);
            pen.text(lane.name, 22, y, Type.SMALL, Anchor.START);
            pen.text(lane.count, left - 14, y, Type.SMALL.strong(), Anchor.END);
            pen.within(left - DOT - 3, y - pitch / 2, width - left + DOT + 3, pitch,
                    () -> lane(pen, lane, scale, y, width, hits, taken));
        }
        for (var gap : gaps) word(pen, gap, scale, width, pitch, taken);
        today.ifPresent(day -> {
            double x = Math.floor(scale.x(day)) + 0.5;
            if (x >= left && x <= width) pen.line(x, HEAD, x, height, Stroke.of(Ink.TODAY, 1.5));
        });
        return hits;
    }

    private Scale scale(double left, double width) {
        long start = LocalDate.of(first, 1, 1).toEpochDay(), end = LocalDate.of(last + 1, 1, 1).toEpochDay();
        return new Scale(left, start, Math.max(1, width - left - 12) / (end - start));
    }

    private void cells(Lane lane, Scale scale, double top, double pitch, List<Hit> hits) {
        for (int at = first; at <= last; at++) {
            double x = scale.x(LocalDate.of(at, 1, 1)), end = scale.x(LocalDate.of(at + 1, 1, 1));
            hits.add(new Hit(x, top, end - x, pitch, new Cell(lane.id, at).id(), ""));
        }
    }

    private void years(Pen pen, Scale scale, double width, double height) {
        double slot = scale.perDay * 365.25, free = Double.NEGATIVE_INFINITY;
        for (int at = first; at <= last; at++) {
            double x = scale.x(LocalDate.of(at, 1, 1));
            if (slot >= 6 || at % 10 == 0) {
                pen.line(Math.floor(x) + 0.5, HEAD, Math.floor(x) + 0.5, height, Stroke.of(Ink.GRID, 1));
            }
            boolean end = at == first || at == last;
            var type = end ? Type.AXIS.strong().in(Ink.TEXT) : Type.AXIS;
            double wide = pen.width(year.apply(at), type), from = Math.min(x + slot / 2 - wide / 2, width - wide);
            double lastFrom = Math.min(scale.x(LocalDate.of(last, 1, 1)) + slot / 2 - wide / 2, width - wide);
            if (from < free || (at != last && from + wide + 6 > lastFrom)) continue;
            if (!end && slot < 40 && at % (slot < 8 ? 10 : 5) != 0) continue;
            pen.text(year.apply(at), from, HEAD / 2, type, Anchor.START);
            free = from + wide + 6;
        }
        pen.line(0, HEAD - 0.5, width, HEAD - 0.5, Stroke.of(Ink.BORDER_MUTED, 1));
    }

    private static void hatch(Pen pen, Gap gap, Scale scale, double width, double height) {
        double from = Math.max(scale.left, scale.x(gap.from));
        pen.hatch(from, HEAD, Math.min(width, scale.x(gap.until)) - from, height - HEAD, Stroke.of(Ink.BORDER_MUTED, 1));
    }

    /// Names a gap in the lane nearest to the middle that has room for it.
    private void word(Pen pen, Gap gap, Scale scale, double width, double pitch, List<Hit> taken) {
        double from = Math.max(scale.left, scale.x(gap.from)), wide = Math.min(width, scale.x(gap.until)) - from;
        double text = pen.width(gap.text, Type.AXIS) + 8, left = from + (wide - text) / 2;
        if (text > wide) return;
        double middle = (lanes.size() - 1) / 2.0;
        IntStream.range(0, lanes.size()).boxed().sorted(Comparator.comparingDouble(i -> Math.abs(i - middle)))
                .map(i -> HEAD + pitch * (i + 0.5))
                .filter(y -> taken.stream().noneMatch(part -> part.y() == y && part.x() < left + text
                        && left < part.x() + part.width()))
                .findFirst().ifPresent(y -> pen.text(gap.text, from + wide / 2, y, Type.AXIS.haloed(), Anchor.MIDDLE));
    }

    private void lane(Pen pen, Lane lane, Scale scale, double y, double width, List<Hit> hits,
            List<Hit> taken) {
        for (var event : lane.events) span(pen, lane, event, scale, y);
        var clusters = clusters(lane, scale, width);
        double free = scale.left;
        for (int i = 0; i < clusters.size(); i++) {
            var cluster = clusters.get(i);
            sign(pen, lane, cluster, y);
            String label = cluster.events.getLast().label;
            double wide = pen.width(label, LABEL);
            double next = i + 1 < clusters.size() ? clusters.get(i + 1).x - DOT - 4 : width;
            double after = cluster.x + DOT + 6, before = cluster.x - DOT - 6 - wide;
            taken.add(new Hit(cluster.x - DOT, y, 2 * DOT, 1, "", ""));
            if (after + wide <= next) {
                pen.text(label, after, y, LABEL, Anchor.START);
                taken.add(new Hit(after, y, wide, 1, "", ""));
                free = after + wide + 6;
            } else if (before >= free) {
                pen.text(label, before, y, LABEL, Anchor.START);
                taken.add(new Hit(before, y, wide, 1, "", ""));
                free = cluster.x + DOT + 4;
            } else if (next - after >= SHORTEST) {
                pen.text(shortened(pen, label, next - after), after, y, LABEL, Anchor.START);
                taken.add(new Hit(after, y, next - after, 1, "", ""));
                free = next;
            } else {
                free = cluster.x + DOT + 4;
            }
            for (var event : cluster.events) {
                hits.add(new Hit(cluster.x - DOT - 1, y - DOT - 1, 2 * DOT + 2, 2 * DOT + 2, event.id, event.label));
            }
        }
    }

    private static String shortened(Pen pen, String label, double width) {
        int end = label.length();
        while (end > 0 && pen.width(label.substring(0, end) + "...", LABEL) > width) end--;
        return label.substring(0, end).stripTrailing() + "...";
    }

    /// What lasted: a thin line from its beginning to its end.
    private static void span(Pen pen, Lane lane, Event event, Scale scale, double y) {
        double from = Math.max(scale.left, scale.x(event.day)), wide = scale.x(event.until) - from;
        if (event.until.isAfter(event.day) && wide > 0) {
            pen.rect(from, y - 2, wide, 4, 2, Fill.of(event.ink.orElse(lane.ink), 0.3));
        }
    }

    private List<Cluster> clusters(Lane lane, Scale scale, double width) {
        var clusters = new ArrayList<Cluster>();
        for (var event : lane.events) {
            if (event.day.getYear() < first || event.day.getYear() > last) continue;
            double x = Math.min(scale.x(event.day), width - DOT - 1);
            if (!clusters.isEmpty() && joins(clusters.getLast(), x, event)) {
                var near = clusters.removeLast();
                var together = new ArrayList<>(near.events);
                together.add(event);
                clusters.add(new Cluster(near.x, List.copyOf(together)));
            } else {
                double free = clusters.isEmpty() ? x : Math.max(x, clusters.getLast().x + NEAR);
                clusters.add(new Cluster(Math.min(free, width - DOT - 1), List.of(event)));
            }
        }
        return clusters;
    }

    private static boolean joins(Cluster near, double x, Event event) {
        return x - near.x < NEAR && event.standing != Standing.PLANNED
                && near.events.getLast().standing == event.standing;
    }

    private void sign(Pen pen, Lane lane, Cluster cluster, double y) {
        var event = cluster.events.getFirst();
        var ink = event.ink.orElse(lane.ink);
        double x = cluster.x;
        if (cluster.events.stream().anyMatch(one -> one.id.equals(chosen))) {
            pen.fill(Path.circle(x, y, DOT + 3), Fill.of(Ink.SELECTED));
            pen.stroke(Path.circle(x, y, DOT + 2.5), Stroke.of(Ink.ACCENT, 1.5));
        }
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
