package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a plan is cut into sheets.
///
/// Rows are never cut. Sheets beside each other share a strip of [#OVERLAP], to glue them by. Sheets on which nothing
/// would stand are left out.
///
/// @param scale  of letters and rows, 1 as on the screen
/// @param perDay pixels a day takes at scale 1
/// @param start  the day at the chart's left end
/// @param tiles  the sheets, a row of them after the other
public record PrintLayout(double scale, double perDay, LocalDate start, List<PrintTile> tiles) {
    /// Height of a row at scale 1.
    public static final double ROW = 24;
    /// What sheets beside each other share, in pixels of the paper.
    public static final double OVERLAP = 14;
    static final double HEAD = 46, FOOT = 44;
    private static final double LARGEST = 1.25, SMALLEST = 0.15;
    /// Of the first sheet's width, where the plan is fitted to sheets.
    private static final double TABLE_AT_MOST = 0.6;
    private static final double LEAST_CHART = 120;
    private static final double NEAR = 1e-6;

    public PrintLayout {
        tiles = List.copyOf(tiles);
    }

    /// @param end the day after the last one
    public static PrintLayout of(PrintPaper paper, PrintFit fit, PrintTable table, LocalDate start, LocalDate end) {
        that(end.isAfter(start), "end", end);
        double wide = paper.width() - 2 * paper.edge(), high = paper.height() - 2 * paper.edge() - HEAD - FOOT;
        double days = end.toEpochDay() - start.toEpochDay();
        double scale = switch (fit) {
            case PrintFit.Pages(int _, int down) -> {
                double lines = Math.max(1, Math.ceil((double) table.lines().size() / down));
                double low = high / (GanttHead.HEIGHT + lines * ROW), narrow = TABLE_AT_MOST * wide / table.width();
                yield Math.clamp(Math.min(low, narrow), SMALLEST, LARGEST);
            }
            case PrintFit.Scale(double wanted, double _) -> Math.min(wanted, wide / (table.width() + LEAST_CHART));
        };
        double first = wide / scale - table.width();
        double next = wide / scale - table.repeated() - OVERLAP / scale;
        double perDay = Math.clamp(switch (fit) {
            case PrintFit.Pages(int across, int _) -> (first + (across - 1) * next) / days;
            case PrintFit.Scale(double _, double wanted) -> wanted;
        }, GanttScale.LEAST, GanttScale.MOST);
        int room = Math.max(1, (int) Math.floor((high / scale - GanttHead.HEIGHT) / ROW + NEAR));
        int most = switch (fit) {
            case PrintFit.Pages _ -> even(table.lines().size(), room);
            case PrintFit.Scale _ -> room;
        };
        var tiles = new ArrayList<PrintTile>();
        double length = days * perDay, rest = next + OVERLAP / scale;
        for (int row = 0, line = 0; line < Math.max(1, table.lines().size()); row++, line += most) {
            int lines = Math.min(most, table.lines().size() - line);
            double from = 0, broad = first, left = table.width();
            for (int column = 0; column == 0 || from + OVERLAP / scale < length - NEAR; column++) {
                var tile = new PrintTile(column, row, line, lines, left, from, Math.min(broad, length - from));
                if (column == 0 || table.everywhere() || holds(tile, table, start, perDay)) tiles.add(tile);
                from = from + broad - OVERLAP / scale;
                broad = rest;
                left = table.repeated();
            }
        }
        return new PrintLayout(scale, perDay, start, tiles);
    }

    /// @return rows a sheet, so that as few sheets as can be have about as many rows each
    private static int even(int lines, int room) {
        int sheets = Math.max(1, Math.ceilDiv(lines, room));
        return Math.max(1, Math.ceilDiv(lines, sheets));
    }

    /// @return whether something of the tile's lines stands on its part of the chart
    private static boolean holds(PrintTile tile, PrintTable table, LocalDate start, double perDay) {
        return table.lines().subList(tile.first(), tile.first() + tile.lines()).stream().anyMatch(line -> {
            if (line.start() == null || line.end() == null) return false;
            double from = (line.start().toEpochDay() - start.toEpochDay()) * perDay;
            double to = (line.end().toEpochDay() + 1 - start.toEpochDay()) * perDay;
            return from < tile.to() && to > tile.from();
        });
    }

    /// @return the number of the sheet at that place, from 1; empty if nothing stands there
    public Optional<Integer> number(int column, int row) {
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i).column() == column && tiles.get(i).row() == row) return Optional.of(i + 1);
        }
        return Optional.empty();
    }

    /// @return the scale of the tile's part of the chart
    public GanttScale days(PrintTile tile) {
        return new GanttScale(start.toEpochDay() + tile.from() / perDay, perDay);
    }
}
