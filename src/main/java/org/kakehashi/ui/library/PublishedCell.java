package org.kakehashi.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.Published;

/// The published cost, its digits plain and its money muted.
final class PublishedCell extends TableCell<ListingRow, ListingRow> {
    private final Label digits = new Label();
    private final Label money = new Label();
    private final HBox line = new HBox();

    PublishedCell() {
        getStyleClass().add("number");
        money.getStyleClass().addAll("unit");
        line.getStyleClass().add("published");
        for (var part : new Label[] {digits, money}) part.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable ListingRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        if (empty || !(row instanceof ListingRow.Entry entry)) return;
        digits.setText(Published.digits(entry.headline().cost()));
        money.setText(Formats.unit(entry.technology().currency(), Tongue.now()));
        if (Tongue.now() == Language.JA) line.getChildren().setAll(digits, money);
        else line.getChildren().setAll(money, digits);
        setGraphic(line);
    }
}
