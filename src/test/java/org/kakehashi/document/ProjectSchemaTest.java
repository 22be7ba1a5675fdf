package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Checked;
import org.kakehashi.project.Project;

/// The shipped schema says what the records say, and agrees with the reading about what is right.
class ProjectSchemaTest {
    private static final JsonMapper TREES = new JsonMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ProjectSchema.text());

    @Test
    void theShippedSchemaIsDrawnFromTheRecords() throws IOException {
        var drawn = DrawnSchema.text();
        var aside = Path.of("target", ProjectSchema.NAME);
        Files.writeString(aside, drawn);
        assertEquals(drawn, ProjectSchema.text(), "the records changed: copy " + aside + " over the shipped one");
    }

    @Test
    void aProjectKeepsToTheSchema() throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            assertEquals(Set.of(), SCHEMA.validate(TREES.readTree(ProjectCodec.write(RandomProjects.of(seed)))));
        }
    }

    @ParameterizedTest
    @MethodSource("org.kakehashi.document.ShippedDocumentsTest#projects")
    void aShippedProjectKeepsToTheSchema(Path file) throws IOException {
        assertEquals(Set.of(), SCHEMA.validate(TREES.readTree(Files.readAllBytes(file))));
    }

    @Test
    void whatTheReadingTakesTheSchemaAllows() throws IOException {
        var random = new SplittableRandom(6);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            var root = TREES.readTree(ProjectCodec.write(RandomProjects.of(i % 5, 3)));
            spoil(root, random);
            switch (ProjectCodec.read(TREES.writeValueAsBytes(root))) {
                case Checked.Good<Project> _ -> {
                    taken++;
                    assertEquals(Set.of(), SCHEMA.validate(root));
                }
                case Checked.Bad<Project> _ -> refused++;
            }
        }
        assertTrue(taken > 10 && refused > 10, taken + " taken, " + refused + " refused");
    }

    /// Removes or replaces one field somewhere.
    private static void spoil(JsonNode root, SplittableRandom random) {
        var objects = new ArrayList<ObjectNode>();
        collect(root, objects);
        var object = objects.get(random.nextInt(objects.size()));
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) return;
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, random.nextInt(-3, 3));
            case 3 -> object.put(name, "");
            case 4 -> object.put(name, 0.5);
            default -> object.putArray(name);
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) objects.add(object);
        node.forEach(child -> collect(child, objects));
    }

    @Test
    void theKeptFileOfFormatOneIsStillRead() throws IOException {
        try (var in = ProjectSchemaTest.class.getResourceAsStream("format-1.kakehashi")) {
            var read = assertInstanceOf(Checked.Good.class, ProjectCodec.read(in));
            var project = (Project) read.value();
            assertEquals("kept-1", project.id());
            assertFalse(project.plan().steps().isEmpty());
        }
    }
}
