package org.kakehashi.ui.kit;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import org.kakehashi.base.Names;

/// Finds names by what people type: English, Japanese, kana in either script, or romaji with long vowels or without.
public final class Search {
    /// From here on, the letters are there in order but not together.
    public static final int LOOSE = 4;
    /// Not found at all.
    public static final int NONE = Integer.MAX_VALUE;

    /// Kana in the order of Unicode, as they are romanised; a leading `*` joins a small kana to the one before.
    private static final String[] KANA = ("*a,a,*i,i,*u,u,*e,e,*o,o,ka,ga,ki,gi,ku,gu,ke,ge,ko,go,sa,za,shi,ji,su,zu,se,ze,so,zo,"
            + "ta,da,chi,ji,+,tsu,zu,te,de,to,do,na,ni,nu,ne,no,ha,ba,pa,hi,bi,pi,fu,bu,pu,he,be,pe,ho,bo,po,ma,mi,mu,me,mo,"
            + "*ya,ya,*yu,yu,*yo,yo,ra,ri,ru,re,ro,wa,wa,i,e,o,n,vu,ka,ke").split(",");
    private static final char FIRST_HIRAGANA = '\u3041';
    private static final char FIRST_KATAKANA = '\u30a1';
    private static final char LONG = '\u30fc';

    private Search() {}

    /// @return how well one of `names` fits `query`, 0 being best; [#NONE] if none does
    public static int rank(String query, Names... names) {
        return Arrays.stream(names).mapToInt(name -> Math.min(rank(query, name.ja()), rank(query, name.en()))).min()
                .orElse(NONE);
    }

    /// @return how well `text` fits `query`: equal, begins so, a word begins so, contains, has the letters in order
    public static int rank(String query, String text) {
        return Math.min(fit(plain(query), plain(text)), fit(romaji(query), romaji(text)));
    }

    private static int fit(String query, String text) {
        if (query.isEmpty()) return 5;
        if (text.equals(query)) return 0;
        if (text.startsWith(query)) return 1;
        int first = text.indexOf(query);
        for (int at = first; at > 0; at = text.indexOf(query, at + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(at - 1))) return 2;
        }
        if (first > 0) return 3;
        return query.length() >= 3 && inOrder(query, text) ? 4 : NONE;
    }

    private static boolean inOrder(String query, String text) {
        int at = -1;
        for (int i = 0; i < query.length(); i++) {
            at = text.indexOf(query.charAt(i), at + 1);
            if (at < 0) return false;
        }
        return true;
    }

    /// @return small letters and katakana, the same for all ways of writing them
    private static String plain(String text) {
        var plain = new StringBuilder(Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).strip());
        for (int i = 0; i < plain.length(); i++) {
            int kana = plain.charAt(i) - FIRST_HIRAGANA;
            if (0 <= kana && kana < KANA.length) plain.setCharAt(i, (char) (FIRST_KATAKANA + kana));
        }
        return plain.toString();
    }

    private static String romaji(String text) {
        var out = new StringBuilder();
        var doubled = false;
        for (char c : plain(text).toCharArray()) {
            int index = c - FIRST_KATAKANA;
            if (c == LONG) continue;
            if (index < 0 || index >= KANA.length) {
                out.append(c);
                continue;
            }
            var kana = KANA[index];
            if (kana.equals("+")) {
                doubled = true;
            } else if (kana.startsWith("*")) {
                join(out, kana.substring(1));
            } else {
                if (doubled) out.append(kana.charAt(0));
                doubled = false;
                out.append(kana);
            }
        }
        return marks(out.toString()).replace("ou", "o").replace("oo", "o").replace("uu", "u");
    }

    private static void join(StringBuilder out, String small) {
        if (out.isEmpty()) {
            out.append(small);
            return;
        }
        out.setLength(out.length() - 1);
        var before = out.toString();
        var palatal = before.endsWith("sh") || before.endsWith("ch") || before.endsWith("j");
        out.append(palatal && small.startsWith("y") ? small.substring(1) : small);
    }

    private static String marks(String text) {
        return Normalizer.normalize(text, Form.NFD).replaceAll("\\p{Mn}", "");
    }
}
