package org.kakehashi.ui.shell;

import java.time.Instant;
import org.kakehashi.project.StoreException;

/// How far the project in hand is on disk.
public sealed interface Saving {

    /// Everything is on disk since `at`.
    record Saved(Instant at) implements Saving {}

    /// Edits are on their way to the disk.
    record Underway() implements Saving {}

    /// Edits are in memory only, and why.
    record Unsaved(StoreException why) implements Saving {}
}
