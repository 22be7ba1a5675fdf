package org.kakehashi.reference;

import java.util.List;

/// Which days a country keeps as public holidays.
@FunctionalInterface
public interface Holidays {
    Holidays NONE = (_, _) -> List.of();

    /// @param country three-letter code
    /// @return in the order of their days, those of the whole country only; nothing for a country or year unknown here
    List<Holiday> in(String country, int year);
}
