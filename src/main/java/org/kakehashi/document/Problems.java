package org.kakehashi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Texts;

/// Gathers what is wrong with a document, up to a number a person can still read.
final class Problems {
    static final Texts TEXTS = Texts.beside(Problems.class);
    /// How many are named.
    static final int MOST = 100;

    private final List<Problem> named = new ArrayList<>();
    private int count;

    /// @param key in the bundle
    void add(String place, String key, Object... values) {
        add(place, TEXTS.text(key, values));
    }

    void add(String place, Names says) {
        count++;
        if (count <= MOST) named.add(new Problem(place, says));
    }

    /// @return how many there are, named or not
    int count() {
        return count;
    }

    /// @return those named, and a last one that says how many more there are
    List<Problem> all() {
        var all = new ArrayList<>(named);
        if (count > MOST) all.add(new Problem("", TEXTS.text("more", count - MOST)));
        return all;
    }

    /// @return what a constructor's guard asks for
    static Names guard(String type, String field) {
        try {
            return TEXTS.text("guard." + type + "." + field);
        } catch (MissingResourceException _) {
            return TEXTS.text("guard", type + "." + field);
        }
    }

    static Problem one(String place, String key, Object... values) {
        return new Problem(place, TEXTS.text(key, values));
    }
}
