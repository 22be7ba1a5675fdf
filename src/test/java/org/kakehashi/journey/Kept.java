package org.kakehashi.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.kakehashi.base.Checked;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Document;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.Summaries;
import org.kakehashi.project.Templates;
import org.kakehashi.reference.Library;
import org.kakehashi.store.Database;
import org.kakehashi.store.JdbcProjectStore;
import org.kakehashi.store.ShippedLibrary;

/// What is on disk once the program is closed.
final class Kept {
    private Kept() {}

    /// @return the only project in `folder`, with its history
    static Document document(Path folder) throws StoreException {
        try (var store = open(folder)) {
            var entries = store.entries();
            if (entries.size() != 1) throw new AssertionError(entries);
            return store.load(entries.getFirst().id()).document();
        }
    }

    /// @return the library of the workspace in `folder`
    static Library library(Path folder) throws StoreException {
        try (var store = open(folder)) {
            return store.library();
        }
    }

    private static JdbcProjectStore open(Path folder) throws StoreException {
        return JdbcProjectStore.open(Database.in(folder), project -> Summaries.of(project, LocalDate.now()),
                Clock.systemDefaultZone(), ShippedLibrary::read);
    }

    /// @return what a template gives to a project of that id, pair and year
    static Project made(String template, Project like) throws IOException {
        var from = template(template);
        var library = ShippedLibrary.read();
        return Templates.make(from, like.id(), from.title(), library.shelf().city(like.pair().home()).orElseThrow(),
                library.shelf().city(like.pair().partner()).orElseThrow(), like.startYear(), library);
    }

    private static Project template(String id) throws IOException {
        try (var in = Kept.class.getResourceAsStream("/assets/templates/" + id + ".kakehashi")) {
            return switch (ProjectCodec.read(in)) {
                case Checked.Good<Project>(var project) -> project;
                case Checked.Bad<Project>(var problems) -> throw new AssertionError(problems);
            };
        }
    }
}
