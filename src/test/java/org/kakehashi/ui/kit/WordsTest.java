package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;

class WordsTest {
    private final Language before = Tongue.now();

    @AfterEach
    void restore() {
        Tongue.use(before);
    }

    @Test
    void textsFollowTheLanguageAtOnce() {
        Tongue.use(Language.EN);
        var text = KitWords.CANCEL.text();
        assertEquals("Cancel", text.getValue());
        Tongue.use(Language.JA);
        assertEquals("キャンセル", text.getValue());
    }

    @Test
    void textsFollowTheirValues() {
        Tongue.use(Language.EN);
        var year = new SimpleObjectProperty<>(2027);
        var text = KitWords.FISCAL_YEAR_PLAIN.text(year);
        assertEquals("FY2027", text.getValue());
        year.set(2028);
        assertEquals("FY2028", text.getValue());
    }

    @Test
    void namesAreSaidInTheLanguageOfTheSentence() {
        var haiphong = new Names("ハイフォン市", "Haiphong");
        assertEquals("ハイフォン市年度", KitWords.FISCAL_YEAR_PLAIN.in(Language.JA, haiphong));
        Tongue.use(Language.EN);
        assertEquals("Haiphong", Words.of(haiphong).getValue());
    }

    @Test
    void theBundlesHaveExactlyTheEnumsNamesAndEquallyManyBlanks() {
        var ja = bundle(Locale.JAPAN);
        var en = bundle(Locale.UK);
        var names = Arrays.stream(KitWords.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(names, ja.keySet());
        assertEquals(names, en.keySet());
        for (var name : names) {
            assertTrue(!ja.getString(name).isBlank() && !en.getString(name).isBlank(), name);
        }
        for (var word : new KitWords[] {KitWords.OUT_OF_RANGE, KitWords.RANGE, KitWords.FISCAL_YEARS}) {
            assertEquals(new MessageFormat(ja.getString(word.name())).getFormatsByArgumentIndex().length,
                    new MessageFormat(en.getString(word.name())).getFormatsByArgumentIndex().length, word.name());
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(KitWords.class.getName(), locale);
    }
}
