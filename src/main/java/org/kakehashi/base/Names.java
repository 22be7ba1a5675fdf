package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

/// What people call a thing, in both languages; a blank one falls back to the other.
public record Names(String ja, String en) {

    public Names {
        requireNonNull(ja, "ja");
        requireNonNull(en, "en");
    }

    /// @return the same text for both languages
    public static Names same(String text) {
        return new Names(text, text);
    }

    public String in(Language language) {
        var own = language == Language.JA ? ja : en;
        if (!own.isBlank()) return own;
        return language == Language.JA ? en : ja;
    }

    /// @return these names with the one of `language` replaced; an equal or blank other name follows it
    public Names with(Language language, String text) {
        var otherFollows = ja.equals(en) || (language == Language.JA ? en : ja).isBlank();
        if (otherFollows) return same(text);
        return language == Language.JA ? new Names(text, en) : new Names(ja, text);
    }

    public boolean isBlank() {
        return ja.isBlank() && en.isBlank();
    }
}
