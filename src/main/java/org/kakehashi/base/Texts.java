package org.kakehashi.base;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/// Sentences of a subject in both languages, from `texts_ja.properties` and `texts_en.properties` beside its classes.
public final class Texts {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern PLAIN = Pattern.compile("([^'{}]|\\{\\d\\})*+");
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofLocalizedPattern("yMMMM");
    private final ResourceBundle ja;
    private final ResourceBundle en;

    private Texts(ResourceBundle ja, ResourceBundle en) {
        this.ja = ja;
        this.en = en;
    }

    /// @throws MissingResourceException if one of the two bundles is not beside `neighbour`
    public static Texts beside(Class<?> neighbour) {
        return beside(neighbour, "texts");
    }

    /// @param name of the two bundles, as `texts` of `texts_ja.properties`
    /// @throws MissingResourceException if one of the two bundles is not beside `neighbour`
    public static Texts beside(Class<?> neighbour, String name) {
        var base = neighbour.getPackageName() + "." + name;
        var loader = neighbour.getClassLoader();
        return new Texts(ResourceBundle.getBundle(base, Locale.JAPANESE, loader, NO_FALLBACK),
                ResourceBundle.getBundle(base, Locale.ENGLISH, loader, NO_FALLBACK));
    }

    /// @param values what fills the blanks; a [Names], a date and a month fill each language with its own, numbers print
    ///               as they are
    /// @throws MissingResourceException if `key` is missing in either language
    public Names text(String key, Object... values) {
        return new Names(fill(ja, Language.JA, key, values), fill(en, Language.EN, key, values));
    }

    private static String fill(ResourceBundle bundle, Language language, String key, Object[] values) {
        var words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = switch (values[i]) {
                case Names names -> names.in(language);
                case YearMonth month -> month.format(LONG_MONTH.withLocale(language.locale()));
                case LocalDate day -> day.format(LONG_DATE.withLocale(language.locale()));
                default -> String.valueOf(values[i]);
            };
        }
        var sentence = bundle.getString(key);
        return PLAIN.matcher(sentence).matches() ? plain(sentence, words)
                : new MessageFormat(sentence, language.locale()).format(words);
    }

    /// Fills blanks that stand alone, which is what most sentences have, without reading a format first.
    private static String plain(String sentence, Object[] words) {
        var text = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int index = sentence.charAt(open + 1) - '0';
            text.append(sentence, at, open).append(index < words.length ? words[index] : "{" + index + "}");
            at = open + 3;
        }
        return text.append(sentence, at, sentence.length()).toString();
    }
}
