package org.kakehashi.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Project;
import org.kakehashi.store.ShippedLibrary;
import org.kakehashi.ui.home.Shipped;

/// Reads the examples, templates and library entries that are packed with the program.
final class ShippedProjects {
    private static final JsonMapper JSON = new JsonMapper();

    private ShippedProjects() {}

    static Shipped read() throws IOException {
        return new Shipped(projects("examples"), projects("templates"), ShippedLibrary.read().shelf());
    }

    private static List<Project> projects(String folder) throws IOException {
        var projects = new ArrayList<Project>();
        try (var index = open(folder + "/index.json")) {
            if (index == null) return List.of();
            for (var id : JSON.readTree(index).path("ids")) projects.add(project(folder + "/" + id.asText() + ".kakehashi"));
        }
        return List.copyOf(projects);
    }

    private static Project project(String name) throws IOException {
        try (var in = open(name)) {
            if (in == null) throw new IOException(name + " is not packed with the program");
            return switch (ProjectCodec.read(in)) {
                case Checked.Good<Project>(var project) -> project;
                case Checked.Bad<Project>(var problems) -> throw new IOException(name + ": " + problems.getFirst());
            };
        }
    }

    private static @Nullable InputStream open(String name) {
        return ShippedProjects.class.getResourceAsStream("/assets/" + name);
    }
}
