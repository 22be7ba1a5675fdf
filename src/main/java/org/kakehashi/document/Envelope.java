package org.kakehashi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;

/// A document that says its format and holds one record: `{"format": 1, "project": {…}}`.
///
/// @param key    name of the field that holds the record
/// @param checks notes what is wrong between the parts of the record, such as references to what is not there
record Envelope<T>(String key, Class<T> type, Lift lift, BiConsumer<JsonNode, Problems> checks) {

    byte[] write(T value) {
        return Writing.enveloped(lift.present(), key, value);
    }

    /// @param checked whether [#checks] are made
    Checked<T> read(byte[] bytes, boolean checked, Problems problems, Reading reading) {
        try {
            return read(new ByteArrayInputStream(bytes), checked, problems, reading);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    Checked<T> read(InputStream in, boolean checked, Problems problems, Reading reading) throws IOException {
        return switch (JsonText.read(in)) {
            case Checked.Bad<ObjectNode>(var wrong) -> Checked.bad(wrong);
            case Checked.Good<ObjectNode>(var root) -> read(root, checked, problems, reading);
        };
    }

    private Checked<T> read(ObjectNode root, boolean checked, Problems problems, Reading reading) {
        var format = root.get("format");
        if (format == null || !format.isInt() || format.intValue() < 1 || !(root.get(key) instanceof ObjectNode body)) {
            return bad(Problems.one("", "notOurs", key));
        }
        if (format.intValue() > lift.present()) {
            return bad(Problems.one("/format", "newer", format.intValue(), lift.present()));
        }
        for (var name : (Iterable<String>) root::fieldNames) {
            if (!name.equals("format") && !name.equals(key)) problems.add("/" + name, "unknown", name);
        }
        var lifted = lift.lifted(body, format.intValue());
        var value = reading.read(Shapes.of(type), lifted, "/" + key);
        if (checked) checks.accept(lifted, problems);
        if (value == null || problems.count() > 0) return Checked.bad(problems.all());
        return Checked.good(type.cast(value));
    }

    private Checked<T> bad(Problem problem) {
        return Checked.bad(List.of(problem));
    }
}
