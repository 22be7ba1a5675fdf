package org.kakehashi.ui.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The first row of a pasted table: which of its columns are ours.
///
/// @param columns one for each cell of the row, null where it is none of ours
record TableHeads(List<@Nullable PlanColumn> columns) {
    private static final int ENOUGH = 2;

    /// @return the heads if the row is one: two of its cells are, or all of them
    static Optional<TableHeads> of(List<String> row) {
        var known = known();
        var columns = new ArrayList<@Nullable PlanColumn>();
        int found = 0;
        for (var cell : row) {
            var column = known.get(plain(cell));
            columns.add(columns.contains(column) ? null : column);
            if (column != null) found++;
        }
        boolean all = found > 0 && found == row.stream().filter(cell -> !cell.isBlank()).count();
        return found >= ENOUGH || all ? Optional.of(new TableHeads(columns)) : Optional.empty();
    }

    private static Map<String, PlanColumn> known() {
        var known = new HashMap<String, PlanColumn>();
        for (var column : PlanColumn.values()) {
            if (!column.copied()) continue;
            for (var head : column.heads()) known.putIfAbsent(plain(head), column);
        }
        return known;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_:.]", "");
    }
}
