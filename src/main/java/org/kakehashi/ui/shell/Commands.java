package org.kakehashi.ui.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Keys;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Tongue;

/// Everything that can be run at the moment, by key or from the palette: the shell's own and the present screen's.
final class Commands {
    private static final KeyCode[] DIGITS = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
        KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7};
    private static final String INSPECTOR = "inspector";

    private final Desk desk;
    private final List<Place.Screen> tabs;
    private final Set<Place.Screen> own;
    private final Supplier<Stream<Command>> screen;
    private final Runnable palette;
    private final RailState rail;

    Commands(Desk desk, List<Place.Screen> tabs, Set<Place.Screen> own, Supplier<Stream<Command>> screen, Runnable palette,
            RailState rail) {
        this.desk = desk;
        this.tabs = tabs;
        this.own = own;
        this.screen = screen;
        this.palette = palette;
        this.rail = rail;
    }

    Stream<Command> all() {
        return Stream.of(always(), project(), ofScreen()).flatMap(commands -> commands);
    }

    private Stream<Command> always() {
        var preferences = desk.services().preferences();
        return Stream.concat(places(), Stream.of(
                of("palette", ShellWords.SEARCH.text(), keys(KeyCode.K), palette),
                of("new-project", ShellWords.NEW_PROJECT.text(), keys(KeyCode.N),
                        () -> desk.go(new Place(Place.Screen.WELCOME, null, "new"))),
                of("open-file", ShellWords.OPEN_FILE.text(), keys(KeyCode.O), desk::openFile),
                of("rail", ShellWords.RAIL.text(), keys(KeyCode.B),
                        rail::toggle),
                of("language", ShellWords.OTHER_LANGUAGE.text(), keys(KeyCode.L, SHIFT_DOWN),
                        () -> Tongue.use(Tongue.now().other())),
                of("theme", ShellWords.OTHER_THEME.text(), null,
                        () -> preferences.dark().set(!preferences.dark().get()))));
    }

    private Stream<Command> places() {
        return Stream.of(of("home", ShellWords.GO_HOME.text(), null, Place.Screen.HOME),
                of("welcome", ShellWords.GO_WELCOME.text(), null, Place.Screen.WELCOME),
                of("library", ShellWords.GO_LIBRARY.text(), null, Place.Screen.LIBRARY),
                of("settings", ShellWords.GO_SETTINGS.text(), keys(KeyCode.COMMA), Place.Screen.SETTINGS))
                .flatMap(command -> command.stream());
    }

    private Optional<Command> of(String id, ObservableValue<String> name, @Nullable KeyCombination keys,
            Place.Screen screen) {
        return own.contains(screen) ? Optional.of(of(id, name, keys, () -> desk.go(Place.of(screen)))) : Optional.empty();
    }

    private Stream<Command> project() {
        return desk.inView().stream().flatMap(open -> {
            var session = open.session();
            var general = Stream.of(
                    of("undo", ShellWords.UNDO.text(), keys(KeyCode.Z), session::undo),
                    of("redo", ShellWords.REDO.text(), keys(KeyCode.Y), session::redo),
                    of("redo-too", ShellWords.REDO.text(), keys(KeyCode.Z, SHIFT_DOWN), session::redo),
                    of("save-copy", ShellWords.SAVE_COPY.text(), keys(KeyCode.S), () -> desk.saveCopy(open.id())));
            var places = IntStream.range(0, Math.min(tabs.size(), DIGITS.length)).mapToObj(i -> of("tab-" + i,
                    ShellWords.of(tabs.get(i)).text(), keys(DIGITS[i]),
                    () -> desk.go(Place.of(tabs.get(i), open.id()))));
            return Stream.concat(general, places);
        });
    }

    private Stream<Command> ofScreen() {
        return screen.get().map(command -> command.keys() == null && command.id().equals(INSPECTOR)
                ? of(INSPECTOR, command.name(), keys(KeyCode.I), command.run()) : command);
    }

    private static Command of(String id, ObservableValue<String> name, @Nullable KeyCombination keys, Runnable run) {
        return new Command(id, name, keys, run);
    }

    private static KeyCombination keys(KeyCode code, KeyCombination.Modifier... more) {
        return Keys.shortcut(code, more);
    }
}
