package org.kakehashi.picture;

/// Marks on the edges of a sheet where the plan goes on: the strip it shares with the next one, an arrow and the page.
record PrintEdges(PrintLayout layout, PrintTile tile, PrintFrame frame) {
    private static final double TIP = 4, OUT = 7;

    /// @param width  of what stands on the sheet, in pixels of the paper
    /// @param height of what stands on the sheet, in pixels of the paper
    void paint(Pen pen, double width, double height) {
        double left = tile.table() * layout.scale();
        boolean more = layout.tiles().stream().anyMatch(other -> other.row() == tile.row() && other.column() > tile.column());
        if (more) shared(pen, width - PrintLayout.OVERLAP, height);
        if (tile.column() > 0) shared(pen, left + PrintLayout.OVERLAP, height);
        mark(pen, tile.column() + 1, tile.row(), width + OUT, height / 2, 0);
        mark(pen, tile.column() - 1, tile.row(), -OUT, height / 2, 180);
        mark(pen, tile.column(), tile.row() + 1, width / 2, height + OUT, 90);
        mark(pen, tile.column(), tile.row() - 1, width / 2, -OUT, 270);
    }

    private void shared(Pen pen, double x, double height) {
        double top = GanttHead.HEIGHT * layout.scale();
        pen.line(x, top, x, height, Stroke.of(Ink.MUTED, 1).dashed(3, 3));
        for (double y : new double[] {0, height}) pen.line(x, y - TIP, x, y + TIP, Stroke.of(Ink.TEXT, 1));
    }

    /// An arrow outwards with the number of the page there, in the white around what stands on the sheet.
    private void mark(Pen pen, int column, int row, double x, double y, double degrees) {
        layout.number(column, row).ifPresent(number -> {
            pen.turned(x, y, degrees, () -> pen.fill(Path.from(-TIP / 2, -TIP).line(TIP / 2 + 1, 0).line(-TIP / 2, TIP)
                    .close(), Fill.of(Ink.MUTED)));
            var text = frame.next().of(number, layout.tiles().size());
            boolean sideways = degrees == 0 || degrees == 180;
            pen.turned(x, y, sideways ? 90 : 0, () -> pen.text(text, TIP + 4, 0, Type.AXIS.sized(9), Anchor.START));
        });
    }
}
