package org.kakehashi.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.shell.PaletteViewModel.Found;

/// The search over everything, laid over the page: arrows choose, Enter goes there, Esc closes.
final class Palette extends StackPane {
    private static final double ROW = 40;
    private final PaletteViewModel model;
    private final TextField field = new TextField();
    private final ListView<Found> list = new ListView<>();

    Palette(PaletteViewModel model) {
        this.model = model;
        setId("palette-pane");
        getStyleClass().add("veil");
        field.setId("palette-field");
        field.promptTextProperty().bind(ShellWords.SEARCH.text());
        field.accessibleTextProperty().bind(ShellWords.SEARCH.text());
        field.textProperty().subscribe(this::search);
        HBox.setHgrow(field, Priority.ALWAYS);
        list.setId("palette-list");
        list.setItems(model.found());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PaletteCell(this::run));
        list.prefHeightProperty().bind(Bindings.size(model.found()).map(
                size -> Math.clamp(size.doubleValue(), 1, 9) * ROW + 2));
        list.accessibleTextProperty().bind(ShellWords.SEARCH.text());
        list.setPlaceholder(Labels.of(nothing(), "muted"));
        var box = new VBox(line(), list, foot());
        box.getStyleClass().add("palette");
        box.setMaxSize(620, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) close();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    boolean isOpen() {
        return isVisible();
    }

    void open() {
        model.open();
        field.clear();
        setVisible(true);
        list.getSelectionModel().selectFirst();
        field.requestFocus();
    }

    private void close() {
        setVisible(false);
    }

    private void search(String query) {
        model.search(query);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> run(list.getSelectionModel().getSelectedItem());
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        if (model.found().isEmpty()) return;
        int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, model.found().size());
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 4));
    }

    private void run(@Nullable Found found) {
        if (found == null) return;
        close();
        found.run().run();
    }

    private HBox line() {
        var line = new HBox(Icons.SEARCH.node(16), field, key("Esc"));
        line.getStyleClass().add("palette-line");
        return line;
    }

    private static HBox foot() {
        var foot = new HBox(Labels.of(ShellWords.PALETTE_KEYS.text(), "muted", "small"));
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private static ObservableValue<String> nothing() {
        return ShellWords.NOTHING_FOUND.text();
    }

    private static Label key(String name) {
        var key = new Label(name);
        key.getStyleClass().add("key");
        return key;
    }
}
