package org.kakehashi.ui.kit;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// Somewhere a person can be in the program.
///
/// @param screen  which screen
/// @param project id of the project, or null on screens that belong to none
/// @param subject id of the measure, step, source or city to show there, or null for the screen as a whole
public record Place(Screen screen, @Nullable String project, @Nullable String subject) {
    /// The screens of the program.
    public enum Screen { WELCOME, HOME, OVERVIEW, PARTNERSHIP, COSTS, PLAN, FUNDING, LIBRARY, SETTINGS }

    public Place {
        requireNonNull(screen, "screen");
    }

    /// @return a screen that belongs to no project
    public static Place of(Screen screen) {
        return new Place(screen, null, null);
    }

    public static Place of(Screen screen, String project) {
        return new Place(screen, project, null);
    }

    public static Place of(Screen screen, String project, String subject) {
        return new Place(screen, project, subject);
    }
}
