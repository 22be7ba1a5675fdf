package org.kakehashi.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.ui.kit.Tongue;

/// A sentence with its blanks filled, or a text that is data, to be said in whatever language it is asked in.
///
/// @param blanks what fills the blanks of `word`; without a word the only blank is the text itself
record Phrase(Optional<OverviewWords> word, List<Object> blanks) {
    static final Phrase NOTHING = data(Names.same(""));

    Phrase {
        blanks = List.copyOf(blanks);
    }

    static Phrase of(OverviewWords word, Object... blanks) {
        return new Phrase(Optional.of(word), List.of(blanks));
    }

    static Phrase data(Names text) {
        return new Phrase(Optional.empty(), List.of(text));
    }

    /// @return what `written` gives in each language; nothing stays nothing, whatever the other language says
    static Names both(Function<Language, String> written) {
        return new Names(kept(written.apply(Language.JA)), kept(written.apply(Language.EN)));
    }

    /// @return the text, or for none a space without width, which no other language takes the place of
    private static String kept(String text) {
        return text.isEmpty() ? "\u200b" : text;
    }

    String in(Language language) {
        return word.map(said -> said.in(language, blanks.toArray()))
                .orElseGet(() -> ((Names) blanks.getFirst()).in(language));
    }

    boolean isBlank() {
        return in(Language.EN).isBlank();
    }

    /// @return the text, following the language
    ObservableValue<String> text() {
        return word.map(said -> said.text(blanks.toArray())).orElseGet(() -> text((Names) blanks.getFirst()));
    }

    /// @return the name, following the language without being held by it
    static ObservableValue<String> text(Names names) {
        return Bindings.createStringBinding(() -> names.in(Tongue.now()), Tongue.language());
    }
}
