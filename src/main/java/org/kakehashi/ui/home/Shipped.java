package org.kakehashi.ui.home;

import java.util.List;
import org.kakehashi.project.Project;

/// What ships with the program to begin from.
///
/// @param examples  whole projects, in the order they are shown
/// @param templates projects whose cities are replaced by one's own
public record Shipped(List<Project> examples, List<Project> templates) {
    public static final Shipped NOTHING = new Shipped(List.of(), List.of());

    public Shipped {
        examples = List.copyOf(examples);
        templates = List.copyOf(templates);
    }
}
