package org.kakehashi.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;
import org.kakehashi.cost.Price;
import org.kakehashi.cost.Ramp;
import org.kakehashi.cost.Trend;
import org.kakehashi.project.LibraryMeasure;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Shelf;
import org.kakehashi.transfer.Choice;
import org.kakehashi.transfer.Transfer;

/// The measures of the comparison: entries of the library, and what we assume of when, how far and for whom.
record HaiphongWorks(Shelf library, Economies economies) {
    /// Share of Haiphong's people who live in towns (H6): the reach of every way to clean the water.
    private static final double TOWNS = 0.47;
    /// Share of the waste that is collected in all three ways.
    private static final double COLLECTED = 0.9;
    /// Tonnes of waste a person and year (WG).
    private static final double WASTE = 0.3;
    /// Factories that take part: as many as signed agreements with Kitakyushu in 1972 (S1).
    private static final double PLANTS = 54;
    /// Who paid for sewerage in the towns of Viet Nam: households 23.2 %, government and donors the rest (ES).
    private static final Payers SEWER = payers(Map.of(Payer.HOUSEHOLD, 0.232, Payer.MUNICIPAL, 0.168, Payer.NATIONAL, 0.2,
            Payer.DONOR, 0.4), Map.of(Payer.HOUSEHOLD, 0.8, Payer.MUNICIPAL, 0.2));
    private static final Payers SERVICE = payers(Map.of(Payer.MUNICIPAL, 1.0),
            Map.of(Payer.HOUSEHOLD, 0.5, Payer.MUNICIPAL, 0.5));
    private static final Payers FIRMS = payers(Map.of(Payer.INDUSTRY, 0.8, Payer.NATIONAL, 0.2), Map.of(Payer.INDUSTRY, 1.0));
    /// Industry is said to have paid 71 % in Dokai Bay.
    private static final Payers POLLUTERS = payers(Map.of(Payer.INDUSTRY, 0.71, Payer.MUNICIPAL, 0.29),
            Map.of(Payer.INDUSTRY, 0.71, Payer.MUNICIPAL, 0.29));

    /// One entry of the library in one scenario.
    ///
    /// @param shape what is assumed of the measure that the entry becomes; it is also given the entry's first cost
    record Works(LibraryMeasure entry, String scenario, String id, Payers payers, BiFunction<Measure, Figure, Measure> shape,
            Shelf library) {

        Project into(Project project) {
            var cost = Stream.of(Conversion.Part.values()).flatMap(part -> entry.figure(part).stream()).findFirst();
            return entry.into(project, scenario, id, payers, library).changeScenario(scenario,
                    found -> found.change(id, measure -> shape.apply(measure, cost.orElseThrow())));
        }
    }

    List<Works> all() {
        var all = new ArrayList<Works>();
        later(all);
        staged(all);
        lowCost(all);
        return all;
    }

    private void later(List<Works> all) {
        var reach = ramp(0, TOWNS, 2041, 2051);
        all.add(works("A", "sewers", "sewer-conventional-kitakyushu", SEWER, rollout("下水道(北九州市の水準)",
                "Sewers as in Kitakyushu", new Driver.PerPerson(1), reach, ramp(0.2, 0.8, 2041, 2056),
                Map.of("bod", 0.0177, "sludge", 0.045))));
        all.add(works("A", "sewer-operation", "wastewater-operation-vietnam", SEWER, rollout("下水道の維持管理",
                "Operation of the sewerage", new Driver.PerHousehold(1), reach, ramp(0.2, 0.8, 2041, 2056), Map.of())));
        waste(all, "A", ramp(COLLECTED, 0, 2039, 2046), 0.5, 2039, 2046);
        all.add(works("A", "incineration", "incineration", SERVICE, rollout("焼却", "Incineration", tonnes(),
                ramp(0, 0.4, 2039, 2046), Ramp.constant(1), Map.of())));
        all.add(dredging("A"));
    }

    private void staged(List<Works> all) {
        var reach = ramp(0, TOWNS, 2028, 2040);
        var use = ramp(0.2, 0.9, 2028, 2044);
        all.add(works("B", "sewers", "sewer-urban-vietnam", SEWER, rollout("下水道(ベトナムの計画水準)",
                "Sewers at the cost of Viet Nam's programme", new Driver.PerPerson(1), reach, use,
                Map.of("bod", 0.0177, "sludge", 0.045))));
        all.add(works("B", "sewer-operation", "wastewater-operation-vietnam", SEWER, rollout("下水道の維持管理",
                "Operation of the sewerage", new Driver.PerHousehold(1), reach, use, Map.of())));
        all.add(works("B", "audits", "cp-audit", FIRMS, audits(PLANTS)));
        all.add(works("B", "investment", "cp-investment", FIRMS, rollout("CP設備投資(工場の6割)",
                "Cleaner-production investment, 60 % of plants", new Driver.Sites(new Trend.Growth(PLANTS, 0)),
                ramp(0, 0.6, 2027, 2034), Ramp.constant(1), Map.of())));
        waste(all, "B", ramp(COLLECTED, 0, 2028, 2034), 0.6, 2028, 2034);
        all.add(compost("B", 0.3));
        all.add(dredging("B"));
    }

