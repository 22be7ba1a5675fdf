package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.kakehashi.base.Checked;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Library;

/// Reads what ships with the program.
final class ShippedFiles {
    static final Path ASSETS = Path.of("assets");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ShippedFiles() {}

    static Stream<Path> projects() throws IOException {
        return Stream.concat(listed("examples"), listed("templates"));
    }

    static Stream<Path> listed(String folder) throws IOException {
        var ids = JSON.readTree(ASSETS.resolve(folder + "/index.json").toFile()).path("ids");
        var files = new ArrayList<Path>();
        for (var id : ids) files.add(ASSETS.resolve(folder).resolve(id.textValue() + ".kakehashi"));
        return files.stream();
    }

    static Project example(String id) throws IOException {
        return project(ASSETS.resolve("examples").resolve(id + ".kakehashi"));
    }

    static Project project(Path file) throws IOException {
        return good(ProjectCodec.read(Files.readAllBytes(file)));
    }

    static Library library() throws IOException {
        return good(LibraryCodec.read(Files.readAllBytes(ASSETS.resolve("library/library.json"))));
    }

    static CostResult result(Project project, String id) {
        var scenario = project.costs().scenario(id).orElseThrow();
        return good(CostEngine.evaluate(scenario, project.cityOf(scenario)));
    }

    static <T> T good(Checked<T> checked) {
        assertInstanceOf(Checked.Good.class, checked, checked.toString());
        return ((Checked.Good<T>) checked).value();
    }
}
