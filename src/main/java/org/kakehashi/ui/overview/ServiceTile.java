package org.kakehashi.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Scenario;
import org.kakehashi.project.Outlook;
import org.kakehashi.reference.Attribute;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Place;

/// The tile about the service that the scenario in focus changes most for people.
final class ServiceTile {
    private ServiceTile() {}

    static Tile of(Outlook outlook) {
        var scenario = outlook.project().focus();
        var rollout = scenario.flatMap(ServiceTile::rollout);
        if (scenario.isEmpty() || rollout.isEmpty()) return profile(outlook);
        var measure = rollout.get();
        double now = start(outlook, scenario.get(), measure);
        double target = measure.coverage().target();
        var caption = measure.service() == null ? Phrase.data(measure.name()) : caption(measure.service());
        return new Tile("tile-service", caption, Names.same(Formats.percent(now, 0)),
                Phrase.of(OverviewWords.TARGET, Formats.percent(target, 0)),
                Phrase.of(OverviewWords.TARGET_YEAR, measure.coverage().to(),
                        CostTiles.letter(outlook, scenario.get())), now, target, "sector-water", List.of(),
                Place.Screen.COSTS, measure.id());
    }

    /// @return non-revenue water if it is driven, else what moves furthest among services, else among all
    private static Optional<Measure.Rollout> rollout(Scenario scenario) {
        var all = scenario.measures().stream().filter(Measure.Rollout.class::isInstance)
                .map(Measure.Rollout.class::cast).toList();
        var moves = Comparator.comparingDouble((Measure.Rollout rollout) ->
                Math.abs(rollout.coverage().target() - rollout.coverage().start()));
        return all.stream().filter(rollout -> rollout.service() == Attribute.NON_REVENUE_WATER).findFirst()
                .or(() -> all.stream().filter(rollout -> rollout.service() != null).max(moves))
                .or(() -> all.stream().max(moves));
    }

    private static double start(Outlook outlook, Scenario scenario, Measure.Rollout measure) {
        if (measure.service() == null) return measure.coverage().start();
        return outlook.project().cityOf(scenario).fact(measure.service()).map(fact -> fact.value())
                .orElse(measure.coverage().start());
    }

    /// Without a programme that drives it, what the partner's profile knows.
    private static Tile profile(Outlook outlook) {
        for (var attribute : List.of(Attribute.NON_REVENUE_WATER, Attribute.SEWER_COVERAGE, Attribute.WATER_COVERAGE,
                Attribute.WASTE_COLLECTION)) {
            var fact = outlook.project().partner().fact(attribute).orElse(null);
            if (fact == null) continue;
            return new Tile("tile-service", caption(attribute), Names.same(Formats.percent(fact.value(), 0)),
                    Phrase.of(OverviewWords.AS_OF, fact.year()), Phrase.of(OverviewWords.NO_TARGET), fact.value(),
                    Double.NaN, "sector-water", List.of(), Place.Screen.PARTNERSHIP, "");
        }
        return Tile.unknown("tile-service", Phrase.of(OverviewWords.SERVICE), Phrase.of(OverviewWords.NO_TARGET),
                Place.Screen.PARTNERSHIP);
    }

    private static Phrase caption(Attribute attribute) {
        return switch (attribute) {
            case NON_REVENUE_WATER -> Phrase.of(OverviewWords.NON_REVENUE_WATER);
            case WATER_COVERAGE -> Phrase.of(OverviewWords.WATER_COVERAGE);
            case SEWER_COVERAGE -> Phrase.of(OverviewWords.SEWER_COVERAGE);
            case WASTE_COLLECTION -> Phrase.of(OverviewWords.WASTE_COLLECTION);
            case AREA, HOUSEHOLD_SIZE, INCOME_PER_PERSON, GDP_PER_HEAD -> Phrase.of(OverviewWords.SERVICE);
        };
    }
}
