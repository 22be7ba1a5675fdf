package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.Contribution;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.FundingTables;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Paid;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.BudgetTerms;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Exchange;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Spread;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Stage;

/// Sums of a budget, however they are cut, are the same money.
class BudgetTest {
    private static final List<String> SOURCES = List.of("city", "jica", "firm");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCutSumsToTheLinesToTheYen(long seed) {
        var project = project(new SplittableRandom(seed), 0);
        var budget = Budget.of(project);
        long lines = budget.buildUps().values().stream().flatMap(built -> built.lines().stream())
                .filter(line -> !line.inKind()).mapToLong(CostLine::amount).sum();
        assertEquals(lines, budget.total());
        assertEquals(budget.inKind(), budget.spendings().stream().filter(spending -> spending.line().inKind())
                .mapToLong(spending -> sum(spending.months())).sum());
        for (var spending : budget.spendings()) {
            assertEquals(spending.line().amount(), sum(spending.months()));
            assertTrue(spending.months().values().stream().allMatch(amount -> amount >= 0));
            for (int start = 1; start <= 12; start++) assertEquals(spending.line().amount(), sum(spending.fiscalYears(start)));
        }
        for (int start = 1; start <= 12; start++) assertEquals(lines, sum(budget.need(start)), "from month " + start);
        assertEquals(lines, sum(budget.byCategory()));
        assertEquals(lines, sum(budget.byStep()));
        assertEquals(lines, sum(budget.byPayer()));
        var table = FundingTables.table(project.plan(), budget.spendings(), project.funding(), project.home().fiscalYearStart());
        assertEquals(lines, table.totalNeed());
        assertEquals(budget.byPayer().get(""), table.totalGap());
        for (var row : table.rows()) assertEquals(budget.byPayer().get(row.source().id()), row.total());
        for (var spending : budget.money()) {
            assertEquals(spending.line().amount(), budget.paid(spending).stream().mapToLong(Paid::amount).sum());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlanThatMovesByYearsMovesItsMoney(long seed) {
        int years = 4; // as many days in each
        var now = Budget.of(project(new SplittableRandom(seed), 0));
        var later = Budget.of(project(new SplittableRandom(seed), years));
        assertEquals(now.total(), later.total());
        for (int start = 1; start <= 12; start++) {
            var moved = new java.util.TreeMap<Integer, Long>();
            now.need(start).forEach((year, amount) -> moved.put(year + years, amount));
            assertEquals(moved, later.need(start));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatHasNotChangedIsNotPricedAgainAndIsTheSame(long seed) {
        var random = new SplittableRandom(seed);
        var project = project(random, 0);
        var before = Budget.of(project);
        var first = project.plan().steps().getFirst();
        var changed = project.changePlan(plan -> plan.change(first.id(), step -> step.withLines(List.of())));
        var followed = Budget.of(changed, Scheduling.of(changed), before);
        assertEquals(Budget.of(changed), followed);
        for (var step : project.plan().steps()) {
            if (!step.id().equals(first.id())) assertTrue(before.buildUp(step.id()) == followed.buildUp(step.id()), step.id());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allMoneyComesAndGoesOnceMonthByMonth(long seed) {
        var random = new SplittableRandom(seed);
        var project = project(random, 0);
        var pledged = project.funding();
        for (int i = 0; i < 5; i++) {
            pledged = pledged.with(new Pledge(SOURCES.get(random.nextInt(3)), random.nextInt(2024, 2030), random.nextInt(1_000_000),
                    MoneyState.values()[random.nextInt(5)], Evidence.OWN));
        }
        var funded = project.with(pledged);
        var budget = Budget.of(funded);
        var table = FundingTables.table(funded.plan(), budget.spendings(), pledged, funded.home().fiscalYearStart());
        for (boolean secured : List.of(false, true)) {
            var flow = CashFlow.of(budget, table, secured);
            long given = table.rows().stream().flatMap(row -> row.cells().values().stream())
                    .filter(cell -> !secured || cell.state().secured()).mapToLong(FundingTable.Cell::amount).sum();
            assertEquals(given, flow.months().stream().mapToLong(CashFlow.Month::in).sum());
            assertEquals(budget.total(), flow.months().stream().mapToLong(CashFlow.Month::out).sum());
            long balance = 0;
            for (int i = 0; i < flow.months().size(); i++) {
                var month = flow.months().get(i);
                balance += month.in() - month.out();
                assertEquals(balance, month.balance());
                if (i > 0) assertEquals(flow.months().get(i - 1).month().plusMonths(1), month.month());
            }
            flow.deepest().ifPresent(deepest -> assertTrue(flow.months().stream().allMatch(month -> month.balance() >= deepest.balance())));
        }
    }

    @Test
    void moneyComesWithItsContract() {
        var day = LocalDate.of(2027, 9, 10);
        var sources = List.of(new FundingSource("late", Names.same("late"), FundingSource.Kind.PROGRAMME, "",
                new Contract(null, 0, day, day.plusYears(1)), null), new FundingSource("awarded", Names.same("awarded"),
                FundingSource.Kind.PROGRAMME, "", new Contract(LocalDate.of(2027, 6, 1), 30, null, null), null),
                new FundingSource("city", Names.same("city"), FundingSource.Kind.HOME_CITY, ""));
        var funding = new Funding(sources, List.of());
        for (var source : sources) funding = funding.with(new Pledge(source.id(), 2027, 5, MoneyState.COMMITTED, Evidence.OWN));
        funding = funding.with(new Pledge("late", 2028, 7, MoneyState.PLANNED, Evidence.OWN));
        var project = Samples.project().with(funding);
        var table = FundingTables.table(project.plan(), List.of(), funding, project.home().fiscalYearStart());
        var flow = CashFlow.of(Budget.of(project), table, false);
        var came = flow.months().stream().filter(month -> month.in() > 0).map(month -> month.month() + " " + month.in()).toList();
        assertEquals(List.of("2027-04 5", "2027-07 5", "2027-09 5", "2028-04 7"), came);
    }

    @Test
    void theProfileIsOnRecordOnceAndAddsUp() {
        var once = FinancialProfile.addedTo(Samples.project());
        assertEquals(once, FinancialProfile.addedTo(once));
        assertTrue(once.shelf().source("S3").isPresent());
        var first = once.funding().contributions().stream().filter(each -> each.year() == 1996).toList();
        assertEquals(9.71e6, first.stream().mapToDouble(Contribution::amount).sum(), 1);
        assertEquals(4_466_600, first.getFirst().amount());
        assertEquals(22, once.funding().contributions().size());
    }

    private static long sum(Map<?, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Project project(SplittableRandom random, int later) {
        var steps = new ArrayList<Step>();
        var payments = new ArrayList<Payment>();
        var spreads = Spread.values();
        var money = List.of(new Exchange("USD", 151.37, LocalDate.of(2025 + later, 10, 1), Evidence.OWN),
                new Exchange("VND", 0.0061, LocalDate.of(2025 + later, 1, 1), Evidence.OWN));
        for (int i = 0; i < random.nextInt(1, 9); i++) {
            var lines = new ArrayList<CostLine>();
            for (int j = 0; j < random.nextInt(5); j++) {
                var name = Names.same("line " + j);
                lines.add(new CostLine("l" + j, random.nextBoolean() ? CostCategory.AIRFARE : CostCategory.OTHER, name,
                        random.nextInt(100) / 4.0, name, random.nextInt(3_000_000) / 7.0, Evidence.OWN, true,
                        spreads[random.nextInt(3)], random.nextInt(5) == 0, random.nextInt(4) == 0 ? money.get(random.nextInt(2)) : null));
            }
            double city = random.nextDouble();
            var start = LocalDate.of(2025 + later, 3, 1).plusDays(random.nextInt(1200));
            var step = Step.of("s" + i, Names.same("s" + i), Stage.TRAINING, new Work.Task(), start, Span.elapsed(random.nextInt(1, 900)))
                    .withLines(lines).withPaidBy(List.of(new Share("city", city), new Share("jica", (1 - city) * random.nextDouble())));
            steps.add(step);
            if (random.nextInt(3) > 0) continue;
            for (var source : SOURCES) {
                payments.add(new Payment(step.id(), "l0", start.getYear(), source, random.nextInt(3_000_000), false));
            }
        }
        var terms = new BudgetTerms(money, random.nextBoolean() ? 0 : 2024 + later, random.nextInt(30) / 1000.0, random.nextInt(20) / 100.0, random.nextBoolean() ? 0.1 : 0);
        var plan = Plan.empty("JPY", LocalDate.of(2025 + later, 3, 1)).with(steps).with(terms);
        var sources = SOURCES.stream().map(id -> new FundingSource(id, Names.same(id), FundingSource.Kind.OTHER, "")).toList();
        return Samples.project().with(plan).with(new Funding(sources, List.of()).withPayments(payments));
    }
}
