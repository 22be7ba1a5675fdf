package org.kakehashi.document;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Benchmark;
import org.kakehashi.reference.Effect;
import org.kakehashi.reference.KnowHow;
import org.kakehashi.reference.LoanPreset;
import org.kakehashi.reference.Per;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.Threshold;
import org.kakehashi.reference.UnitCost;

/// The figures of a random shelf that costs are made from, and the ways such figures were brought to a place.
record RandomFigures(RandomProjects random) {

    Technology technology(int i) {
        int year = random.coin() ? 0 : random.year();
        return new Technology("technology-" + i, random.origin(), random.pick(Technology.Kind.values()),
                random.names(), "own sector ~/", random.names(), "VNM", random.pick(Per.values()), "USD",
                year == 0 ? 0 : year - random.whole(0, 20), year, random.names(),
                i == 0 || random.coin() ? cost() : null, i == 1 || random.coin() ? cost() : null,
                i == 2 || random.coin() ? cost() : null, random.whole(0, 60), random.names(),
                random.list(2, _ -> new KnowHow(random.pick(KnowHow.Kind.values()), random.names(),
                        random.evidence())), random.list(2, _ -> effect()));
    }

    private UnitCost cost() {
        double value = random.real();
        var some = OptionalDouble.of(value);
        return random.coin() ? UnitCost.of(value, random.evidence())
                : new UnitCost(some, random.coin() ? some : OptionalDouble.empty(), some, random.evidence());
    }

    private Effect effect() {
        return new Effect(random.coin() ? "bod" : "", random.names(), number(random.coin() ? random.real() : null),
                random.names(), random.names(), random.evidence());
    }

    Observation observation(int i) {
        return new Observation(random.pick("VNM", "JPN"), random.pick(Indicator.values()), 2000 + i,
                random.whole(1, 99_999) + random.share(), random.pick(Status.values()), random.coin() ? "S1" : "");
    }

    LoanPreset loan(int i) {
        return new LoanPreset("loan-" + i, random.origin(), random.names(), random.figure(0), 30,
                random.whole(0, 29), random.year());
    }

    Threshold threshold(int i) {
        return new Threshold("threshold-" + i, random.origin(), random.names(),
                random.coin() ? List.of() : List.of("water", "sewerage"),
                new Figure(0.25 + random.share() / 2, random.evidence()));
    }

    Benchmark benchmark(int i) {
        int from = random.year();
        return new Benchmark("benchmark-" + i, random.origin(), random.names(), "JPN", from,
                from + random.whole(0, 20), number(i == 0 ? 800e9 : null), "JPY",
                number(random.coin() ? 1e6 : null), number(i == 1 || random.coin() ? 0.0122 : null),
                number(random.coin() ? 0.0162 : null), random.coin() ? List.of() : List.of("sewerage"),
                random.evidence());
    }

    Conversion conversion() {
        double value = random.real();
        int year = random.year();
        return new Conversion("technology-0", random.pick(Conversion.Part.values()),
                new Conversion.Published(value, value, value, "JPY", year - random.whole(0, 20), year, "JPN"),
                new Conversion.Destination("VND", random.year(), "VNM"), random.pick(Conversion.Method.values()),
                random.share(), 1 + random.share(), random.names(), random.list(3, i -> new Conversion.Factor(
                        random.pick(Conversion.Step.values()), 1 + random.share(), random.list(2, this::observation))),
                random.list(2, i -> new Conversion.Outcome(Conversion.Method.values()[i], random.real())));
    }

    private static OptionalDouble number(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
