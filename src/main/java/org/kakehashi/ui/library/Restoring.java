package org.kakehashi.ui.library;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.kakehashi.reference.Library;
import org.kakehashi.ui.kit.Announcer;

/// Takes back what was just done to the library as a whole; what was changed in it since then is not lost for that.
///
/// @param before as it was
/// @param made   as it was made of it
public record Restoring(Library before, Library made, ObservableValue<Library> library, Consumer<Library> keeper,
        Announcer announcer) implements Runnable {
    /// @param library as it is now that it is done
    public Restoring(Library before, ObservableValue<Library> library, Consumer<Library> keeper, Announcer announcer) {
        this(before, library.getValue(), library, keeper, announcer);
    }

    @Override
    public void run() {
        if (library.getValue().equals(made)) keeper.accept(before);
        else announcer.say(LibraryWords.CHANGED_SINCE.text());
    }
}
