package org.kakehashi.picture;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table beside a printed chart: a name and more for every row.
///
/// @param columns the first holds the names
/// @param everywhere whether the names stand on every page rather than on those at the left only
public record PrintTable(List<Column> columns, List<Line> lines, boolean everywhere) {
    public PrintTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        that(!columns.isEmpty(), "columns", columns);
        int width = columns.size();
        that(lines.stream().allMatch(line -> line.cells().size() == width), "lines", width);
    }

    /// @param width in pixels at scale 1
    /// @param end   whether its texts stand at its right, as numbers do
    public record Column(String head, double width, boolean end) {
        public Column {
            requireNonNull(head, "head");
            that(width > 0, "width", width);
        }
    }

    /// One row.
    ///
    /// @param depth  how far the name is set in
    /// @param strong whether it heads those below it
    /// @param start  first day on the chart, null if it has none there
    /// @param end    last day on the chart, inclusive
    public record Line(List<String> cells, int depth, boolean strong, @Nullable LocalDate start,
            @Nullable LocalDate end) {
        public Line {
            cells = List.copyOf(cells);
            that(depth >= 0, "depth", depth);
            that((start == null) == (end == null), "end", String.valueOf(end));
        }
    }

    /// @return in pixels at scale 1
    double width() {
        return columns.stream().mapToDouble(Column::width).sum();
    }

    /// @return of the part that stands on pages that are not at the left
    double repeated() {
        return everywhere ? columns.getFirst().width() : 0;
    }
}
