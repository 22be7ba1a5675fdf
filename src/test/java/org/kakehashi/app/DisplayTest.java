package org.kakehashi.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tests tagged `display` run on a real display: a window of the desktop takes what is typed.
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class DisplayTest {
    private TextField field;
    private Stage stage;

    @Start
    void open(Stage first) {
        stage = first;
        field = new TextField();
        stage.setScene(new Scene(field, 300, 100));
        stage.show();
    }

    @Test
    void aWindowOnTheDesktopTakesWhatIsTyped(FxRobot robot) {
        robot.clickOn(field).write("250");

        assertTrue(field.getText().equals("250") && stage.isFocused(), field.getText());
        assertFalse("Headless".equals(System.getProperty("glass.platform")));
    }
}
