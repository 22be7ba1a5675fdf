package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Checked;
import org.kakehashi.store.ShippedLibrary;

/// The library, the examples and the templates that are shipped can be read.
class ShippedDocumentsTest {

    static List<Path> projects() throws IOException {
        try (var files = Files.walk(Path.of("assets"))) {
            return files.filter(file -> file.toString().endsWith(".kakehashi")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void aShippedProjectHasNoProblem(Path file) throws IOException {
        var read = ProjectCodec.read(Files.readAllBytes(file));
        var problems = read instanceof Checked.Bad<?>(var found) ? found.stream()
                .map(problem -> problem.place() + " " + problem.says().en()).toList() : List.of();
        assertEquals(List.of(), problems);
    }

    @Test
    void theShippedLibraryHasCities() {
        assertFalse(ShippedLibrary.read().shelf().cities().isEmpty());
        assertEquals(6, Stream.of(Path.of("assets/examples").toFile().list()).filter(f -> f.endsWith(".kakehashi")).count());
    }
}
