package org.kakehashi.picture;

import java.util.List;

/// A picture as it leaves the window: a margin around it, and above it what the head of its card says and what its
/// signs stand for.
///
/// @param unit what is counted, blank if it needs no saying
public record Captioned(String title, String unit, Picture picture) implements Picture {
    private static final double MARGIN = 16, HEAD = 30, KEY = 20;

    /// @return the width that leaves `inside` to the picture itself
    public double width(double inside) {
        return inside + 2 * MARGIN;
    }

    /// @return the height that leaves `inside` to the picture itself, with its key in one row
    public double height(double inside) {
        return inside + 2 * MARGIN + head();
    }

    private double head() {
        return picture.key().isEmpty() ? HEAD : HEAD + KEY;
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        var bold = Type.BODY.strong();
        double y = MARGIN + 8;
        pen.text(title, MARGIN, y, bold, Anchor.START);
        pen.text(unit, MARGIN + pen.width(title, bold) + 8, y, Type.AXIS, Anchor.START);
        double inside = width - 2 * MARGIN;
        var key = new Legend(picture.key().stream().map(part -> new Legend.Entry(part.fill(), part.name())).toList());
        pen.turned(MARGIN, MARGIN + HEAD, 0, () -> key.paint(pen, 6, inside));
        double head = head() + key.more(pen, inside);
        pen.turned(MARGIN, MARGIN + head, 0, () -> picture.paint(pen, inside, height - 2 * MARGIN - head));
        return List.of();
    }

    @Override
    public List<List<String>> table() {
        return picture.table();
    }
}
