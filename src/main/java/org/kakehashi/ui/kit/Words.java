package org.kakehashi.ui.kit;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;

/// The visible texts of a slice, as an enum whose constants are keys of the two bundles beside it.
///
/// `enum CostWords implements Words` reads `CostWords_ja.properties` and `CostWords_en.properties`, UTF-8, with
/// [java.text.MessageFormat] blanks; an apostrophe is just an apostrophe. A value may be a [Names], which is said in the
/// language of the sentence, or an [ObservableValue], which the text then follows. A plain blank prints numbers without
/// grouping; what needs more goes through [Formats] first.
public interface Words {
    /// @return the constant's name, which is its key in the bundles
    String name();

    /// @return the text in the language of the moment, following the language and all values that can be followed
    default ObservableValue<String> text(Object... values) {
        var followed = Stream.concat(Stream.of(Tongue.language()),
                Arrays.stream(values).filter(Observable.class::isInstance).map(Observable.class::cast));
        return Bindings.createStringBinding(() -> now(values), followed.toArray(Observable[]::new));
    }

    /// @return the text in the language of the moment
    default String now(Object... values) {
        return Bundles.marked(in(Tongue.now(), values));
    }

    /// @return the text in `language`, never with the marks of the pseudo-language
    default String in(Language language, Object... values) {
        return Bundles.fill(this, language, values);
    }

    /// @return the text in both languages, for findings and problems
    default Names names(Object... values) {
        return new Names(in(Language.JA, values), in(Language.EN, values));
    }

    /// @return what people call a thing, following the language
    static ObservableValue<String> of(Names names) {
        return Tongue.language().map(names::in);
    }

    static ObjectProperty<Language> language() {
        return Tongue.language();
    }
}
