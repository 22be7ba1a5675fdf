package org.kakehashi.ui.overview;

import static org.kakehashi.ui.overview.Phrase.both;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Scenario;
import org.kakehashi.project.Outlook;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Place;

/// The tiles about what the scenario in focus costs.
final class CostTiles {
    private CostTiles() {}

    static Tile perPerson(Outlook outlook) {
        var caption = Phrase.of(OverviewWords.COST_PER_PERSON);
        var scenario = outlook.project().focus().orElse(null);
        var result = outlook.focus().orElse(null);
        if (scenario == null || result == null) return unknown("tile-cost-per-person", caption, scenario != null);
        var currency = scenario.basis().currency();
        boolean yen = currency.equals("JPY");
        double part = result.perPersonYear() / Kitakyushu.PER_PERSON;
        var note = yen ? Phrase.of(OverviewWords.OF_KITAKYUSHU, Formats.percent(part, 0), Kitakyushu.perPerson())
                : Phrase.data(scenario.name());
        return new Tile("tile-cost-per-person", caption,
                both(language -> Formats.perPerson(result.perPersonYear(), currency, language)),
                Phrase.of(OverviewWords.SCENARIO_UNIT, letter(outlook, scenario)), note, yen ? part : Double.NaN,
                Double.NaN, "accent", List.of(), Place.Screen.COSTS, scenario.id());
    }

    static Tile investment(Outlook outlook) {
        var scenario = outlook.project().focus().orElse(null);
        var result = outlook.focus().orElse(null);
        if (scenario == null || result == null) {
            return unknown("tile-investment", Phrase.of(OverviewWords.TOTAL_COST), scenario != null);
        }
        var currency = scenario.basis().currency();
        double capital = result.byMeasure().values().stream().mapToDouble(measure -> measure.capital().sum()).sum();
        double gross = result.gross().sum();
        Function<Language, Formats.Parted> total =
                language -> Formats.parted(Formats.cityTotal(result.total(), currency, language));
        return new Tile("tile-investment", Phrase.of(OverviewWords.CITY_INVESTMENT, scenario.horizon().years()),
                both(language -> total.apply(language).number()),
                Phrase.data(both(language -> total.apply(language).unit())),
                Phrase.of(OverviewWords.CAPITAL_PART, both(language -> Formats.cityTotal(capital, currency, language)),
                        Formats.percent(gross > 0 ? capital / gross : 0, 0)),
                gross > 0 ? capital / gross : Double.NaN, Double.NaN, "accent", List.of(), Place.Screen.COSTS,
                scenario.id());
    }

    static Tile burden(Outlook outlook) {
        var caption = Phrase.of(OverviewWords.BURDEN);
        var scenario = outlook.project().focus().orElse(null);
        var result = outlook.focus().orElse(null);
        if (scenario == null || result == null) return unknown("tile-burden", caption, scenario != null);
        if (result.householdBurden().isEmpty()) {
            return Tile.unknown("tile-burden", caption, Phrase.of(OverviewWords.NO_INCOME), Place.Screen.COSTS);
        }
        double limit = scenario.community().limit().value();
        double peak = result.peakBurden();
        double scale = Math.max(peak, limit) * 1.6;
        boolean over = peak > limit;
        return new Tile("tile-burden", caption, Names.same(Formats.percent(peak, 1)),
                Phrase.of(OverviewWords.OF_INCOME),
                over ? Phrase.of(OverviewWords.BURDEN_OVER, Formats.percent(limit, 1), over(result, limit))
                        : Phrase.of(OverviewWords.BURDEN_WITHIN, Formats.percent(limit, 1),
                                result.peakBurdenYear().orElse(result.horizon().first())),
                peak / scale, limit / scale, over ? "warning" : "accent", List.of(), Place.Screen.COSTS, scenario.id());
    }

    /// @return the years from the first to the last above the limit
    private static Names over(CostResult result, double limit) {
        var years = IntStream.range(0, result.householdBurden().size())
                .filter(t -> result.householdBurden().at(t) > limit)
                .map(t -> result.horizon().first() + t).summaryStatistics();
        return years.getMin() == years.getMax() ? OverviewWords.YEAR.names(years.getMin())
                : OverviewWords.YEARS.names(years.getMin(), years.getMax());
    }

    /// @return the letter scenarios are called by, from their order
    static String letter(Outlook outlook, Scenario scenario) {
        int index = outlook.project().costs().scenarios().indexOf(scenario);
        return String.valueOf((char) ('A' + index % 26));
    }

    private static Tile unknown(String id, Phrase caption, boolean scenario) {
        return Tile.unknown(id, caption,
                Phrase.of(scenario ? OverviewWords.NOT_COMPUTED : OverviewWords.NO_SCENARIO), Place.Screen.COSTS);
    }
}
