package org.kakehashi.ui.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Which layers of the chart are shown, and which baseline.
///
/// @param baseline number of the baseline among the plan's, −1 for the newest
record GanttLayers(Set<GanttLayer> shown, int baseline) {
    private static final String NONE = "NONE";
    /// What is shown until a person chooses.
    static final GanttLayers FIRST = new GanttLayers(EnumSet.complementOf(EnumSet.of(GanttLayer.SLACK)), -1);

    GanttLayers {
        shown = Set.copyOf(shown);
    }

    boolean has(GanttLayer layer) {
        return shown.contains(layer);
    }

    GanttLayers with(GanttLayer layer, boolean on) {
        var changed = EnumSet.noneOf(GanttLayer.class);
        changed.addAll(shown);
        if (on) changed.add(layer);
        else changed.remove(layer);
        return new GanttLayers(changed, baseline);
    }

    GanttLayers comparedWith(int number) {
        return new GanttLayers(shown, number);
    }

    /// @return the layers as they are remembered
    String text() {
        return shown.isEmpty() ? NONE : shown.stream().sorted().map(GanttLayer::name).collect(Collectors.joining(","));
    }

    /// @param text as it was remembered; names that are not known are left out
    static GanttLayers of(String text) {
        var names = Set.copyOf(Arrays.asList(text.split(",")));
        var shown = Arrays.stream(GanttLayer.values()).filter(layer -> names.contains(layer.name()))
                .collect(Collectors.toSet());
        return shown.isEmpty() && !text.equals(NONE) ? FIRST : new GanttLayers(shown, -1);
    }
}
