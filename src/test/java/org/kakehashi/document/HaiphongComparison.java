package org.kakehashi.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Source;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.Costs;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.Load;
import org.kakehashi.cost.Loan;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.SectorLimit;
import org.kakehashi.cost.Trend;
import org.kakehashi.funding.Funding;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.plan.Plan;
import org.kakehashi.project.Pair;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.LoanPreset;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Stage;
import org.kakehashi.reference.Threshold;

/// Writes the example that compares three ways to clean Haiphong's water and waste.
///
/// Every cost comes from the library by a transfer to Haiphong in yen of 2020; what is done when is an assumption of
/// ours. Run it after a change of the library or of the series, from the top of the project:
/// `java -cp … org.kakehashi.document.HaiphongComparison`. A test holds the file to what this makes.
final class HaiphongComparison {
    static final String ID = "haiphong-cost-comparison";
    static final Path FILE = ShippedFiles.ASSETS.resolve("examples/" + ID + ".kakehashi");
    private static final int PRICE_YEAR = 2020;
    private static final Horizon HORIZON = new Horizon(2027, 30);
    private static final Set<String> LIMITS = Set.of("water-sewerage-3", "water-sewerage-5", "waste-1");
    private static final Names GUESS = new Names("例示の値です。実際の値に置き換えて使います。", "Example value; replace it with the real one.");

    private static final Pattern SOURCE = Pattern.compile("\"source\": \"([^\"]+)\"");

    private final Shelf library;
    private final Economies economies;

    private HaiphongComparison(Shelf library, Economies economies) {
        this.library = library;
        this.economies = economies;
    }

    /// Writes the file anew.
    public static void main(String[] arguments) throws IOException {
        Files.write(FILE, ProjectCodec.write(project()));
    }

    static Economies economies() throws IOException {
        var csv = Files.readString(ShippedFiles.ASSETS.resolve("library/country-series.csv"));
        var read = (Checked.Good<Economies>) Economies.read(csv);
        return read.value().with(ShippedFiles.library().shelf().observations());
    }

    static Project project() throws IOException {
        return new HaiphongComparison(ShippedFiles.library().shelf(), economies()).compared();
    }

    private Project compared() throws IOException {
        var shared = ShippedFiles.example("haiphong-clean-water");
        var cities = List.of(library.city("kitakyushu").orElseThrow(), library.city("haiphong").orElseThrow());
        var bare = new Project(ID, new Names("水と廃棄物の対策3案の比較", "Three ways to clean water and waste compared"),
                Names.same(""), new Pair("kitakyushu", "haiphong"), shared.since(), HORIZON.first(), true, "",
                new Shelf(List.of(), cities, List.of(), List.of(), List.of(), List.of(), List.of(),
                        library.loans().stream().filter(loan -> loan.id().equals("yen-loan-general")).toList(),
                        library.thresholds().stream().filter(limit -> LIMITS.contains(limit.id())).toList(),
                        library.benchmarks()),
                until(Stage.EXPERTS, shared.partnership()), Costs.NONE, Plan.empty("JPY", LocalDate.of(2027, 4, 5)), Funding.NONE, List.of());
        var project = bare.with(new Costs(List.of(
                scenario("A", new Names("事後対策型", "Clean up later")),
                scenario("B", new Names("段階整備・CP先行型", "Staged, cleaner production first")),
                scenario("C", new Names("低コスト分散型", "Low-cost, decentralised"))), "B"));
        for (var works : new HaiphongWorks(library, economies).all()) project = works.into(project);
        var summary = HaiphongSummary.of(project);
        return withSources(project.withSummary(summary));
    }

    /// What is planned next is told by the other example of the two cities; this one stands where they work together.
    private static Partnership until(Stage last, Partnership partnership) {
        return new Partnership(partnership.agreements(), partnership.events().stream()
                .filter(event -> event.stage() == null || event.stage().compareTo(last) <= 0).toList());
    }

    private Scenario scenario(String id, Names name) {
        return new Scenario(id, name, HORIZON, new Basis("JPY", PRICE_YEAR, 0.02, 0.05, Basis.Timing.END_OF_YEAR),
                community(), List.of(), List.of(loan()), loads());
    }

