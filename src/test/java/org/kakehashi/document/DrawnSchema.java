package org.kakehashi.document;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.kakehashi.project.Project;

/// Draws the JSON Schema of project files from the records and what their sources say of them.
final class DrawnSchema {
    private static final JsonMapper TREES = new JsonMapper();
    private final ObjectNode definitions = TREES.createObjectNode();
    private final SourceWords words = new SourceWords();

    private DrawnSchema() {}

    static String text() throws IOException {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER).withObjectEmptySeparator("")
                .withArrayEmptySeparator("")).withObjectIndenter(lines);
        return TREES.writer(printer).writeValueAsString(new DrawnSchema().root()) + "\n";
    }

    private ObjectNode root() throws IOException {
        var found = new LinkedHashMap<String, Shape.Fields>();
        GuardsTest.collect(Shapes.of(Project.class), found);
        for (var type : found.entrySet()) {
            if (!definitions.has(type.getKey())) definitions.set(type.getKey(), record(type.getValue(), null, ""));
        }
        var root = TREES.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:kakehashi:project:" + Project.FORMAT);
        root.put("title", "Kakehashi project");
        root.put("type", "object");
        var properties = root.putObject("properties");
        properties.putObject("format").put("const", Project.FORMAT);
        properties.set("project", reference("Project"));
        root.putArray("required").add("format").add("project");
        root.put("additionalProperties", false);
        root.set("$defs", definitions);
        return root;
    }

    private ObjectNode record(Shape.Fields shape, String mark, String kind) throws IOException {
        var drawn = TREES.createObjectNode();
        var said = words.of(shape.type());
        if (said.containsKey("")) drawn.put("description", said.get(""));
        drawn.put("type", "object");
        var properties = drawn.putObject("properties");
        var required = TREES.createArrayNode();
        if (mark != null) {
            properties.putObject(mark).put("const", kind);
            required.add(mark);
        }
        for (var field : shape.fields()) {
            var value = field.nullable() ? nullable(field.shape()) : value(field.shape());
            if (said.containsKey(field.name())) value.put("description", said.get(field.name()));
            properties.set(field.name(), value);
            if (!field.nullable() && Reading.absent(field.shape()) == null) required.add(field.name());
        }
        if (!required.isEmpty()) drawn.set("required", required);
        drawn.put("additionalProperties", false);
        return drawn;
    }

    private ObjectNode nullable(Shape shape) throws IOException {
        var drawn = TREES.createObjectNode();
        drawn.putArray("anyOf").add(value(shape)).addObject().put("type", "null");
        return drawn;
    }

    private ObjectNode value(Shape shape) throws IOException {
        return switch (shape) {
            case Shape.Flag _ -> type("boolean");
            case Shape.Text text -> text(text);
            case Shape.Whole(_, long min, long max) -> type("integer").put("minimum", min).put("maximum", max);
            case Shape.Real real -> number(real.range());
            case Shape.Choice choice -> choice(choice);
            case Shape.Written written -> type("string").put("pattern", "^" + written.pattern() + "$");
            case Shape.Numbers _ -> type("array").set("items", type("number"));
            case Shape.Items(var item) -> type("array").set("items", value(item));
            case Shape.Table(var keys, var inner) -> {
                var drawn = type("object");
                if (keys != null) drawn.set("propertyNames", choice(keys));
                yield drawn.set("additionalProperties", value(inner));
            }
            case Shape.Fields fields -> isKind(fields.type()) ? record(fields, null, "")
                    : reference(Shapes.name(fields.type()));
            case Shape.Kinds kinds -> kinds(kinds);
        };
    }

    /// Where only one kind can stand, it does not say which it is.
    private static boolean isKind(Class<?> type) {
        return Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private ObjectNode kinds(Shape.Kinds kinds) throws IOException {
        var drawn = TREES.createObjectNode();
        ArrayNode choices = drawn.putArray("oneOf");
        for (Map.Entry<String, Shape.Fields> kind : kinds.kinds().entrySet()) {
            var name = Shapes.name(kind.getValue().type());
            definitions.set(name, record(kind.getValue(), kinds.mark(), kind.getKey()));
            choices.add(reference(name));
        }
        return drawn;
    }

    private static ObjectNode text(Shape.Text text) {
        return switch (text.limit()) {
            case null -> type("string");
            case Limit.Filled _ -> type("string").put("pattern", "\\S");
            case Limit.Form form -> type("string").put("pattern", "^" + form.pattern() + "$");
            case Limit.Range _ -> throw new IllegalArgumentException("a range for a text");
        };
    }

    private static ObjectNode number(Limit.Range range) {
        var drawn = type("number");
        if (Double.isFinite(range.min())) drawn.put(range.minOpen() ? "exclusiveMinimum" : "minimum", range.min());
        if (Double.isFinite(range.max())) drawn.put(range.maxOpen() ? "exclusiveMaximum" : "maximum", range.max());
        return drawn;
    }

    private static ObjectNode choice(Shape.Choice choice) {
        var drawn = TREES.createObjectNode();
        var constants = drawn.putArray("enum");
        for (var constant : choice.type().getEnumConstants()) constants.add(((Enum<?>) constant).name());
        return drawn;
    }

    private static ObjectNode type(String type) {
        return TREES.createObjectNode().put("type", type);
    }

    private static ObjectNode reference(String name) {
        return TREES.createObjectNode().put("$ref", "#/$defs/" + name);
    }
}
