package org.kakehashi.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.Inputs;
import org.kakehashi.cost.Load;
import org.kakehashi.cost.Loan;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;
import org.kakehashi.cost.Price;
import org.kakehashi.cost.Ramp;
import org.kakehashi.cost.Resolve;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Sector;
import org.kakehashi.cost.Trend;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Origin;

/// Scenarios and cities to compute, of every kind of measure, the same in every run.
final class Workload {
    static final int FIRST = 2027;
    private static final List<String> POLLUTANTS = List.of("bod", "soot", "nitrogen");
    private static final List<Sector> SECTORS = List.of(Sector.values());
    private final SplittableRandom random = new SplittableRandom(1901);
    private final int years;

    private Workload(int years) {
        this.years = years;
    }

    static Scenario scenario(int measures, int years) {
        return new Workload(years).scenario(measures);
    }

    static List<City> cities(int number) {
        return IntStream.range(0, number).mapToObj(Workload::city).toList();
    }

    static Inputs inputs(Scenario scenario, City city) {
        return switch (Resolve.inputs(scenario, city)) {
            case Checked.Good<Inputs>(var inputs) -> inputs;
            case Checked.Bad<Inputs>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static City city(int index) {
        return new City("city", Origin.PROJECT, Names.same("City " + index), "VNM", 20, 106, "JPY", 1,
                List.of(fact(100_000 + 997.0 * index, 2020), fact(120_000 + 1009.0 * index, 2040)),
                Map.of(Attribute.INCOME_PER_PERSON, fact(300_000 + index, 2025),
                        Attribute.HOUSEHOLD_SIZE, fact(2 + index % 30 / 10.0, 2025),
                        Attribute.SEWER_COVERAGE, fact(index % 40 / 100.0, 2025)), List.of());
    }

    private static Fact fact(double value, int year) {
        return new Fact(value, year, Evidence.OWN);
    }

    private Scenario scenario(int measures) {
        return new Scenario("bench", Names.same("Bench"), new Horizon(FIRST, years),
                new Basis("JPY", 2025, 0.02, 0.04, Basis.Timing.END_OF_YEAR),
                new Community("city", new Trend.Profile(), new Trend.ProfileGrowth(0.015), null, null, Figure.own(0.03)),
                IntStream.range(0, measures).mapToObj(this::measure).toList(),
                List.of(new Loan(Payer.MUNICIPAL, 0.6, 0.015, 25, 7), new Loan(Payer.HOUSEHOLD, 0.3, 0.04, 10, 0)),
                POLLUTANTS.stream().map(id -> new Load(id, Names.same(id), "t", Figure.own(random.nextDouble(0.01, 2)),
                        null, Figure.own(random.nextDouble(1000)))).toList());
    }

    private Measure measure(int index) {
        var id = "m" + index;
        var sector = SECTORS.get(index % SECTORS.size()).id();
        int from = FIRST + random.nextInt(8);
        int to = from + random.nextInt(1, 12);
        return switch (index % 8) {
            case 3 -> new Measure.Budget(id, sector, Names.same(id), payers(), Figure.own(random.nextDouble(1e8, 1e10)),
                    from, to, Series.of(), true);
            case 6 -> new Measure.Remediation(id, sector, Names.same(id), payers(), POLLUTANTS.get(index % 3),
                    random.nextDouble(0.5), random.nextDouble(0.2), random.nextDouble(1e5),
                    Figure.own(random.nextDouble(1000)), from, to);
            default -> rollout(id, sector, new Ramp(random.nextDouble(0.4), random.nextDouble(0.6, 1), from, to,
                    index % 2 == 0 ? Ramp.Shape.LINEAR : Ramp.Shape.SMOOTH), index % 5 == 0 ? Attribute.SEWER_COVERAGE : null, driver(index));
        };
    }

    private Measure rollout(String id, String sector, Ramp coverage,
            @Nullable Attribute service, Driver driver) {
        var effects = new TreeMap<String, Double>();
        for (var pollutant : POLLUTANTS) if (random.nextInt(3) == 0) effects.put(pollutant, random.nextDouble(0.1));
        return new Measure.Rollout(id, sector, Names.same(id), payers(), driver, coverage, service,
                new Ramp(0.3, 0.9, coverage.from(), coverage.to() + 3, Ramp.Shape.LINEAR), price(1e5), price(5e3),
                price(1e3), random.nextInt(8, 40), random.nextBoolean(), effects);
    }

    private static Driver driver(int index) {
        return switch (index % 3) {
            case 0 -> new Driver.PerPerson(1);
            case 1 -> new Driver.PerHousehold(1);
            default -> new Driver.Sites(new Trend.Growth(5000, 0.01));
        };
    }

    private Payers payers() {
        return new Payers(shares(), shares());
    }

    private Map<Payer, Double> shares() {
        var shares = new EnumMap<Payer, Double>(Payer.class);
        for (var payer : Payer.values()) shares.put(payer, random.nextDouble(0.1, 1));
        double sum = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((_, share) -> share / sum);
        return shares;
    }

    private Price price(double most) {
        return new Price(Figure.own(random.nextDouble(most)), random.nextDouble(-0.01, 0.02));
    }
}