    private Community community() {
        var limits = library.thresholds().stream().filter(limit -> LIMITS.contains(limit.id())).toList();
        return new Community("haiphong", new Trend.ProfileGrowth(0.012), new Trend.ProfileGrowth(0.03), null,
                new Figure(exchange(), new Evidence(Status.COMPUTED, "WB",
                        new Names("2023年のドンを消費者物価で2020年価格に直し、2020年の平均相場(IMV)で円にする率",
                                "dong of 2023 to prices of 2020 by consumer prices, then to yen at the mean rate of 2020 (IMV)"))),
                new Figure(0.05, new Evidence(Status.SOURCED, "AF", new Names("上下水道の目安3〜5 %の上限を全体に当てはめた値",
                        "the upper end of the 3–5 % for water and sanitation, held against everything"))),
                limits.stream().filter(limit -> !limit.id().equals("water-sewerage-5")).map(HaiphongComparison::limit)
                        .toList(), null);
    }

    private static SectorLimit limit(Threshold threshold) {
        return new SectorLimit(threshold.id(), threshold.name(), threshold.sectors(), threshold.share());
    }

    /// @return yen of 2020 for one dong of 2023, the year of the profile's income
    private double exchange() {
        return value("VNM", Indicator.CONSUMER_PRICES, PRICE_YEAR) / value("VNM", Indicator.CONSUMER_PRICES, 2023)
                * value("JPN", Indicator.EXCHANGE_RATE, PRICE_YEAR) / value("VNM", Indicator.EXCHANGE_RATE, PRICE_YEAR);
    }

    private double value(String country, Indicator indicator, int year) {
        return economies.find(country, indicator, year).orElseThrow().value();
    }

    /// The yen loan of the library, its interest without the inflation of the scenario.
    private Loan loan() {
        var preset = library.loans().stream().filter(loan -> loan.id().equals("yen-loan-general")).findFirst()
                .orElseThrow();
        return new Loan(Payer.MUNICIPAL, 0.7, real(preset), preset.tenor(), preset.grace());
    }

    private static double real(LoanPreset preset) {
        return (1 + preset.interest().value()) / 1.02 - 1;
    }

    private static List<Load> loads() {
        var perDay = new Evidence(Status.UNVERIFIED, "", new Names("1人1日54 gとした値", "54 g per person and day"));
        var implied = new Evidence(Status.COMPUTED, "WG", new Names("中所得国の表から逆算した1人年0.3 t",
                "0.3 t a person and year, implied by the table for middle income"));
        return List.of(
                new Load("bod", new Names("BOD(生物化学的酸素要求量)", "BOD"), "t", new Figure(0.0197, perDay), null, guess(60_000)),
                new Load("sludge", new Names("水底にたまる汚泥", "Sludge that settles"), "m³", guess(0.05), null, guess(0)),
                new Load("waste", new Names("都市廃棄物", "Municipal waste"), "t", new Figure(0.3, implied), null, guess(0)));
    }

    private static Figure guess(double value) {
        return value == 0 ? Figure.own(0) : new Figure(value, new Evidence(Status.EXAMPLE, "", GUESS));
    }

    /// Puts every source on the shelf that anything in the project names, and the observations that were used.
    private Project withSources(Project project) {
        var used = new LinkedHashSet<>(named(project));
        var shelf = project.shelf();
        var observations = project.costs().scenarios().stream().flatMap(HaiphongComparison::conversions)
                .flatMap(conversion -> conversion.factors().stream()).flatMap(factor -> factor.observations().stream())
                .filter(library.observations()::contains).distinct().toList();
        var sources = new ArrayList<Source>();
        for (var source : library.sources()) if (used.contains(source.id())) sources.add(source);
        return project.with(new Shelf(sources, shelf.cities(), shelf.rates(), shelf.funders(), shelf.people(),
                shelf.technologies(), observations, shelf.loans(), shelf.thresholds(), shelf.benchmarks()));
    }

    static Stream<Conversion> conversions(Scenario scenario) {
        return scenario.measures().stream().flatMap(measure -> HaiphongWorks.prices(measure).stream())
                .flatMap(figure -> Stream.ofNullable(figure.evidence().conversion()));
    }

    /// @return the marks of all sources that the project's text names
    private static Set<String> named(Project project) {
        var text = new String(ProjectCodec.write(project), StandardCharsets.UTF_8);
        return SOURCE.matcher(text).results()
                .map(result -> result.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
