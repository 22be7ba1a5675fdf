package org.kakehashi.ui.kit;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kakehashi.base.Language;

/// The language the window speaks at the moment; everything visible follows it.
public final class Tongue {
    private static final ObjectProperty<Language> LANGUAGE =
            new SimpleObjectProperty<>(Language.of(Locale.getDefault()));

    private Tongue() {}

    /// @return the one language of the process, to be read, followed and set on the window's thread
    public static ObjectProperty<Language> language() {
        return LANGUAGE;
    }

    public static Language now() {
        return LANGUAGE.get();
    }

    /// @return the language for as long as `node` stands in a window, so that what follows it does not outlive that
    public static ObservableValue<Language> heardBy(Node node) {
        return LANGUAGE.when(node.sceneProperty().map(_ -> true).orElse(false));
    }

    public static void use(Language language) {
        LANGUAGE.set(language);
    }
}
