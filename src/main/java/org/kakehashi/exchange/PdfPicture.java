package org.kakehashi.exchange;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Pictures as a PDF, each on a page of its size; lines stay lines and texts stay texts.
final class PdfPicture {
    /// Points in a pixel.
    private static final float POINTS = 0.75f;

    private PdfPicture() {}

    static byte[] of(Paper paper) throws IOException {
        return of(List.of(paper), _ -> true);
    }

    /// @param papers at least one, titled and in the language of the first
    /// @param onward is told how many pages there are so far, and says whether to go on
    /// @throws CancellationException if it was not to go on
    static byte[] of(List<Paper> papers, IntPredicate onward) throws IOException {
        try (var document = new PDDocument(); var fonts = new PdfBoxGraphics2DFontTextDrawer()) {
            for (var face : PaperFont.values()) {
                try (var in = face.open()) {
                    fonts.registerFont(face.font().getName(), PDType0Font.load(document, in, true));
                }
            }
            int pages = 0;
            for (var paper : papers) {
                page(document, fonts, paper);
                pages++;
                if (!onward.test(pages)) throw new CancellationException();
            }
            document.getDocumentInformation().setTitle(papers.getFirst().title());
            document.getDocumentCatalog().setLanguage(papers.getFirst().language().locale().getLanguage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(PDDocument document, PdfBoxGraphics2DFontTextDrawer fonts, Paper paper) throws IOException {
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
    }
}
