package org.kakehashi.picture;

/// Which part of a text stands at the given x.
public enum Anchor {
    START, MIDDLE, END;

    /// @return the x of the left edge of a text of this width set at `x`
    public double left(double x, double width) {
        return switch (this) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
