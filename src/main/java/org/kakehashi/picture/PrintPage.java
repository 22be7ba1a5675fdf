package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One sheet of a printed plan: its part of table and chart, what it belongs to, and where it goes on.
///
/// @param index of its tile, from 0
public record PrintPage(PrintPaper paper, PrintLayout layout, int index, PrintTable beside, PrintChart chart,
        PrintFrame frame) implements Picture {
    private static final String MORE = "\u2026";
    private static final double PAD = 6, INDENT = 12;

    /// @return the pages of a plan, in the order of their numbers
    public static List<PrintPage> all(PrintPaper paper, PrintLayout layout, PrintTable beside, PrintChart chart,
            PrintFrame frame) {
        var pages = new ArrayList<PrintPage>();
        for (int i = 0; i < layout.tiles().size(); i++) pages.add(new PrintPage(paper, layout, i, beside, chart, frame));
        return List.copyOf(pages);
    }

    /// Paints the page in any size; it keeps its shape if `width` to `height` is as on the paper.
    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        double by = width / paper.width();
        var page = new ScaledPen(pen, by);
        page.rect(0, 0, paper.width(), height / by, Fill.of(Ink.CARD));
        double edge = paper.edge(), wide = paper.width() - 2 * edge;
        page.turned(edge, edge, 0, () -> head(page, wide));
        page.turned(edge, paper.height() - edge - PrintLayout.FOOT, 0, () -> foot(page, wide));
        page.turned(edge, edge + PrintLayout.HEAD, 0, () -> body(page));
        return List.of();
    }

    private PrintTile tile() {
        return layout.tiles().get(index);
    }

    private void head(Pen pen, double wide) {
        var small = Type.AXIS;
        int all = layout.tiles().size();
        String page = frame.page().of(index + 1, all);
        pen.text(frame.printed(), wide, 9, small, Anchor.END);
        pen.text(page, wide, 28, small.strong().in(Ink.TEXT), Anchor.END);
        var title = Type.BODY.sized(15).strong();
        pen.text(cut(pen, frame.title(), title, wide - pen.width(frame.printed(), small) - 20), 0, 9, title,
                Anchor.START);
        pen.text(cut(pen, frame.subject(), Type.SMALL, wide - pen.width(page, small.strong()) - 20), 0, 28, Type.SMALL,
                Anchor.START);
    }

    private void foot(Pen pen, double wide) {
        var legend = new Legend(frame.key().stream().map(part -> new Legend.Entry(part.fill(), part.name())).toList());
        legend.paint(pen, 16, wide);
    }

    private void body(Pen paperPen) {
        var tile = tile();
        var pen = new ScaledPen(paperPen, layout.scale());
        double height = GanttHead.HEIGHT + tile.lines() * PrintLayout.ROW, width = tile.table() + tile.width();
        if (tile.table() > 0) table(pen, tile, height);
        pen.turned(tile.table(), 0, 0, () -> pen.within(0, 0, tile.width(), height,
                () -> chart.at(layout.days(tile), tile.first() * PrintLayout.ROW).paint(pen, tile.width(), height)));
        pen.frame(0.5, 0.5, width - 1, height - 1, 0, Stroke.of(Ink.BORDER, 1));
        new PrintEdges(layout, tile, frame).paint(paperPen, width * layout.scale(), height * layout.scale());
    }

    private void table(Pen pen, PrintTile tile, double height) {
        var columns = tile.column() == 0 ? beside.columns() : beside.columns().subList(0, 1);
        pen.rect(0, 0, tile.table(), GanttHead.HEIGHT, Fill.of(Ink.CANVAS));
        double x = 0;
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            var column = columns.get(i);
            cell(pen, column, x, GanttHead.HEIGHT - PrintLayout.ROW / 2, column.head(), 0, Type.AXIS.strong());
            lines(tile, line -> line.cells().get(at), (line, y) -> cell(pen, column, x(columns, at), y,
                    line.cells().get(at), at == 0 ? line.depth() : 0,
                    line.strong() ? Type.SMALL.strong() : Type.SMALL));
            x += column.width();
            pen.line(x - 0.5, 0, x - 0.5, height, Stroke.of(Ink.BORDER_MUTED, 1));
        }
        for (int line = 0; line < tile.lines(); line++) {
            double y = GanttHead.HEIGHT + line * PrintLayout.ROW - 0.5;
            pen.line(0, y, tile.table(), y, Stroke.of(line == 0 ? Ink.BORDER : Ink.BORDER_MUTED, 1));
        }
        pen.line(x - 0.5, 0, x - 0.5, height, Stroke.of(Ink.BORDER, 1));
    }

    private static double x(List<PrintTable.Column> columns, int column) {
        return columns.subList(0, column).stream().mapToDouble(PrintTable.Column::width).sum();
    }

    /// Paints one text of each line that has it.
    private interface AtLine {
        void paint(PrintTable.Line line, double y);
    }

    private void lines(PrintTile tile, Function<PrintTable.Line, String> text, AtLine each) {
        for (int i = 0; i < tile.lines(); i++) {
            var line = beside.lines().get(tile.first() + i);
            if (!text.apply(line).isEmpty()) {
                each.paint(line, GanttHead.HEIGHT + (i + 0.5) * PrintLayout.ROW);
            }
        }
    }

    private static void cell(Pen pen, PrintTable.Column column, double x, double y, String text, int depth, Type type) {
        double left = x + PAD + depth * INDENT;
        String shown = cut(pen, text, type, column.width() - 2 * PAD - depth * INDENT);
        if (column.end()) pen.text(shown, x + column.width() - PAD, y, type, Anchor.END);
        else pen.text(shown, left, y, type, Anchor.START);
    }

    /// @return the text, cut where it is too long
    private static String cut(Pen pen, String text, Type type, double room) {
        if (pen.width(text, type) <= room) return text;
        int low = 0, high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (pen.width(text.substring(0, middle) + MORE, type) <= room) low = middle;
            else high = middle - 1;
        }
        if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) low--;
        return text.substring(0, low).strip() + MORE;
    }
}
