package org.kakehashi.picture;

import java.util.Optional;
import java.util.Set;

/// What a person has chosen in a Gantt chart and is doing there.
///
/// @param selected ids of the rows with the accent band, handles and strong labels
/// @param hovered  the row under the pointer, which offers its dots too
/// @param pull     a link being drawn by hand
public record GanttHand(Set<String> selected, Optional<String> hovered, Optional<Gantt.Pull> pull) {
    /// Nothing chosen.
    public static final GanttHand NONE = new GanttHand(Set.of(), Optional.empty(), Optional.empty());

    public GanttHand {
        selected = Set.copyOf(selected);
    }

    public static GanttHand of(String row) {
        return new GanttHand(Set.of(row), Optional.empty(), Optional.empty());
    }

    boolean chose(String row) {
        return selected.contains(row);
    }

    /// @return whether the row shows dots and edges to pull at
    boolean offers(String row) {
        return selected.contains(row) || hovered.filter(row::equals).isPresent();
    }
}
