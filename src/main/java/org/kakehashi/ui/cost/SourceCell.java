package org.kakehashi.ui.cost;

import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Tongue;

/// How far the figure behind a measure can be trusted, and where it comes from.
final class SourceCell extends SheetCell {
    SourceCell(SheetGrid grid) {
        super(grid, SheetColumn.SOURCE);
    }

    @Override
    protected void draw(@Nullable SheetRow row) {
        setGraphic(null);
        setTooltip(null);
        if (!(row instanceof SheetRow.Line line)) return;
        var evidence = InputFields.main(line.measure()).evidence();
        setGraphic(StatusMark.of(evidence));
        if (!evidence.note().isBlank()) setTooltip(new Tooltip(evidence.note().in(Tongue.now())));
    }
}
