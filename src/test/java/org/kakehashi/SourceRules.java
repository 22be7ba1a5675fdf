package org.kakehashi;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What no source may contain; each rule gets a path and a text and answers with its offences.
final class SourceRules {
    static final int LINES = 400;
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,:;.]? \\p{L}");
    /// Developers read these in English; the person at the window never does.
    private static final Pattern FOR_DEVELOPERS = Pattern.compile("\\bthrow\\b|\\brequireNonNull\\(|\\bthat\\(|"
            + "\\bRequire\\.|Logger\\b|\\bLOG\\b|\\bassert\\b|Exception\\(|Error\\(|@SuppressWarnings|\\bFont\\b");
    /// The bundled family, which is called so in every language.
    private static final String FONT = "Noto Sans JP";
    private static final Pattern SHOWN = Pattern.compile("(\\.set(Text|PromptText|Title|HeaderText|ContentText|AccessibleText|"
            + "AccessibleHelp)\\(|new (Label|Text|Button|ToggleButton|RadioButton|CheckBox|Hyperlink|Tooltip|MenuItem|"
            + "CheckMenuItem|RadioMenuItem|Menu|Tab|TitledPane|TableColumn<[^(]*|TreeTableColumn<[^(]*)\\()\\s*$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern CATCH_ALL = Pattern.compile("catch\\s*\\([^)]*\\b(Exception|Throwable)\\b");
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})(?![\\w-])");
    private static final Pattern UNDONE = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled\\b");
    private static final Pattern HOLLOW_PACKAGE = Pattern.compile("(utils?|commons?|helpers?|managers?|impl)");
    private static final Pattern HOLLOW_CLASS = Pattern.compile("\\w*(Utils?|Common|Helper|Manager|Impl)([A-Z]\\w*)?");

    private SourceRules() {
    }

    /// Sentences and Japanese belong in the bundles of Words.
    static List<String> words(String path, String source) {
        var text = JavaText.of(source);
        return text.literals().stream().filter(l -> !l.text().equals(FONT))
                .filter(l -> JAPANESE.matcher(l.text()).find()
                        || SENTENCE.matcher(l.text()).find() && !FOR_DEVELOPERS.matcher(l.before()).find()
                        || SHOWN.matcher(l.before()).find() && LETTERS.matcher(l.text()).find())
                .map(l -> path + ":" + l.line() + " says \"" + l.text().strip() + "\"").toList();
    }

    /// Only the background and Main may catch whatever comes.
    static List<String> catchAll(String path, String source) {
        return found(path, JavaText.of(source).code(), CATCH_ALL);
    }

    static List<String> inlineStyle(String path, String source) {
        return found(path, JavaText.of(source).code(), Pattern.compile("\\.?\\bsetStyle\\s*\\("));
    }

    static List<String> hexInJava(String path, String source) {
        return JavaText.of(source).literals().stream()
                .flatMap(l -> HEX.matcher(l.text()).results().map(m -> path + ":" + l.line() + " has " + m.group()))
                .toList();
    }

    static List<String> hexInCss(String path, String css) {
        return found(path, css.replaceAll("(?s)/\\*.*?\\*/", ""), HEX);
    }

    /// Comments count here: what is not done is not left behind in any form.
    static List<String> undone(String path, String source) {
        return found(path, source, UNDONE);
    }

    static List<String> tooLong(String path, String source) {
        long lines = source.lines().count();
        return lines > LINES ? List.of(path + " has " + lines + " lines") : List.of();
    }

    /// A name that says nothing hides a thing that is nothing.
    static List<String> hollowNames(String path) {
        var names = Stream.of(path.split("/")).toList();
        var type = names.getLast().replaceFirst("\\.\\w+$", "");
        var hollow = names.subList(0, names.size() - 1).stream().anyMatch(n -> HOLLOW_PACKAGE.matcher(n).matches())
                || HOLLOW_CLASS.matcher(type).matches();
        return hollow ? List.of(path) : List.of();
    }

    private static List<String> found(String path, String text, Pattern fault) {
        return fault.matcher(text).results().map(m -> path + ":" + line(text, m) + " has " + m.group().strip()).toList();
    }

    private static long line(String text, MatchResult match) {
        return 1 + text.substring(0, match.start()).chars().filter(c -> c == '\n').count();
    }
}
