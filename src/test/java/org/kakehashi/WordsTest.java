package org.kakehashi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Everything the program says, it says in both languages, with the same blanks to fill.
class WordsTest {
    private static final String WORDS = "org.kakehashi.ui.kit.Words";
    /// Dates: the era and its year are said in Japanese only, so their blanks differ on purpose.
    private static final List<String> DATES = List.of(
            "org/kakehashi/ui/kit/KitWords ERA_DATE has blanks [1, 2, 3, 4] in ja and [0, 1, 2] in en",
            "org/kakehashi/ui/kit/KitWords FISCAL_YEAR has blanks [0, 1] in ja and [0] in en");

    @Test
    void everyWordOfTheWindowIsInBothLanguages() {
        var found = new ArrayList<String>();
        for (var words : enumsOfWords()) {
            var name = words.getName().replace('.', '/');
            var keys = words.getFields().stream()
                    .filter(f -> f.getRawType().equals(words)).map(f -> f.getName())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (missing(name, found)) continue;
            found.addAll(BundleRules.offences(name, keys, ja(name), en(name)));
        }
        assertEquals(DATES, found);
    }

    @Test
    void everyBundleOfWordsBelongsToAnEnum() {
        var asked = enumsOfWords().stream().map(w -> w.getName().replace('.', '/')).toList();
        assertEquals(List.of(), bundles().stream().filter(b -> b.endsWith("Words") && !asked.contains(b)).toList());
    }

    @Test
    void theOtherBundlesAgreeWithEachOther() {
        var found = new ArrayList<String>();
        for (var name : bundles()) {
            if (name.endsWith("Words") || missing(name, found)) continue;
            var keys = new TreeSet<>(BundleRules.keys(ja(name)));
            keys.addAll(BundleRules.keys(en(name)));
            found.addAll(BundleRules.offences(name, keys, ja(name), en(name)));
            found.addAll(BundleRules.loneApostrophes(name + "_ja", ja(name)));
            found.addAll(BundleRules.loneApostrophes(name + "_en", en(name)));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void faultsInABundleAreReported() {
        var keys = Set.of("ADD", "COUNT", "NOTE");
        var good = "ADD=a\nCOUNT={0} of {1}\nNOTE=n\n";
        assertEquals(List.of(), BundleRules.offences("W", keys, good, good.replace("{0} of {1}", "{1}: {0}")));
        assertEquals(List.of("W_ja lacks NOTE"), BundleRules.offences("W", keys, good.replace("NOTE=n\n", ""), good));
        assertEquals(List.of("W_en leaves ADD blank"), BundleRules.offences("W", keys, good, good.replace("=a", "=")));
        assertEquals(List.of("W_en has OLD, which nothing asks for"),
                BundleRules.offences("W", keys, good, good + "OLD=o\n"));
        assertEquals(List.of("W_ja has ADD twice"), BundleRules.offences("W", keys, good + "ADD=b\n", good));
        assertEquals(List.of("W COUNT has blanks [0, 1] in ja and [0] in en"),
                BundleRules.offences("W", keys, good, good.replace(" of {1}", "")));
        assertEquals(List.of("W a has a lone apostrophe"), BundleRules.loneApostrophes("W", "a=it's {0}\nb=it''s '{'{0}'}'\n"));
    }

    private static List<JavaClass> enumsOfWords() {
        return Parts.PROGRAM.stream().filter(c -> c.isEnum() && c.isAssignableTo(WORDS)).toList();
    }

    /// @return the bundles, as paths without language and ending
    private static Set<String> bundles() {
        return Tree.RESOURCES.files(".properties").stream().filter(f -> f.matches(".*_(ja|en)\\.properties"))
                .map(f -> f.substring(0, f.length() - "_ja.properties".length())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean missing(String name, List<String> found) {
        boolean here = true;
        for (var language : List.of("ja", "en")) {
            if (Tree.RESOURCES.has(name + "_" + language + ".properties")) continue;
            found.add(name + " has no bundle in " + language);
            here = false;
        }
        return !here;
    }

    private static String ja(String name) {
        return Tree.RESOURCES.text(name + "_ja.properties");
    }

    private static String en(String name) {
        return Tree.RESOURCES.text(name + "_en.properties");
    }
}
