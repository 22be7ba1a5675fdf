package org.kakehashi.ui.why;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Status;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;

/// How many inputs a number rests on, by how far they can be trusted.
final class InputCounts extends HBox {
    private final Runnable replace;

    InputCounts(Runnable replace) {
        this.replace = replace;
        setId("why-counts");
        getStyleClass().add("why-counts");
    }

    void show(List<Assumption> inputs) {
        var all = new Label(WhyWords.INPUTS.now(inputs.size()));
        all.getStyleClass().addAll("muted", "small");
        getChildren().setAll(all);
        for (var status : Status.values()) {
            long count = inputs.stream().filter(input -> input.status() == status).count();
            if (count == 0) continue;
            var word = WhyWords.STEPS.now(count, StatusWords.of(status).names());
            var mark = Chips.mark(status, new ReadOnlyStringWrapper(word).getReadOnlyProperty());
            mark.setMinWidth(USE_PREF_SIZE);
            getChildren().add(mark);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, Buttons.link("why-replace", WhyWords.REPLACE.text(), replace));
    }
}
