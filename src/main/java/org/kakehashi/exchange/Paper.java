package org.kakehashi.exchange;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import java.util.function.ToIntFunction;
import org.kakehashi.base.Language;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Pen;
import org.kakehashi.picture.Picture;

/// A picture on its way to paper: its size and its colours, and what it is called.
///
/// @param width   in pixels at scale one, above 0
/// @param height  in pixels at scale one, above 0
/// @param title   for readers that speak, and in the properties of the file
/// @param colours red, green and blue of an ink, eight bits each
public record Paper(Picture picture, double width, double height, String title, Language language,
        ToIntFunction<Ink> colours) {
    /// No picture of ours is larger; it keeps an image within what memory holds.
    private static final double MOST = 8192;

    public Paper {
        requireNonNull(picture, "picture");
        that(0 < width && width <= MOST, "width", width);
        that(0 < height && height <= MOST, "height", height);
        requireNonNull(title, "title");
        requireNonNull(language, "language");
        requireNonNull(colours, "colours");
    }

    /// Paints the ground and the picture on it.
    void paint(Pen pen) {
        pen.rect(0, 0, width, height, Fill.of(Ink.CARD));
        picture.paint(pen, width, height);
    }
}
