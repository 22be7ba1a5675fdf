package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RevealTest {
    private ScrollPane scroll;
    private StackPane root;

    @Start
    void start(Stage stage) {
        scroll = new ScrollPane();
        root = new StackPane(scroll);
        var space = new Region();
        space.setMinHeight(2_000);
        var section = new VBox(new Label("Section"), field("second"));
        section.setId("section");
        scroll.setContent(new VBox(field("first"), space, section));
        stage.setScene(new Scene(root, 300, 200));
        stage.show();
    }

    private static TypedField<String> field(String id) {
        return Fields.text(id, new SimpleStringProperty("x"), _ -> { });
    }

    @Test
    void theFirstFieldOfASectionHasTheFocusAndIsInView(FxRobot robot) {
        robot.interact(() -> Reveal.focus(root, "section"));
        assertEquals("second", root.getScene().getFocusOwner().getId());
        assertTrue(scroll.getVvalue() > 0.9, () -> String.valueOf(scroll.getVvalue()));
        robot.interact(() -> Reveal.focus(root, "first"));
        assertEquals("first", root.getScene().getFocusOwner().getId());
        assertEquals(0, scroll.getVvalue());
    }

    @Test
    void whatIsNotThereChangesNothing(FxRobot robot) {
        robot.interact(() -> {
            Reveal.focus(root, "first");
            Reveal.focus(root, "nowhere");
        });
        assertEquals("first", root.getScene().getFocusOwner().getId());
    }
}
