package org.kakehashi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the sources say of records and their components.
final class SourceWords {

    /// @return sentences by component, and under the empty name the first of the record itself
    Map<String, String> of(Class<?> type) throws IOException {
        var file = Path.of("src/main/java/" + type.getNestHost().getName().replace('.', '/') + ".java");
        var lines = Files.readAllLines(file);
        int at = 0;
        while (!lines.get(at).matches(".*\\brecord " + type.getSimpleName() + "\\(.*")) at++;
        int from = at;
        while (from > 0 && lines.get(from - 1).strip().startsWith("///")) from--;
        return said(lines.subList(from, at).stream().map(line -> line.strip().substring(3).strip()).toList());
    }

    private static Map<String, String> said(List<String> lines) {
        var said = new HashMap<String, String>();
        var open = new ArrayList<String>();
        var name = "";
        for (var line : lines) {
            if (line.startsWith("@param")) {
                put(said, name, open);
                var words = line.split("\\s+", 3);
                name = words[1];
                open.clear();
                open.add(words.length > 2 ? words[2] : "");
            } else {
                open.add(line);
            }
        }
        put(said, name, open);
        return said;
    }

    private static void put(Map<String, String> said, String name, List<String> words) {
        var text = String.join(" ", words).replaceAll("\\[#?(\\w+)]", "$1").replace("`", "").replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) said.put(name, text);
    }
}
