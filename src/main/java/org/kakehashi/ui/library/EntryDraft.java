package org.kakehashi.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.reference.Effect;
import org.kakehashi.reference.KnowHow;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Per;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;

/// An entry while one of its fields is changed; what is built of it is checked by the entry itself.
final class EntryDraft {
    String id;
    Origin origin;
    Technology.Kind kind;
    Names name;
    String sector;
    Names place;
    String country;
    Per per;
    String currency;
    int priceFrom;
    int priceYear;
    Names years;
    @Nullable UnitCost capital;
    @Nullable UnitCost operating;
    @Nullable UnitCost saving;
    int life;
    Names note;
    List<KnowHow> knowHow;
    List<Effect> effects;

    EntryDraft(Technology entry) {
        id = entry.id();
        origin = entry.origin();
        kind = entry.kind();
        name = entry.name();
        sector = entry.sector();
        place = entry.place();
        country = entry.country();
        per = entry.per();
        currency = entry.currency();
        priceFrom = entry.priceFrom();
        priceYear = entry.priceYear();
        years = entry.years();
        capital = entry.capital();
        operating = entry.operating();
        saving = entry.saving();
        life = entry.life();
        note = entry.note();
        knowHow = new ArrayList<>(entry.knowHow());
        effects = new ArrayList<>(entry.effects());
    }

    Technology built() {
        return new Technology(id, origin, kind, name, sector, place, country, per, currency, priceFrom, priceYear,
                years, capital, operating, saving, life, note, knowHow, effects);
    }

    /// Sets the price year; what was said of the old one in words goes with it.
    void pricedIn(int year) {
        priceYear = year;
        priceFrom = year;
        years = Names.same("");
    }

    @Nullable UnitCost cost(Part part) {
        return switch (part) {
            case CAPITAL -> capital;
            case OPERATING -> operating;
            case SAVING -> saving;
        };
    }

    void cost(Part part, @Nullable UnitCost cost) {
        switch (part) {
            case CAPITAL -> capital = cost;
            case OPERATING -> operating = cost;
            case SAVING -> saving = cost;
        }
    }

    /// Sets what one kind of know-how says; blank takes it away.
    void says(KnowHow.Kind what, Names says) {
        var old = knowHow.stream().filter(each -> each.kind() == what).findFirst();
        int at = old.map(knowHow::indexOf).orElse(-1);
        if (says.isBlank()) {
            if (at >= 0) knowHow.remove(at);
        } else if (at >= 0) {
            knowHow.set(at, new KnowHow(what, says, old.get().evidence()));
        } else {
            knowHow.add(new KnowHow(what, says, Evidence.OWN));
        }
    }

    static Names says(Technology entry, KnowHow.Kind what) {
        return entry.knowHow().stream().filter(each -> each.kind() == what).findFirst().map(KnowHow::says)
                .orElse(Names.same(""));
    }

    /// The three numbers of a cost, any of which may be missing.
    record Range(OptionalDouble low, OptionalDouble value, OptionalDouble high) {
        static Range of(@Nullable UnitCost cost) {
            return cost == null ? new Range(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty())
                    : new Range(cost.low(), cost.value(), cost.high());
        }

        boolean isEmpty() {
            return low.isEmpty() && value.isEmpty() && high.isEmpty();
        }

        /// @return whether the numbers are in order and enough for a cost
        boolean isWhole() {
            return value.isPresent() || (low.isPresent() && high.isPresent());
        }

        boolean isInOrder() {
            double middle = value.orElse(Double.NaN);
            return !(low.orElse(Double.NEGATIVE_INFINITY) > middle) && !(high.orElse(Double.POSITIVE_INFINITY) < middle)
                    && !(low.orElse(Double.NEGATIVE_INFINITY) > high.orElse(Double.POSITIVE_INFINITY));
        }
    }
}
