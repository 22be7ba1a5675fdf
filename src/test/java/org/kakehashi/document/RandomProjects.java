package org.kakehashi.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Series;
import org.kakehashi.base.Source;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.Costs;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.IncomeGroups;
import org.kakehashi.cost.Load;
import org.kakehashi.cost.Loan;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;
import org.kakehashi.cost.Price;
import org.kakehashi.cost.Ramp;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Sector;
import org.kakehashi.cost.SectorLimit;
import org.kakehashi.cost.Trend;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.partnership.Event;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.project.Pair;
import org.kakehashi.project.Project;
import org.kakehashi.project.Silence;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Stage;

/// Projects that use every kind of thing there is, the same for the same seed; references in them hold.
public final class RandomProjects {
    private final SplittableRandom random;

    private RandomProjects(long seed) {
        random = new SplittableRandom(seed);
    }

    /// @return a project of about ten steps and three scenarios
    public static Project of(long seed) {
        return of(seed, 10);
    }

    /// @param steps how many steps the plan has, at least 1; about 2 kB of text each
    public static Project of(long seed, int steps) {
        return new RandomProjects(seed).project(seed, steps);
    }

    private Project project(long seed, int steps) {
        var shelf = new RandomShelf(this).shelf();
        var plans = new RandomPlans(this);
        var funding = plans.funding();
        var scenarios = list(3, i -> scenario("scenario-" + i));
        return new Project("random-" + seed, names(), names(), new Pair("city-0", "city-1"), year(), year(),
                random.nextBoolean(), "", shelf, new Partnership(list(2, this::agreement), list(5, this::event)),
                new Costs(scenarios, "scenario-1"), plans.plan(steps, funding), funding,
                List.of(new Silence("gate-business", "step-0", "まだ早い"), new Silence("other", "", "")));
    }

    private Scenario scenario(String id) {
        int first = year();
        return new Scenario(id, names(), new Horizon(first, whole(1, 40)),
                new Basis("JPY", year(), share(), share(), pick(Basis.Timing.values())),
                new Community("city-1", trend(), trend(), random.nextBoolean() ? figure(1) : null, figure(1),
                        new Figure(0.5 + share() / 2, evidence()),
                        list(2, this::limit), coin() ? new IncomeGroups(Series.of(0.25, 0.75), evidence()) : null),
                list(6, i -> measure("measure-" + i, i)),
                List.of(new Loan(pick(Payer.values()), share(), share(), 20, whole(0, 19))),
                List.of(new Load("bod", names(), "t", figure(0), random.nextBoolean() ? points() : null, figure(0))));
    }

    private SectorLimit limit(int i) {
        return new SectorLimit("limit-" + i, names(), List.of("water", "own sector ~/"), new Figure(0.05, evidence()));
    }

    private Measure measure(String id, int number) {
        int from = year();
        return switch (number % 3) {
            case 0 -> {
                int years = whole(1, 20);
                var weights = random.nextBoolean() ? Series.of() : Series.of(random.doubles(years, 0.1, 9).toArray());
                yield new Measure.Budget(id, Sector.SEWERAGE.id(), names(), payers(), figure(0), from,
                        from + years - 1, weights, random.nextBoolean());
            }
            case 1 -> new Measure.Rollout(id, "own sector ~/", names(), payers(), driver(), ramp(),
                    random.nextBoolean() ? org.kakehashi.reference.Attribute.SEWER_COVERAGE : null, ramp(), price(),
                    price(), price(), whole(1, 60), random.nextBoolean(),
                    new TreeMap<>(Map.of("bod", real(), "窒素", real())));
            default -> new Measure.Remediation(id, Sector.RIVER.id(), names(), payers(), "bod", share(), share(),
                    Math.abs(real()), figure(0), from, from + 3);
        };
    }

    private Driver driver() {
        return switch (random.nextInt(3)) {
            case 0 -> new Driver.PerPerson(share());
            case 1 -> new Driver.PerHousehold(share());
            default -> new Driver.Sites(random.nextBoolean() ? points() : new Trend.Growth(real(), share()));
        };
    }

