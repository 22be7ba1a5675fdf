package org.kakehashi.ui.overview;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Finding;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;

/// Asks why a finding can be left, and hides it.
final class IgnoreForm {
    private IgnoreForm() {}

    static void open(Node owner, Finding finding, OverviewViewModel model) {
        var note = new SimpleStringProperty("");
        var field = Fields.text("ignore-note", note, note::set);
        var caption = Labels.caption(OverviewWords.IGNORE_NOTE.text(), field);
        var buttons = new HBox();
        buttons.getStyleClass().add("dialog-buttons");
        var content = new VBox(Labels.of(OverviewWords.IGNORE_TITLE.text(), "strong"),
                Labels.paragraph(Phrase.text(finding.title()), "small", "muted"), caption, field, buttons);
        content.setId("ignore-form");
        content.getStyleClass().add("overview-popover");
        OverviewScreen.dress(content);
        var popover = Popovers.below(owner, content);
        buttons.getChildren().add(Buttons.primary("ignore-confirm", null, OverviewWords.IGNORE.text(), () -> {
            field.offer();
            popover.hide();
            model.ignore(finding, note.get());
        }));
        field.requestFocus();
    }
}
