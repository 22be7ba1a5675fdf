package org.kakehashi.ui.cost;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;

/// The first row of a pasted table: which of its columns are ours.
///
/// @param columns one for each cell of the row, null where it is none of ours
/// @param whole   for the columns of amounts, whether plain numbers in them are whole money rather than millions
/// @param unknown what stood in the cells that are none of ours
record Heads(List<@Nullable SheetColumn> columns, Map<SheetColumn, Boolean> whole, List<String> unknown) {
    private static final int ENOUGH = 2;

    /// @return the heads if the row is one: at least two of its cells are, none of them twice
    static Optional<Heads> of(List<String> row) {
        var columns = new ArrayList<@Nullable SheetColumn>();
        var whole = new EnumMap<SheetColumn, Boolean>(SheetColumn.class);
        var unknown = new ArrayList<String>();
        int known = 0;
        for (var cell : row) {
            var found = column(cell);
            if (found == null || whole.containsKey(found.column())) {
                columns.add(null);
                if (!cell.isBlank()) unknown.add(cell);
                continue;
            }
            columns.add(found.column());
            whole.put(found.column(), found.whole());
            known++;
        }
        return known < ENOUGH ? Optional.empty() : Optional.of(new Heads(columns, whole, unknown));
    }

    private record Found(SheetColumn column, boolean whole, int length) {}

    private static @Nullable Found column(String cell) {
        var plain = plain(cell);
        Found best = null;
        for (var column : SheetColumn.values()) {
            for (var head : column.heads()) {
                var name = plain(head);
                if (name.isEmpty() || !plain.startsWith(name) || (best != null && name.length() <= best.length())) continue;
                var rest = plain.substring(name.length());
                if (isUnit(rest)) best = new Found(column, !rest.isEmpty() && !isMillions(rest), name.length());
            }
        }
        return best;
    }

    /// What may stand behind a name: a currency, millions, a year or years, brackets.
    private static boolean isUnit(String rest) {
        var left = rest;
        for (var word : units()) left = left.replace(word, "");
        return left.replaceAll("(?<![a-z])m(?![a-z])|[0-9()\\[\\]/・,.%\u2010\u2013~-]|[a-z]{3}(?![a-z])|[¥$€₫฿]", "").isEmpty();
    }

    private static boolean isMillions(String rest) {
        return List.of(TableWords.HEAD_MILLIONS.in(Language.EN).split(",", -1)).stream().anyMatch(rest::contains)
                || List.of(TableWords.HEAD_MILLIONS.in(Language.JA).split(",", -1)).stream().anyMatch(rest::contains)
                || rest.matches(".*(?<![a-z])m(?![a-z]).*");
    }

    private static List<String> units() {
        var all = new ArrayList<String>();
        for (var language : Language.values()) {
            all.addAll(List.of(TableWords.HEAD_MILLIONS.in(language).split(",", -1)));
            all.addAll(List.of(TableWords.HEAD_UNITS.in(language).split(",", -1)));
        }
        all.sort((a, b) -> b.length() - a.length());
        return all;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_:]", "");
    }
}
