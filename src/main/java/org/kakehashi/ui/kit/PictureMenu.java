package org.kakehashi.ui.kit;

import static java.util.stream.Collectors.joining;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What can be done with a picture: put it on the clipboard, as its numbers or as it looks, or save it as a file.
final class PictureMenu extends ContextMenu {
    private static final double SCALE = 2;

    PictureMenu(PictureView view) {
        if (!view.table().isEmpty()) getItems().add(item("copy-table", KitWords.COPY_AS_TABLE, () -> table(view)));
        getItems().addAll(item("copy-image", KitWords.COPY_AS_IMAGE, () -> image(view)),
                item("save-picture", KitWords.SAVE_AS_PICTURE, view::keep));
    }

    private static MenuItem item(String id, KitWords word, Runnable action) {
        var item = new MenuItem(word.now());
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static void table(PictureView view) {
        var content = new ClipboardContent();
        content.putString(view.table().stream().map(row -> String.join("\t", row)).collect(joining("\n", "", "\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void image(PictureView view) {
        var content = new ClipboardContent();
        content.putImage(view.image(SCALE));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
