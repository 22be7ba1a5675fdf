package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Library;

/// Every rule that a constructor guards is known to the reading, as a limit of the field or a sentence of its own.
class GuardsTest {
    private static final Pattern GUARD = Pattern.compile("\\bthat\\((?:[^;\"]|\"\\[A-Z][^\"]*\")*?\"([a-zA-Z]+)\",");

    /// @return the records a document is made of, by name
    private static Map<String, Shape.Fields> records() {
        var found = new LinkedHashMap<String, Shape.Fields>();
        collect(Shapes.of(Project.class), found);
        collect(Shapes.of(Library.class), found);
        return found;
    }

    static void collect(Shape shape, Map<String, Shape.Fields> found) {
        switch (shape) {
            case Shape.Items(var item) -> collect(item, found);
            case Shape.Table(_, var value) -> collect(value, found);
            case Shape.Kinds kinds -> kinds.kinds().values().forEach(kind -> collect(kind, found));
            case Shape.Fields fields -> {
                if (found.putIfAbsent(Shapes.name(fields.type()), fields) == null) {
                    fields.fields().forEach(field -> collect(field.shape(), found));
                }
            }
            case Shape.Flag _, Shape.Text _, Shape.Whole _, Shape.Real _, Shape.Choice _, Shape.Written _,
                    Shape.Numbers _ -> { }
        }
    }

    @Test
    void everyGuardHasALimitOrASentence() throws IOException {
        var lacking = new ArrayList<String>();
        int seen = 0;
        for (var shape : records().values()) {
            var name = Shapes.name(shape.type());
            for (var field : guarded(shape.type())) {
                seen++;
                var generic = Problems.guard(name, field).en().contains("cannot be used");
                if (Limits.of(name + "." + field) == null && generic) lacking.add(name + "." + field);
            }
        }
        assertEquals(List.of(), lacking);
        assertTrue(seen > 80, "guards seen: " + seen);
    }

    @Test
    void everyLimitIsOfAFieldThereIs() {
        var fields = new TreeSet<String>();
        records().forEach((name, shape) -> shape.fields().forEach(field -> fields.add(name + "." + field.name())));
        var unknown = new TreeSet<>(Limits.all().keySet());
        unknown.removeAll(fields);
        assertEquals(Set.of(), unknown);
    }

    /// @return the fields that the constructor of `type` guards, read from its source
    private static Set<String> guarded(Class<?> type) throws IOException {
        var outer = type.getNestHost();
        var source = Files.readString(Path.of("src/main/java/" + outer.getName().replace('.', '/') + ".java"));
        var guarded = new TreeSet<String>();
        int from = source.indexOf("    public " + type.getSimpleName() + " {");
        if (from < 0) return guarded;
        int to = source.indexOf("\n" + (outer == type ? "    }" : "        }"), from);
        GUARD.matcher(source.substring(from, to)).results().forEach(found -> guarded.add(found.group(1)));
        return guarded;
    }
}
