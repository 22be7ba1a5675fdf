package org.kakehashi.ui.funding;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;

/// The name of a source before its row, to select, rename, move and remove it.
final class SourceHead extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final FundingViewModel model;
    private final Button name = new Button();
    private final Button menu;
    private String id = "";

    SourceHead(FundingViewModel model, int row) {
        this.model = model;
        setId("source-" + row);
        getStyleClass().add("funding-source");
        name.setId("source-name-" + row);
        name.getStyleClass().setAll("funding-source-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> model.selectSource(id));
        name.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) rename();
        });
        menu = Buttons.icon("source-menu-" + row, Icons.MORE, FundingWords.SOURCE.text(), this::open);
        menu.getStyleClass().add("source-menu");
        menu.accessibleTextProperty().unbind();
        getChildren().addAll(name, menu);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(FundingSource source) {
        id = source.id();
        var text = source.name().in(Tongue.now());
        name.setText(text);
        menu.setAccessibleText(FundingWords.SOURCE_MENU.now(text));
    }

    void selected(String source) {
        pseudoClassStateChanged(SELECTED, id.equals(source));
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextField) return;
        if (event.getCode() == KeyCode.F2) {
            rename();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(id);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.reorder(id, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.reorder(id, 1);
        } else {
            return;
        }
        event.consume();
    }

    private void open() {
        Popovers.choice("source-actions", menu,
                List.of(FundingWords.RENAME, FundingWords.MOVE_UP, FundingWords.MOVE_DOWN, FundingWords.REMOVE),
                FundingWords::text, this::act);
    }

    private void act(FundingWords action) {
        if (action == FundingWords.RENAME) rename();
        else if (action == FundingWords.MOVE_UP) model.reorder(id, -1);
        else if (action == FundingWords.MOVE_DOWN) model.reorder(id, 1);
        else model.remove(id);
    }

    private void rename() {
        if (!getChildren().contains(name)) return;
        var of = id;
        var field = new TextField(name.getText());
        field.setId("source-rename");
        field.getStyleClass().add("funding-editor");
        field.accessibleTextProperty().bind(FundingWords.SOURCE_NAME.text());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE && event.getCode() != KeyCode.ENTER) return;
            event.consume();
            if (event.getCode() == KeyCode.ESCAPE) field.setText("");
            end(field, of);
            name.requestFocus();
        });
        getChildren().setAll(field, menu);
        field.requestFocus();
        field.selectAll();
        field.focusedProperty().subscribe((was, now) -> {
            if (was && !now) end(field, of);
        });
    }

    private void end(TextField field, String of) {
        if (!getChildren().contains(field)) return;
        getChildren().setAll(name, menu);
        if (!field.getText().isBlank()) model.rename(of, field.getText().strip());
    }
}
