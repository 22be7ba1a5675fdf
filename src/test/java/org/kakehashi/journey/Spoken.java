package org.kakehashi.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.reference.Countries;

/// Tells what the program says, which carries the marks of the pseudo-language, from what people wrote and numbers.
final class Spoken {
    /// What numbers, money and dates are written with, and keys and codes that are the same in every language.
    private static final Pattern WRITTEN = Pattern.compile(
            "\\d+|FY|Reiwa|令和|年度|米ドル|[年月日人円億万兆世帯]|\\b(m|bn|tn|k|km²|t|GWh|MW|ha|"
                    + "JPY|VND|USD|US|EN|Ctrl|Shift|Enter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|F/S|DB|[A-Z])\\b");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /// Parts of the program below the window, whose sentences come in both languages and are never marked.
    private static final List<String> PARTS = List.of("plan", "project", "cost", "schedule");
    private static final Pattern BLANK = Pattern.compile("\\{\\d[^}]*}");
    /// Where the window says names made of its own words, which are not marked, or where the data lies.
    private static final List<String> NAMED = List.of("#agreement-state", "#agreement-card", "#basis", "#tile-funds",
            "#column-measure", "#data-folder");

    private final Set<String> data = new HashSet<>();
    private final List<Pattern> sentences = new ArrayList<>();

    /// @param files of the program, whose texts are data
    Spoken(List<String> files) throws IOException {
        for (var file : files) {
            try (var in = Spoken.class.getResourceAsStream("/assets/" + file)) {
                collect(new JsonMapper().readTree(in));
            }
        }
        for (var part : PARTS) {
            for (var language : Language.values()) learn(ResourceBundle.getBundle("org.kakehashi." + part + ".texts",
                    language.locale()));
        }
        Countries.codes().stream().map(Countries::name).forEach(this::add);
    }

    private void learn(ResourceBundle bundle) {
        for (var key : bundle.keySet()) {
            var pieces = BLANK.split(bundle.getString(key).replace("''", "'"), -1);
            sentences.add(Pattern.compile(Arrays.stream(pieces).map(Pattern::quote).collect(Collectors.joining(".*")),
                    Pattern.DOTALL));
        }
    }

    private void add(Names names) {
        data.add(names.ja());
        data.add(names.en());
    }

    private void collect(JsonNode node) {
        if (node.isTextual()) data.add(node.asText());
        node.forEach(this::collect);
    }

    /// @return what stands in the window without marks though it is neither data nor a number
    List<String> unmarked() {
        return Sight.all().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(labeled -> labeled.getText() != null && !isFine(labeled.getText()))
                .map(labeled -> Inspection.place(labeled) + ": " + labeled.getText()).distinct()
                .filter(found -> NAMED.stream().noneMatch(found::contains)).toList();
    }

    private boolean isFine(String text) {
        var rest = outside(text).strip();
        return data.contains(rest) || sentences.stream().anyMatch(sentence -> sentence.matcher(rest).matches())
                || !LETTER.matcher(WRITTEN.matcher(rest).replaceAll("")).find();
    }

    /// @return the text without what is marked
    private static String outside(String text) {
        var rest = new StringBuilder();
        int depth = 0;
        for (char each : text.toCharArray()) {
            if (each == '\u27e6') depth++;
            if (depth == 0) rest.append(each);
            if (each == '\u27e7') depth--;
        }
        return rest.toString();
    }
}
