package org.kakehashi.store;

import java.nio.file.Path;
import java.time.Instant;

/// A verified copy of everything in a workspace but the undo histories.
///
/// @param made     when it was made
/// @param projects how many projects are in it
public record Backup(Path file, Instant made, int projects) {}
