package org.kakehashi.ui.cost;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A number of the table.
final class FigureCell extends SheetCell {
    private final Function<SheetRow, String> text;

    FigureCell(SheetGrid grid, SheetColumn kind, Function<SheetRow, String> text) {
        super(grid, kind);
        this.text = text;
        getStyleClass().addAll("number", "input-cell");
    }

    @Override
    void draw(@Nullable SheetRow shown) {
        setGraphic(null);
        setText(shown == null ? null : text.apply(shown));
    }
}
