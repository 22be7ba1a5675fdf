package org.kakehashi.picture;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

/// The paper that pages are printed on.
///
/// @param margin white on every side, in millimetres, 0 to 50
public record PrintPaper(Format format, boolean landscape, double margin) {
    /// Pixels in a millimetre, 96 to the inch.
    public static final double MILLIMETRE = 96 / 25.4;

    /// A size of paper, in millimetres, upright.
    public enum Format {
        A4(210, 297), A3(297, 420);

        private final double shorter;
        private final double longer;

        Format(double shorter, double longer) {
            this.shorter = shorter;
            this.longer = longer;
        }
    }

    public PrintPaper {
        requireNonNull(format, "format");
        that(0 <= margin && margin <= 50, "margin", margin);
    }

    /// @return in pixels
    public double width() {
        return (landscape ? format.longer : format.shorter) * MILLIMETRE;
    }

    /// @return in pixels
    public double height() {
        return (landscape ? format.shorter : format.longer) * MILLIMETRE;
    }

    /// @return the white on every side, in pixels
    double edge() {
        return margin * MILLIMETRE;
    }
}
