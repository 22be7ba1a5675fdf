package org.kakehashi.document;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Series;

/// Writes values along their shapes: everything but nulls, keys in the order of the components.
final class Writing {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private final JsonGenerator json;

    private Writing(JsonGenerator json) {
        this.json = json;
    }

    /// @return `{"format": …, "key": {…}}`, indented, ending with a line break
    static byte[] enveloped(int format, String key, Object value) {
        return bytes(true, writing -> {
            writing.json.writeStartObject();
            writing.json.writeNumberField("format", format);
            writing.json.writeFieldName(key);
            writing.write(Shapes.of(value.getClass()), value);
            writing.json.writeEndObject();
            writing.json.writeRaw('\n');
        });
    }

    /// @return the record on one line
    static byte[] bare(Object value) {
        return bytes(false, writing -> writing.write(Shapes.of(value.getClass()), value));
    }

    /// A piece of writing.
    private interface Part {
        void on(Writing writing) throws IOException;
    }

    private static byte[] bytes(boolean indented, Part part) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var json = JsonText.FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            if (indented) json.setPrettyPrinter(printer());
            part.on(new Writing(json));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static PrettyPrinter printer() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("").withArrayEmptySeparator("")).withObjectIndenter(LINES);
    }

    private void write(Shape shape, Object value) throws IOException {
        switch (shape) {
            case Shape.Flag _ -> json.writeBoolean((Boolean) value);
            case Shape.Text _ -> json.writeString(wellFormed((String) value));
            case Shape.Whole _ -> json.writeNumber(((Number) value).longValue());
            case Shape.Real number -> write(number.optional() ? ((OptionalDouble) value).orElseThrow() : (double) value);
            case Shape.Choice _ -> json.writeString(((Enum<?>) value).name());
            case Shape.Written _ -> json.writeString(value.toString());
            case Shape.Numbers _ -> writeSeries((Series) value);
            case Shape.Items(var item) -> writeItems(item, (List<?>) value);
            case Shape.Table(_, var inner) -> writeTable(inner, (Map<?, ?>) value);
            case Shape.Fields fields -> {
                json.writeStartObject();
                writeFields(fields, value);
                json.writeEndObject();
            }
            case Shape.Kinds kinds -> writeKind(kinds, value);
        }
    }

    private void write(double number) throws IOException {
        long whole = (long) number;
        var exact = whole == number && Math.abs(number) < 1e15 && (whole != 0 || 1 / number > 0);
        if (exact) json.writeNumber(whole);
        else json.writeNumber(number);
    }

    private void writeSeries(Series series) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < series.size(); i++) write(series.at(i));
        json.writeEndArray();
    }

    private void writeItems(Shape item, List<?> values) throws IOException {
        json.writeStartArray();
        for (var value : values) write(item, value);
        json.writeEndArray();
    }

    private void writeTable(Shape inner, Map<?, ?> table) throws IOException {
        json.writeStartObject();
        for (var entry : table.entrySet()) {
            json.writeFieldName(entry.getKey() instanceof Enum<?> constant ? constant.name()
                    : wellFormed((String) entry.getKey()));
            write(inner, entry.getValue());
        }
        json.writeEndObject();
    }

    private void writeKind(Shape.Kinds kinds, Object value) throws IOException {
        var name = value.getClass().getSimpleName();
        var kind = kinds.kinds().get(name);
        if (kind == null) throw new IllegalArgumentException("not a kind of " + kinds.type() + ": " + name);
        json.writeStartObject();
        json.writeStringField(kinds.mark(), name);
        writeFields(kind, value);
        json.writeEndObject();
    }

    private void writeFields(Shape.Fields fields, Object value) throws IOException {
        for (var field : fields.fields()) {
            var part = part(field, value);
            if (part == null || part.equals(OptionalDouble.empty()) || part.equals(OptionalInt.empty())) continue;
            json.writeFieldName(field.name());
            write(field.shape(), part);
        }
    }

    private static @Nullable Object part(Shape.Field field, Object value) {
        try {
            return field.accessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + field.accessor(), e);
        }
    }

    /// A half of a surrogate pair, as a cut through an emoji leaves, cannot be written in UTF-8; it is replaced.
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                text = text.substring(0, i) + '\uFFFD' + text.substring(i + 1);
            }
        }
        return text;
    }
}
