package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

/// How large a plan is printed.
public sealed interface PrintFit {
    /// As large as fits on so many sheets beside and below each other.
    record Pages(int across, int down) implements PrintFit {
        public Pages {
            that(1 <= across && across <= 50, "across", across);
            that(1 <= down && down <= 200, "down", down);
        }
    }

    /// In a fixed size, on as many sheets as that takes.
    ///
    /// @param scale  of letters and rows, 1 as on the screen
    /// @param perDay pixels a day takes at scale 1
    record Scale(double scale, double perDay) implements PrintFit {
        public Scale {
            that(0.2 <= scale && scale <= 4, "scale", scale);
            that(GanttScale.LEAST <= perDay && perDay <= GanttScale.MOST, "perDay", perDay);
        }
    }
}
