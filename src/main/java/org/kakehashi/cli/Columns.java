package org.kakehashi.cli;

import java.util.ArrayList;
import java.util.List;

/// A table in plain text: the first column begins at the left, all others end at the right.
final class Columns {
    private static final String GAP = "  ";
    private final List<List<String>> rows = new ArrayList<>();

    Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    List<String> lines() {
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) widths.add(0);
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            var room = " ".repeat(widths.get(i) - width(row.get(i)));
            line.append(GAP).append(i == 0 ? row.get(i) + room : room + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    /// @return the places a terminal gives to the text; Japanese characters take two each
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return (0x2E80 <= c && c <= 0xFF60) || (0xFFE0 <= c && c <= 0xFFE6) || (0x20000 <= c && c <= 0x3FFFD);
    }
}
