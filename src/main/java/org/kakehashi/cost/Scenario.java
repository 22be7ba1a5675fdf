package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kakehashi.base.Names;

/// One way to control pollution in a city: the measures, the years, the people and the money.
public record Scenario(String id, Names name, Horizon horizon, Basis basis, Community community,
        List<Measure> measures, List<Loan> loans, List<Load> loads) {
    public Scenario {
        that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(horizon, "horizon");
        requireNonNull(basis, "basis");
        requireNonNull(community, "community");
        measures = List.copyOf(measures);
        loans = List.copyOf(loans);
        loads = List.copyOf(loads);
    }

    public Optional<Measure> measure(String measureId) {
        return measures.stream().filter(measure -> measure.id().equals(measureId)).findFirst();
    }

    public Scenario with(Names newName) {
        return new Scenario(id, newName, horizon, basis, community, measures, loans, loads);
    }

    public Scenario with(Horizon newHorizon) {
        return new Scenario(id, name, newHorizon, basis, community, measures, loans, loads);
    }

    public Scenario with(Basis newBasis) {
        return new Scenario(id, name, horizon, newBasis, community, measures, loans, loads);
    }

    public Scenario with(Community newCommunity) {
        return new Scenario(id, name, horizon, basis, newCommunity, measures, loans, loads);
    }

    public Scenario with(List<Measure> newMeasures) {
        return new Scenario(id, name, horizon, basis, community, newMeasures, loans, loads);
    }

    /// @return this scenario with the measure of that id changed; the same if there is none
    public Scenario change(String measureId, UnaryOperator<Measure> change) {
        return with(measures.stream()
                .map(measure -> measure.id().equals(measureId) ? change.apply(measure) : measure).toList());
    }

    /// @return a copy under another id and name
    public Scenario copy(String newId, Names newName) {
        return new Scenario(newId, newName, horizon, basis, community, measures, loans, loads);
    }
}
