package org.kakehashi.ui.transfer;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Conversion.Destination;
import org.kakehashi.base.Names;
import org.kakehashi.reference.City;

/// A city a figure can be brought to, and the money and year it is wanted in.
///
/// @param currency  ISO 4217 code
/// @param priceYear calendar year
public record Target(String city, Names name, String country, String currency, int priceYear) {
    public Target {
        requireNonNull(city, "city");
        requireNonNull(name, "name");
        requireNonNull(country, "country");
        requireNonNull(currency, "currency");
    }

    static Target of(City city, String currency, int priceYear) {
        return new Target(city.id(), city.name(), city.country(), currency, priceYear);
    }

    Target at(int newPriceYear) {
        return new Target(city, name, country, currency, newPriceYear);
    }

    Destination destination() {
        return new Destination(currency, priceYear, country);
    }
}
