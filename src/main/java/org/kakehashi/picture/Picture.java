package org.kakehashi.picture;

import java.util.List;
import java.util.Optional;

/// Something that can be painted.
public interface Picture {
    /// Paints into the rectangle from (0, 0) to (`width`, `height`).
    ///
    /// @return the places that answer to the pointer, later ones on top
    List<Hit> paint(Pen pen, double width, double height);

    /// @param id of a hit
    /// @return what there is to tell about it; empty if its label says it all
    default Optional<Told> told(String id) {
        return Optional.empty();
    }

    /// @return what its signs stand for, for readers who have nothing but the picture; empty if it says so itself
    default List<Told.Part> key() {
        return List.of();
    }

    /// @return what the picture shows as rows of texts, the first row the head; empty if it shows no numbers
    default List<List<String>> table() {
        return List.of();
    }
}
