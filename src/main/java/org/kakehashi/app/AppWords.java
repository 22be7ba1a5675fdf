package org.kakehashi.app;

import org.kakehashi.ui.kit.Words;

/// What the program says before it has a window, and when something of ours breaks.
enum AppWords implements Words {
    RUNNING, BROKEN_TITLE, BROKEN, FOLDER_TITLE, FOLDER
}
