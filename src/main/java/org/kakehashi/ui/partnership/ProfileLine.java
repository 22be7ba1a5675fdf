package org.kakehashi.ui.partnership;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Fact;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;

/// A figure of the profile, as a row that shows it for both cities.
enum ProfileLine {
    POPULATION(PartnershipWords.POPULATION, null),
    AREA(PartnershipWords.AREA, Attribute.AREA),
    HOUSEHOLD_SIZE(PartnershipWords.HOUSEHOLD_SIZE, Attribute.HOUSEHOLD_SIZE),
    INCOME_PER_PERSON(PartnershipWords.INCOME_PER_PERSON, Attribute.INCOME_PER_PERSON),
    GDP_PER_HEAD(PartnershipWords.GDP_PER_HEAD, Attribute.GDP_PER_HEAD),
    WATER_COVERAGE(PartnershipWords.WATER_COVERAGE, Attribute.WATER_COVERAGE),
    NON_REVENUE_WATER(PartnershipWords.NON_REVENUE_WATER, Attribute.NON_REVENUE_WATER),
    SEWER_COVERAGE(PartnershipWords.SEWER_COVERAGE, Attribute.SEWER_COVERAGE),
    WASTE_COLLECTION(PartnershipWords.WASTE_COLLECTION, Attribute.WASTE_COLLECTION);

    private final PartnershipWords word;
    private final @Nullable Attribute attribute;

    ProfileLine(PartnershipWords word, @Nullable Attribute attribute) {
        this.word = word;
        this.attribute = attribute;
    }

    PartnershipWords word() {
        return word;
    }

    @Nullable Attribute attribute() {
        return attribute;
    }

    /// @param year the present one: of a series the newest figure that is not later is shown
    Optional<Fact> fact(City city, int year) {
        return attribute == null ? city.population(year) : city.fact(attribute);
    }

    /// @return the city with `now` in the place of what it shows in `year`
    City put(City city, int year, Fact now) {
        if (attribute != null) return city.with(attribute, now);
        return without(city, year).withPopulation(now);
    }

    City without(City city, int year) {
        if (attribute != null) return city.without(attribute);
        var shown = city.population(year);
        return city.withPopulation(city.population().stream().filter(fact -> !Optional.of(fact).equals(shown)).toList());
    }

    /// @return the partner's figure as a multiple of the home city's; empty if the two cannot be compared
    OptionalDouble ratio(City home, City partner, int year) {
        if (attribute == Attribute.INCOME_PER_PERSON && !home.currency().equals(partner.currency())) {
            return OptionalDouble.empty();
        }
        double own = fact(home, year).map(Fact::value).orElse(Double.NaN);
        double other = fact(partner, year).map(Fact::value).orElse(Double.NaN);
        double ratio = other / own;
        return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }
}
