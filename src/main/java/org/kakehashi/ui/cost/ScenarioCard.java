package org.kakehashi.ui.cost;

import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Question;
import org.kakehashi.cost.Scenario;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.why.Asking;

/// One scenario: letter, name, cost for each person, total, course and peak burden. A click puts it in focus.
final class ScenarioCard extends HBox {
    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("chosen");
    private final CostsViewModel model;
    private final int index;
    private final Label letter = new Label();
    private final Label name = new Label();
    private final SimpleStringProperty typed = new SimpleStringProperty("");
    private final TypedField<String> field;
    private final Label each = new Label();
    private final Label per = new Label();
    private final Label total = new Label();
    private final Label burden = new Label();
    private final PictureView course;
    private String id = "";

    ScenarioCard(CostsViewModel model, Explainer explainer, int index) {
        this.model = model;
        this.index = index;
        setId("scenario-" + index);
        getStyleClass().addAll("card", "clickable", "scenario-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setMinWidth(0);
        setPrefWidth(300);
        letter.getStyleClass().add("badge");
        name.getStyleClass().add("card-title");
        field = Fields.name("scenario-" + index + "-name", typed, text -> model.renameScenario(id, text))
                .named(CostWords.SCENARIO_NAME.text());
        field.setVisible(false);
        field.setManaged(false);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && field.problem().get().isEmpty()) typing(false);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) requestFocus();
        });
        each.getStyleClass().add("strong");
        each.setMinWidth(USE_PREF_SIZE);
        total.setMinWidth(USE_PREF_SIZE);
        per.getStyleClass().addAll("muted", "small");
        total.getStyleClass().addAll("muted", "small");
        var line = new HBox(each, per, total);
        line.getStyleClass().add("scenario-line");
        var text = new VBox(new StackPane(name, field), line);
        text.getStyleClass().add("scenario-text");
        text.setMinWidth(0);
        StackPane.setAlignment(name, Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Asking.on(each, () -> explainer.ask(id, new Question.PerPerson(Question.ALL, OptionalInt.empty())));
        Asking.on(total, () -> explainer.ask(id, new Question.Cost(Question.ALL, Question.Part.NET, OptionalInt.empty())));
        Asking.on(burden, () -> explainer.ask(id, new Question.Burden(OptionalInt.empty())));
        Asking.keys(this, () -> explainer.ask(id, new Question.PerPerson(Question.ALL, OptionalInt.empty())));
        course = Pictures.view("scenario-" + index + "-course");
        course.getStyleClass().add("course");
        burden.getStyleClass().add("chip");
        burden.setMinWidth(USE_PREF_SIZE);
        var end = new VBox(course, burden);
        end.getStyleClass().add("scenario-end");
        getChildren().addAll(letter, text, end);
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
        setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
    }

    void rename() {
        typing(true);
        field.requestFocus();
        field.selectAll();
    }

    private void typing(boolean on) {
        field.setVisible(on);
        field.setManaged(on);
        name.setVisible(!on);
    }

    void show(CostsSheet sheet) {
        var scenario = sheet.scenarios().get(index);
        var look = ScenarioLook.of(index, sheet.focus());
        id = scenario.id();
        pseudoClassStateChanged(FOCUS, index == sheet.focus());
        if (index == sheet.focus() != getStyleClass().contains("chosen")) {
            if (index == sheet.focus()) getStyleClass().add("chosen");
            else getStyleClass().remove("chosen");
        }
        letter.setText(CostsSheet.letter(index));
        for (var other : ScenarioLook.values()) letter.getStyleClass().remove(other.style());
        letter.getStyleClass().add(look.style());
        var called = scenario.name().in(Tongue.now());
        name.setText(called);
        typed.set(called);
        per.setText(CostWords.PER_PERSON_YEAR.now());
        sheet.result(scenario).ifPresentOrElse(result -> show(scenario, result, look), () -> {
            each.setText(Formats.perPerson(Double.NaN, scenario.basis().currency()));
            total.setText("");
            burden.setVisible(false);
        });
        setAccessibleText(CostWords.SCENARIO_SAID.now(CostsSheet.letter(index), called, each.getText(), total.getText()));
    }

    private void show(Scenario scenario, CostResult result, ScenarioLook look) {
        var currency = scenario.basis().currency();
        each.setText(Formats.perPerson(result.perPersonYear(), currency));
        total.setText(Formats.cityTotal(result.total(), currency));
        course.show(CostPictures.spark(result.cost(), look.ink()));
        burden.setVisible(true);
        double peak = result.peakBurden();
        burden.setText(Double.isNaN(peak) ? CostWords.BURDEN_UNKNOWN.now()
                : CostWords.PEAK.now(Formats.percent(peak, 1)));
        Chips.turn(burden, BurdenState.of(peak, scenario.community().limit().value()).chip());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || field.isFocused()) return;
        requestFocus();
        model.focus(id);
        if (event.getClickCount() == 2) rename();
    }

    private void pressed(KeyEvent event) {
        if (field.isFocused()) return;
        switch (event.getCode()) {
            case ENTER, SPACE -> model.focus(id);
            case F2 -> rename();
            case DELETE -> model.deleteScenario(id);
            case LEFT, RIGHT -> {
                if (!event.isAltDown()) return;
                model.moveScenario(id, event.getCode() == KeyCode.LEFT ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems().addAll(item("rename", CostWords.RENAME, this::rename),
                item("copy", CostWords.COPY_SCENARIO, () -> {
                    model.focus(id);
                    model.copyScenario();
                }), item("left", TableWords.MOVE_LEFT, () -> model.moveScenario(id, -1)),
                item("right", TableWords.MOVE_RIGHT, () -> model.moveScenario(id, 1)), item("delete", CostWords.DELETE, () -> model.deleteScenario(id)));
        menu.getItems().get(2).setDisable(index == 0);
        menu.getItems().get(3).setDisable(index == model.now().scenarios().size() - 1);
        menu.getItems().get(1).setDisable(model.now().scenarios().size() >= CostsViewModel.MOST_SCENARIOS);
        return menu;
    }

    private MenuItem item(String what, Words word, Runnable action) {
        var item = new MenuItem(word.now());
        item.setId("scenario-" + what);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