    private void lowCost(List<Works> all) {
        all.add(works("C", "dewats", "dewats", SEWER, rollout("地域分散型処理(DEWATS)", "Community systems (DEWATS)",
                new Driver.PerPerson(1), ramp(0, TOWNS, 2028, 2038), ramp(0.4, 0.9, 2028, 2038),
                Map.of("bod", 0.0138, "sludge", 0.035))));
        all.add(works("C", "audits", "cp-audit", FIRMS, audits(PLANTS)));
        waste(all, "C", ramp(COLLECTED, 0, 2028, 2034), 0.4, 2028, 2034);
        all.add(compost("C", 0.5));
        all.add(dredging("C"));
    }

    private void waste(List<Works> all, String scenario, Ramp dump, double filled, int from, int to) {
        all.add(works(scenario, "collection", "waste-collection", SERVICE, rollout("ごみ収集", "Waste collection", tonnes(),
                Ramp.constant(COLLECTED), Ramp.constant(1), Map.of("waste", 1.0))));
        all.add(works(scenario, "dump", "open-dump", SERVICE, rollout("オープンダンプ(廃止まで)", "Open dump until it is closed",
                tonnes(), dump, Ramp.constant(1), Map.of())));
        all.add(works(scenario, "landfill", "sanitary-landfill", SERVICE, rollout("衛生埋立", "Sanitary landfill", tonnes(),
                ramp(0, filled, from, to), Ramp.constant(1), Map.of())));
    }

    private Works compost(String scenario, double share) {
        return works(scenario, "compost", "composting", SERVICE, rollout("コンポスト化", "Composting", tonnes(),
                ramp(0, share, 2028, 2034), Ramp.constant(1), Map.of()));
    }

    /// What has settled in thirty years is cleared in the last five, whatever was prevented before.
    private Works dredging(String scenario) {
        return works(scenario, "dredging", "dredging-dokai", POLLUTERS, (measure, price) -> new Measure.Remediation(
                measure.id(), "river", new Names("水底汚泥のしゅんせつ", "Dredging of what has settled"), measure.payers(),
                "sludge", 0.6, 0, 0, price, 2052, 2056));
    }

    private static BiFunction<Measure, Figure, Measure> audits(double plants) {
        var shape = rollout("CP診断(54工場、10年ごと)", "Cleaner-production audits, every ten years",
                new Driver.Sites(new Trend.Growth(plants, 0)), ramp(0, 1, 2026, 2031), Ramp.constant(1), Map.of());
        return (measure, price) -> {
            var audits = (Measure.Rollout) shape.apply(measure, price);
            return audits.withPrices(Price.of(price), audits.operating(), audits.saving()).withLife(10, false);
        };
    }

    private static BiFunction<Measure, Figure, Measure> rollout(String ja, String en, Driver driver, Ramp coverage, Ramp use,
            Map<String, Double> effects) {
        return (measure, _) -> {
            var from = (Measure.Rollout) measure;
            return new Measure.Rollout(from.id(), from.sector(), new Names(ja, en), from.payers(), driver, coverage, null,
                    use, from.capital(), from.operating(), from.saving(), from.life(), false, effects);
        };
    }

    private Works works(String scenario, String id, String entry, Payers payers,
            BiFunction<Measure, Figure, Measure> shape) {
        var technology = library.technology(entry).orElseThrow();
        var there = new Conversion.Destination("JPY", 2020, "VNM");
        var conversions = Stream.of(Conversion.Part.values()).filter(part -> Transfer.cost(technology, part).isPresent())
                .map(part -> Transfer.of(technology, part, there, Choice.USUAL, economies))
                .map(transfer -> ((Transfer.Done) transfer).conversion()).toList();
        return new Works(new LibraryMeasure(technology, conversions), scenario, id, payers, shape, library);
    }

    private static Driver tonnes() {
        return new Driver.PerPerson(WASTE);
    }

    private static Ramp ramp(double start, double target, int from, int to) {
        return new Ramp(start, target, from, to, Ramp.Shape.LINEAR);
    }

    private static Payers payers(Map<Payer, Double> capital, Map<Payer, Double> operating) {
        return new Payers(new EnumMap<>(capital), new EnumMap<>(operating));
    }

    /// @return the money figures of a measure
    static List<Figure> prices(Measure measure) {
        return switch (measure) {
            case Measure.Budget budget -> List.of(budget.total());
            case Measure.Rollout rollout -> List.of(rollout.capital().figure(), rollout.operating().figure(),
                    rollout.saving().figure());
            case Measure.Remediation remediation -> List.of(remediation.price());
        };
    }
}
