package org.kakehashi.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// A picture as PNG, two dots for each pixel.
final class PngPicture {
    private static final int SCALE = 2;

    private PngPicture() {}

    static byte[] of(Paper paper) throws IOException {
        var image = new BufferedImage((int) Math.ceil(paper.width() * SCALE), (int) Math.ceil(paper.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.scale(SCALE, SCALE);
        paper.paint(new AwtPen(drawing, paper.colours()));
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) throw new IOException("png");
        return bytes.toByteArray();
    }
}
