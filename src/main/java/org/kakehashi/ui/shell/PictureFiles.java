package org.kakehashi.ui.shell;

import java.nio.file.Path;
import org.kakehashi.base.Language;
import org.kakehashi.picture.Picture;
import org.kakehashi.project.StoreException;

/// Pictures as files on disk, in the colours of paper. Never called on the window's thread.
public interface PictureFiles {
    /// Writes the kind of file that the name asks for: `.png`, `.svg` or `.pdf`.
    ///
    /// @param width  in pixels
    /// @param height in pixels
    void write(Path file, Picture picture, double width, double height, String title, Language language)
            throws StoreException;
}
