package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// Names of years under a chart: as many as stand clear of each other, the lit one strong.
///
/// Numbers too large for years count months; their names stand at quarters, half years and years.
record YearLabels(int first, int years, OptionalInt lit, IntFunction<String> text) {
    private static final double GAP = 10;
    private static final int LAST_YEAR = 9999;
    private static final int[] YEARS = {2, 5, 10, 20, 50, 100}, MONTHS = {3, 6, 12, 24, 60, 120};

    /// A name that found its place.
    record Placed(int year, double left, double width) {}

    void paint(Pen pen, double y, double leftEnd, double rightEnd, IntToDoubleFunction x) {
        for (var label : placed(pen, leftEnd, rightEnd, x)) {
            pen.text(text.apply(label.year), label.left, y, type(label.year), Anchor.START);
        }
    }

    /// @return the labels that fit, none touching another, all between the two ends
    List<Placed> placed(Pen pen, double leftEnd, double rightEnd, IntToDoubleFunction x) {
        var placed = new ArrayList<Placed>();
        lit.ifPresent(year -> add(placed, pen, year, leftEnd, rightEnd, x));
        add(placed, pen, first, leftEnd, rightEnd, x);
        add(placed, pen, first + years - 1, leftEnd, rightEnd, x);
        double slot = years > 1 ? x.applyAsDouble(first + 1) - x.applyAsDouble(first) : rightEnd - leftEnd;
        double widest = pen.width(text.apply(first), Type.AXIS.strong()) + 3 * GAP;
        int step = 1;
        for (int wider : first > LAST_YEAR ? MONTHS : YEARS) {
            if (slot * step < widest) step = wider;
        }
        for (int year = first; year < first + years; year++) {
            if (year % step == 0) add(placed, pen, year, leftEnd, rightEnd, x);
        }
        return placed;
    }

    private void add(List<Placed> placed, Pen pen, int year, double leftEnd, double rightEnd, IntToDoubleFunction x) {
        if (year < first || year >= first + years) return;
        double width = pen.width(text.apply(year), type(year));
        double left = Math.clamp(x.applyAsDouble(year) - width / 2, leftEnd, Math.max(leftEnd, rightEnd - width));
        boolean free = placed.stream().allMatch(p -> left + width + GAP <= p.left || p.left + p.width + GAP <= left);
        if (free) placed.add(new Placed(year, left, width));
    }

    private Type type(int year) {
        return lit.isPresent() && lit.getAsInt() == year ? Type.AXIS.strong().in(Ink.TEXT) : Type.AXIS;
    }
}
