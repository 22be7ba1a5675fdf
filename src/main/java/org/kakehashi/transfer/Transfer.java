package org.kakehashi.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Destination;
import org.kakehashi.base.Conversion.Factor;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Conversion.Outcome;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Conversion.Published;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Require;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;

/// A figure of the library brought to another place, year and money: done, or what is lacking for it.
///
/// The equation is section 7 of the model page.
public sealed interface Transfer {

    /// @param others what is lacking for those of the other methods that are not among the outcomes
    record Done(Conversion conversion, List<Lacking> others) implements Transfer {
        public Done {
            others = List.copyOf(others);
        }
    }

    /// @param lacking for the chosen method, everything at once
    record Lacks(List<Lacking> lacking) implements Transfer {
        public Lacks {
            lacking = List.copyOf(lacking);
            Require.that(!lacking.isEmpty(), "lacking", lacking);
        }
    }

    /// @return the cost of that kind, empty if the entry has none
    static Optional<UnitCost> cost(Technology technology, Part part) {
        return Optional.ofNullable(nullable(technology, part));
    }

    private static @Nullable UnitCost nullable(Technology technology, Part part) {
        return switch (part) {
            case CAPITAL -> technology.capital();
            case OPERATING -> technology.operating();
            case SAVING -> technology.saving();
        };
    }

    /// @throws IllegalArgumentException if the technology has no cost of that kind
    static Transfer of(Technology technology, Part part, Destination to, Choice choice, Economies economies) {
        var cost = cost(technology, part).orElseThrow(() -> new IllegalArgumentException("part: " + part));
        if (technology.priceYear() == 0) return new Lacks(List.of(new Lacking.PriceYear(technology.name())));
        var from = new Published(cost.least(), cost.central(), cost.most(), technology.currency(),
                technology.priceFrom(), technology.priceYear(), technology.country());
        var chosen = new Chain(technology.name(), from, to, economies);
        var factors = chosen.factors(choice);
        if (!chosen.lacking.isEmpty()) return new Lacks(List.copyOf(chosen.lacking));
        var outcomes = new ArrayList<Outcome>();
        var others = new LinkedHashSet<Lacking>();
        for (var method : Method.values()) {
            var chain = new Chain(technology.name(), from, to, economies);
            var steps = chain.factors(choice.with(method));
            others.addAll(chain.lacking);
            if (chain.lacking.isEmpty()) outcomes.add(new Outcome(method, from.value() * product(steps)));
        }
        return new Done(new Conversion(technology.id(), part, from, to, choice.method(), choice.traded(),
                choice.adaptation(), choice.reason(), factors, outcomes), List.copyOf(others));
    }

    private static double product(List<Factor> factors) {
        double product = 1;
        for (var factor : factors) product *= factor.value();
        return product;
    }

    /// @return where a figure that was brought comes from: as little to be trusted as the weakest number behind it, and
    ///         never more than computed
    static Evidence evidence(UnitCost cost, Conversion conversion) {
        var status = Status.COMPUTED;
        if (cost.evidence().status().compareTo(status) > 0) status = cost.evidence().status();
        for (var factor : conversion.factors()) {
            for (var observation : factor.observations()) {
                if (observation.status().compareTo(status) > 0) status = observation.status();
            }
        }
        return new Evidence(status, cost.evidence().source(), cost.evidence().note(), conversion);
    }
}
