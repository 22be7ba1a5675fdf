package org.kakehashi.ui.partnership;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Status;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Tongue;

/// The mark of a value: how far it can be trusted; its tooltip names the source, and pressing it changes the source.
final class EvidenceMark extends Button {
    private final Tooltip tip = new Tooltip();
    private final boolean worded;

    /// @param worded whether it says its word beside the icon, as a chip
    /// @param clear  what deletes the value, null if it cannot be deleted here
    EvidenceMark(String id, boolean worded, ObservableValue<Project> project,
            ObservableValue<Optional<Evidence>> evidence, Consumer<Evidence> choose, @Nullable Runnable clear) {
        this.worded = worded;
        setId(id);
        getStyleClass().addAll("mark-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        tip.setShowDelay(Duration.millis(300));
        setTooltip(tip);
        evidence.subscribe(now -> show(project.getValue(), now));
        Tongue.heardBy(this)
                .subscribe(_ -> show(project.getValue(), evidence.getValue()));
        setOnAction(_ -> EvidencePanel.open(this, project.getValue(), evidence.getValue().orElse(Evidence.OWN), choose,
                clear));
    }

    private void show(Project project, Optional<Evidence> shown) {
        setVisible(shown.isPresent());
        if (shown.isEmpty()) return;
        var evidence = shown.get();
        var text = SourceText.withStatus(project.shelf(), evidence);
        tip.setText(text);
        setAccessibleText(text);
        setGraphic(worded ? Chips.status(evidence.status(), PartnershipWords.of(evidence.status()).text())
                : Chips.mark(evidence.status(), new SimpleStringProperty(word(evidence))));
    }

    private static String word(Evidence evidence) {
        if (!evidence.source().isEmpty()) return evidence.source();
        return evidence.status() == Status.SOURCED ? PartnershipWords.SOURCED.now() : "";
    }
}
