package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;
import org.kakehashi.cost.Price;
import org.kakehashi.cost.Ramp;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Sector;
import org.kakehashi.cost.Trend;
import org.kakehashi.project.LibraryMeasure;
import org.kakehashi.reference.City;

/// New measures, and changes that move measures as a whole.
final class MeasureEdits {
    private static final int USUAL_LIFE = 30;
    /// Years from the first to the last one of what is new.
    private static final int FIRST_YEARS = 4;

    private MeasureEdits() {}

    /// @return `base` with the least number behind it that makes it new
    static String fresh(String base, Collection<String> taken) {
        int number = 1;
        while (taken.contains(base + "-" + number)) number++;
        return base + "-" + number;
    }

    static String freshMeasure(Scenario scenario) {
        return fresh("measure", scenario.measures().stream().map(Measure::id).toList());
    }

    static Measure budget(String id, String sector, Names name, Horizon horizon, boolean capital) {
        return new Measure.Budget(id, sector, name, Payers.all(Payer.MUNICIPAL), Figure.own(0), horizon.first(),
                Math.min(horizon.last(), horizon.first() + FIRST_YEARS), Series.of(), capital);
    }

    /// @return a rollout of one site that is not yet there and will be in a few years
    static Measure.Rollout sites(String id, String sector, Names name, Horizon horizon) {
        var coverage = new Ramp(0, 1, horizon.first(), Math.min(horizon.last(), horizon.first() + FIRST_YEARS),
                Ramp.Shape.LINEAR);
        return new Measure.Rollout(id, sector, name, Payers.all(Payer.MUNICIPAL),
                new Driver.Sites(new Trend.Growth(1, 0)), coverage, null, Ramp.constant(1), Price.NONE, Price.NONE,
                Price.NONE, USUAL_LIFE, false, Map.of());
    }

    /// @param city its profile gives the coverage to start from where it knows it
    static Measure rollout(String id, String sector, Names name, Horizon horizon, City city) {
        var service = Sector.service(sector).orElse(null);
        var known = service == null ? null : city.fact(service).orElse(null);
        double start = known == null ? 0 : known.value();
        var coverage = new Ramp(start, start, horizon.first(), horizon.last(), Ramp.Shape.LINEAR);
        return new Measure.Rollout(id, sector, name, Payers.all(Payer.MUNICIPAL), new Driver.PerPerson(1), coverage,
                known == null ? null : service, Ramp.constant(1), Price.NONE, Price.NONE, Price.NONE, USUAL_LIFE, false,
                Map.of());
    }

    /// @return with the costs of a library entry where they were brought; a measure of another kind stays
    static Measure priced(Measure measure, LibraryMeasure made) {
        if (!(measure instanceof Measure.Rollout rollout)) return measure;
        return rollout.withPrices(priced(rollout.capital(), made, Part.CAPITAL),
                priced(rollout.operating(), made, Part.OPERATING), priced(rollout.saving(), made, Part.SAVING));
    }

    private static Price priced(Price price, LibraryMeasure made, Part part) {
        return made.figure(part).map(figure -> new Price(figure, price.escalation())).orElse(price);
    }

    /// @return a clean-up of the scenario's first pollutant; of one still to be chosen where none is known
    static Measure remediation(Scenario scenario, String sector) {
        var horizon = scenario.horizon();
        var pollutant = scenario.loads().isEmpty() ? "bod" : scenario.loads().getFirst().id();
        return new Measure.Remediation(freshMeasure(scenario), sector, FormWords.NEW_REMEDIATION.names(),
                Payers.all(Payer.MUNICIPAL), pollutant, 0, 0, 0, Figure.own(0), horizon.first(),
                Math.min(horizon.last(), horizon.first() + FIRST_YEARS));
    }

    /// @param effects load removed a year by one unit in use, by pollutant id
    static Measure.Rollout withEffects(Measure.Rollout r, Map<String, Double> effects) {
        return new Measure.Rollout(r.id(), r.sector(), r.name(), r.payers(), r.driver(), r.coverage(), r.service(), r.use(),
                r.capital(), r.operating(), r.saving(), r.life(), r.renewExisting(), effects);
    }

