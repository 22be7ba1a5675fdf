package org.kakehashi.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.FundingTable;

/// When money comes and when it goes, month by month without gaps.
///
/// A source's money of a fiscal year comes on the first day that its contract covers in it, else when it can be worked
/// with after the award, else with the first month of the year. It goes as the steps spend it.
public record CashFlow(List<Month> months) {
    /// One month, in whole units of the plan's currency.
    ///
    /// @param balance what has come so far less what has gone; negative where somebody has to advance it
    public record Month(YearMonth month, long in, long out, long balance) {}

    public CashFlow {
        months = List.copyOf(months);
    }

    /// @param secured whether only money counts that can be counted on
    public static CashFlow of(Budget budget, FundingTable table, boolean secured) {
        var in = new TreeMap<YearMonth, Long>();
        var out = new TreeMap<YearMonth, Long>();
        int start = budget.project().home().fiscalYearStart();
        for (var row : table.rows()) {
            row.cells().forEach((year, cell) -> {
                if (cell.amount() == 0 || (secured && !cell.state().secured())) return;
                in.merge(YearMonth.from(comes(row.source().contract(), year, start)), cell.amount(), Long::sum);
            });
        }
        for (var spending : budget.money()) spending.months().forEach((month, amount) -> out.merge(month, amount, Long::sum));
        var all = new TreeMap<>(in);
        all.putAll(out);
        var months = new ArrayList<Month>();
        long balance = 0;
        if (all.isEmpty()) return new CashFlow(months);
        for (var month = all.firstKey(); !month.isAfter(all.lastKey()); month = month.plusMonths(1)) {
            long came = in.getOrDefault(month, 0L), went = out.getOrDefault(month, 0L);
            balance += came - went;
            months.add(new Month(month, came, went, balance));
        }
        return new CashFlow(months);
    }

    private static LocalDate comes(@Nullable Contract contract, int year, int start) {
        LocalDate first = FiscalYears.firstDay(year, start), end = FiscalYears.firstDay(year + 1, start);
        if (contract == null) return first;
        var from = contract.from();
        if (from != null) return within(from, first, end) ? from : first;
        var awarded = contract.awarded() == null ? null : contract.awarded().plusDays(contract.leadDays());
        return awarded != null && within(awarded, first, end) ? awarded : first;
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate end) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /// @return the month in which most has to be advanced; empty if there is none
    public Optional<Month> deepest() {
        return months.stream().min(Comparator.comparingLong(Month::balance)).filter(month -> month.balance() < 0);
    }
}
