package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Require;

/// Which library an entry was taken from, and the version it had there.
///
/// @param library `kakehashi` for what ships with the program, `office` for the workspace's own entries,
///                `project` for what was made inside one project
/// @param version counts up with every change of the entry in its library, from 1
public record Origin(String library, int version) {
    public static final Origin PROJECT = new Origin("project", 1);

    public Origin {
        requireNonNull(library, "library");
        Require.that(version >= 1, "version", version);
    }

    public Origin next() {
        return new Origin(library, version + 1);
    }
}
