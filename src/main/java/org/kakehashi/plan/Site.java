package org.kakehashi.plan;

import org.kakehashi.base.Language;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Side;

/// Where a step is worked at, and from where people travel to it.
///
/// @param side which side of the cooperation its prices are paid on
/// @param city id of the city, empty if it is neither of the two
/// @param from id of the city the travellers come from
record Site(Side side, String city, String from) {
    /// A training lies where its kind says; any other step at the partner's, unless its place names the home city only.
    static Site of(Step step, City home, City partner) {
        if (step.work() instanceof Work.Training training) {
            return switch (training.mode()) {
                case INBOUND, ONLINE -> new Site(Side.HOME, home.id(), partner.id());
                case AT_PARTNER -> new Site(Side.ABROAD, partner.id(), home.id());
                case THIRD_COUNTRY -> new Site(Side.ABROAD, "", home.id());
            };
        }
        return names(step, home) && !names(step, partner) ? new Site(Side.HOME, home.id(), partner.id())
                : new Site(Side.ABROAD, partner.id(), home.id());
    }

    private static boolean names(Step step, City city) {
        for (var language : Language.values()) {
            var name = city.name().in(language);
            if (!name.isBlank() && step.place().in(language).contains(name)) return true;
        }
        return false;
    }
}
