package org.kakehashi.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Newer;
import org.kakehashi.reference.Shelf;

/// Entries that can be taken over, from the library into the open project or from the program into the library.
///
/// @param newer in the order they are listed
/// @param from  what they are taken from
record Offer(List<Newer> newer, From from) {

    /// Where the entries come from.
    sealed interface From {
        /// From the workspace's library into the project.
        record TheLibrary() implements From {}

        /// From what ships with the program into the workspace's library.
        record TheProgram(Shelf shelf) implements From {}
    }

    Offer {
        newer = List.copyOf(newer);
    }

    /// The open project's offer comes first; what it has is as late as its library once that has taken over its own.
    ///
    /// @param library of the workspace, empty while it is not read
    /// @param shipped what comes with the program, empty while it is not read
    static Offer of(Optional<Project> open, Shelf library, Shelf shipped) {
        var ofProject = open.map(project -> of(project, library)).orElse(List.of());
        if (!ofProject.isEmpty() || library.equals(Shelf.EMPTY)) return new Offer(ofProject, new From.TheLibrary());
        return new Offer(Newer.shipped(library, shipped), new From.TheProgram(shipped));
    }

    /// New entries are of use to those who plan steps only.
    private static List<Newer> of(Project project, Shelf library) {
        var later = Newer.in(project.shelf(), library);
        return project.plan().steps().isEmpty() ? later : Stream.concat(later.stream(),
                Newer.missing(project.shelf(), library, project.plan().currency()).stream()).toList();
    }

    static Project taken(Project project, List<Newer> newer, Library library) {
        return project.with(taken(project.shelf(), newer, library.shelf()));
    }

    static Shelf taken(Shelf shelf, List<Newer> newer, Shelf from) {
        for (var entry : newer) shelf = entry.takenInto(shelf, from);
        return shelf;
    }

    ObservableValue<String> says() {
        return switch (from) {
            case From.TheLibrary() -> ShellWords.NEWER.text(newer.size());
            case From.TheProgram _ -> ShellWords.NEWER_SHIPPED.text(newer.size());
        };
    }

    ObservableValue<String> about() {
        return switch (from) {
            case From.TheLibrary() -> ShellWords.NEWER_ABOUT.text();
            case From.TheProgram _ -> ShellWords.NEWER_SHIPPED_ABOUT.text();
        };
    }
}
