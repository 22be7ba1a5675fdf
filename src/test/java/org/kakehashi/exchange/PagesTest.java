package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Language;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Hit;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Pen;
import org.kakehashi.picture.Picture;
import org.kakehashi.picture.PrintPaper;
import org.kakehashi.project.StoreException;

/// Pages as a printer asks for them.
class PagesTest {
    /// A page whose right half is inked.
    private static final Picture HALF = new Picture() {
        @Override
        public List<Hit> paint(Pen pen, double width, double height) {
            pen.rect(width / 2, 0, width / 2, height, Fill.of(Ink.TEXT));
            return List.of();
        }
    };

    private static Paper paper(boolean landscape) {
        var size = new PrintPaper(PrintPaper.Format.A4, landscape, 10);
        return new Paper(HALF, size.width(), size.height(), "t", Language.JA, ink -> ink == Ink.CARD ? 0xffffff : 0);
    }

    @Test
    void everyPageHasItsSizeAndDirectionAndIsDrawnInPoints() throws PrinterException {
        var book = new Pages(List.of(paper(true), paper(false))).book(_ -> true);
        assertEquals(2, book.getNumberOfPages());
        var lying = book.getPageFormat(0);
        assertEquals(PageFormat.LANDSCAPE, lying.getOrientation());
        assertEquals(841.9, lying.getWidth(), 0.1);
        assertEquals(595.3, lying.getHeight(), 0.1);
        assertEquals(595.3, book.getPageFormat(1).getWidth(), 0.1);
        var image = new BufferedImage(842, 595, BufferedImage.TYPE_INT_RGB);
        assertEquals(Printable.PAGE_EXISTS, book.getPrintable(0).print(image.createGraphics(), lying, 0));
        assertEquals(0xffffff, image.getRGB(400, 300) & 0xffffff);
        assertEquals(0, image.getRGB(440, 300) & 0xffffff);
        assertEquals(0, image.getRGB(838, 590) & 0xffffff);
    }

    @Test
    void printingStopsWhereOneThinksBetterOfIt() {
        var book = new Pages(List.of(paper(true), paper(true))).book(page -> page < 2);
        var drawing = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics();
        assertThrows(CancellationException.class, () -> book.getPrintable(1).print(drawing, book.getPageFormat(1), 1));
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        var failed = assertThrows(StoreException.class,
                () -> new Pages(List.of(paper(true))).print("no such printer", _ -> true));
        assertTrue(failed.says().ja().contains("no such printer"), failed.says().ja());
    }
}
