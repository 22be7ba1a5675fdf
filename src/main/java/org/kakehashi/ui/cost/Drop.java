package org.kakehashi.ui.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a dragged measure would land.
///
/// @param before id of the measure it would stand before, blank for the end of the sector
/// @param row    place of the row that shows it, from 0
/// @param below  whether it lands below that row rather than above it
record Drop(String sector, String before, int row, boolean below) {

    /// @param at   place of the row under the pointer
    /// @param low  whether the pointer is in its lower half
    /// @return null where nothing can land
    static @Nullable Drop of(List<SheetRow> rows, int at, boolean low) {
        if (at < 0 || at >= rows.size()) return null;
        return switch (rows.get(at)) {
            case SheetRow.Group group -> group.folded() ? new Drop(group.sector(), "", at, true)
                    : new Drop(group.sector(), idAt(rows, at + 1, group.sector()), at, true);
            case SheetRow.Line line -> {
                var sector = line.measure().sector();
                yield low ? new Drop(sector, idAt(rows, at + 1, sector), at, true) : new Drop(sector, line.id(), at, false);
            }
            case SheetRow.Total _ -> at == 0 ? null : of(rows, at - 1, true);
        };
    }

    /// @return the id of the measure in that row, blank if the sector has none there
    private static String idAt(List<SheetRow> rows, int at, String sector) {
        return at < rows.size() && rows.get(at) instanceof SheetRow.Line line && line.measure().sector().equals(sector)
                ? line.id() : "";
    }
}
