package org.kakehashi.ui.plan;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kakehashi.ui.kit.Preferences;

/// The layers of the chart that this person sees, remembered from one day to the next.
final class ShownLayers {
    private static final String CHOICE = "plan.layers";
    private final ObjectProperty<GanttLayers> shown;

    ShownLayers(Preferences preferences) {
        var kept = preferences.choices().get(CHOICE);
        shown = new SimpleObjectProperty<>(kept == null ? GanttLayers.FIRST : GanttLayers.of(kept));
        shown.subscribe((_, now) -> preferences.choices().put(CHOICE, now.text()));
    }

    ObjectProperty<GanttLayers> shown() {
        return shown;
    }
}
