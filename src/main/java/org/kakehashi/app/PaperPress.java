package org.kakehashi.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import org.kakehashi.base.Language;
import org.kakehashi.exchange.Pages;
import org.kakehashi.exchange.Paper;
import org.kakehashi.picture.PrintPage;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.plan.Press;

/// Pages as PDF files and on this computer's printers, on white whatever the window's theme.
final class PaperPress implements Press {
    @Override
    public List<String> printers() {
        return Pages.printers();
    }

    @Override
    public void print(String printer, List<PrintPage> pages, Language language, IntPredicate onward)
            throws StoreException {
        pages(pages, language).print(printer, onward);
    }

    @Override
    public void write(Path file, List<PrintPage> pages, Language language, IntPredicate onward) throws StoreException {
        pages(pages, language).write(file, onward);
    }

    private static Pages pages(List<PrintPage> pages, Language language) {
        return new Pages(pages.stream().map(page -> new Paper(page, page.paper().width(), page.paper().height(),
                page.frame().title(), language, PaperFiles::colour)).toList());
    }
}
