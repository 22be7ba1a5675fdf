package org.kakehashi.exchange;

import static org.kakehashi.base.Require.that;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import org.kakehashi.base.Texts;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;

/// Several pages on their way to a PDF or a printer.
///
/// @param papers at least one, in their order
public record Pages(List<Paper> papers) {
    private static final Texts TEXTS = Texts.beside(Pages.class);
    /// Points in a pixel.
    private static final double POINTS = 0.75;

    public Pages {
        papers = List.copyOf(papers);
        that(!papers.isEmpty(), "papers", papers.size());
    }

    /// Writes a PDF; an older file there is replaced whole or not at all.
    ///
    /// @param onward is told how many pages are done, and says whether to go on
    /// @throws CancellationException if it was not to go on; nothing is written then
    public void write(Path file, IntPredicate onward) throws StoreException {
        Disk.write(file, () -> PdfPicture.of(papers, onward));
    }

    /// @return the names of the printers of this computer, the usual one first
    public static List<String> printers() {
        var usual = Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        return Stream.concat(usual, Stream.of(services())).map(PrintService::getName).distinct().toList();
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    }

    /// Sends the pages to a printer.
    ///
    /// @param onward as for [#write]
    /// @throws CancellationException if it was not to go on
    public void print(String printer, IntPredicate onward) throws StoreException {
        var service = Stream.of(services()).filter(known -> known.getName().equals(printer)).findFirst()
                .orElseThrow(() -> new StoreException(Trouble.OTHER, TEXTS.text("printer.gone", printer), null));
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(papers.getFirst().title(), papers.getFirst().language().locale()));
        try {
            service.createPrintJob().print(
                    new SimpleDoc(book(onward), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes);
        } catch (PrintException failed) {
            if (failed.getCause() instanceof CancellationException stopped) throw stopped;
            throw new StoreException(Trouble.OTHER, TEXTS.text("printer.failed", printer), failed);
        }
    }

    /// @return the pages as a printer asks for them, each maybe several times
    Pageable book(IntPredicate onward) {
        return new Pageable() {
            @Override
            public int getNumberOfPages() {
                return papers.size();
            }

            @Override
            public PageFormat getPageFormat(int page) {
                return format(papers.get(page));
            }

            @Override
            public Printable getPrintable(int page) {
                return (drawing, _, _) -> {
                    if (!onward.test(page + 1)) throw new CancellationException();
                    var paper = papers.get(page);
                    var own = (java.awt.Graphics2D) drawing.create();
                    own.scale(POINTS, POINTS);
                    paper.paint(new AwtPen(own, paper.colours()));
                    own.dispose();
                    return Printable.PAGE_EXISTS;
                };
            }
        };
    }

    private static PageFormat format(Paper paper) {
        boolean landscape = paper.width() > paper.height();
        double shorter = Math.min(paper.width(), paper.height()) * POINTS;
        double longer = Math.max(paper.width(), paper.height()) * POINTS;
        var sheet = new java.awt.print.Paper();
        sheet.setSize(shorter, longer);
        sheet.setImageableArea(0, 0, shorter, longer);
        var format = new PageFormat();
        format.setOrientation(landscape ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        format.setPaper(sheet);
        return format;
    }
}
