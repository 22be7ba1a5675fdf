package org.kakehashi.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Asks where a new file is to be.
///
/// @param title  of the question, in the language of the moment
/// @param kind   what such files are called
/// @param ending of their names, with its dot
public record SaveAs(String title, String kind, String ending) {

    /// @param name what the file is called if nobody says otherwise, without ending
    /// @return the place people chose, with an ending; empty if they chose none
    public Optional<Path> ask(Node owner, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        chooser.setInitialFileName(clean(name) + ending);
        return Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow())).map(chosen -> named(chosen.toPath()));
    }

    /// @return the name as every file system takes it
    static String clean(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    }

    /// @return the file with an ending; what follows the dot of a number is none
    Path named(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.matches(".+\\.\\p{L}[\\p{L}\\p{N}]+") ? file : file.resolveSibling(name + ending);
    }
}
