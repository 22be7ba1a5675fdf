package org.kakehashi.app;

import java.nio.file.Path;
import org.kakehashi.base.Language;
import org.kakehashi.exchange.Paper;
import org.kakehashi.exchange.PictureFile;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Picture;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.ChartPalette;
import org.kakehashi.ui.shell.PictureFiles;

/// Pictures as files, on white whatever the window's theme.
final class PaperFiles implements PictureFiles {
    @Override
    public void write(Path file, Picture picture, double width, double height, String title, Language language)
            throws StoreException {
        PictureFile.write(new Paper(picture, width, height, title, language, PaperFiles::colour), file);
    }

    static int colour(Ink ink) {
        var colour = ChartPalette.of(false).colour(ink.token());
        return bits(colour.getRed()) << 16 | bits(colour.getGreen()) << 8 | bits(colour.getBlue());
    }

    private static int bits(double part) {
        return (int) Math.round(part * 255);
    }
}
