package org.kakehashi.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// What people can do, by code: known codes have names, others are shown as they are.
///
/// A code that begins with `lang:` stands for a language, as `lang:vi`.
public final class Skills {
    private static final String LANGUAGE = "lang:";
    private static final Texts TEXTS = Texts.beside(Skills.class, "people");
    private static final List<String> KNOWN = Arrays.asList("coordination", "negotiation", "training", "study", "business",
            "water", "water-treatment", "leakage", "pipes", "sewerage", "tariff", "waste", "composting", "air",
            "cleaner-production", "monitoring", "law", "community", "foreign-affairs", "interpreting");
    /// Of Japan and its partners, then of others.
    private static final List<String> LANGUAGES = List.of("ja", "en", "vi", "zh", "id", "km", "ko", "fil", "th", "ms", "lo",
            "my", "es", "pt", "fr", "ru");

    private Skills() {}

    /// @return codes that have a name, in the order they are offered
    public static List<String> known() {
        return KNOWN;
    }

    /// @return ISO 639 codes, in the order they are offered
    public static List<String> languages() {
        return LANGUAGES;
    }

    public static Names name(String code) {
        if (code.startsWith(LANGUAGE)) return language(code.substring(LANGUAGE.length()));
        return KNOWN.contains(code) ? TEXTS.text("skill." + code) : Names.same(code);
    }

    /// @param code ISO 639
    public static Names language(String code) {
        var locale = Locale.of(code);
        return new Names(locale.getDisplayLanguage(Locale.JAPANESE), locale.getDisplayLanguage(Locale.ENGLISH));
    }

    /// @return whether the person has the skill or speaks the language of that code
    public static boolean has(Person person, String code) {
        return code.startsWith(LANGUAGE) ? person.languages().contains(code.substring(LANGUAGE.length()))
                : person.skills().contains(code);
    }
}
