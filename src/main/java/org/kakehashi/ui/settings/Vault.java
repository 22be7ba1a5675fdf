package org.kakehashi.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.kakehashi.reference.Library;

/// Where everything is kept, as far as the settings show it; answers come later, on the window's thread.
public interface Vault {

    /// A copy of the whole workspace.
    ///
    /// @param made     when it was made
    /// @param projects how many projects are in it
    record Copy(Path file, Instant made, int projects) {}

    Path folder();

    /// Shows the folder in the platform's own window.
    void openFolder();

    ObservableValue<Library> library();

    void keep(Library library);

    /// @param answer is told the backups, the newest first
    void copies(Consumer<List<Copy>> answer);

    /// Makes a backup now; `answer` is told the backups there are then.
    void copyNow(Consumer<List<Copy>> answer);

    /// Puts what is in a backup in place of all projects; what was there stays beside it under another name.
    void restore(Copy copy);
}
