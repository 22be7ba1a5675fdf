package org.kakehashi.ui.partnership;

import java.util.function.ToLongFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kakehashi.picture.EventLanes;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Labels;

/// What the signs of the events mean, and how many there are of each.
final class EventsLegend {
    private EventsLegend() {}

    static Node of(PartnershipViewModel model) {
        var row = new HBox(
                sign("known", PartnershipWords.LEGEND_KNOWN, model, EventLanes.Standing.SOURCED),
                sign("example", PartnershipWords.LEGEND_EXAMPLE, model, EventLanes.Standing.EXAMPLE),
                sign("planned", PartnershipWords.LEGEND_PLANNED, model, EventLanes.Standing.PLANNED));
        row.getStyleClass().add("events-legend");
        return row;
    }

    private static Label sign(String style, PartnershipWords word, PartnershipViewModel model,
            EventLanes.Standing standing) {
        ToLongFunction<Project> count = project -> project.partnership().events().stream()
                .filter(event -> LanesFigure.standing(event) == standing).count();
        ObservableValue<Long> counted = model.project().map(count::applyAsLong);
        var mark = new Region();
        mark.getStyleClass().addAll("event-sign", style);
        var label = Labels.of(word.text(counted), "unit");
        label.setGraphic(mark);
        label.managedProperty().bind(counted.map(number -> number > 0));
        label.visibleProperty().bind(counted.map(number -> number > 0));
        return label;
    }
}
