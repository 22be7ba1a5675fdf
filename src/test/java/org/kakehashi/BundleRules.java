package org.kakehashi;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What must hold between the two languages of a bundle; each rule answers with its offences.
final class BundleRules {
    private static final Pattern BLANK = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*([\\w.-]+)[ \\t]*[=:]");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'('')*(?!')");

    private BundleRules() {
    }

    /// @param keys the names the bundle is to have, exactly
    static List<String> offences(String name, Set<String> keys, String ja, String en) {
        var found = new ArrayList<String>();
        found.addAll(offences(name + "_ja", keys, ja));
        found.addAll(offences(name + "_en", keys, en));
        var japanese = read(ja);
        var english = read(en);
        for (var key : keys) {
            var inJa = blanks(japanese.getProperty(key, ""));
            var inEn = blanks(english.getProperty(key, ""));
            if (!inJa.equals(inEn)) found.add(name + " " + key + " has blanks " + inJa + " in ja and " + inEn + " in en");
        }
        return found;
    }

    private static List<String> offences(String name, Set<String> keys, String bundle) {
        var found = new ArrayList<String>();
        var words = read(bundle);
        for (var key : keys) {
            if (words.getProperty(key) == null) {
                found.add(name + " lacks " + key);
            } else if (words.getProperty(key).isBlank()) {
                found.add(name + " leaves " + key + " blank");
            }
        }
        words.stringPropertyNames().stream().filter(k -> !keys.contains(k)).sorted()
                .forEach(k -> found.add(name + " has " + k + ", which nothing asks for"));
        var seen = new TreeSet<String>();
        KEY.matcher(bundle.replace("\\\n", "")).results().map(m -> m.group(1)).filter(k -> !seen.add(k))
                .forEach(k -> found.add(name + " has " + k + " twice"));
        return found;
    }

    /// In a pattern of [java.text.MessageFormat] one apostrophe alone swallows itself and what follows;
    /// two around braces are meant, and make them braces.
    static List<String> loneApostrophes(String name, String bundle) {
        var words = read(bundle);
        return words.stringPropertyNames().stream().sorted()
                .filter(k -> LONE_APOSTROPHE.matcher(words.getProperty(k).replaceAll("'[{}]+'", "")).find())
                .map(k -> name + " " + k + " has a lone apostrophe").toList();
    }

    static Set<String> keys(String bundle) {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Set<String> blanks(String text) {
        return new TreeSet<>(BLANK.matcher(text).results().map((MatchResult m) -> m.group(1)).toList());
    }

    private static Properties read(String bundle) {
        var words = new Properties();
        try {
            words.load(new StringReader(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
