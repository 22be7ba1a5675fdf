package org.kakehashi.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Spread;
import org.kakehashi.reference.CostCategory;

/// When a line is spent, worked out by hand.
final class SpendingTest {
    private static final Dates WINTER = new Dates(LocalDate.of(2026, 12, 17), LocalDate.of(2027, 4, 15));
    private static final Names TEXT = Names.same("x");

    private static Spending spent(long amount, Spread spread) {
        var line = new CostLine("l", CostCategory.OTHER, TEXT, 1, TEXT, amount, Evidence.OWN, true);
        return new Spending("s", line, Spending.months(amount, WINTER, spread));
    }

    @Test
    void evenlyIsByDays() {
        // 15 days of December, 31, 28 and 31 of whole months, 15 of April: 120 in all
        assertEquals(Map.of(YearMonth.of(2026, 12), 15_000L, YearMonth.of(2027, 1), 31_000L, YearMonth.of(2027, 2), 28_000L,
                YearMonth.of(2027, 3), 31_000L, YearMonth.of(2027, 4), 15_000L), spent(120_000, Spread.EVENLY).months());
    }

    @Test
    void whatIsPaidAtOnceLiesInTheMonthOfTheStartOrOfTheEnd() {
        assertEquals(Map.of(YearMonth.of(2026, 12), 120_000L), spent(120_000, Spread.AT_START).months());
        assertEquals(Map.of(YearMonth.of(2027, 4), 120_000L), spent(120_000, Spread.AT_END).months());
    }

    @Test
    void eachCityAndFunderCutsItByItsOwnFiscalYear() {
        var spent = spent(120_000, Spread.EVENLY);
        assertEquals(Map.of(2026, 105_000L, 2027, 15_000L), spent.fiscalYears(4), "Japan, from April");
        assertEquals(Map.of(2026, 15_000L, 2027, 105_000L), spent.fiscalYears(1), "Viet Nam, from January");
        assertEquals(Map.of(2026, 120_000L), spent.fiscalYears(10), "Thailand, from October");
    }

    @Test
    void aFewYenAreNotLost() {
        assertEquals(7, spent(7, Spread.EVENLY).months().values().stream().mapToLong(Long::longValue).sum());
        assertEquals(Map.of(YearMonth.of(2027, 2), 1L), spent(1, Spread.EVENLY).months());
    }
}
