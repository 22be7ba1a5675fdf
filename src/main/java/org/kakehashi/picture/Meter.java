package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.util.List;
import java.util.OptionalDouble;

/// A thin bar filled in parts from the left, with an optional tick.
///
/// @param tick where a limit or an earlier value stands, a fraction of the whole
public record Meter(List<Segment> segments, OptionalDouble tick) implements Picture {
    /// @param share of the whole, a fraction of one
    public record Segment(Fill fill, double share) {
        public Segment {
            that(share >= 0, "share", share);
        }
    }

    public Meter {
        segments = List.copyOf(segments);
    }

    public static Meter of(Ink ink, double share) {
        return new Meter(List.of(new Segment(Fill.of(ink), Math.clamp(share, 0, 1))), OptionalDouble.empty());
    }

    public Meter withTick(double at) {
        return new Meter(segments, OptionalDouble.of(at));
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        double high = Math.min(6, height), top = (height - high) / 2;
        pen.rect(0, top, width, high, high / 2, Fill.of(Ink.TRACK));
        double x = 0;
        for (var segment : segments) {
            double end = Math.min(width, x + segment.share * width);
            double gap = segments.size() > 1 ? 1 : 0;
            if (end - x > gap) {
                pen.rect(x, top, end - x - gap, high, segments.size() > 1 ? 0 : high / 2, segment.fill);
            }
            x = end;
        }
        tick.ifPresent(share -> {
            double at = Math.clamp(share, 0, 1) * width;
            pen.line(at, Math.max(0, top - 3), at, Math.min(height, top + high + 3), Stroke.of(Ink.TEXT, 2));
        });
        return List.of();
    }
}
