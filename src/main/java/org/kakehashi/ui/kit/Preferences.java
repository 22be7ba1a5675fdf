package org.kakehashi.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

/// What a person chose for this computer: the look, the window's place, the files opened last.
///
/// It belongs to the window's thread and is no part of any project. The language is [Tongue]'s.
public final class Preferences {
    /// How many files are remembered.
    public static final int FILES = 8;

    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty comfortable = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Boolean>> rail = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Frame>> frame = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableMap<String, String> choices = FXCollections.observableHashMap();

    /// Where the window stands on the screens, in pixels.
    public record Frame(double x, double y, double width, double height, boolean maximized) {}

    public BooleanProperty dark() {
        return dark;
    }

    /// @return whether rows and controls are set wider apart
    public BooleanProperty comfortable() {
        return comfortable;
    }

    /// @return whether the rail at the left shows words beside its icons; empty until the person has said so
    public ObjectProperty<Optional<Boolean>> rail() {
        return rail;
    }

    public ObjectProperty<Optional<Frame>> frame() {
        return frame;
    }

    /// @return the files opened last, the newest first
    public ObservableList<Path> files() {
        return files;
    }

    /// @return what was chosen on single screens, such as the columns of a table, in a text of their own by name
    public ObservableMap<String, String> choices() {
        return choices;
    }

    /// Takes out `file`, as when it is no longer there.
    public void forget(Path file) {
        files.remove(file);
    }

    /// Puts `file` before the others.
    public void remember(Path file) {
        files.remove(file);
        files.addFirst(file);
        while (files.size() > FILES) files.removeLast();
    }
}
