package org.kakehashi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kakehashi.base.Checked;

/// A single record as JSON on one line, without an envelope: for what can be made anew, such as index rows.
public final class RecordCodec {
    private RecordCodec() {}

    public static String write(Record value) {
        return new String(Writing.bare(value), StandardCharsets.UTF_8);
    }

    public static <T extends Record> Checked<T> read(String text, Class<T> type) {
        try {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return switch (JsonText.read(bytes)) {
                case Checked.Bad<?>(var wrong) -> Checked.bad(wrong);
                case Checked.Good<?>(var root) -> {
                    var problems = new Problems();
                    var value = Reading.once(problems).read(Shapes.of(type),
                            (com.fasterxml.jackson.databind.JsonNode) root, "");
                    yield value == null ? Checked.bad(problems.all()) : Checked.good(type.cast(value));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }
}
