package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// Where a figure comes from.
///
/// @param status     how far it can be trusted
/// @param source     id of a [Source] on the same shelf, empty if none
/// @param note       what a reader must know beside it, in both languages; may be blank
/// @param conversion how it was brought here from another place, year or money, null if it was not
public record Evidence(Status status, String source, Names note, @Nullable Conversion conversion) {
    private static final Names NOTHING = Names.same("");

    /// Entered by the user, without further word.
    public static final Evidence OWN = new Evidence(Status.OWN, "", NOTHING);
    /// Invented to show how the program works.
    public static final Evidence EXAMPLE = new Evidence(Status.EXAMPLE, "", NOTHING);

    public Evidence {
        requireNonNull(status, "status");
        requireNonNull(source, "source");
        requireNonNull(note, "note");
    }

    /// Of a figure that stands as it was found.
    public Evidence(Status status, String source, Names note) {
        this(status, source, note, null);
    }

    public static Evidence sourced(String source) {
        return new Evidence(Status.SOURCED, source, NOTHING);
    }
}