    /// @return the same measure under another id
    static Measure copy(Measure measure, String id, Names name) {
        return switch (measure) {
            case Measure.Budget(_, var sector, _, var payers, var total, int from, int to, var weights, boolean capital) ->
                new Measure.Budget(id, sector, name, payers, total, from, to, weights, capital);
            case Measure.Rollout r -> new Measure.Rollout(id, r.sector(), name, r.payers(), r.driver(), r.coverage(),
                    r.service(), r.use(), r.capital(), r.operating(), r.saving(), r.life(), r.renewExisting(), r.effects());
            case Measure.Remediation r -> new Measure.Remediation(id, r.sector(), name, r.payers(), r.pollutant(),
                    r.settling(), r.decay(), r.before(), r.price(), r.from(), r.to());
        };
    }

    /// @return with `added` after the last measure of its sector
    static Scenario append(Scenario scenario, Measure added) {
        return insert(scenario, scenario.measures().reversed().stream()
                .filter(other -> other.sector().equals(added.sector())).findFirst().map(Measure::id).orElse(""), added);
    }

    /// @return with `added` after the measure of that id, or at the end
    static Scenario insert(Scenario scenario, String after, Measure added) {
        var measures = new ArrayList<>(scenario.measures());
        int at = scenario.measure(after).map(measures::indexOf).orElse(measures.size() - 1);
        measures.add(at + 1, added);
        return scenario.with(measures);
    }

    static Scenario remove(Scenario scenario, String id) {
        return scenario.with(scenario.measures().stream().filter(measure -> !measure.id().equals(id)).toList());
    }

    /// @return with `measure` at that place, or as it is if there is one of its id
    static Scenario restore(Scenario scenario, int place, Measure measure) {
        if (scenario.measure(measure.id()).isPresent()) return scenario;
        var measures = new ArrayList<>(scenario.measures());
        measures.add(Math.clamp(place, 0, measures.size()), measure);
        return scenario.with(measures);
    }

    /// @param before id of the measure to stand before, blank to be the last of the sector
    static Scenario place(Scenario scenario, String id, String sector, String before) {
        var moved = scenario.measure(id).orElse(null);
        if (moved == null || id.equals(before)) return scenario;
        var without = remove(scenario, id);
        var placed = moved.withSector(sector);
        return without.measure(before).map(next -> restore(without, without.measures().indexOf(next), placed))
                .orElseGet(() -> append(without, placed));
    }

    static Scenario renameSector(Scenario scenario, String from, String to) {
        return scenario.with(scenario.measures().stream()
                .map(measure -> measure.sector().equals(from) ? measure.withSector(to) : measure).toList());
    }

    /// @param way 1 to swap with the next of its sector, −1 with the one before
    static Scenario move(Scenario scenario, String id, int way) {
        var measures = new ArrayList<>(scenario.measures());
        var moved = scenario.measure(id).orElse(null);
        if (moved == null) return scenario;
        int at = measures.indexOf(moved);
        for (int other = at + way; 0 <= other && other < measures.size(); other += way) {
            if (!measures.get(other).sector().equals(moved.sector())) continue;
            measures.set(at, measures.get(other));
            measures.set(other, moved);
            return scenario.with(measures);
        }
        return scenario;
    }

    /// @return with the capital price of a unit, or of what is removed; a budget has none
    static Measure withPrice(Measure measure, double typed) {
        return switch (measure) {
            case Measure.Budget budget -> budget;
            case Measure.Rollout rollout -> rollout.withPrices(rollout.capital().typed(typed), rollout.operating(),
                    rollout.saving());
            case Measure.Remediation r -> new Measure.Remediation(r.id(), r.sector(), r.name(), r.payers(), r.pollutant(),
                    r.settling(), r.decay(), r.before(), r.price().typed(typed), r.from(), r.to());
        };
    }

    static int from(Measure measure) {
        return switch (measure) {
            case Measure.Budget budget -> budget.from();
            case Measure.Rollout rollout -> rollout.coverage().from();
            case Measure.Remediation remediation -> remediation.from();
        };
    }

    static int to(Measure measure) {
        return switch (measure) {
            case Measure.Budget budget -> budget.to();
            case Measure.Rollout rollout -> rollout.coverage().to();
            case Measure.Remediation remediation -> remediation.to();
        };
    }

    /// @param from first year of building, inclusive, not after `to`
    static Measure between(Measure measure, int from, int to) {
        return switch (measure) {
            case Measure.Budget budget -> budget.between(from, to);
            case Measure.Rollout rollout -> rollout.withCoverage(rollout.coverage().between(from, to));
            case Measure.Remediation(var id, var sector, var name, var payers, var pollutant, double settling,
                    double decay, double before, var price, _, _) -> new Measure.Remediation(id, sector, name, payers,
                    pollutant, settling, decay, before, price, from, to);
        };
    }
}
