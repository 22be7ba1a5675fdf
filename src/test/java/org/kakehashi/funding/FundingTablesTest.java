package org.kakehashi.funding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.plan.BuildUp;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Stage;

class FundingTablesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 30);
    private static final FundingSource JICA = source("jica");
    private static final FundingSource CITY = source("city");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void aStepThatCrossesTheYearsEndIsCutByDays() {
        var dates = new Dates(DAY, DAY.plusDays(2)); // two days in March, one in April
        assertEquals(Map.of(2026, 67L, 2027, 33L), FiscalYears.spread(100, dates, 4));
        assertEquals(Map.of(2027, 100L), FiscalYears.spread(100, dates, 1));
    }

    @Test
    void partsSumToTheWholeAndAnyRunOfThemIsRounded() {
        assertArrayEquals(new long[] {3, 4, 3}, Apportion.split(10, new long[] {1, 1, 1}));
        assertArrayEquals(new long[] {0, 1}, Apportion.split(1, new long[] {0, 7}));
        long most = 9_000_000_000_000_000L;
        assertEquals(most, Arrays.stream(Apportion.split(most, new long[] {3, 1_999_999_999, 5})).sum());
    }

    @Test
    void aPledgeTakesThePlaceOfWhatTheStepsAssign() {
        var step = step("a").withPaidBy(List.of(new Share("jica", 0.8), new Share("city", 0.2)));
        var funding = new Funding(List.of(JICA, CITY),
                List.of(new Pledge("jica", 2026, 50, MoneyState.COMMITTED, Evidence.OWN)));
        var table = table(funding, Map.of("a", 100L), step);
        assertEquals(List.of(2026, 2027), table.years());
        assertEquals(new FundingTable.Cell(50, MoneyState.COMMITTED, false), table.rows().getFirst().cells().get(2026));
        assertEquals(new FundingTable.Cell(26, MoneyState.PLANNED, true), table.rows().getFirst().cells().get(2027));
        assertEquals(67 - 50 - 13, table.gap().get(2026));
        assertEquals(0, table.gap().get(2027));
        assertEquals(50, table.secured());
    }

    @Test
    void whatNobodyPaysIsTheGapAndTooMuchMoneyIsNone() {
        var table = table(new Funding(List.of(CITY), List.of(new Pledge("city", 2029, 5, MoneyState.PLANNED, Evidence.OWN))),
                Map.of("a", 100L), step("a").withPaidBy(List.of(new Share("gone", 1))));
        assertEquals(List.of(2026, 2027, 2028, 2029), table.years());
        assertEquals(Map.of(2026, 67L, 2027, 33L, 2028, 0L, 2029, 0L), table.gap());
        assertEquals(100, table.totalNeed());
    }

    @Test
    void nothingCostsNothingAndHasNoYears() {
        var table = table(Funding.NONE, Map.of(), step("a"));
        assertEquals(List.of(), table.years());
        assertEquals(0, table.totalGap());
    }

    @Test
    void threeThirdsLeaveNoYenOver() {
        var third = new Share("jica", 1 / 3.0);
        var table = table(new Funding(List.of(JICA), List.of()), Map.of("a", 1_000_000_000_000L),
                step("a").withPaidBy(List.of(third, third, third)));
        assertEquals(0, table.totalGap());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everySumIsExactToTheYen(long seed) {
        var random = new SplittableRandom(seed);
        var steps = new ArrayList<Step>();
        var dates = new HashMap<String, Dates>();
        var costs = new HashMap<String, Long>();
        for (int i = 0; i < random.nextInt(1, 12); i++) {
            var whole = random.nextBoolean();
            double jica = random.nextDouble();
            steps.add(step("s" + i).withPaidBy(List.of(new Share("jica", jica),
                    new Share("city", whole ? 1 - jica : (1 - jica) * random.nextDouble()))));
            var start = DAY.plusDays(random.nextInt(2000));
            dates.put("s" + i, new Dates(start, start.plusDays(random.nextInt(1500))));
            costs.put("s" + i, random.nextLong(1_000_000_000_000L));
        }
        int fiscalYearStart = random.nextInt(1, 13);
        var plan = Plan.empty("JPY", LocalDate.of(2027, 4, 5)).with(steps);
        var funding = new Funding(List.of(JICA, CITY), List.of());
        var table = table(plan, dates, costs, funding, fiscalYearStart);
        assertEquals(costs.values().stream().mapToLong(Long::longValue).sum(), table.totalNeed());
        for (int year : table.years()) {
            long given = table.in(MoneyState.PLANNED, year);
            assertTrue(given <= table.need().getOrDefault(year, 0L), "year " + year);
            assertEquals(table.need().get(year), given + table.gap().getOrDefault(year, 0L), "year " + year);
        }
        var paid = plan.with(steps.stream().map(s -> s.withPaidBy(List.of(new Share("jica", 1 / 3.0),
                new Share("city", 2 / 3.0)))).toList());
        assertEquals(0, table(paid, dates, costs, funding, fiscalYearStart).totalGap());
    }

    private static FundingTable table(Funding funding, Map<String, Long> costs, Step... steps) {
        var plan = Plan.empty("JPY", LocalDate.of(2027, 4, 5)).with(List.of(steps));
        return table(plan, Map.of("a", new Dates(DAY, DAY.plusDays(2))), costs, funding, 4);
    }

    /// Each step's cost as one line.
    private static FundingTable table(Plan plan, Map<String, Dates> dates, Map<String, Long> costs, Funding funding, int start) {
        var spendings = new ArrayList<Spending>();
        for (var step : plan.steps()) {
            long cost = costs.getOrDefault(step.id(), 0L);
            var line = new CostLine("line", CostCategory.OTHER, step.name(), 1, step.name(), cost, Evidence.OWN, true);
            var when = dates.get(step.id());
            if (when != null) spendings.addAll(Spending.of(step.id(), when, new BuildUp(List.of(line), List.of(), List.of())));
        }
        return FundingTables.table(plan, spendings, funding, start);
    }

    private static Step step(String id) {
        return Step.of(id, Names.same(id), Stage.EXCHANGE, new Work.Task(), DAY, Span.working(1));
    }

    private static FundingSource source(String id) {
        return new FundingSource(id, Names.same(id), FundingSource.Kind.OTHER, "");
    }
}
