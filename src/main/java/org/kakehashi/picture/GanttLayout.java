package org.kakehashi.picture;

import java.util.List;
import java.util.Optional;

/// Where rows and marks of a Gantt chart stand, for painting and for the pointer alike.
///
/// @param head   height of the head
/// @param scroll how far the rows are scrolled up
record GanttLayout(List<GanttRow> rows, GanttScale scale, double rowHeight, double head, double scroll,
                   GanttHand hand) {
    static final double LEAST_BAR = 4;
    static final double DOT = 4;
    /// From a bar's edge to the frame around it when selected.
    static final double RIM = 3;
    /// How far above the foot of a bar the handle of its done part reaches.
    static final double DONE_REACH = 4;
    /// Narrower bars have no handle for their done part.
    static final double LEAST_FOR_DONE = 24;
    /// What a bar gives up below for its ghost.
    private static final double GHOST = 5;
    /// From a bar's edge to the middle of the dot beside it.
    static final double DOT_AT = 6;
    private static final double EDGE = 5;

    /// A rectangle on the page.
    record Box(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double middle() {
            return y + height / 2;
        }

        /// @return the part of this box between two x, at least nothing
        Box within(double least, double most) {
            double from = Math.clamp(x, least, most);
            return new Box(from, y, Math.clamp(right(), least, most) - from, height);
        }
    }

    double top(int row) {
        return head + row * rowHeight - scroll;
    }

    double middle(int row) {
        return top(row) + rowHeight / 2;
    }

    int firstVisible() {
        return (int) Math.clamp(Math.floor(scroll / rowHeight), 0, rows.size());
    }

    /// @return one more than the last row to be seen in a picture of this height
    int endVisible(double height) {
        return (int) Math.clamp(Math.ceil((height - head + scroll) / rowHeight), firstVisible(), rows.size());
    }

    double barHeight() {
        return Math.clamp(Math.round(rowHeight * 0.6), 6, 15);
    }

    Box box(int row, GanttRow.Mark mark) {
        double x = scale.x(mark.start());
        double width = Math.max(LEAST_BAR, scale.x(mark.end().plusDays(1)) - x);
        double high = barHeight();
        return switch (mark) {
            case GanttRow.Bar bar -> {
                double from = x + bar.late() * scale.pixelsPerDay();
                double wide = Math.max(LEAST_BAR, width - (bar.late() + bar.early()) * scale.pixelsPerDay());
                double less = rows.get(row).hasGhost() ? GHOST - 1 : 0;
                yield new Box(from, middle(row) - high / 2 - less / 2, wide, high - less);
            }
            case GanttRow.Summary _ -> new Box(x, middle(row) - 4, width, 8);
            case GanttRow.Diamond d -> {
                double centre = x + scale.pixelsPerDay() / 2, reach = high / 2 - 1;
                yield new Box(centre - reach, middle(row) - reach, 2 * reach, 2 * reach);
            }
        };
    }

    /// @return the span from the first to the last bar of a row, or of its diamonds if it has no bar
    Optional<Box> span(int row) {
        var marks = rows.get(row).marks();
        var bars = marks.stream().filter(GanttRow.Bar.class::isInstance).toList();
        return (bars.isEmpty() ? marks : bars).stream().map(mark -> box(row, mark)).reduce((a, b) -> {
            double left = Math.min(a.x, b.x);
            return new Box(left, a.y, Math.max(a.right(), b.right()) - left, a.height);
        });
    }

    /// @return what lies under a point: handles of the selected bar, then bars and diamonds, then the row
    Optional<Grip> grip(double x, double y) {
        if (y < head) return Optional.empty();
        int row = (int) Math.floor((y - head + scroll) / rowHeight);
        if (row < 0 || row >= rows.size()) return Optional.empty();
        var here = rows.get(row);
        boolean offers = hand.offers(here.id()) && !here.locked();
        for (int i = here.marks().size() - 1; i >= 0; i--) {
            var part = part(here.marks().get(i), box(row, here.marks().get(i)), x, y, offers, here.locked());
            if (part.isPresent()) return Optional.of(new Grip(here.id(), i, part.get()));
        }
        return Optional.of(new Grip(here.id(), -1, Grip.Part.ROW));
    }

    private Optional<Grip.Part> part(GanttRow.Mark mark, Box box, double x, double y, boolean offers, boolean locked) {
        if (offers && !(mark instanceof GanttRow.Summary)) {
            if (Math.hypot(x - box.x + DOT_AT, y - box.middle()) <= DOT + 1) return Optional.of(Grip.Part.START_LINK);
            if (Math.hypot(x - box.right() - DOT_AT, y - box.middle()) <= DOT + 1) return Optional.of(Grip.Part.END_LINK);
        }
        if (offers && mark instanceof GanttRow.Bar bar && box.width >= LEAST_FOR_DONE && Math.abs(x - doneEdge(bar, box)) <= EDGE
                && y >= box.y + box.height - DONE_REACH && y <= box.y + box.height + DOT + 1) {
            return Optional.of(Grip.Part.DONE);
        }
        double inside = Math.min(EDGE, box.width / 4), outside = mark instanceof GanttRow.Bar ? EDGE - 1 : 0;
        if (y < box.y - 2 || y > box.y + box.height + 2 || x < box.x - outside || x > box.right() + outside) {
            return Optional.empty();
        }
        if (locked || !(mark instanceof GanttRow.Bar)) return Optional.of(Grip.Part.BODY);
        if (x < box.x + inside) return Optional.of(Grip.Part.START);
        return Optional.of(x > box.right() - inside ? Grip.Part.END : Grip.Part.BODY);
    }

    /// @return the x at which the done part of a bar ends
    static double doneEdge(GanttRow.Bar bar, Box box) {
        return box.x + box.width * bar.done();
    }
}
