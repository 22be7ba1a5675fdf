package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The platform's own window that asks where to save a picture, and as what.
final class PictureChooser {
    enum Kind {
        PNG(ShellWords.PICTURE_PNG), SVG(ShellWords.PICTURE_SVG), PDF(ShellWords.PICTURE_PDF);

        private final ShellWords word;

        Kind(ShellWords word) {
            this.word = word;
        }

        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private PictureChooser() {}

    /// @return the file, its name ending as its kind asks; empty if one thought better of it
    static Optional<Path> ask(Window owner, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(ShellWords.SAVE_PICTURE.now());
        chooser.setInitialFileName(name + Kind.PNG.ending());
        var filters = new EnumMap<Kind, ExtensionFilter>(Kind.class);
        for (var kind : Kind.values()) {
            filters.put(kind, new ExtensionFilter(kind.word.now(), "*" + kind.ending()));
        }
        chooser.getExtensionFilters().setAll(filters.values());
        var chosen = chooser.showSaveDialog(owner);
        if (chosen == null) return Optional.empty();
        var filter = chooser.getSelectedExtensionFilter();
        return Optional.of(ended(chosen.toPath(), filters.entrySet().stream()
                .filter(entry -> entry.getValue().equals(filter)).map(Map.Entry::getKey).findFirst().orElse(Kind.PNG)));
    }

    /// @param chosen in the list of kinds, where PNG stands until one chooses another
    /// @return the file as it is called if its name tells a kind, unless another was chosen in the list
    static Path ended(Path file, Kind chosen) {
        var name = String.valueOf(file.getFileName());
        var told = Stream.of(Kind.values()).filter(known -> name.toLowerCase(Locale.ROOT).endsWith(known.ending()))
                .findFirst();
        if (told.isEmpty()) return file.resolveSibling(name + chosen.ending());
        if (chosen == Kind.PNG || told.get() == chosen) return file;
        return file.resolveSibling(name.substring(0, name.length() - chosen.ending().length()) + chosen.ending());
    }
}
