package org.kakehashi.cost;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.reference.Attribute;

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

    /// @param id of a sector, built in or not
    /// @return the figure of a city's profile that tells how far the sector's service reaches
    public static Optional<Attribute> service(String id) {
        return of(id).flatMap(sector -> switch (sector) {
            case SEWERAGE -> Optional.of(Attribute.SEWER_COVERAGE);
            case WATER -> Optional.of(Attribute.WATER_COVERAGE);
            case WASTE -> Optional.of(Attribute.WASTE_COLLECTION);
            case AIR, INDUSTRY, RIVER, GREENERY, MONITORING, ENERGY, EDUCATION -> Optional.empty();
        });
    }
}
