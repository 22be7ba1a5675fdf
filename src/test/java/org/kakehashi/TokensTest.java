package org.kakehashi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours of the two themes: the same names, and every text readable on its ground.
class TokensTest {
    private static final String FOLDER = "org/kakehashi/ui/kit/";
    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-kakehashi-hover");
    private static final List<String> TEXTS = List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle",
            "-color-accent-fg", "-color-success-fg", "-color-warning-fg", "-color-danger-fg");

    @Test
    void bothThemesDefineTheSameNames() {
        assertEquals(List.of(), tokens("light").differences(tokens("dark")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextIsReadableOnItsGround(String theme) {
        assertEquals(List.of(), tokens(theme).unreadable(pairs(tokens(theme)), READABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyFillIsSeenOnACard(String theme) {
        var fills = tokens(theme).values().keySet().stream()
                .filter(n -> n.matches("-kakehashi-(sector|payer|step|scenario)-.*") && !n.endsWith("-text"))
                .map(n -> n + " on -color-bg-default").toList();
        assertEquals(List.of(), tokens(theme).unreadable(fills, VISIBLE));
    }

    @Test
    void everyTokenAskedForIsDefined() {
        var defined = new TreeSet<>(tokens("light").values().keySet());
        Tree.RESOURCES.files(".css").forEach(f -> defined.addAll(Tokens.of(Tree.RESOURCES.text(f)).values().keySet()));
        var found = new ArrayList<String>();
        for (var tree : List.of(Tree.MAIN, Tree.RESOURCES)) {
            for (var file : Stream.of(".java", ".css").flatMap(e -> tree.files(e).stream()).toList()) {
                Tokens.askedFor(tree.text(file)).stream().filter(n -> !defined.contains(n))
                        .forEach(n -> found.add(file + " asks for " + n));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void contrastIsTheOneOfTheGuideline() {
        assertEquals(21, Tokens.contrast("000000", "ffffff"), 1e-9);
        assertEquals(4.48, Tokens.contrast("777777", "ffffff"), 0.005);
        assertEquals(1, Tokens.contrast("0969da", "0969da"), 0);
    }

    @Test
    void faultsInTheTokensAreReported() {
        var light = Tokens.of(".root { -a: #777777; -b: #ffffff; -c: -a; -fx-fill: #000000; /* -d: #000000; */ }");
        var dark = Tokens.of(".root.dark {\n -a: #888888;\n -e: rgba(0, 0, 0, 0.5);\n}");
        assertEquals(List.of("-b", "-c", "-e"), light.differences(dark));
        assertEquals(List.of("-a on -b: 4.48", "-c on -b: 4.48"), light.unreadable(List.of("-a on -b", "-c on -b"), 4.5));
        assertEquals(List.of("-e on -a: -e is no opaque colour"), dark.unreadable(List.of("-e on -a"), 4.5));
        assertEquals(List.of(), light.unreadable(List.of("-a on -b"), 4.4));
        assertEquals(Set.of("-kakehashi-hovver", "-kakehashi-grid"), Tokens.askedFor(
                "a { -fx-fill: -kakehashi-hovver; } lookUp(\"-kakehashi-grid\", \"-kakehashi-sector-\" + name)"));
    }

    /// @return every text on every ground it stands on in this program
    private static List<String> pairs(Tokens tokens) {
        var pairs = new ArrayList<String>();
        for (var text : TEXTS) {
            for (var ground : GROUNDS) pairs.add(text + " on " + ground);
        }
        pairs.add("-color-fg-default on -color-bg-inset");
        pairs.add("-color-fg-default on -kakehashi-selected");
        pairs.add("-color-fg-emphasis on -color-accent-emphasis");
        pairs.add("-kakehashi-today-text on -kakehashi-today");
        for (var name : tokens.values().keySet()) {
            if (name.startsWith("-kakehashi-chip-") && name.endsWith("-text")) {
                pairs.add(name + " on " + name.replace("-text", "-fill"));
            } else if (name.matches("-kakehashi-(step|scenario)-.*") && !name.endsWith("-text")) {
                pairs.add(name.replaceFirst("(step|scenario)-.*", "$1-text") + " on " + name);
            }
        }
        return pairs;
    }

    private static Tokens tokens(String theme) {
        return Tokens.of(Tree.RESOURCES.text(FOLDER + "tokens-" + theme + ".css"));
    }
}
