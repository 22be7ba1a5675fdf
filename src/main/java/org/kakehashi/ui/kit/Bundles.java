package org.kakehashi.ui.kit;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;

/// Finds the bundles of [Words] and fills their blanks.
final class Bundles {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final String PSEUDO = "kakehashi.pseudo";

    private Bundles() {}

    static String marked(String text) {
        return Boolean.getBoolean(PSEUDO) ? "\u27e6" + text + "\u27e7" : text;
    }

    static String fill(Words word, Language language, Object... values) {
        var kind = ((Enum<?>) word).getDeclaringClass();
        var bundle = ResourceBundle.getBundle(kind.getName(), language.locale(), kind.getClassLoader(), NO_FALLBACK);
        var pattern = bundle.getString(word.name());
        if (values.length == 0 && pattern.indexOf('{') < 0) return pattern;
        var format = new MessageFormat(pattern.replace("'", "''"), language.locale());
        var blanks = format.getFormatsByArgumentIndex();
        var words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = said(values[i], language, i < blanks.length ? blanks[i] : null);
        }
        return format.format(words);
    }

    private static Object said(Object value, Language language, @Nullable Format blank) {
        return switch (value) {
            case ObservableValue<?> followed when followed.getValue() == null -> "";
            case ObservableValue<?> followed -> said(followed.getValue(), language, blank);
            case Names names -> names.in(language);
            case Words word -> word.in(language);
            case Number number when blank != null -> number;
            default -> String.valueOf(value);
        };
    }
}
