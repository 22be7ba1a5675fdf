package org.kakehashi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of cells as spreadsheets put them on the clipboard: tabs between cells, quotes around what holds a tab or a break.
public final class Tsv {
    private Tsv() {}

    /// @return the rows; a break at the very end begins no further row
    public static List<List<String>> read(String text) {
        return cells(text).stream().map(row -> row.stream().map(String::strip).toList()).toList();
    }

    /// @return the rows as [#read] gives them, with the blanks before and behind the text of a cell
    public static List<List<String>> cells(String text) {
        var rows = new ArrayList<List<String>>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false, begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = false;
                }
                continue;
            }
            begun = true;
            switch (c) {
                case '"' -> {
                    if (cell.isEmpty()) quoted = true;
                    else cell.append(c);
                }
                case '\t' -> end(cell, row);
                case '\r' -> {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '\n') continue;
                    begun = false;
                    end(cell, row);
                    row = ended(row, rows);
                }
                case '\n' -> {
                    begun = false;
                    end(cell, row);
                    row = ended(row, rows);
                }
                default -> cell.append(c);
            }
        }
        if (begun) {
            end(cell, row);
            ended(row, rows);
        }
        return rows;
    }

    private static void end(StringBuilder cell, List<String> row) {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private static List<String> ended(List<String> row, List<List<String>> rows) {
        rows.add(List.copyOf(row));
        return new ArrayList<>();
    }

    public static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String cell) {
        if (cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r') && !cell.startsWith("\"")) return cell;
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
