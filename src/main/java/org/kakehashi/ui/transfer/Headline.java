package org.kakehashi.ui.transfer;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Conversion;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;

/// One cost of a library entry; the first there is stands for the entry in lists.
public record Headline(Conversion.Part part, UnitCost cost) {

    /// @return capital if known, else operating cost, else saving
    public static Headline of(Technology entry) {
        return all(entry).findFirst().orElseThrow();
    }

    public static Stream<Headline> all(Technology entry) {
        return Stream.of(Conversion.Part.values()).flatMap(part -> Headline.of(entry, part).stream());
    }

    public static Optional<Headline> of(Technology entry, Conversion.Part part) {
        return Optional.ofNullable(cost(entry, part)).map(cost -> new Headline(part, cost));
    }

    private static @Nullable UnitCost cost(Technology entry, Conversion.Part part) {
        return switch (part) {
            case CAPITAL -> entry.capital();
            case OPERATING -> entry.operating();
            case SAVING -> entry.saving();
        };
    }
}
