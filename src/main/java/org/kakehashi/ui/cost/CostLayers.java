package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Measure;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.StackedBars.Layer;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.SectorFace;

/// The cost of a result by year in the parts that are asked for, from the bottom of the stack upward.
final class CostLayers {
    /// More measures than these are told together: nobody reads more names under a chart.
    private static final int NAMED = 6;
    /// Measures of one sector share its colour in these strengths.
    private static final double[] TINTS = {1, 0.7, 0.45, 0.28};

    private CostLayers() {}

    static List<Layer> of(CostsSheet sheet, CostResult result, ChartChoice choice) {
        return switch (choice.by()) {
            case SECTOR -> sectors(result, choice.cumulative());
            case PAYER -> payers(result, choice.cumulative());
            case MEASURE -> measures(sheet, result, choice.cumulative());
        };
    }

    private static List<Layer> sectors(CostResult result, boolean cumulative) {
        var amounts = new EnumMap<SectorFace, double[]>(SectorFace.class);
        result.bySector().forEach((sector, series) ->
                add(amounts.computeIfAbsent(SectorFace.of(sector), _ -> nothing(result)), series.toArray()));
        var sectors = List.copyOf(result.bySector().keySet());
        var layers = new ArrayList<Layer>();
        amounts.forEach((look, values) -> layers.add(new Layer(look.ink(), SectorNames.legend(look, sectors).in(Tongue.now()),
                drawn(values, cumulative))));
        return layers;
    }

    private static List<Layer> payers(CostResult result, boolean cumulative) {
        var layers = new ArrayList<Layer>();
        result.byPayer().forEach((payer, series) -> {
            var look = PayerLook.of(payer);
            layers.add(new Layer(look.ink(), look.word().now(), drawn(series.toArray(), cumulative)));
        });
        return layers;
    }

    private static List<Layer> measures(CostsSheet sheet, CostResult result, boolean cumulative) {
        var measures = sheet.scenario().orElseThrow().measures().stream()
                .filter(measure -> result.byMeasure().containsKey(measure.id()))
                .sorted(Comparator.comparing(Measure::sector, SectorFace.ORDER)).toList();
        var named = new HashSet<>(measures.stream()
                .sorted(Comparator.comparingDouble(measure -> -Math.abs(total(result, measure))))
                .limit(measures.size() > NAMED + 1 ? NAMED : measures.size()).map(Measure::id).toList());
        var layers = new ArrayList<Layer>();
        var rest = nothing(result);
        Map<SectorFace, Integer> before = new HashMap<>();
        for (var measure : measures) {
            var values = net(result, measure);
            if (named.contains(measure.id())) {
                var look = SectorFace.of(measure.sector());
                int place = before.merge(look, 1, Integer::sum) - 1;
                layers.add(new Layer(Fill.of(look.ink(), TINTS[place % TINTS.length]),
                        measure.name().in(Tongue.now()), drawn(values, cumulative)));
            } else {
                add(rest, values);
            }
        }
        int others = measures.size() - named.size();
        if (others > 0) {
            layers.add(new Layer(Ink.SUBTLE, ChartWords.OTHER_MEASURES.now(others), drawn(rest, cumulative)));
        }
        return layers;
    }

    private static double total(CostResult result, Measure measure) {
        var cost = result.byMeasure().get(measure.id());
        return cost == null ? 0 : cost.total();
    }

    private static double[] net(CostResult result, Measure measure) {
        var values = nothing(result);
        var cost = result.byMeasure().get(measure.id());
        for (int t = 0; cost != null && t < values.length; t++) values[t] = cost.net(t);
        return values;
    }

    private static double[] nothing(CostResult result) {
        return new double[result.horizon().years()];
    }

    private static void add(double[] sum, double[] values) {
        for (int t = 0; t < sum.length; t++) sum[t] += values[t];
    }

    /// @return the values as a chart draws them: each year's own, or the sum since the first
    private static List<Double> drawn(double[] values, boolean cumulative) {
        var drawn = new ArrayList<Double>();
        double sum = 0;
        for (double value : values) {
            sum += value;
            drawn.add(cumulative ? sum : value);
        }
        return drawn;
    }
}
