package org.kakehashi.picture;

import java.util.List;

/// What a picture tells about one of its places, such as a year: the whole and its parts.
///
/// @param value of the whole, blank where the parts have no sum
public record Told(String head, String value, List<Part> parts) {
    /// One line.
    ///
    /// @param name with the letter it is drawn with, if it has one
    public record Part(Fill fill, String name, String value) {}

    public Told {
        parts = List.copyOf(parts);
    }
}
