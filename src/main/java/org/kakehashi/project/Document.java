package org.kakehashi.project;

import java.util.List;
import org.kakehashi.base.Require;

/// A project with its undo history, as it is saved and loaded whole.
///
/// @param states  kept states in order of their numbers, at least one
/// @param current number of the present state
public record Document(List<History.State> states, long current) {
    public Document {
        states = List.copyOf(states);
        var wanted = current;
        Require.that(states.stream().anyMatch(state -> state.number() == wanted), "current", current);
    }

    /// @return a document without a past
    public static Document fresh(Edit made, Project project) {
        return new Document(List.of(new History.State(1, made, project)), 1);
    }

    public Project project() {
        return states.stream().filter(state -> state.number() == current).findFirst().orElseThrow().project();
    }
}
