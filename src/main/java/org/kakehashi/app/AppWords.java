package org.kakehashi.app;

import org.kakehashi.ui.kit.Words;

/// What the program says before it has a window, and when something of ours breaks.
enum AppWords implements Words {
    PROGRAM, NOT_OPENED, BROKEN_TITLE, BROKEN
}
