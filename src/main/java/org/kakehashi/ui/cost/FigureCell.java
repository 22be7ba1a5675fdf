package org.kakehashi.ui.cost;

import java.util.function.Function;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.why.Asking;

/// A number of the table.
final class FigureCell extends SheetCell {
    private final Function<SheetRow, String> text;
    private final Explainer explainer;
    /// A computed number, which says why when it is clicked.
    private final Label number = new Label();

    FigureCell(SheetGrid grid, SheetColumn kind, Explainer explainer, Function<SheetRow, String> text) {
        super(grid, kind);
        this.text = text;
        this.explainer = explainer;
        Asking.on(number, () -> {
            var shown = getItem();
            if (shown != null) explainer.question(shown, kind).ifPresent(explainer::ask);
        });
        getStyleClass().addAll("number", "input-cell");
    }

    @Override
    protected void draw(@Nullable SheetRow shown) {
        var says = shown == null ? null : text.apply(shown);
        var asks = shown != null && !typed(shown) && explainer.question(shown, kind()).isPresent();
        number.setText(says);
        setGraphic(asks ? number : null);
        setText(asks ? null : says);
    }

    private boolean typed(SheetRow shown) {
        return shown instanceof SheetRow.Line(var measure, _) && kind().input(measure);
    }
}
