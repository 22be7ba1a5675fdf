package org.kakehashi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kakehashi.base.Checked;
import org.kakehashi.reference.Economies;

/// The yearly series of countries that come with the program.
public final class ShippedSeries {
    private static final String PLACE = "/assets/library/country-series.csv";

    private ShippedSeries() {}

    public static Economies read() {
        try (var in = ShippedSeries.class.getResourceAsStream(PLACE)) {
            if (in == null) throw new IllegalStateException("not shipped: " + PLACE);
            return switch (Economies.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                case Checked.Good<Economies>(var series) -> series;
                case Checked.Bad<Economies>(var problems) -> throw new IllegalStateException(PLACE + ": " + problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(PLACE, e);
        }
    }
}
