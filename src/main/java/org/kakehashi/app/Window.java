package org.kakehashi.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The program as JavaFX starts it: one window.
public final class Window extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Kakehashi");
        stage.setScene(new Scene(new StackPane(), 1280, 720));
        stage.show();
    }
}
