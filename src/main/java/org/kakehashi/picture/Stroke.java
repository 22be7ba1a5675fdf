package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

/// How a line is drawn.
///
/// @param width in pixels, above 0
/// @param dash  length of a dash and of a gap in pixels; 0 draws a whole line
/// @param opacity from 0 (nothing) to 1 (full)
public record Stroke(Ink ink, double width, double dash, double gap, double opacity) {
    public Stroke {
        that(width > 0, "width", width);
        that(dash >= 0 && gap >= 0, "dash", dash);
        that(0 <= opacity && opacity <= 1, "opacity", opacity);
    }

    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, 0, 0, 1);
    }

    public Stroke dashed() {
        return dashed(5, 4);
    }

    public Stroke dashed(double on, double off) {
        return new Stroke(ink, width, on, off, opacity);
    }

    public Stroke faint(double share) {
        return new Stroke(ink, width, dash, gap, share);
    }
}
