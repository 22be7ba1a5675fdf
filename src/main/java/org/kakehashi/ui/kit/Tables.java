package org.kakehashi.ui.kit;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Columns of read-only tables: text at the left, numbers at the right, or nodes.
public final class Tables {
    private Tables() {}

    public static <S> TableColumn<S, String> text(String id, ObservableValue<String> head, Function<S, String> text) {
        var column = new TableColumn<S, String>();
        column.setId(id);
        column.textProperty().bind(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TextCell<>());
        return column;
    }

    /// A text that is told whole below the pointer where it has no room.
    private static final class TextCell<S> extends TableCell<S, String> {
        TextCell() {
            setOnMouseEntered(_ -> setTooltip(isCut() ? new Tooltip(getText()) : null));
        }

        private boolean isCut() {
            return getText() != null && getChildrenUnmodifiable().stream().anyMatch(
                    child -> child instanceof Text shown && !shown.getText().equals(getText()));
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }

    /// @param written how a number is shown, such as `value -> Formats.number(value, 0)`; the column sorts by the number
    public static <S> TableColumn<S, Number> number(String id, ObservableValue<String> head, ToDoubleFunction<S> number,
            DoubleFunction<String> written) {
        var column = new TableColumn<S, Number>();
        column.setId(id);
        column.textProperty().bind(head);
        column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Number item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : written.apply(item.doubleValue()));
            }
        });
        return column;
    }

    /// @param node makes what a row shows; it is made anew whenever the row changes
    public static <S> TableColumn<S, S> node(String id, ObservableValue<String> head, Function<S, ? extends Node> node) {
        var column = new TableColumn<S, S>();
        column.setId(id);
        column.textProperty().bind(head);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable S item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : node.apply(item));
            }
        });
        return column;
    }
}
