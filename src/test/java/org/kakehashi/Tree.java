package org.kakehashi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of the source tree, for the rules that read them.
record Tree(Path root) {
    static final Tree MAIN = new Tree(Path.of("src/main/java"));
    static final Tree TESTS = new Tree(Path.of("src/test/java"));
    static final Tree RESOURCES = new Tree(Path.of("src/main/resources"));

    /// @return the files with this ending, as paths below the root, in order
    List<String> files(String ending) {
        if (!Files.isDirectory(root)) return List.of();
        try (var found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }
}
