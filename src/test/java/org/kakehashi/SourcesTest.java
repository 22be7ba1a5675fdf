package org.kakehashi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What no source may contain. Each rule is seen to report a planted fault, and to let its neighbour pass.
class SourcesTest {
    private static final String PACKAGE = "org/kakehashi/";

    @Test
    void sourcesAreThere() {
        assertTrue(Tree.MAIN.has(PACKAGE + "base/Names.java"));
        assertTrue(Tree.TESTS.has(PACKAGE + "SourcesTest.java"));
    }

    @Test
    void theWindowSaysNothingThatIsNotInItsBundles() {
        assertEquals(List.of(), offences(Tree.MAIN, ".java", f -> f.startsWith(PACKAGE + "ui/"), SourceRules::words));
    }

    @Test
    void aSentenceInTheWindowIsReported() {
        assertReported(SourceRules.words("V", "var a = say(\"Add a measure\");"), "V:1");
        assertReported(SourceRules.words("V", "\n/* a\n b */ var a = \"追加\";"), "V:3");
        assertReported(SourceRules.words("V", "var a = \"\"\"\n    Add a\n    measure\"\"\";"), "V:1");
        assertReported(SourceRules.words("V", "b.setText(\"Add\");"), "Add");
        assertReported(SourceRules.words("V", "var b = new Button(\"Add\");"), "Add");
        assertReported(SourceRules.words("V", "throw new X(\"a b\"); var a = \"ご確認\";"), "ご確認");
    }

    @Test
    void idsAndMessagesForDevelopersAreNotSentences() {
        assertEquals(List.of(), SourceRules.words("V", """
                // Add a measure 追加
                /// Says "Add a measure".
                a.setId("add-measure"); b.getStyleClass().addAll("card", "dense");
                throw new IllegalStateException("no such place: " + place + " for a screen");
                var c = '"'; var d = "\\"";
                """));
    }

    @Test
    void onlyTheBackgroundAndMainCatchWhateverComes() {
        assertEquals(List.of(), offences(Tree.MAIN, ".java",
                f -> !f.equals(PACKAGE + "ui/kit/Background.java") && !f.equals(PACKAGE + "app/Main.java"),
                SourceRules::catchAll));
        assertReported(SourceRules.catchAll("V", "try { a(); }\ncatch (final Exception e) { }"), "V:2");
        assertReported(SourceRules.catchAll("V", "try { a(); } catch (Error | Exception e) { }"), "V:1");
        assertEquals(List.of(), SourceRules.catchAll("V", "// catch (Exception e)\ncatch (SQLException e) { }"));
    }

    @Test
    void nothingIsStyledInJava() {
        assertEquals(List.of(), offences(Tree.MAIN, ".java", _ -> true, SourceRules::inlineStyle));
        assertReported(SourceRules.inlineStyle("V", "label.setStyle(\"-fx-padding: 0\");"), "V:1");
    }

    @Test
    void coloursStandInTheTokensOnly() {
        assertEquals(List.of(), offences(Tree.MAIN, ".java", _ -> true, SourceRules::hexInJava));
        assertEquals(List.of(), offences(Tree.RESOURCES, ".css", f -> !f.matches(".*/tokens-\\w+\\.css"),
                SourceRules::hexInCss));
        assertReported(SourceRules.hexInJava("V", "var red = Color.web(\"#cf222e\");"), "V:1");
        assertReported(SourceRules.hexInJava("V", "var red = \"x -fx-fill: #F00; y\";"), "V:1");
        assertEquals(List.of(), SourceRules.hexInJava("V", "// #fff\nfind(\"#add-step\", \"#fade-in\");"));
        assertReported(SourceRules.hexInCss("c", ".card {\n  -fx-border-color: #d0d7de;\n}"), "c:2");
        assertEquals(List.of(), SourceRules.hexInCss("c", "#face-plate { } /* #fff */"));
    }

    @Test
    void nothingIsLeftUndone() {
        for (var tree : List.of(Tree.MAIN, Tree.TESTS)) {
            assertEquals(List.of(), offences(tree, ".java", f -> !f.endsWith("/SourcesTest.java")
                    && !f.endsWith("/SourceRules.java"), SourceRules::undone));
        }
        assertReported(SourceRules.undone("V", "int a; // TODO: later"), "V:1");
        assertReported(SourceRules.undone("V", "@Test @Disabled(\"slow\") void a() { }"), "V:1");
        assertEquals(List.of(), SourceRules.undone("V", "enum Step { TODO_LIST }"));
    }

    @Test
    void noFileIsLong() {
        assertEquals(List.of(), offences(Tree.MAIN, ".java", _ -> true, SourceRules::tooLong));
        assertReported(SourceRules.tooLong("V", "\n".repeat(SourceRules.LINES + 1)), "V has 401 lines");
        assertEquals(List.of(), SourceRules.tooLong("V", "\n".repeat(SourceRules.LINES)));
    }

    @Test
    void noNameIsHollow() {
        for (var tree : List.of(Tree.MAIN, Tree.TESTS)) {
            assertEquals(List.of(), offences(tree, ".java", _ -> true, (f, _) -> SourceRules.hollowNames(f)));
        }
        for (var name : List.of("a/util/B.java", "a/impl/B.java", "a/PlanManager.java", "a/StoreImpl.java",
                "a/DateUtils.java", "a/CommonView.java", "a/HelperView.java")) {
            assertReported(SourceRules.hollowNames(name), name);
        }
        assertEquals(List.of(), SourceRules.hollowNames("a/utility/Implicit.java"));
        assertEquals(List.of(), SourceRules.hollowNames("a/Commonwealth.java"));
    }

    @Test
    void everyPackageIsNullMarked() {
        var folders = Tree.MAIN.files(".java").stream().map(f -> f.substring(0, f.lastIndexOf('/'))).distinct();
        assertEquals(List.of(), folders.filter(f -> !Tree.MAIN.has(f + "/package-info.java")
                || !Tree.MAIN.text(f + "/package-info.java").contains("@NullMarked")).toList());
    }

    private static List<String> offences(Tree tree, String ending, Predicate<String> which,
            BiFunction<String, String, List<String>> rule) {
        var found = new ArrayList<String>();
        for (var file : tree.files(ending)) {
            if (which.test(file)) found.addAll(rule.apply(file, tree.text(file)));
        }
        return found;
    }

    private static void assertReported(List<String> found, String fault) {
        assertTrue(found.stream().anyMatch(f -> f.contains(fault)), () -> fault + " is not among " + found);
    }
}
