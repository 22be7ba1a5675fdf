package org.kakehashi.ui.kit;

/// Lets long work notice that nobody waits for its answer any more.
public interface Stale {
    /// @return whether a newer question with the same key was asked since
    boolean stale();
}
