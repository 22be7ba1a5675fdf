package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

/// How a text is set.
///
/// @param size in pixels, above 0
/// @param halo whether the card's colour surrounds the letters, for a text over lines
public record Type(double size, boolean bold, Ink ink, boolean halo) {
    /// Axis, unit, caption.
    public static final Type AXIS = new Type(11, false, Ink.MUTED, false);
    /// Secondary text.
    public static final Type SMALL = new Type(12, false, Ink.TEXT, false);
    /// Body text.
    public static final Type BODY = new Type(13, false, Ink.TEXT, false);

    public Type {
        that(size > 0, "size", size);
    }

    public Type strong() {
        return new Type(size, true, ink, halo);
    }

    public Type weight(boolean heavy) {
        return new Type(size, heavy, ink, halo);
    }

    public Type in(Ink other) {
        return new Type(size, bold, other, halo);
    }

    public Type sized(double pixels) {
        return new Type(pixels, bold, ink, halo);
    }

    public Type haloed() {
        return new Type(size, bold, ink, true);
    }
}
