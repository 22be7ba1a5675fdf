package org.kakehashi.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Keys;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The bar at the top: where one is, search, undo, language and theme.
final class TopBar extends HBox {
    private final Desk desk;
    private final RailState rail;
    private final BooleanProperty plain = new SimpleBooleanProperty();
    private final SimpleObjectProperty<Optional<Project>> project = new SimpleObjectProperty<>(Optional.empty());
    private final SimpleObjectProperty<Optional<Edit>> undoable = new SimpleObjectProperty<>(Optional.empty());
    private final SimpleObjectProperty<Optional<Edit>> redoable = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final HBox brand;
    private final Button switcher;
    private final Button search;
    private final Button undo;
    private final Button redo;
    private final Node rule = rule();
    private final Button settings;
    private final boolean hasSettings;
    private Runnable unfollow = () -> {};

    TopBar(Desk desk, Set<Place.Screen> screens, Runnable palette, RailState rail) {
        this.desk = desk;
        this.rail = rail;
        getStyleClass().add("top-bar");
        brand = brand();
        switcher = switcher();
        search = search(palette);
        undo = Buttons.icon("undo", Icons.UNDO, says(undoable, ShellWords.UNDO, ShellWords.UNDO_EDIT),
                () -> desk.inView().ifPresent(open -> open.session().undo()));
        redo = Buttons.icon("redo", Icons.REDO, says(redoable, ShellWords.REDO, ShellWords.REDO_EDIT),
                () -> desk.inView().ifPresent(open -> open.session().redo()));
        undo.disableProperty().bind(undoable.map(Optional::isEmpty));
        redo.disableProperty().bind(redoable.map(Optional::isEmpty));
        settings = Buttons.flat("open-settings", Icons.SETTINGS, ShellWords.SETTINGS.text(),
                () -> desk.go(Place.of(Place.Screen.SETTINGS)));
        var languages = new Segments<>("language", List.of(Language.values()), TopBar::own, Tongue.language(), Tongue::use);
        getChildren().addAll(brand, switcher, space(), search, space(), undo, redo, rule, languages, theme(), settings);
        title.bind(Bindings.createStringBinding(this::titled, project, Tongue.language()));
        hasSettings = screens.contains(Place.Screen.SETTINGS);
        desk.inHand().subscribe(_ -> follow());
        desk.place().subscribe(_ -> follow());
    }

    ReadOnlyStringWrapper windowTitle() {
        return title;
    }

    /// Shows only what makes sense before there is any project.
    void plain(boolean plain) {
        for (var node : List.of(switcher, search, undo, redo, rule)) {
            node.setVisible(!plain);
            node.setManaged(!plain);
        }
        settings.setVisible(plain && hasSettings);
        settings.setManaged(plain && hasSettings);
        this.plain.set(plain);
    }

    private void follow() {
        var open = desk.inView();
        unfollow.run();
        unfollow = () -> {};
        project.set(Optional.empty());
        undoable.set(Optional.empty());
        redoable.set(Optional.empty());
        open.ifPresent(inHand -> unfollow = inHand.session().follow(now -> {
            project.set(Optional.of(now));
            undoable.set(inHand.session().undoable());
            redoable.set(inHand.session().redoable());
        }));
    }

    private String titled() {
        return project.get().map(now -> ShellWords.WINDOW_TITLE.now(now.home().name(), now.partner().name(), now.title()))
                .orElseGet(() -> ShellWords.PROGRAM.now());
    }

    private HBox brand() {
        var logo = new StackPane(Icons.BRIDGE.node(18));
        logo.getStyleClass().add("app-logo");
        var name = Labels.of(ShellWords.PROGRAM.text(), "app-name");
        var box = new HBox(logo, name);
        box.getStyleClass().add("brand");
        name.visibleProperty().bind(plain.or(rail.open()));
        name.managedProperty().bind(name.visibleProperty());
        name.visibleProperty().subscribe(open -> {
            box.getStyleClass().remove("open");
            if (open) box.getStyleClass().add("open");
        });
        return box;
    }

    private Button switcher() {
        var home = Labels.of(name(now -> now.home().name()), "strong");
        var partner = Labels.of(name(now -> now.partner().name()), "strong");
        var subject = Labels.of(name(Project::title), "switcher-subject");
        var pair = new HBox(home, Icons.CITY_PAIR.node(14, "accent"), partner, subject, Icons.EXPAND.node(14));
        pair.getStyleClass().add("switcher-pair");
        var all = new HBox(Labels.of(ShellWords.ALL_PROJECTS.text(), "strong"), Icons.EXPAND.node(14));
        all.getStyleClass().add("switcher-pair");
        var button = Buttons.flat("switcher", null, ShellWords.SWITCH_PROJECT.text(), () -> {});
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("switcher");
        button.setOnAction(_ -> Switcher.open(desk, button));
        project.subscribe(now -> button.setGraphic(now.isPresent() ? pair : all));
        return button;
    }

    private ObservableValue<String> name(Function<Project, Names> part) {
        return project.flatMap(now -> now.map(present -> Words.of(part.apply(present))).orElse(null)).orElse("");
    }

    private Button search(Runnable palette) {
        var text = Labels.of(ShellWords.SEARCH.text(), "muted");
        var row = new HBox(Icons.SEARCH.node(14), text, space(), Keys.cap(Keys.shortcut(KeyCode.K)));
        row.getStyleClass().add("search-row");
        var button = Buttons.secondary("palette", null, ShellWords.SEARCH.text(), palette);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("search-button");
        button.setGraphic(row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(22));
        return button;
    }

    private Button theme() {
        var dark = desk.services().preferences().dark();
        var button = Buttons.icon("theme", Icons.DARK,
                dark.flatMap(now -> (now ? ShellWords.TO_LIGHT : ShellWords.TO_DARK).text()),
                () -> dark.set(!dark.get()));
        dark.subscribe(now -> button.setGraphic((now ? Icons.LIGHT : Icons.DARK).node()));
        return button;
    }

    private static ObservableValue<String> own(Language language) {
        return (language == Language.JA ? ShellWords.LANGUAGE_JA : ShellWords.LANGUAGE_EN).text();
    }

    private static ObservableValue<String> says(SimpleObjectProperty<Optional<Edit>> edit, ShellWords plain,
            ShellWords named) {
        return edit.flatMap(now -> now.map(known -> named.text(known.name())).orElseGet(plain::text));
    }

    private static Node rule() {
        var rule = new Separator(Orientation.VERTICAL);
        rule.getStyleClass().add("vertical-rule");
        rule.setMaxHeight(20);
        return rule;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    static Tooltip tip(ObservableValue<String> text) {
        var tip = new Tooltip();
        tip.textProperty().bind(text);
        return tip;
    }
}
