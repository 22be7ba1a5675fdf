package org.kakehashi.ui.shell;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Dialogs;
import org.kakehashi.ui.kit.KeepPicture;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Reveal;
import org.kakehashi.ui.kit.Screen;
import org.kakehashi.ui.kit.Toasts;

/// The window's frame: bars, rail and tabs around the screen the person is on.
public final class Shell extends StackPane {
    private final Desk desk;
    private final Map<Place.Screen, Function<Session, Screen>> projectScreens;
    private final Map<Place.Screen, Screen> ownScreens;
    private final Map<Place.Screen, Screen> open = new LinkedHashMap<>();
    private final StackPane page = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final Toasts toasts = new Toasts();
    private final Dialogs dialogs = new Dialogs();
    private final Commands commands;
    private final Palette palette;
    private final Rail rail;
    private final TopBar topBar;
    private final TabStrip tabs;
    private Optional<InHand> shown = Optional.empty();
    private @Nullable Screen present;

    /// @param projectScreens the tabs of a project, in their order, each made when it is first shown
    /// @param ownScreens     the screens that belong to no project
    public Shell(Desk desk, Map<Place.Screen, Function<Session, Screen>> projectScreens,
            Map<Place.Screen, Screen> ownScreens) {
        this.desk = desk;
        this.projectScreens = projectScreens;
        this.ownScreens = ownScreens;
        var railState = new RailState(desk, widthProperty());
        commands = new Commands(desk, List.copyOf(projectScreens.keySet()), ownScreens.keySet(), this::screenCommands, this::showPalette,
                railState);
        palette = new Palette(new PaletteViewModel(desk, commands));
        topBar = new TopBar(desk, ownScreens.keySet(), this::showPalette, railState);
        rail = new Rail(desk, ownScreens.keySet(), railState);
        tabs = new TabStrip(desk, List.copyOf(projectScreens.keySet()));
        var notices = new WindowNotices(this, dialogs, toasts);
        desk.tell(notices);
        addEventHandler(KeepPicture.ASKED, new PictureSaving(desk, notices)::ask);
        setId("shell");
        getStylesheets().add(requireNonNull(Shell.class.getResource("shell.css")).toExternalForm());
        page.setId("page");
        page.visibleProperty().bind(desk.ready());
        var middle = new VBox(tabs, page);
        VBox.setVgrow(page, Priority.ALWAYS);
        frame.setTop(topBar);
        frame.setLeft(rail);
        frame.setCenter(middle);
        frame.setBottom(new StatusBar(desk));
        toasts.setMouseTransparent(false);
        getChildren().addAll(frame, toasts, dialogs.pane(), palette);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnDragOver(this::dragged);
        setOnDragDropped(this::dropped);
        desk.inHand().subscribe(this::take);
        desk.place().subscribe(this::show);
    }

    /// @return what the window is called: the project's title and the program's name
    public ObservableValue<String> title() {
        return topBar.windowTitle();
    }

    private void take(Optional<InHand> now) {
        shown.ifPresent(_ -> open.values().forEach(Screen::close));
        open.clear();
        shown = now;
    }

    private void show(Place place) {
        var screen = screen(place);
        if (screen.isEmpty()) {
            desk.go(instead(place));
            return;
        }
        var welcome = place.screen() == Place.Screen.WELCOME;
        var ofProject = projectScreens.containsKey(place.screen());
        rail.setVisible(!welcome);
        rail.setManaged(!welcome);
        topBar.plain(welcome);
        tabs.setVisible(ofProject);
        tabs.setManaged(ofProject);
        if (!screen.get().equals(present)) page.getChildren().setAll(screen.get().node());
        present = screen.get();
        present.show(place);
        var field = place.field();
        if (field != null) Reveal.focus(page, field);
    }

    private Optional<Screen> screen(Place place) {
        var own = Optional.ofNullable(ownScreens.get(place.screen()));
        if (own.isPresent()) return own;
        var maker = projectScreens.get(place.screen());
        if (maker == null) return Optional.empty();
        return shown.map(project -> open.computeIfAbsent(place.screen(), _ -> maker.apply(project.session())));
    }

    /// Where one goes when there is no such screen: the project's first tab, or Home.
    private Place instead(Place place) {
        return shown.filter(_ -> place.project() != null && !projectScreens.isEmpty())
                .map(open -> Place.of(projectScreens.keySet().iterator().next(), open.id()))
                .orElseGet(() -> Place.of(Place.Screen.HOME));
    }

    private Stream<Command> screenCommands() {
        return Stream.ofNullable(present).flatMap(screen -> screen.commands().stream());
    }

    private void showPalette() {
        palette.open();
    }

    private void pressed(KeyEvent event) {
        if (palette.isOpen()) return;
        commands.all().filter(command -> command.keys() != null && command.keys().match(event)).findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.run().run();
                });
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> desk.open(file.toPath()));
        event.setDropCompleted(event.getDragboard().hasFiles());
        event.consume();
    }

    /// Tells the person that something of ours broke.
    public void broken(ObservableValue<String> title, ObservableValue<String> text) {
        dialogs.message("broken", title, text);
    }

    /// Closes every screen, as when the window goes.
    public void close() {
        new ArrayList<>(open.values()).forEach(Screen::close);
        ownScreens.values().forEach(Screen::close);
    }
}
