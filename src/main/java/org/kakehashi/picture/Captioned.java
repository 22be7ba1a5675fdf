package org.kakehashi.picture;

import java.util.List;

/// A picture as it leaves the window: a margin around it, and above it what the head of its card says.
///
/// @param unit what is counted, blank if it needs no saying
public record Captioned(String title, String unit, Picture picture) implements Picture {
    private static final double MARGIN = 16, HEAD = 30;

    /// @return the width that leaves `inside` to the picture itself
    public static double width(double inside) {
        return inside + 2 * MARGIN;
    }

    /// @return the height that leaves `inside` to the picture itself
    public static double height(double inside) {
        return inside + 2 * MARGIN + HEAD;
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        var bold = Type.BODY.strong();
        double y = MARGIN + 8;
        pen.text(title, MARGIN, y, bold, Anchor.START);
        pen.text(unit, MARGIN + pen.width(title, bold) + 8, y, Type.AXIS, Anchor.START);
        pen.turned(MARGIN, MARGIN + HEAD, 0,
                () -> picture.paint(pen, width - 2 * MARGIN, height - 2 * MARGIN - HEAD));
        return List.of();
    }

    @Override
    public List<List<String>> table() {
        return picture.table();
    }
}
