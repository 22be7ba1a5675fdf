package org.kakehashi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The JSON Schema of project files, as it is shipped; a test draws it anew from the records and compares.
public final class ProjectSchema {
    static final String NAME = "project.schema.json";

    private ProjectSchema() {}

    public static String text() {
        try (var in = ProjectSchema.class.getResourceAsStream(NAME)) {
            if (in == null) throw new IllegalStateException("not shipped: " + NAME);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
