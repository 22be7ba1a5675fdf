package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

/// What a number counts, so that a window or a page can write it.
///
/// @param currency ISO 4217 code of money, else empty
/// @param word     what is counted, or for what the money or the share is, as `a person and year`; may be blank
public record Unit(Kind kind, String currency, Names word) {

    /// How a number is written.
    public enum Kind {
        /// An amount of a currency.
        MONEY,
        /// A fraction of one, written in per cent.
        SHARE,
        /// A number of things or people.
        COUNT,
        /// A number without a unit.
        FACTOR,
        /// A calendar year.
        YEAR,
        /// A whole number of years.
        YEARS
    }

    public static final Unit FACTOR = new Unit(Kind.FACTOR, "", Names.same(""));
    public static final Unit SHARE = new Unit(Kind.SHARE, "", Names.same(""));
    public static final Unit YEARS = new Unit(Kind.YEARS, "", Names.same(""));
    public static final Unit YEAR = new Unit(Kind.YEAR, "", Names.same(""));

    public Unit {
        requireNonNull(kind, "kind");
        Require.that(kind == Kind.MONEY == currency.matches("[A-Z]{3}"), "currency", currency);
        requireNonNull(word, "word");
    }

    /// @return whether only whole numbers make sense
    public boolean isWhole() {
        return kind == Kind.YEAR || kind == Kind.YEARS;
    }

    public static Unit money(String currency) {
        return new Unit(Kind.MONEY, currency, Names.same(""));
    }

    public static Unit money(String currency, Names per) {
        return new Unit(Kind.MONEY, currency, per);
    }

    public static Unit count(Names things) {
        return new Unit(Kind.COUNT, "", things);
    }

    public static Unit share(Names per) {
        return new Unit(Kind.SHARE, "", per);
    }
}
