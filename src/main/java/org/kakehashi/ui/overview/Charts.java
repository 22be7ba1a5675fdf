package org.kakehashi.ui.overview;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kakehashi.ui.kit.PictureView;

/// Charts that lead to the workspace they summarise.
final class Charts {
    private Charts() {}

    /// Lets Enter and Space open what the chart shows.
    static void open(PictureView view, Runnable action) {
        view.getStyleClass().add("clickable");
        view.setFocusTraversable(true);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
            event.consume();
            action.run();
        });
    }
}
