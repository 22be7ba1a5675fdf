package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return all;
    }

    public static List<Sample> plan() {
        return List.of(new Sample(8, 8, 728, 552, 0, GanttSample.gantt(0, false, Optional.of("3.2"))),
                new Sample(8, 568, 728, 200, 0, GanttSample.gantt(100, true, Optional.empty())));
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
