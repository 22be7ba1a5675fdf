package org.kakehashi.ui.cost;

import java.util.List;
import java.util.OptionalInt;
import org.kakehashi.base.Series;
import org.kakehashi.cost.CostResult;
import org.kakehashi.picture.Gauge;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Sparkline;
import org.kakehashi.picture.StackedBars;
import org.kakehashi.ui.kit.Formats;

/// The charts of one scenario as pictures.
final class CostPictures {
    private static final double EASY = 0.7;

    private CostPictures() {}

    /// @param scale the unit of the axis, in the currency of the layers
    static StackedBars bars(List<StackedBars.Layer> layers, int first, double scale, OptionalInt lit) {
        double most = most(layers) / scale;
        int decimals = most < 10 ? 2 : most < 1000 ? 1 : 0;
        return new StackedBars(first, layers, lit, value -> Formats.brief(value / scale, 2),
                value -> Formats.number(value / scale, decimals), Integer::toString, true);
    }

    /// @return the largest sum of a year, above or below zero
    static double most(List<StackedBars.Layer> layers) {
        int years = layers.stream().mapToInt(layer -> layer.values().size()).max().orElse(0);
        double most = 0;
        for (int t = 0; t < years; t++) {
            double up = 0, down = 0;
            for (var layer : layers) {
                double value = layer.values().get(t);
                if (value > 0) up += value;
                else down -= value;
            }
            most = Math.max(most, Math.max(up, down));
        }
        return most;
    }

    /// Peak household burden against the limit; only where it is known.
    static Gauge gauge(CostResult result, double limit) {
        return gauge(result, limit, Math.max(limit * 2, Math.ceil(result.peakBurden() * 50) / 50));
    }

    /// @param most the value at the right end
    static Gauge gauge(CostResult result, double limit, double most) {
        double peak = result.peakBurden();
        return new Gauge(peak, most, limit * EASY, limit, BurdenState.of(peak, limit).ink(), new Gauge.Texts(
                Formats.percent(peak, 1),
                CostWords.OF_INCOME.now(Integer.toString(result.peakBurdenYear().orElse(result.horizon().first()))),
                CostWords.LIMIT_AT.now(Formats.percent(limit, 1)), "0", Formats.percent(most, 0)));
    }

    static Sparkline spark(Series values, Ink ink) {
        return new Sparkline(values.toList(), ink);
    }
}
