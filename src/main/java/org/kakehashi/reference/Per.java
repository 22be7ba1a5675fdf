package org.kakehashi.reference;

/// What one unit of a library entry is; operating costs and savings are for such a unit and year.
public enum Per {
    PERSON, HOUSEHOLD, CONNECTION,
    /// Daily capacity, cubic metres.
    CUBIC_METRE_DAY,
    CUBIC_METRE,
    TONNE,
    /// Tonnes handled a year.
    TONNE_YEAR,
    /// Cleaned air, standard cubic feet a minute: 1.699 m³/h.
    AIR_FLOW,
    KILOWATT, PLANT, STATION, HECTARE, KILOMETRE,
    /// A whole programme.
    PROGRAMME
}
