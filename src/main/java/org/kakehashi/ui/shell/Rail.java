package org.kakehashi.ui.shell;

import java.util.Set;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Keys;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Place;

/// The bar at the left with the places that belong to no project.
final class Rail extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Desk desk;

    Rail(Desk desk, Set<Place.Screen> screens, RailState state) {
        this.desk = desk;
        setId("rail");
        getStyleClass().add("rail");
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var words = new HBox(Icons.RAIL.node(17), Labels.of(ShellWords.COLLAPSE.text(), "muted"), space, Keys.cap(Keys.shortcut(KeyCode.B)));
        words.getStyleClass().add("collapse-row");
        var collapse = Buttons.icon("collapse", Icons.RAIL, ShellWords.RAIL.text(), state::toggle);
        collapse.getStyleClass().remove("icon-button");
        getChildren().add(place("rail-home", Icons.HOME, ShellWords.HOME, Place.Screen.HOME));
        if (screens.contains(Place.Screen.LIBRARY)) {
            getChildren().add(place("rail-library", Icons.LIBRARY, ShellWords.LIBRARY, Place.Screen.LIBRARY));
        }
        getChildren().add(gap);
        if (screens.contains(Place.Screen.SETTINGS)) {
            getChildren().add(place("rail-settings", Icons.SETTINGS, ShellWords.SETTINGS, Place.Screen.SETTINGS));
        }
        getChildren().add(collapse);
        state.open().subscribe(now -> {
            getStyleClass().remove("open");
            if (now) getStyleClass().add("open");
            words.setPrefWidth(164);
            collapse.setGraphic(now ? words : Icons.RAIL.node(17));
            collapse.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        });
    }

    private ToggleButton place(String id, Icons icon, ShellWords word, Place.Screen screen) {
        var button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(word.text());
        button.accessibleTextProperty().bind(word.text());
        button.setTooltip(TopBar.tip(word.text()));
        button.setGraphic(icon.node(17));
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(desk.place().get().screen() == screen);
            desk.go(Place.of(screen));
        });
        desk.place().subscribe(place -> button.setSelected(place.screen() == screen));
        return button;
    }
}
