package org.kakehashi.base;

import java.util.Locale;

/// A language the program speaks.
public enum Language {
    JA(Locale.JAPAN), EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == JA ? EN : JA;
    }

    /// @return the language a person with this system locale most likely reads
    public static Language of(Locale system) {
        return system.getLanguage().equals("ja") ? JA : EN;
    }
}
