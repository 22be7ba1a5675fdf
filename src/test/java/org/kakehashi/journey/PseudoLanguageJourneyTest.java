package org.kakehashi.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In a language in which every text of the bundles carries marks, nothing is said without them.
@Tag("display")
class PseudoLanguageJourneyTest {
    private static final String PSEUDO = "kakehashi.pseudo";

    @TempDir
    private Path folder;

    @BeforeEach
    void speakWithMarks() {
        System.setProperty(PSEUDO, "true");
    }

    @AfterEach
    void speakAsEver() {
        System.clearProperty(PSEUDO);
    }

    @Test
    void nothingIsSaidThatIsNotInTheBundles() throws Exception {
        var spoken = new Spoken(List.of("examples/haiphong-clean-water.kakehashi",
                "examples/surabaya-compost.kakehashi", "examples/phnom-penh-water.kakehashi", "examples/dalian-model-zone.kakehashi",
                "examples/kitakyushu-record.kakehashi", "examples/haiphong-cost-comparison.kakehashi",
                "templates/sewerage-water-staged.kakehashi",
                "templates/water-leakage.kakehashi", "templates/household-compost.kakehashi",
                "templates/model-district-air.kakehashi", "library/library.json"));
        var unmarked = new TreeSet<String>();
        try (var person = Journey.begin("pseudo-language", folder, Locale.JAPAN)) {
            person.read("welcome");
            for (var stop : Tour.stops()) {
                stop.go(person);
                for (var language : List.of("en", "ja")) {
                    person.click("language-" + language).still();
                    person.picture(stop.name().toLowerCase(Locale.ROOT) + "-" + language);
                    unmarked.addAll(person.look(spoken::unmarked));
                }
            }
        }
        assertEquals("", String.join("\n", unmarked));
    }
}
