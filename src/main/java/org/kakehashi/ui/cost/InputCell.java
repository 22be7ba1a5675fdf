package org.kakehashi.ui.cost;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.TypedField;

/// A figure; where it is an input, a click opens it for typing.
final class InputCell extends TableCell<SheetRow, SheetRow> {
    private static final PseudoClass INPUT = PseudoClass.getPseudoClass("input");
    private final Function<SheetRow, String> text;
    private final Function<SheetRow, InputFields.@Nullable Typing> typing;
    private final Consumer<String> complain;
    /// What an open field follows.
    private final SimpleObjectProperty<@Nullable SheetRow> row = new SimpleObjectProperty<>();
    private @Nullable TypedField<?> field;

    InputCell(Function<SheetRow, String> text, Function<SheetRow, InputFields.@Nullable Typing> typing,
            Consumer<String> complain) {
        this.text = text;
        this.typing = typing;
        this.complain = complain;
        getStyleClass().addAll("number", "input-cell");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            var shown = getItem();
            if (event.getButton() != MouseButton.PRIMARY || shown == null || field != null) return;
            if (typing.apply(shown) != null && event.getClickCount() == 1) type(shown);
        });
    }

    private void type(SheetRow shown) {
        var opens = typing.apply(shown);
        if (opens == null) return;
        var opened = opens.field(row);
        field = opened;
        opened.focusedProperty().subscribe((_, focused) -> {
            if (!focused && opened.problem().get().isEmpty()) end(opened);
        });
        opened.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) end(opened);
        });
        opened.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && opened.problem().get().isEmpty()) end(opened);
        });
        opened.problem().subscribe(complain);
        pseudoClassStateChanged(INPUT, false);
        setText(null);
        setGraphic(opened);
        opened.requestFocus();
        opened.selectAll();
    }

    private void end(TypedField<?> ended) {
        if (field != ended) return;
        field = null;
        complain.accept("");
        var had = ended.isFocused();
        show(getItem());
        if (had) getTableView().requestFocus();
    }

    private void show(@Nullable SheetRow shown) {
        setGraphic(null);
        setText(shown == null ? null : text.apply(shown));
        pseudoClassStateChanged(INPUT, shown != null && typing.apply(shown) != null);
    }

    @Override
    protected void updateItem(@Nullable SheetRow item, boolean empty) {
        super.updateItem(item, empty);
        var before = row.get();
        row.set(empty ? null : item);
        var same = before != null && item != null && before.id().equals(item.id()) && !empty;
        if (field != null && same) return;
        if (field != null) complain.accept("");
        field = null;
        show(empty ? null : item);
    }
}
