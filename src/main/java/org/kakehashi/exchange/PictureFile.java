package org.kakehashi.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.project.StoreException;

/// A picture as a file that other programs read.
public final class PictureFile {
    /// What a picture can become.
    public enum Kind {
        /// Dots, two for each pixel, for slides and web pages.
        PNG,
        /// Lines and texts, for drawing programs.
        SVG,
        /// Lines and texts on a page of the picture's size, with its fonts.
        PDF;

        /// @return how the names of such files end
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        /// @return the kind a file is called after
        public static Optional<Kind> of(Path file) {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Stream.of(values()).filter(kind -> name.endsWith(kind.ending())).findFirst();
        }
    }

    private PictureFile() {}

    /// Writes the kind of file that the name asks for; an older file there is replaced whole or not at all.
    ///
    /// @throws IllegalArgumentException if the name asks for none of them
    public static void write(Paper paper, Path file) throws StoreException {
        var kind = Kind.of(file).orElseThrow(() -> new IllegalArgumentException("file: " + file));
        Disk.write(file, () -> bytes(paper, kind));
    }

    static byte[] bytes(Paper paper, Kind kind) throws IOException {
        return switch (kind) {
            case PNG -> PngPicture.of(paper);
            case SVG -> SvgPicture.of(paper);
            case PDF -> PdfPicture.of(paper);
        };
    }
}
