package org.kakehashi.ui.shell;

import java.time.Duration;

/// Runs something on the window's thread after a while.
@FunctionalInterface
public interface Delay {
    void after(Duration pause, Runnable run);
}
