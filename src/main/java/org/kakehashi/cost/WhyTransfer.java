package org.kakehashi.cost;

import static org.kakehashi.base.Reason.Sign.TIMES;
import static org.kakehashi.base.Reason.Sign.TOLD;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Unit;
import org.kakehashi.reference.Countries;

/// How a figure of the library became one of the scenario.
final class WhyTransfer {
    private WhyTransfer() {}

    /// @return the published figure, and what it was multiplied with
    static List<Reason> chain(Conversion conversion, Evidence evidence) {
        var parts = new ArrayList<Reason>();
        var from = conversion.from();
        var place = "library/" + conversion.entry();
        parts.add(Reason.of(new Assumption(place, Entries.text("published", from.priceYear()),
                Countries.name(from.country()), from.value(), Unit.money(from.currency()),
                new Evidence(evidence.status(), evidence.source(), Names.same("")), from.value(), from.value())));
        for (var factor : conversion.factors()) parts.add(factor(conversion, factor, place));
        return parts;
    }

    private static Reason factor(Conversion conversion, Conversion.Factor factor, String place) {
        var to = conversion.to();
        var from = conversion.from();
        var label = switch (factor.step()) {
            case OWN_MONEY -> Entries.text("step.own.money", Countries.name(from.country()));
            case PRICES -> Entries.text("step.prices", from.priceYear(), to.priceYear());
            case MONEY -> Entries.text("step.money", from.currency(), to.currency());
            case INCOME -> Entries.text("step.income");
            case ADAPTATION -> Entries.text("step.adaptation");
        };
        return Reason.of(label, factor.value(), Unit.FACTOR, factor.step() == Conversion.Step.ADAPTATION
                ? conversion.reason() : Entries.text("method." + conversion.method()),
                () -> told(factor.observations())).at(place).as(TIMES);
    }

    /// What a factor was computed from, for reading; beyond the first few together.
    private static List<Reason> told(List<Observation> observations) {
        var all = observations.stream().map(observation -> told(observation).as(TOLD)).toList();
        if (all.size() <= WhyGround.MOST + 1) return all;
        var parts = new ArrayList<>(all.subList(0, WhyGround.MOST));
        var rest = all.subList(WhyGround.MOST, all.size());
        parts.add(Reason.of(Entries.text("others.observations", rest.size()), rest.size(), Unit.FACTOR,
                Names.same(""), () -> rest).as(TOLD));
        return parts;
    }

    private static Reason told(Observation observation) {
        return Reason.of(new Assumption("observations/" + observation.country() + "/" + observation.indicator() + "/"
                + observation.year(), Entries.text("observed." + observation.indicator(), observation.year()),
                Countries.name(observation.country()), observation.value(), Unit.FACTOR,
                new Evidence(observation.status(), observation.source(), Names.same("")), observation.value(),
                observation.value()));
    }
}
