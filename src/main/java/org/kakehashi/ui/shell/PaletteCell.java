package org.kakehashi.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.shell.PaletteViewModel.Found;
import org.kakehashi.ui.shell.PaletteViewModel.Kind;

/// One find: its icon, its name, what it belongs to, and its keys.
final class PaletteCell extends ListCell<Found> {
    private final StackPane icon = new StackPane();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label kind = new Label();
    private final Label keys = new Label();
    private final HBox row;

    PaletteCell(Consumer<Found> run) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        icon.setMinWidth(18);
        detail.getStyleClass().addAll("muted", "small");
        kind.getStyleClass().addAll("subtle", "small");
        kind.setMinWidth(USE_PREF_SIZE);
        keys.getStyleClass().add("key");
        keys.setMinWidth(USE_PREF_SIZE);
        row = new HBox(icon, name, detail, gap, kind, keys);
        row.getStyleClass().add("palette-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) run.accept(getItem());
        });
    }

    @Override
    protected void updateItem(@Nullable Found item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        icon.getChildren().setAll(icon(item.kind()).node(16));
        name.setText(item.name().in(Tongue.now()));
        detail.setText(item.detail().in(Tongue.now()));
        kind.setText(ShellWords.of(item.kind()).now());
        keys.setText(item.keys());
        keys.setVisible(!item.keys().isEmpty());
        keys.setManaged(!item.keys().isEmpty());
        setText(name.getText());
        setGraphic(row);
    }

    private static Icons icon(Kind kind) {
        return switch (kind) {
            case PROJECT -> Icons.CITY_PAIR;
            case FILE -> Icons.DOCUMENT;
            case CITY -> Icons.PLACE;
            case SCENARIO -> Icons.CHART;
            case MEASURE -> Icons.YEN;
            case STEP -> Icons.CALENDAR;
            case COMMAND -> Icons.COLLAPSED;
        };
    }
}
