package org.kakehashi.ui.library;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.base.Status;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.transfer.Said;

/// The line below the entries: how many there are of each status, and how they are drawn.
final class LibraryFoot extends HBox {
    LibraryFoot(LibraryViewModel model) {
        setId("library-foot");
        getStyleClass().add("library-foot");
        var count = Labels.of(model.listing().flatMap(listing ->
                LibraryWords.COUNT.text(listing.shown(), listing.total())), "strong", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var chips = new HBox();
        chips.getStyleClass().add("library-counts");
        model.listing().subscribe(listing -> {
            chips.getChildren().clear();
            for (var status : Status.values()) {
                var number = listing.counts().getOrDefault(status, 0);
                if (number == 0) continue;
                var times = new Label(Integer.toString(number));
                times.getStyleClass().addAll("muted", "small");
                chips.getChildren().addAll(Chips.status(status, Said.of(status).text()), times);
            }
        });
        chips.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var how = Labels.of(model.shown().flatMap(shown -> (shown == Shown.DOLLARS ? LibraryWords.FOOT_DOLLARS
                : LibraryWords.FOOT_PUBLISHED).text()), "muted", "small");
        getChildren().addAll(count, chips, gap, how);
    }
}
