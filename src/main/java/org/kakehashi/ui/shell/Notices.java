package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kakehashi.base.Problem;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Announcer;

/// What the desk tells and asks the person at the window.
interface Notices extends Announcer {
    /// Says that something failed; nothing in memory is lost.
    ///
    /// @param retry tries it again
    void trouble(Throwable thrown, Runnable retry);

    /// Says that the database cannot be read, and offers the newest good backup.
    void damaged(StoreException thrown, Runnable retry, Runnable restore);

    /// Lists everything that is wrong with a file.
    void problems(Path file, List<Problem> problems);

    /// Somebody else saved the project: keep this state as a copy, or take theirs.
    void stale(Runnable copy, Runnable reload);

    /// Asks what to do with edits that cannot be written when the project is left.
    void unsaved(Saving.Unsaved state, Runnable retry, Runnable leave);

    /// Asks for a file to open.
    Optional<Path> fileToOpen();

    /// Asks where to write a file.
    void fileToWrite(String name, Consumer<Path> then);

    /// Asks where to save a picture, and as what; the file that `then` gets ends in `.png`, `.svg` or `.pdf`.
    ///
    /// @param name without an ending
    void pictureToWrite(String name, Consumer<Path> then);
}
