package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kakehashi.base.Series;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Scenario;
import org.kakehashi.picture.Gauge;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Lines;
import org.kakehashi.picture.Sparkline;
import org.kakehashi.picture.StackedBars;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// The charts of the workspace as pictures.
final class CostPictures {
    private static final double EASY = 0.7;

    private CostPictures() {}

    /// Cost per year by sector.
    static StackedBars bars(CostsSheet sheet, CostResult result, OptionalInt lit) {
        double scale = SheetNumbers.scale(result.cost().stream(), Tongue.now());
        var amounts = new EnumMap<SectorLook, double[]>(SectorLook.class);
        result.bySector().forEach((sector, series) -> {
            var sum = amounts.computeIfAbsent(SectorLook.of(sector), _ -> new double[result.horizon().years()]);
            for (int t = 0; t < sum.length; t++) sum[t] += series.at(t);
        });
        var sectors = List.copyOf(result.bySector().keySet());
        var layers = new ArrayList<StackedBars.Layer>();
        amounts.forEach((look, values) -> layers.add(new StackedBars.Layer(look.ink(),
                look.legend(sectors).in(Tongue.now()), Series.of(values).toList())));
        return new StackedBars(sheet.scenario().map(Scenario::horizon).orElse(result.horizon()).first(), layers, lit,
                value -> Formats.brief(value / scale, 2),
                value -> Formats.brief(value / scale, Math.abs(value / scale) < 100 ? 1 : 0), Integer::toString, true);
    }

    /// Cost per person and year of all scenarios.
    static Lines lines(CostsSheet sheet, OptionalInt lit) {
        var currency = sheet.currency();
        var scenarios = sheet.scenarios().stream().filter(scenario -> sheet.result(scenario).isPresent()
                && scenario.basis().currency().equals(currency)).toList();
        int first = scenarios.stream().flatMap(scenario -> sheet.result(scenario).stream())
                .mapToInt(result -> result.horizon().first()).min().orElse(1);
        var lines = new ArrayList<Lines.Line>();
        for (var scenario : scenarios) {
            var result = sheet.result(scenario).orElseThrow();
            int index = sheet.scenarios().indexOf(scenario);
            var values = new ArrayList<Double>();
            for (int year = first; year < result.horizon().first(); year++) values.add(Double.NaN);
            values.addAll(result.perPerson().toList());
            lines.add(new Lines.Line(ScenarioLook.of(index, sheet.focus()).ink(), CostsSheet.letter(index),
                    scenario.name().in(Tongue.now()), values, index == sheet.focus()));
        }
        var reference = Kitakyushu.comparable(currency) ? Optional.of(new Lines.Level(Ink.REFERENCE,
                Kitakyushu.PER_PERSON, CostWords.KITAKYUSHU_LINE.now(
                        Formats.perPerson(Kitakyushu.PER_PERSON, currency)))) : Optional.<Lines.Level>empty();
        return new Lines(first, lines, reference, lit, Formats::axis, value -> Formats.perPerson(value, currency),
                Integer::toString);
    }

    /// Peak household burden against the limit; only where it is known.
    static Gauge gauge(CostResult result, double limit) {
        double peak = result.peakBurden();
        double most = Math.max(limit * 2, Math.ceil(peak * 50) / 50);
        return new Gauge(peak, most, limit * EASY, limit, BurdenState.of(peak, limit).ink(), new Gauge.Texts(
                Formats.percent(peak, 1),
                CostWords.OF_INCOME.now(Integer.toString(result.peakBurdenYear().orElse(result.horizon().first()))),
                CostWords.LIMIT_AT.now(Formats.percent(limit, 1)), "0", Formats.percent(most, 0)));
    }

    static Sparkline spark(Series values, Ink ink) {
        return new Sparkline(values.toList(), ink);
    }

}
