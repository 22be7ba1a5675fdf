package org.kakehashi.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A key figure: caption, large number with its unit, a bar, and a note.
public final class KpiTile extends VBox {
    /// @param id  of the tile; the number's is `id-number`
    /// @param bar what stands between number and note, such as a [Meter]
    public KpiTile(String id, ObservableValue<String> caption, ObservableValue<String> number,
            ObservableValue<String> unit, Node bar, ObservableValue<String> note) {
        setId(id);
        getStyleClass().addAll("card", "kpi");
        var figure = Labels.of(number, "kpi-number");
        figure.setId(id + "-number");
        figure.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(figure, Labels.of(unit, "kpi-unit"));
        line.getStyleClass().add("kpi-line");
        getChildren().addAll(Labels.of(caption, "kpi-caption"), line, bar, Labels.of(note, "kpi-note"));
    }
}
