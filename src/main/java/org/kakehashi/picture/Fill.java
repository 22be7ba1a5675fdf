package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

/// The inside of a shape: one ink, more or less see-through.
///
/// @param opacity from 0 (nothing) to 1 (full)
public record Fill(Ink ink, double opacity) {
    public Fill {
        that(0 <= opacity && opacity <= 1, "opacity", opacity);
    }

    public static Fill of(Ink ink) {
        return new Fill(ink, 1);
    }

    public static Fill of(Ink ink, double opacity) {
        return new Fill(ink, opacity);
    }
}
