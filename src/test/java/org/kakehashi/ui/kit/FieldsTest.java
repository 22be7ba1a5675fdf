package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kakehashi.base.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FieldsTest {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private final SimpleDoubleProperty share = new SimpleDoubleProperty(0.35);
    private final SimpleDoubleProperty money = new SimpleDoubleProperty(380e6);
    private final SimpleStringProperty title = new SimpleStringProperty("Water");
    private final List<Double> committed = new ArrayList<>();
    private final Language before = Tongue.now();

    @Start
    void start(Stage stage) {
        Tongue.use(Language.EN);
        var percent = Fields.percent("share", 0, 1, 0.01, share, value -> {
            committed.add(value);
            share.set(value);
        });
        var root = new VBox(Fields.row(KitWords.OK.text(), percent),
                Fields.money("money", 0, 1e12, "JPY", money, money::set),
                Fields.wholeMoney("whole", 0, 1_000_000_000_000L, "JPY", money, money::set), Fields.name("title", title, title::set));
        stage.setScene(new Scene(root, 400, 300));
        Theme.apply(stage.getScene(), false);
        stage.show();
    }

    @BeforeEach
    void english(FxRobot robot) {
        robot.interact(() -> Tongue.use(Language.EN));
    }

    @AfterEach
    void restore(FxRobot robot) {
        robot.interact(() -> Tongue.use(before));
    }

    @Test
    void enterCommitsWhatIsValid(FxRobot robot) {
        type(robot, "#share", "42", KeyCode.ENTER);
        assertEquals(List.of(0.42), committed);
        assertEquals("42\u2009%", field(robot, "#share").getText());
    }

    @Test
    void losingFocusCommitsToo(FxRobot robot) {
        type(robot, "#share", "12.5 %", null);
        robot.interact(() -> robot.lookup("#money").query().requestFocus());
        assertEquals(List.of(0.125), committed);
    }

    @Test
    void whatIsNotValidStaysAsTypedAndSaysWhatToEnter(FxRobot robot) {
        type(robot, "#share", "120", KeyCode.ENTER);
        assertEquals(List.of(), committed);
        assertEquals("120", field(robot, "#share").getText());
        assertTrue(field(robot, "#share").getPseudoClassStates().contains(ERROR));
        var problem = robot.lookup("#share-problem").<javafx.scene.control.Label>query();
        assertEquals("Enter a value from 0\u2009% to 100\u2009%", problem.getText());
        assertTrue(problem.isVisible());
    }

    @Test
    void escapeRestores(FxRobot robot) {
        type(robot, "#share", "120", KeyCode.ENTER);
        key(robot, "#share", KeyCode.ESCAPE);
        assertEquals("35\u2009%", field(robot, "#share").getText());
        assertFalse(field(robot, "#share").getPseudoClassStates().contains(ERROR));
        assertEquals(List.of(), committed);
    }

    @Test
    void fieldsThatShowAnotherThingForgetWhatWasTyped(FxRobot robot) {
        type(robot, "#share", "120", KeyCode.ENTER);
        type(robot, "#title", " ", KeyCode.ENTER);
        robot.interact(() -> Fields.giveUp(field(robot, "#title").getParent()));
        assertEquals("35\u2009%", field(robot, "#share").getText());
        assertEquals("Water", field(robot, "#title").getText());
        assertFalse(field(robot, "#share").getPseudoClassStates().contains(ERROR));
    }

    @Test
    void partsOfAYenAreRefused(FxRobot robot) {
        type(robot, "#whole", "7.5", KeyCode.ENTER);
        assertEquals(380e6, money.get());
        assertTrue(field(robot, "#whole").getPseudoClassStates().contains(ERROR));
        type(robot, "#whole", "¥7.5 m", KeyCode.ENTER);
        assertEquals(7_500_000, money.get());
    }

    @Test
    void theUpKeyAddsAStep(FxRobot robot) {
        key(robot, "#share", KeyCode.UP);
        assertEquals(List.of(0.36), committed);
    }

    @Test
    void moneyIsReadInEitherLanguageAndShownInTheOneOfTheMoment(FxRobot robot) {
        type(robot, "#money", "3.9億円", KeyCode.ENTER);
        assertEquals(390e6, money.get());
        assertEquals("¥390,000,000", field(robot, "#money").getText());
        robot.interact(() -> Tongue.use(Language.JA));
        assertEquals("390,000,000円", field(robot, "#money").getText());
    }

    @Test
    void aNameIsNeverBlank(FxRobot robot) {
        type(robot, "#title", " ", KeyCode.ENTER);
        assertEquals("Water", title.get());
        assertNotNull(field(robot, "#title").getTooltip());
    }

    @Test
    void theCaptionNamesTheFieldForReaders(FxRobot robot) {
        assertEquals("OK", field(robot, "#share").getAccessibleText());
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static void type(FxRobot robot, String id, String text, KeyCode last) {
        robot.interact(() -> {
            field(robot, id).requestFocus();
            field(robot, id).setText(text);
        });
        if (last != null) key(robot, id, last);
    }

    private static void key(FxRobot robot, String id, KeyCode code) {
        Node field = field(robot, id);
        robot.interact(() -> Event.fireEvent(field,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
