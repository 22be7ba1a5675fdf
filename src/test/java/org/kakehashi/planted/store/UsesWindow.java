package org.kakehashi.planted.store;

import javafx.stage.Stage;

/// A fault: only the window knows JavaFX.
record UsesWindow(Stage stage) {
}
