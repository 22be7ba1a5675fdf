package org.kakehashi.cost;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The sectors of the model, in the order they are stacked in pictures; users add their own by id.
public enum Sector {
    SEWERAGE, WATER, WASTE, AIR, INDUSTRY, RIVER, GREENERY, MONITORING, ENERGY, EDUCATION;

    /// @return the id written in documents, as `sewerage`
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sector> of(String id) {
        return Stream.of(values()).filter(sector -> sector.id().equals(id)).findFirst();
    }
}
