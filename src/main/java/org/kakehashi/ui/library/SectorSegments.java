package org.kakehashi.ui.library;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.transfer.SectorFace;

/// The choice of the sectors that are listed, each with its icon; without words where room is short.
final class SectorSegments extends HBox {
    SectorSegments(LibraryViewModel model, ObservableBooleanValue narrow) {
        setId("library-sectors");
        getStyleClass().add("segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(Region.USE_PREF_SIZE);
        var all = button("library-sector-all", Optional.empty(), model);
        all.textProperty().bind(LibraryWords.ALL.text());
        all.accessibleTextProperty().bind(LibraryWords.ALL.text());
        getChildren().add(all);
        for (var face : SectorFace.values()) {
            var button = button("library-sector-" + face.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    Optional.of(face), model);
            button.textProperty().bind(face.word());
            button.accessibleTextProperty().bind(face.word());
            button.setGraphic(face.icon().node(14, face.style()));
            button.contentDisplayProperty().bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY)
                    .otherwise(ContentDisplay.LEFT));
            var tip = new Tooltip();
            tip.textProperty().bind(face.word());
            button.setTooltip(tip);
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        model.filter().subscribe(filter -> buttons().forEach(button ->
                button.setSelected(filter.face().equals(button.getUserData()))));
    }

    private Stream<ToggleButton> buttons() {
        return getChildren().stream().map(ToggleButton.class::cast);
    }

    private static ToggleButton button(String id, Optional<SectorFace> face, LibraryViewModel model) {
        var button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().add("segment");
        button.setUserData(face);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.show(face);
        });
        return button;
    }
}
