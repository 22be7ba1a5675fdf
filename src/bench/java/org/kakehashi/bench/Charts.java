package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kakehashi.base.Series;
import org.kakehashi.cost.CostResult;
import org.kakehashi.picture.Gauge;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Lines;
import org.kakehashi.picture.StackedBars;
import org.kakehashi.ui.kit.Formats;

/// The three charts above the measures: cost by sector, cost of a person, burden of households.
record Charts(StackedBars bars, Lines lines, Gauge gauge) {
    private static final double LIMIT = 0.03;
    private static final List<Ink> SECTORS = List.of(Ink.SECTOR_SEWERAGE, Ink.SECTOR_WATER, Ink.SECTOR_WASTE,
            Ink.SECTOR_AIR, Ink.SECTOR_CLEANER_PRODUCTION, Ink.SECTOR_GREEN);

    static Charts of(CostResult result) {
        var layers = new ArrayList<StackedBars.Layer>();
        result.bySector().forEach((sector, cost) -> layers.add(layer(layers.size(), sector, cost.toList())));
        return new Charts(bars(layers), lines(result.perPerson().toList()), gauge(result.peakBurden()));
    }

    static Charts of(NaiveCosts costs) {
        var layers = new ArrayList<StackedBars.Layer>();
        costs.sectors.forEach((sector, cost) -> layers.add(layer(layers.size(), sector, list(cost))));
        return new Charts(bars(layers), lines(list(costs.perPerson)),
                gauge(Series.of(list(costs.burden)).stream().max().orElse(0)));
    }

    private static List<Double> list(Map<Integer, Double> values) {
        return IntStream.range(0, values.size()).mapToObj(t -> values.getOrDefault(Workload.FIRST + t, 0.0)).toList();
    }

    private static StackedBars.Layer layer(int index, String sector, List<Double> values) {
        return new StackedBars.Layer(SECTORS.get(index % SECTORS.size()), sector, values);
    }

    private static StackedBars bars(List<StackedBars.Layer> layers) {
        return new StackedBars(Workload.FIRST, layers, OptionalInt.of(Workload.FIRST + 5),
                value -> Formats.brief(value / 1e8, 2), value -> Formats.brief(value / 1e8, 1), Integer::toString, true);
    }

    /// Three scenarios: the one that changes, and two that stay.
    private static Lines lines(List<Double> perPerson) {
        var lines = new ArrayList<Lines.Line>();
        for (var ink : List.of(Ink.SCENARIO_A, Ink.SCENARIO_B, Ink.SCENARIO_C)) {
            double factor = 1 + 0.2 * lines.size();
            lines.add(new Lines.Line(ink, "A", "A", perPerson.stream().map(money -> money * factor).toList(),
                    lines.isEmpty()));
        }
        return new Lines(Workload.FIRST, lines, Optional.of(new Lines.Level(Ink.REFERENCE, 40_000, "40,000")),
                OptionalInt.of(Workload.FIRST + 5), Formats::axis, value -> Formats.perPerson(value, "JPY"),
                Integer::toString);
    }

    private static Gauge gauge(double peak) {
        return new Gauge(peak, Math.max(2 * LIMIT, peak), 0.7 * LIMIT, LIMIT, Ink.OK, new Gauge.Texts(
                Formats.percent(peak, 1), "2027", Formats.percent(LIMIT, 1), "0", Formats.percent(2 * LIMIT, 0)));
    }
}
