package org.kakehashi.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// A picture as PNG, two dots for each pixel, which documents then show at the picture's size.
final class PngPicture {
    private static final int SCALE = 2;
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final long DOTS_A_METRE = Math.round(96 * SCALE / 0.0254);

    private PngPicture() {}

    static byte[] of(Paper paper) throws IOException {
        var image = new BufferedImage((int) Math.ceil(paper.width() * SCALE), (int) Math.ceil(paper.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.scale(SCALE, SCALE);
        paper.paint(new AwtPen(drawing, paper.colours()));
        drawing.dispose();
        return written(image);
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            var about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), settings);
            dense(about);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, about), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void dense(IIOMetadata about) throws IOException {
        var density = new IIOMetadataNode("pHYs");
        density.setAttribute("pixelsPerUnitXAxis", Long.toString(DOTS_A_METRE));
        density.setAttribute("pixelsPerUnitYAxis", Long.toString(DOTS_A_METRE));
        density.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(density);
        about.mergeTree(FORMAT, root);
    }
}
