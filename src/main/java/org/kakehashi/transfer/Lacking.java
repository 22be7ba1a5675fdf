package org.kakehashi.transfer;

import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Gap;

/// Why a figure cannot be brought to another place.
public sealed interface Lacking {
    Texts TEXTS = Texts.beside(Lacking.class);

    /// @return what is missing and what the person can do
    Names says();

    /// A series has no value for a year; the person can enter it with its source.
    record Value(String country, Indicator indicator, int year) implements Lacking {
        @Override
        public Names says() {
            return new Gap(country, indicator, year).says();
        }
    }

    /// No source tells which year's prices a figure is in.
    record PriceYear(Names entry) implements Lacking {
        @Override
        public Names says() {
            return TEXTS.text("lacking.price.year", entry);
        }
    }

    /// No currency is known for a country.
    record Money(String country) implements Lacking {
        @Override
        public Names says() {
            return TEXTS.text("lacking.money", Countries.name(country));
        }
    }

    /// No country is known to use a currency.
    record Currency(String code) implements Lacking {
        @Override
        public Names says() {
            return TEXTS.text("lacking.currency", code);
        }
    }

    /// The figure leaves what can be computed with.
    record Size(Names entry) implements Lacking {
        @Override
        public Names says() {
            return TEXTS.text("lacking.size", entry);
        }
    }
}
