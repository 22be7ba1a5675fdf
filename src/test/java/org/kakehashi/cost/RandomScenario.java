package org.kakehashi.cost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;

/// Scenarios of every kind of measure, the same for the same seed.
final class RandomScenario {
    private static final String[] POLLUTANTS = {"bod", "soot", "tin"};
    private final SplittableRandom random;
    private final Horizon horizon;

    private RandomScenario(long seed) {
        random = new SplittableRandom(seed);
        horizon = new Horizon(random.nextInt(1950, 2050), random.nextInt(1, 60));
    }

    static Scenario of(long seed) {
        return new RandomScenario(seed).scenario();
    }

    static City city(long seed) {
        var made = new RandomScenario(seed);
        var city = Examples.city().withPopulation(made.facts(1e4, 1e6))
                .with(Attribute.INCOME_PER_PERSON, made.fact(made.random.nextDouble(1e3, 1e4), 2000))
                .with(Attribute.HOUSEHOLD_SIZE, made.fact(made.random.nextDouble(1, 8), 2000));
        return made.random.nextBoolean() ? city
                : city.with(Attribute.SEWER_COVERAGE, made.fact(made.random.nextDouble(), 2000));
    }

    private Scenario scenario() {
        var measures = new ArrayList<Measure>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            measures.add(switch (random.nextInt(4)) {
                case 0 -> budget("m" + i);
                case 1 -> remediation("m" + i);
                default -> rollout("m" + i);
            });
        }
        var loans = IntStream.range(0, random.nextInt(3)).mapToObj(_ -> loan()).toList();
        var loads = new ArrayList<Load>();
        for (var pollutant : POLLUTANTS) {
            loads.add(new Load(pollutant, Names.same(pollutant), "t", figure(0, 3),
                    random.nextBoolean() ? null : new Trend.Points(facts(0, 1e6)), figure(0, 50)));
        }
        return new Scenario("s", Names.same("s"), horizon,
                new Basis("JPY", horizon.first(), 0, random.nextInt(4) == 0 ? 0 : random.nextDouble(0.12),
                        Basis.Timing.values()[random.nextInt(2)]),
                new Community("hue", trend(1e4, 1e6), trend(1e3, 1e4), random.nextBoolean() ? null : figure(1, 8),
                        figure(0.1, 10), Figure.own(0.03), limits(), groups()), measures, loans, loads);
    }

    private List<SectorLimit> limits() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> new SectorLimit("limit-" + i, Names.same("limit"),
                Stream.generate(this::sector).limit(random.nextInt(1, 6)).toList(), figure(0.01, 0.1))).toList();
    }

    private @Nullable IncomeGroups groups() {
        if (random.nextBoolean()) return null;
        var parts = random.doubles(random.nextInt(2, 11), 0.1, 1).sorted().toArray();
        double sum = Series.of(parts).sum();
        for (int g = 0; g < parts.length; g++) parts[g] /= sum;
        return new IncomeGroups(Series.of(parts), Evidence.OWN);
    }

    private Measure budget(String id) {
        int from = horizon.first() + random.nextInt(-10, 40);
        int length = random.nextInt(1, 30);
        var weights = random.nextBoolean() ? Series.of()
                : Series.of(IntStream.range(0, length).mapToDouble(_ -> random.nextDouble(0.1, 3)).toArray());
        return new Measure.Budget(id, sector(), Names.same(id), payers(), figure(-1e6, 1e8), from, from + length - 1,
                weights, random.nextBoolean());
    }

    private Measure rollout(String id) {
        var driver = switch (random.nextInt(3)) {
            case 0 -> new Driver.PerPerson(random.nextDouble(2));
            case 1 -> new Driver.PerHousehold(random.nextDouble(2));
            default -> new Driver.Sites(random.nextBoolean() ? new Trend.Growth(random.nextDouble(1e4), rate())
                    : new Trend.Points(facts(0, 1e4)));
        };
        var effects = new TreeMap<String, Double>();
        for (var pollutant : POLLUTANTS) if (random.nextBoolean()) effects.put(pollutant, random.nextDouble(2));
        return new Measure.Rollout(id, sector(), Names.same(id), payers(), driver, ramp(),
                random.nextBoolean() ? null : Attribute.SEWER_COVERAGE,
                random.nextBoolean() ? Ramp.constant(random.nextDouble()) : ramp(), price(), price(), price(),
                random.nextInt(1, 40), random.nextBoolean(), effects);
    }

    private Measure remediation(String id) {
        int from = horizon.first() + random.nextInt(-5, 30);
        return new Measure.Remediation(id, sector(), Names.same(id), payers(),
                POLLUTANTS[random.nextInt(POLLUTANTS.length)], random.nextDouble(), random.nextDouble(0.5),
                random.nextDouble(1e6), figure(0, 20), from, from + random.nextInt(20));
    }

    private Loan loan() {
        int tenor = random.nextInt(1, 45);
        return new Loan(Payer.values()[random.nextInt(5)], random.nextDouble(0.5),
                random.nextInt(3) == 0 ? 0 : random.nextDouble(0.1), tenor, random.nextInt(tenor));
    }

    private Payers payers() {
        return new Payers(shares(), shares());
    }

    private Map<Payer, Double> shares() {
        var shares = new EnumMap<Payer, Double>(Payer.class);
        for (var payer : Payer.values()) if (random.nextBoolean()) shares.put(payer, random.nextDouble(0.01, 1));
        if (shares.isEmpty()) shares.put(Payer.HOUSEHOLD, 1.0);
        double sum = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((_, share) -> share / sum);
        return shares;
    }

    private Ramp ramp() {
        int from = horizon.first() + random.nextInt(-10, 30);
        return new Ramp(random.nextDouble(), random.nextDouble(), from, from + random.nextInt(25),
                Ramp.Shape.values()[random.nextInt(2)]);
    }

    private Trend trend(double least, double most) {
        return switch (random.nextInt(4)) {
            case 0 -> new Trend.Growth(random.nextDouble(least, most), rate());
            case 1 -> new Trend.Points(facts(least, most));
            case 2 -> new Trend.Profile();
            default -> new Trend.ProfileGrowth(rate());
        };
    }

    private List<Fact> facts(double least, double most) {
        return IntStream.range(0, random.nextInt(1, 5))
                .mapToObj(i -> fact(random.nextDouble(least, most), 1940 + 30 * i + random.nextInt(30))).toList();
    }

    private Fact fact(double value, int year) {
        return new Fact(value, year, Evidence.OWN);
    }

    private Price price() {
        return new Price(figure(-10, 1000), rate());
    }

    private Figure figure(double least, double most) {
        return Figure.own(random.nextDouble(least, most));
    }

    private double rate() {
        return random.nextDouble(-0.04, 0.04);
    }

    private String sector() {
        return Sector.values()[random.nextInt(Sector.values().length)].id();
    }
}
