package org.kakehashi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The looked-up colours that a stylesheet defines, and how well they read on each other.
record Tokens(Map<String, String> values) {
    private static final Pattern DEFINITION = Pattern.compile("(-[\\w-]+)\\s*:\\s*([^;{}]+);");
    private static final Pattern ASKED = Pattern.compile("-kakehashi-\\w+(-\\w+)*+(?![\\w-])");
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6})");

    static Tokens of(String css) {
        var values = new TreeMap<String, String>();
        DEFINITION.matcher(css.replaceAll("(?s)/\\*.*?\\*/", "")).results()
                .filter(m -> !m.group(1).startsWith("-fx-"))
                .forEach(m -> values.put(m.group(1), m.group(2).strip()));
        return new Tokens(values);
    }

    /// @return the tokens of ours that a stylesheet or a Java source names in full
    static Set<String> askedFor(String source) {
        return new TreeSet<>(ASKED.matcher(source).results().map(MatchResult::group).toList());
    }

    /// @return names that only one of the two defines
    List<String> differences(Tokens other) {
        var found = new ArrayList<String>();
        values.keySet().stream().filter(n -> !other.values.containsKey(n)).forEach(found::add);
        other.values.keySet().stream().filter(n -> !values.containsKey(n)).forEach(found::add);
        return found;
    }

    /// @return pairs of `text on ground` whose contrast is under `least`, or whose colours are not there
    List<String> unreadable(List<String> pairs, double least) {
        var found = new ArrayList<String>();
        for (var pair : pairs) {
            var names = pair.split(" on ");
            var text = colour(names[0]);
            var ground = colour(names[1]);
            if (text == null || ground == null) {
                found.add(pair + ": " + (text == null ? names[0] : names[1]) + " is no opaque colour");
            } else if (contrast(text, ground) < least) {
                found.add(String.format(Locale.ROOT, "%s: %.2f", pair, contrast(text, ground)));
            }
        }
        return found;
    }

    /// @return the six digits behind a name, followed through other names; null if there are none
    private String colour(String name) {
        var value = values.get(name);
        for (int steps = 0; value != null && value.startsWith("-") && steps < 10; steps++) value = values.get(value);
        var hex = HEX.matcher(value == null ? "" : value);
        return hex.matches() ? hex.group(1) : null;
    }

    /// @return the contrast of two colours as WCAG 2 defines it, 1 to 21
    static double contrast(String one, String other) {
        double a = luminance(one), b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
    }

    private static double linear(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
