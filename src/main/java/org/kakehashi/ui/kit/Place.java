package org.kakehashi.ui.kit;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// Somewhere a person can be in the program.
///
/// @param screen  which screen
/// @param project id of the project, or null on screens that belong to none
/// @param subject id of the measure, step, source or city to show there, or null for the screen as a whole
/// @param field   id of the field that is to have the focus there, or null for none
public record Place(Screen screen, @Nullable String project, @Nullable String subject, @Nullable String field) {
    /// The screens of the program.
    public enum Screen { WELCOME, HOME, OVERVIEW, PARTNERSHIP, COSTS, PLAN, FUNDING, LIBRARY, SETTINGS }

    public Place {
        requireNonNull(screen, "screen");
    }

    public Place(Screen screen, @Nullable String project, @Nullable String subject) {
        this(screen, project, subject, null);
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

    /// @return this place with a field that is to have the focus
    public Place at(String newField) {
        return new Place(screen, project, subject, newField);
    }
}
