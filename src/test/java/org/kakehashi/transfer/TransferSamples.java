package org.kakehashi.transfer;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Destination;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Per;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;

/// Figures to bring somewhere.
final class TransferSamples {
    static final Evidence S1 = Evidence.sourced("S1");
    static final Technology SEWERAGE = published(340_000, "JPN", "JPY", 1972, 1991);

    private TransferSamples() {}

    static Economies shipped() {
        try {
            var csv = Files.readString(Path.of("assets/library/country-series.csv"));
            return assertInstanceOf(Checked.Good.class, Economies.read(csv)).value() instanceof Economies economies
                    ? economies : Economies.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Technology published(double value, String country, String currency, int from, int year) {
        return published(UnitCost.of(value, S1), country, currency, from, year);
    }

    static Technology published(UnitCost cost, String country, String currency, int from, int year) {
        return new Technology("sewers", new Origin("kakehashi", 1), Technology.Kind.TECHNOLOGY,
                new Names("下水道", "Sewers"), "sewerage", Names.same("Kitakyushu"), country, Per.PERSON, currency, from,
                year, Names.same(""), cost, null, null, 23, Names.same(""), List.of(), List.of());
    }

    static Observation seen(String country, Indicator indicator, int year, double value) {
        return new Observation(country, indicator, year, value, Status.SOURCED, "WB");
    }

    static Choice choice(Method method) {
        return Choice.USUAL.with(method);
    }

    static Conversion done(Technology technology, String currency, int year, String country, Choice choice,
            Economies economies) {
        return assertInstanceOf(Transfer.Done.class, Transfer.of(technology, Part.CAPITAL,
                new Destination(currency, year, country), choice, economies)).conversion();
    }

    static List<Lacking> lacking(Technology technology, String currency, int year, String country, Choice choice,
            Economies economies) {
        return assertInstanceOf(Transfer.Lacks.class, Transfer.of(technology, Part.CAPITAL,
                new Destination(currency, year, country), choice, economies)).lacking();
    }
}