    private Trend trend() {
        return switch (random.nextInt(4)) {
            case 0 -> new Trend.Growth(real(), share());
            case 1 -> points();
            case 2 -> new Trend.Profile();
            default -> new Trend.ProfileGrowth(share());
        };
    }

    private Trend.Points points() {
        return new Trend.Points(list(3, i -> new Fact(real(), 1960 + 10 * i, evidence())));
    }

    private Ramp ramp() {
        int from = year();
        return new Ramp(share(), share(), from, from + random.nextInt(30), pick(Ramp.Shape.values()));
    }

    private Price price() {
        return new Price(figure(0), share() / 10);
    }

    private Payers payers() {
        return new Payers(shares(), shares());
    }

    private Map<Payer, Double> shares() {
        double first = share();
        var shares = new EnumMap<Payer, Double>(Payer.class);
        shares.put(Payer.NATIONAL, first);
        shares.put(pick(Payer.MUNICIPAL, Payer.HOUSEHOLD, Payer.DONOR), 1 - first);
        return shares;
    }

    private Agreement agreement(int i) {
        return new Agreement("agreement-" + i, pick(AgreementKind.values()), names(), date(), names(),
                whole(0, 99), random.nextBoolean() ? date() : null, list(2, _ -> names()), evidence());
    }

    private Event event(int i) {
        var date = date();
        var until = random.nextBoolean() ? new PartialDate(date.year() + 1, 0, 0) : null;
        return new Event("event-" + i, date, until, random.nextBoolean() ? pick(Stage.values()) : null, names(),
                random.nextBoolean(), evidence());
    }

    <T> List<T> list(int size, IntFunction<T> make) {
        return new ArrayList<>(IntStream.range(0, size).mapToObj(make).toList());
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    boolean coin() {
        return random.nextBoolean();
    }

    /// @return from `min` to `max`, both inclusive
    int whole(int min, int max) {
        return random.nextInt(min, max + 1);
    }

    double share() {
        return random.nextInt(5) == 0 ? random.nextInt(2) : random.nextDouble();
    }

    /// @return any finite number, of any size
    double real() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(1_000_000);
            case 1 -> -0.0;
            case 2 -> 800_000_000_000.0;
            case 3 -> random.nextDouble() * Math.pow(10, random.nextInt(-300, 300));
            default -> -random.nextDouble(1e6);
        };
    }

    int year() {
        return whole(1950, 2060);
    }

    Names names() {
        return switch (random.nextInt(4)) {
            case 0 -> Names.same("");
            case 1 -> new Names("下水道の整備「第" + whole(1, 99) + "期」", "Sewers, phase " + whole(1, 99));
            case 2 -> Names.same("\"\\/\b\f\n\r\t\u0001\u2028😀 {0}'");
            default -> new Names("浄水場の運転研修", "Đào tạo vận hành");
        };
    }

    Evidence evidence() {
        return switch (random.nextInt(5)) {
            case 0 -> Evidence.OWN;
            case 1 -> Evidence.EXAMPLE;
            case 2 -> Evidence.sourced("S1");
            case 3 -> new Evidence(Status.COMPUTED, "S1", names(), new RandomFigures(this).conversion());
            default -> new Evidence(pick(Status.values()), "S2", names());
        };
    }

    /// @param least smallest value
    Figure figure(double least) {
        return new Figure(least + random.nextInt(1000) + random.nextDouble(), evidence());
    }

    PartialDate date() {
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(year(), 0, 0);
            case 1 -> new PartialDate(year(), whole(1, 12), 0);
            default -> PartialDate.of(day());
        };
    }

    LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    @Nullable Double maybe() {
        return random.nextBoolean() ? null : (Double) random.nextDouble(1000);
    }

    Origin origin() {
        return new Origin(pick("kakehashi", "office", "project"), whole(1, 9));
    }

    Source source(String id) {
        return new Source(id, names(), "https://example.org/" + whole(1, 99), coin() ? "2026-11-01" : "");
    }
}
