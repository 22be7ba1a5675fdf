package org.kakehashi.reference;

/// A figure of a city's profile.
public enum Attribute {
    /// Square kilometres.
    AREA(Unit.SQUARE_KILOMETRES),
    /// Persons per household.
    HOUSEHOLD_SIZE(Unit.PERSONS),
    /// Income per person and year, in the city's currency.
    INCOME_PER_PERSON(Unit.LOCAL_MONEY),
    /// Gross domestic product per head of the country, in US dollars.
    GDP_PER_HEAD(Unit.US_DOLLARS),
    /// Share of people with piped water, a fraction of one.
    WATER_COVERAGE(Unit.SHARE),
    /// Share of supplied water that earns nothing, a fraction of one.
    NON_REVENUE_WATER(Unit.SHARE),
    /// Share of people served by sewers, a fraction of one.
    SEWER_COVERAGE(Unit.SHARE),
    /// Share of solid waste that is collected, a fraction of one.
    WASTE_COLLECTION(Unit.SHARE);

    /// What the number counts.
    public enum Unit { SQUARE_KILOMETRES, PERSONS, LOCAL_MONEY, US_DOLLARS, SHARE }

    private final Unit unit;

    Attribute(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /// @return whether `value` can be a value of this attribute
    public boolean allows(double value) {
        return Double.isFinite(value) && switch (unit) {
            case SHARE -> 0 <= value && value <= 1;
            case PERSONS, SQUARE_KILOMETRES -> value > 0;
            case LOCAL_MONEY, US_DOLLARS -> value >= 0;
        };
    }
}
