package org.kakehashi.project;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Destination;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payers;
import org.kakehashi.cost.Price;
import org.kakehashi.cost.Ramp;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Sector;
import org.kakehashi.cost.Trend;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;
import org.kakehashi.transfer.Transfer;

/// A technology of the library with its costs brought to a scenario's city: the measure it becomes there.
///
/// @param conversions of the costs that are taken over, one a part; the other costs of the measure are nought
public record LibraryMeasure(Technology technology, List<Conversion> conversions) {
    public LibraryMeasure {
        requireNonNull(technology, "technology");
        conversions = List.copyOf(conversions);
        var id = technology.id();
        Require.that(conversions.stream().allMatch(conversion -> conversion.entry().equals(id)), "conversions", id);
        Require.that(conversions.stream().map(Conversion::part).distinct().count() == conversions.size(), "conversions",
                conversions.size());
    }

    /// @param city the city of the scenario's community
    /// @return where a figure is to be brought for that scenario
    public static Destination destination(Scenario scenario, City city) {
        return new Destination(scenario.basis().currency(), scenario.basis().priceYear(), city.country());
    }

    /// @return the cost of that kind where it was brought, empty if none was
    public Optional<Figure> figure(Part part) {
        return conversions.stream().filter(conversion -> conversion.part() == part).findFirst()
                .map(conversion -> new Figure(conversion.value(), evidence(conversion)));
    }

    private Evidence evidence(Conversion conversion) {
        return Transfer.evidence(Transfer.cost(technology, conversion.part()).orElseThrow(), conversion);
    }

    /// What serves people starts where the city's profile says and reaches all of them when the horizon ends; of the
    /// rest there is one from the first year on. A life that is not known is as long as the horizon.
    ///
    /// @param city the city of the scenario's community
    public Measure.Rollout measure(String id, Scenario scenario, City city, Payers payers) {
        var horizon = scenario.horizon();
        var driver = switch (technology.per()) {
            case PERSON -> new Driver.PerPerson(1);
            case HOUSEHOLD, CONNECTION -> new Driver.PerHousehold(1);
            case CUBIC_METRE_DAY, CUBIC_METRE, TONNE, TONNE_YEAR, AIR_FLOW, KILOWATT, PLANT, STATION, HECTARE,
                    KILOMETRE, PROGRAMME -> new Driver.Sites(new Trend.Growth(1, 0));
        };
        boolean served = !(driver instanceof Driver.Sites);
        var service = served ? known(city) : null;
        double start = service == null ? 0 : city.fact(service).orElseThrow().value();
        var coverage = served ? new Ramp(start, 1, horizon.first(), horizon.last(), Ramp.Shape.LINEAR)
                : new Ramp(0, 1, horizon.first(), horizon.first(), Ramp.Shape.LINEAR);
        return new Measure.Rollout(id, technology.sector(), technology.name(), payers, driver, coverage, service,
                Ramp.constant(1), price(Part.CAPITAL), price(Part.OPERATING), price(Part.SAVING),
                technology.life() == 0 ? horizon.years() : technology.life(), false, effects(scenario));
    }

    private @Nullable Attribute known(City city) {
        return Sector.service(technology.sector()).filter(service -> city.fact(service).isPresent()).orElse(null);
    }

    private Price price(Part part) {
        var figure = figure(part);
        if (figure.isEmpty()) return Price.NONE;
        return Price.of(part == Part.CAPITAL && technology.life() == 0 ? withoutLife(figure.get()) : figure.get());
    }

    private static Figure withoutLife(Figure figure) {
        var evidence = figure.evidence();
        var said = Said.text("library.life");
        var note = evidence.note().isBlank() ? said : new Names(evidence.note().ja() + said.ja(),
                evidence.note().en() + (evidence.note().en().endsWith(".") ? " " : ". ") + said.en());
        return new Figure(figure.value(), new Evidence(evidence.status(), evidence.source(), note, evidence.conversion()));
    }

    /// Effects in another unit than the scenario's load are left out.
    private Map<String, Double> effects(Scenario scenario) {
        var effects = new TreeMap<String, Double>();
        for (var effect : technology.effects()) {
            if (effect.pollutant().isEmpty() || effect.perUnit().isEmpty()) continue;
            boolean other = scenario.loads().stream().anyMatch(load -> load.id().equals(effect.pollutant())
                    && !load.unit().equals(effect.unit().en()) && !load.unit().equals(effect.unit().ja()));
            if (!other) effects.merge(effect.pollutant(), effect.perUnit().getAsDouble(), Double::sum);
        }
        return effects;
    }

    /// @param library where the sources are found that the project does not have yet
    /// @return with the measure at the end of that scenario, and the technology and all sources it names on the shelf;
    ///         the same project if there is no such scenario
    public Project into(Project project, String scenarioId, String id, Payers payers, Shelf library) {
        var scenario = project.costs().scenario(scenarioId);
        if (scenario.isEmpty()) return project;
        var measure = measure(id, scenario.get(), project.cityOf(scenario.get()), payers);
        return onShelf(project, library).changeScenario(scenarioId, found -> found.with(
                Stream.concat(found.measures().stream(), Stream.of(measure)).toList()));
    }

    /// @return with the technology and all sources it and its conversions name on the project's shelf
    public Project onShelf(Project project, Shelf library) {
        var shelf = project.shelf().with(technology);
        for (var id : sources()) {
            if (shelf.source(id).isPresent()) continue;
            var source = library.source(id);
            if (source.isPresent()) shelf = shelf.with(source.get());
        }
        return project.with(shelf);
    }

    private Set<String> sources() {
        var ids = new LinkedHashSet<String>();
        for (var part : Part.values()) {
            Transfer.cost(technology, part).map(UnitCost::evidence).ifPresent(evidence -> ids.add(evidence.source()));
        }
        technology.knowHow().forEach(knowHow -> ids.add(knowHow.evidence().source()));
        technology.effects().forEach(effect -> ids.add(effect.evidence().source()));
        for (var conversion : conversions) {
            for (var factor : conversion.factors()) {
                factor.observations().forEach(observation -> ids.add(observation.source()));
            }
        }
        ids.remove("");
        return ids;
    }
}
