package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Pictures with the design's values and the place of each on the gallery's page.
public final class Samples {
    /// One picture on the page, in a card.
    public record Sample(double x, double y, double width, double height, double inset, Picture picture) {}

    private static final double[] SHAPE = {
        0.02, 0.12, 0.3, 0.5, 0.69, 0.83, 0.93, 0.98, 1, 0.98, 0.93, 0.89, 0.82, 0.71, 0.55, 0.46, 0.435, 0.41, 0.40, 0.39
    };

    private Samples() {}

    public static List<Sample> charts() {
        var all = new ArrayList<Sample>();
        all.add(new Sample(16, 16, 480, 230, 12, stacked()));
        all.add(new Sample(508, 16, 350, 230, 12, perPerson()));
        all.add(new Sample(870, 16, 226, 230, 12, new Gauge(3.1, 6, 2.5, 3.0, Ink.WARNING,
                new Gauge.Texts("3.1 %", "of income, FY2034", "limit 3.0 %", "0", "6 %"))));
        all.add(new Sample(1108, 16, 110, 40, 8, Meter.of(Ink.ACCENT_EMPHASIS, 0.24)));
        all.add(new Sample(1228, 16, 200, 40, 8, Meter.of(Ink.ACCENT_EMPHASIS, 0.73).withTick(0.87)));
        all.add(new Sample(1108, 66, 200, 40, 8, new Meter(List.of(
                new Meter.Segment(Fill.of(Ink.FUNDING_SECURED), 0.15),
                new Meter.Segment(Fill.of(Ink.FUNDING_APPLIED), 0.11),
                new Meter.Segment(Fill.of(Ink.FUNDING_APPLIED, 0.4), 0.65)), OptionalDouble.empty())));
        all.add(new Sample(1108, 116, 116, 40, 8, new Sparkline(perPerson().lines().get(1).values(), Ink.SECTOR_SEWERAGE)));
        all.add(new Sample(1234, 116, 116, 40, 8, new Sparkline(perPerson().lines().get(1).values(), Ink.SECTOR_AIR)));
        all.add(new Sample(16, 256, 560, 234, 14, MoreSamples.months()));
        all.add(new Sample(16, 500, 560, 210, 14, MoreSamples.reference()));
        all.add(new Sample(586, 256, 340, 320, 8, MoreSamples.need()));
        all.add(new Sample(936, 256, 490, 320, 12, stacked()));
        all.add(new Sample(16, 720, 1410, 140, 8, MoreSamples.events()));
        return all;
    }

    public static List<Sample> plan() {
        return List.of(new Sample(8, 8, 728, 552, 0, GanttSample.gantt(0, false, Optional.of("3.2"))),
                new Sample(8, 562, 728, 180, 0, MoreSamples.load()),
                new Sample(744, 8, 680, 300, 0, GanttSample.gantt(100, true, Optional.empty())));
    }

    static StackedBars stacked() {
        double[] peak = {13.2, 1.4, 2.0, 1.7, 0.8, 1.2};
        String[] names = {"Sewerage", "Water supply", "Solid waste", "Air", "Cleaner prod.", "Green"};
        Ink[] inks = {Ink.SECTOR_SEWERAGE, Ink.SECTOR_WATER, Ink.SECTOR_WASTE, Ink.SECTOR_AIR, Ink.SECTOR_CLEANER_PRODUCTION,
            Ink.SECTOR_GREEN};
        var layers = new ArrayList<StackedBars.Layer>();
        for (int k = 0; k < peak.length; k++) {
            var values = new ArrayList<Double>();
            for (double share : SHAPE) values.add(peak[k] * share);
            layers.add(new StackedBars.Layer(inks[k], names[k], values));
        }
        return new StackedBars(2027, layers, OptionalInt.of(2034), v -> String.format(Locale.ROOT, "%.0f", v),
                v -> String.format(Locale.ROOT, "%.1f", v), Integer::toString, true);
    }

    static Lines perPerson() {
        return new Lines(2027, List.of(line(Ink.SCENARIO_A, "A", 44_200, false), line(Ink.SCENARIO_B, "B", 15_800, true),
                line(Ink.SCENARIO_C, "C", 8_100, false)),
                Optional.of(new Lines.Level(Ink.REFERENCE, 40_000, "Kitakyushu ¥40,000")), OptionalInt.of(2034),
                v -> v == 0 ? "0" : String.format(Locale.ROOT, "%.0fk", v / 1000),
                v -> String.format(Locale.ROOT, "¥%,.0f", v), Integer::toString);
    }

    private static Lines.Line line(Ink ink, String letter, double peak, boolean strong) {
        var values = new ArrayList<Double>();
        for (double share : SHAPE) values.add(peak * share);
        return new Lines.Line(ink, letter, letter, values, strong);
    }
}
