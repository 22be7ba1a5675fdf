package org.kakehashi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours of the two themes: the same names, and every text readable on its ground.
class TokensTest {
    private static final String FOLDER = "org/kakehashi/ui/kit/";
    private static final double READABLE = 4.5;
    private static final List<String> PAIRS = Stream.of("default", "subtle")
            .flatMap(ground -> Stream.of("fg-default", "fg-muted", "fg-subtle", "accent-fg", "success-fg", "warning-fg",
                    "danger-fg").map(text -> "-color-" + text + " on -color-bg-" + ground))
            .toList();

    @Test
    void bothThemesDefineTheSameNames() {
        if (!Tree.RESOURCES.has(FOLDER + "tokens-light.css")) return;
        assertEquals(List.of(), tokens("light").differences(tokens("dark")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextIsReadableOnItsGround(String theme) {
        if (!Tree.RESOURCES.has(FOLDER + "tokens-light.css")) return;
        assertEquals(List.of(), tokens(theme).unreadable(PAIRS, READABLE));
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
    }

    private static Tokens tokens(String theme) {
        return Tokens.of(Tree.RESOURCES.text(FOLDER + "tokens-" + theme + ".css"));
    }
}
