package org.kakehashi.cost;

import static org.kakehashi.base.Reason.Sign.OVER;
import static org.kakehashi.base.Reason.Sign.TIMES;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Unit;

/// Why households pay such a share of their income.
final class WhyAffordability {
    private final WhyGround ground;
    private final WhyPeople people;
    private final WhyPayers payers;

    WhyAffordability(WhyGround ground, WhyPeople people, WhyPayers payers) {
        this.ground = ground;
        this.people = people;
        this.payers = payers;
    }

    Reason burden(OptionalInt year) {
        return asked(year, ground.result.peakBurdenYear(), ground.say("burden.peak"), this::in);
    }

    Reason ofLimit(String id, OptionalInt year) {
        var burden = ground.result.burdenByLimit().get(id);
        var limit = ground.inputs.limits().stream().filter(each -> each.id().equals(id)).findFirst();
        if (burden == null || limit.isEmpty()) throw new IllegalArgumentException("limit: " + id);
        var name = Said.named(limit.get().name(), id);
        return asked(year, burden.peakYear(), ground.say("burden.limit.peak", name), t -> share(
                ground.say("burden.limit.in", name, ground.year(t)), burden.yearly().at(t), t,
                measure -> limit.get().sectors().contains(measure.sector()), "limit/" + id + "/"));
    }

    Reason ofGroup(int group, OptionalInt year) {
        var burdens = ground.result.burdenByGroup();
        if (group < 0 || burdens.size() <= group) throw new IllegalArgumentException("group: " + group);
        int count = burdens.size();
        return asked(year, burdens.get(group).peakYear(), ground.say("burden.group.peak", group + 1, count),
                t -> Reason.of(ground.say("burden.group.in", group + 1, count, ground.year(t)),
                        burdens.get(group).yearly().at(t), ground.ofIncome(), ground.say("how.ratio"), () -> {
                            var share = ground.given("community/groups/" + (group + 1));
                            return List.of(in(t), Reason.of(ground.say("group.income"), share.value() * count,
                                    Unit.FACTOR, ground.say("how.product"), () -> List.of(share,
                                            ground.number(ground.say("groups"), count).as(TIMES))).as(OVER));
                        }));
    }

    /// @param peak the year that is told where none is asked for
    private Reason asked(OptionalInt asked, OptionalInt peak, Names largest, IntFunction<Reason> year) {
        if (peak.isEmpty()) throw new IllegalArgumentException("burden: no income");
        if (asked.isPresent()) return year.apply(ground.t(asked.getAsInt()));
        var at = year.apply(ground.t(peak.getAsInt()));
        return Reason.of(largest, at.value(), at.unit(), ground.say("how.largest", ground.years()), () -> List.of(at));
    }

    private Reason in(int t) {
        return share(ground.say("burden.in", ground.year(t)), ground.result.householdBurden().at(t), t, _ -> true, "");
    }

    private Reason share(Names label, double value, int t, Predicate<Measure> meant, String key) {
        return ground.once("burden/" + key + t, () -> Reason.of(label, value, ground.ofIncome(), ground.say("how.ratio"),
                () -> List.of(payers.cash(Payer.HOUSEHOLD, t, meant, key), people.people(t).as(OVER),
                        people.income(t).as(OVER))));
    }
}
