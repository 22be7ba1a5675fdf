package org.kakehashi.exchange;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// A picture as a PDF of one page of its size; lines stay lines and texts stay texts.
final class PdfPicture {
    /// Points in a pixel.
    private static final float POINTS = 0.75f;

    private PdfPicture() {}

    static byte[] of(Paper paper) throws IOException {
        try (var document = new PDDocument(); var fonts = new PdfBoxGraphics2DFontTextDrawer()) {
            for (var face : PaperFont.values()) {
                try (var in = face.open()) {
                    fonts.registerFont(face.font().getName(), PDType0Font.load(document, in, true));
                }
            }
            var drawing = new PdfBoxGraphics2D(document, (float) paper.width(), (float) paper.height());
            drawing.setFontTextDrawer(fonts);
            paper.paint(new AwtPen(drawing, paper.colours()));
            drawing.dispose();
            var page = new PDPage(new PDRectangle((float) paper.width() * POINTS, (float) paper.height() * POINTS));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                content.drawForm(drawing.getXFormObject());
            }
            document.getDocumentInformation().setTitle(paper.title());
            document.getDocumentCatalog().setLanguage(paper.language().locale().getLanguage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
