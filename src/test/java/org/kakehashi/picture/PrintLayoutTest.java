package org.kakehashi.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kakehashi.picture.PrintPaper.Format;

class PrintLayoutTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    /// 1046.93 pixels wide and 628.11 high within margins, head and foot.
    private static final PrintPaper A4 = new PrintPaper(Format.A4, true, 10);

    private static PrintTable table(int lines, boolean everywhere) {
        return table(Collections.nCopies(lines, new PrintTable.Line(List.of("name", "dates"), 0, false, START,
                START.plusDays(999))), everywhere);
    }

    private static PrintTable table(List<PrintTable.Line> lines, boolean everywhere) {
        return new PrintTable(List.of(new PrintTable.Column("Step", 200, false), new PrintTable.Column("Dates", 100, false)),
                lines, everywhere);
    }

    @Test
    void paperIsMeasuredInPixels() {
        assertEquals(1122.52, A4.width(), 0.01);
        assertEquals(793.70, A4.height(), 0.01);
        var a3 = new PrintPaper(Format.A3, false, 10);
        assertEquals(1122.52, a3.width(), 0.01);
        assertEquals(1587.40, a3.height(), 0.01);
    }

    @Test
    void countsSheetsInAFixedSize() {
        // (628.11 - 68) / 24 = 23 rows a sheet; 2000 pixels of days on 746.93 and then 1032.93 a sheet
        var layout = PrintLayout.of(A4, new PrintFit.Scale(1, 2), table(50, false), START, START.plusDays(1000));
        assertEquals(9, layout.tiles().size());
        assertEquals(List.of(23, 23, 4), layout.tiles().stream().filter(tile -> tile.column() == 0)
                .map(PrintTile::lines).toList());
        var second = layout.tiles().get(1);
        assertEquals(746.93 - 14, second.from(), 0.01);
        assertEquals(1046.93, second.width(), 0.01);
        assertEquals(0, second.table());
        assertEquals(2000, layout.tiles().get(2).to(), 1e-6);
        assertEquals(Optional.of(4), layout.number(0, 1));
        assertEquals(Optional.empty(), layout.number(3, 0));
    }

    @Test
    void repeatsTheNamesWhereWanted() {
        var layout = PrintLayout.of(A4, new PrintFit.Scale(1, 2), table(5, true), START, START.plusDays(1000));
        assertEquals(List.of(300.0, 200.0, 200.0), layout.tiles().stream().map(PrintTile::table).toList());
        assertEquals(846.93, layout.tiles().get(1).width(), 0.01);
    }

    @Test
    void fitsOnOneSheet() {
        // 40 rows: 628.11 / (68 + 960) = 0.611; the chart fills what the table leaves
        var layout = PrintLayout.of(A4, new PrintFit.Pages(1, 1), table(40, false), START, START.plusDays(1000));
        assertEquals(1, layout.tiles().size());
        assertEquals(0.611, layout.scale(), 0.001);
        assertEquals(1046.93 / layout.scale() - 300, layout.tiles().getFirst().width(), 0.01);
        assertEquals(layout.tiles().getFirst().width(), 1000 * layout.perDay(), 1e-6);
    }

    @Test
    void fitsOnAsManySheetsAsAskedFor() {
        for (int across = 1; across <= 4; across++) {
            for (int down = 1; down <= 3; down++) {
                var layout = PrintLayout.of(A4, new PrintFit.Pages(across, down), table(61, false), START,
                        START.plusDays(1000));
                assertEquals(across, 1 + layout.tiles().stream().mapToInt(PrintTile::column).max().orElseThrow());
                assertEquals(down, 1 + layout.tiles().stream().mapToInt(PrintTile::row).max().orElseThrow());
            }
        }
    }

    @Test
    void enlargesAShortPlanOnlyALittle() {
        var layout = PrintLayout.of(A4, new PrintFit.Pages(1, 1), table(2, false), START, START.plusDays(30));
        assertEquals(1.25, layout.scale());
        assertTrue(layout.perDay() <= GanttScale.MOST);
    }

    @Test
    void leavesRoomForTheChartBesideAWideTable() {
        var layout = PrintLayout.of(new PrintPaper(Format.A4, false, 25), new PrintFit.Scale(4, 1), table(3, false), START,
                START.plusDays(100));
        assertTrue(layout.tiles().getFirst().width() >= 100, layout.toString());
    }

    @Test
    void everyBarStandsOnSomeSheetAndNoSheetIsEmpty() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var lines = new ArrayList<PrintTable.Line>();
            int count = 1 + random.nextInt(120), days = 30 + random.nextInt(3000);
            for (int i = 0; i < count; i++) {
                var start = START.plusDays(random.nextInt(days));
                var end = start.plusDays(random.nextInt(60));
                if (end.isAfter(START.plusDays(days - 1))) end = START.plusDays(days - 1);
                lines.add(new PrintTable.Line(List.of("x", "y"), 0, false, start, end));
            }
            var paper = new PrintPaper(random.nextBoolean() ? Format.A4 : Format.A3, random.nextBoolean(), random.nextInt(30));
            var fit = random.nextBoolean() ? new PrintFit.Pages(1 + random.nextInt(5), 1 + random.nextInt(5))
                    : new PrintFit.Scale(0.3 + 1.7 * random.nextDouble(), 0.1 + 4 * random.nextDouble());
            var layout = PrintLayout.of(paper, fit, table(lines, false), START, START.plusDays(days));
            for (int i = 0; i < count; i++) assertShown(lines.get(i), i, layout);
            for (var tile : layout.tiles()) {
                assertTrue(tile.column() == 0 || IntStream.range(tile.first(), tile.first() + tile.lines())
                        .anyMatch(i -> from(lines.get(i), layout) < tile.to() && to(lines.get(i), layout) > tile.from()),
                        tile.toString());
            }
        }
    }

    /// All of a bar's days are on sheets that hold its row.
    private static void assertShown(PrintTable.Line line, int at, PrintLayout layout) {
        double from = from(line, layout), to = to(line, layout), covered = from;
        for (var tile : layout.tiles()) {
            if (tile.first() <= at && at < tile.first() + tile.lines() && tile.from() <= covered + 1e-6) {
                covered = Math.max(covered, tile.to());
            }
        }
        assertTrue(covered >= to - 1e-6, line + " on " + layout);
    }

    private static double from(PrintTable.Line line, PrintLayout layout) {
        return (java.util.Objects.requireNonNull(line.start()).toEpochDay() - START.toEpochDay()) * layout.perDay();
    }

    private static double to(PrintTable.Line line, PrintLayout layout) {
        return (java.util.Objects.requireNonNull(line.end()).toEpochDay() + 1 - START.toEpochDay()) * layout.perDay();
    }
}
