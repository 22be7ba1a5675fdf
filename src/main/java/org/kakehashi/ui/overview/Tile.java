package org.kakehashi.ui.overview;

import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.picture.Meter;
import org.kakehashi.ui.kit.Place;

/// A key figure of the project.
///
/// @param id       of the tile's control
/// @param unit     set small behind the number
/// @param fraction how far the bar is filled, `NaN` if there is nothing to measure
/// @param tick     where a limit or target stands on the bar, `NaN` for none
/// @param style    colour of the bar, a style class of the kit's meters
/// @param parts    what the bar is made of in place of one fraction; empty for most
/// @param opens    the workspace the figure comes from
/// @param subject  what to show there, empty for the whole
record Tile(String id, Phrase caption, Names number, Phrase unit, Phrase note, double fraction, double tick,
        String style, List<Meter.Segment> parts, Place.Screen opens, String subject) {
    Tile {
        parts = List.copyOf(parts);
    }

    /// A figure that is not known, and why.
    static Tile unknown(String id, Phrase caption, Phrase why, Place.Screen opens) {
        return new Tile(id, caption, Names.same("\u2013"), Phrase.NOTHING, why, Double.NaN, Double.NaN, "accent",
                List.of(), opens, "");
    }
}
