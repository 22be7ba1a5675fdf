package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ToastsTest {
    private final List<String> undone = new ArrayList<>();
    private Toasts toasts;

    @Start
    void start(Stage stage) {
        toasts = new Toasts();
        stage.setScene(new Scene(toasts, 300, 200));
        stage.show();
    }

    private void say(String text, String undo) {
        toasts.undoable(new SimpleStringProperty(text), () -> undone.add(undo));
    }

    @Test
    void aNoticeThatSaysTheSameTakesThePlaceOfTheOneBefore(FxRobot robot) {
        robot.interact(() -> {
            say("phases moved", "first");
            say("deleted", "other");
            say("phases moved", "second");
        });
        assertEquals(2, toasts.getChildren().size());
        robot.interact(() -> List.copyOf(toasts.lookupAll("#toast-undo")).forEach(link -> ((Hyperlink) link).fire()));
        assertEquals(List.of("other", "second"), undone);
        assertEquals(0, toasts.getChildren().size());
    }

    @Test
    void noMoreThanThreeStand(FxRobot robot) {
        robot.interact(() -> List.of("a", "b", "c", "d").forEach(text -> toasts.say(new SimpleStringProperty(text))));
        assertEquals(3, toasts.getChildren().size());
    }
}
