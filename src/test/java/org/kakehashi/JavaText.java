package org.kakehashi;

import java.util.ArrayList;
import java.util.List;

/// A Java source taken apart, so that a rule for words never trips over a comment, nor one for code over a word.
///
/// @param code     the source with its comments removed and its literals emptied; line breaks are kept
/// @param literals the strings and text blocks in it
record JavaText(String code, List<Literal> literals) {

    /// @param line   counted from 1
    /// @param before the code of the same statement up to the literal
    record Literal(int line, String before, String text) {
    }

    static JavaText of(String source) {
        var code = new StringBuilder();
        var literals = new ArrayList<Literal>();
        int i = 0;
        while (i < source.length()) {
            if (source.startsWith("//", i)) {
                i = end(source, "\n", i);
            } else if (source.startsWith("/*", i)) {
                int after = Math.min(source.length(), end(source, "*/", i + 2) + 2);
                source.substring(i, after).chars().filter(c -> c == '\n').forEach(_ -> code.append('\n'));
                i = after;
            } else if (source.charAt(i) == '"' || source.charAt(i) == '\'') {
                var quote = source.startsWith("\"\"\"", i) ? "\"\"\"" : source.substring(i, i + 1);
                int start = i + quote.length();
                int close = closing(source, quote, start);
                var text = source.substring(start, close);
                if (!quote.equals("'")) literals.add(new Literal(lines(code), statement(code), text));
                code.append(quote);
                text.chars().filter(c -> c == '\n').forEach(_ -> code.append('\n'));
                code.append(quote);
                i = Math.min(source.length(), close + quote.length());
            } else {
                code.append(source.charAt(i++));
            }
        }
        return new JavaText(code.toString(), List.copyOf(literals));
    }

    private static int end(String source, String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found;
    }

    private static int closing(String source, String quote, int from) {
        int i = from;
        while (i < source.length() && !source.startsWith(quote, i)) i += source.charAt(i) == '\\' ? 2 : 1;
        return Math.min(i, source.length());
    }

    private static int lines(CharSequence code) {
        return 1 + (int) code.chars().filter(c -> c == '\n').count();
    }

    private static String statement(StringBuilder code) {
        int start = code.length();
        while (start > 0 && ";{}".indexOf(code.charAt(start - 1)) < 0) start--;
        return code.substring(start);
    }
}
