package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Language;
import org.kakehashi.document.RandomProjects;

/// However the lines of a budget are grouped, the page shows the same money.
class BudgetRowsTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyGroupingComesToTheSameMoneyYearByYear(long seed) {
        var sheet = FundingSheet.of(RandomProjects.of(seed), 0);
        var budget = sheet.budget();
        for (var grouping : BudgetGrouping.values()) {
            var rows = BudgetRows.of(sheet, grouping, Set.of());
            assertEquals(budget.total(), groups(rows).stream().mapToLong(BudgetRow.Group::money).sum(), grouping.name());
            assertEquals(budget.inKind(), groups(rows).stream().mapToLong(BudgetRow.Group::inKind).sum(), grouping.name());
            assertEquals(budget.total(), lines(rows).stream().filter(line -> !line.line().inKind()).mapToLong(BudgetRow.Line::amount).sum(),
                    grouping.name());
            var years = new TreeMap<Integer, Long>();
            for (var group : groups(rows)) {
                if (!group.isInKind()) group.years().forEach((year, amount) -> years.merge(year, amount, Long::sum));
            }
            assertEquals(budget.need(), years, grouping.name());
            assertEquals(lines(rows).size(), lines(rows).stream().map(BudgetRow.Line::id).distinct().count(), grouping.name());
            var folded = BudgetRows.of(sheet, grouping, Set.copyOf(groups(rows).stream().map(BudgetRow.Group::id).toList()));
            assertTrue(lines(folded).isEmpty());
            assertEquals(groups(rows).size(), groups(folded).size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameMoneyFallsIntoTheYearsOfWhoeverIsAsked(long seed) {
        var sheet = FundingSheet.of(RandomProjects.of(seed), 0);
        for (int start : new int[]{1, 4, 7, 10}) {
            var rows = BudgetRows.of(sheet, BudgetGrouping.STEP, Set.of(), start);
            var years = new TreeMap<Integer, Long>();
            for (var spending : sheet.budget().spendings()) {
                if (spending.line().inKind()) continue;
                spending.months().forEach((month, amount) -> years.merge(month.getYear() - (month.getMonthValue() < start ? 1 : 0),
                        amount, Long::sum));
            }
            var total = rows.stream().filter(BudgetRow.Total.class::isInstance).map(BudgetRow.Total.class::cast).findFirst();
            assertEquals(years, total.map(BudgetRow.Total::years).orElse(new TreeMap<>()), "from month " + start);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesOfAGroupTellThemselvesApart(long seed) {
        var sheet = FundingSheet.of(RandomProjects.of(seed), 0);
        var line = BudgetColumn.of(BudgetColumn.Kind.LINE);
        for (var language : Language.values()) {
            for (var row : lines(BudgetRows.of(sheet, BudgetGrouping.CATEGORY, Set.of()))) {
                var said = new BudgetText(sheet, BudgetGrouping.CATEGORY, language).of(line, row);
                assertTrue(said.startsWith(row.step().name().in(language)), said);
            }
            for (var row : lines(BudgetRows.of(sheet, BudgetGrouping.PAYER, Set.of()))) {
                var said = new BudgetText(sheet, BudgetGrouping.PAYER, language).of(line, row);
                assertTrue(said.contains(row.step().name().in(language)) && said.contains(row.line().name().in(language)), said);
            }
        }
    }

    private static List<BudgetRow.Group> groups(List<BudgetRow> rows) {
        return rows.stream().filter(BudgetRow.Group.class::isInstance).map(BudgetRow.Group.class::cast).toList();
    }

    private static List<BudgetRow.Line> lines(List<BudgetRow> rows) {
        return rows.stream().filter(BudgetRow.Line.class::isInstance).map(BudgetRow.Line.class::cast).toList();
    }
}
