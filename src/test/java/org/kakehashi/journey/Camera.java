package org.kakehashi.journey;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Takes pictures of the screen and files them.
final class Camera {
    private static final Path TARGET = Path.of("target", "journeys");

    private Camera() {}

    /// Files `image` as `target/journeys/folder/name.png`.
    static void keep(Image image, String folder, String name) {
        int width = (int) image.getWidth(), height = (int) image.getHeight();
        var pixels = pixels(image, width, height);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var file = TARGET.resolve(folder).resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// @return a number that differs when two pictures do
    static int sum(Image image) {
        return Arrays.hashCode(pixels(image, (int) image.getWidth(), (int) image.getHeight()));
    }

    private static int[] pixels(Image image, int width, int height) {
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
