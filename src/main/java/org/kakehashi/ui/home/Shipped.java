package org.kakehashi.ui.home;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Shelf;

/// What ships with the program to begin from.
///
/// @param examples  whole projects, in the order they are shown
/// @param templates projects whose cities are replaced by one's own
/// @param shelf     entries of the library, which a workspace made before may lack
public record Shipped(List<Project> examples, List<Project> templates, Shelf shelf) {
    public static final Shipped NOTHING = new Shipped(List.of(), List.of(), Shelf.EMPTY);

    public Shipped {
        examples = List.copyOf(examples);
        templates = List.copyOf(templates);
        requireNonNull(shelf, "shelf");
    }
}
