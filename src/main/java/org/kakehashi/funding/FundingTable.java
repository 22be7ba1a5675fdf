package org.kakehashi.funding;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Need and money by fiscal year, in whole units of the plan's currency.
///
/// @param years   the fiscal years, ascending and without gaps; named by the calendar year they begin in
/// @param need    what the steps cost in each fiscal year
/// @param rows    one a source, in the project's order
/// @param gap     need without a source, by fiscal year; never negative
public record FundingTable(List<Integer> years, SortedMap<Integer, Long> need, List<Row> rows,
        SortedMap<Integer, Long> gap) {

    /// What one source gives in one fiscal year.
    ///
    /// @param assigned whether the amount is only what the steps assign to the source, nothing being pledged
    public record Cell(long amount, MoneyState state, boolean assigned) {}

    /// One source and its cells by fiscal year; years without money have none.
    public record Row(FundingSource source, Map<Integer, Cell> cells) {
        public long total() {
            return cells.values().stream().mapToLong(Cell::amount).sum();
        }
    }

    public long totalNeed() {
        return need.values().stream().mapToLong(Long::longValue).sum();
    }

    public long totalGap() {
        return gap.values().stream().mapToLong(Long::longValue).sum();
    }

    /// @return all money that can be counted on
    public long secured() {
        return cells().filter(cell -> cell.state().secured()).mapToLong(Cell::amount).sum();
    }

    /// @return all money in that state
    public long in(MoneyState state) {
        return cells().filter(cell -> cell.state() == state).mapToLong(Cell::amount).sum();
    }

    /// @return the money of that fiscal year in that state
    public long in(MoneyState state, int year) {
        return rows.stream().flatMap(row -> row.cells().entrySet().stream())
                .filter(cell -> cell.getKey() == year && cell.getValue().state() == state)
                .mapToLong(cell -> cell.getValue().amount()).sum();
    }

    private java.util.stream.Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().values().stream());
    }
}
