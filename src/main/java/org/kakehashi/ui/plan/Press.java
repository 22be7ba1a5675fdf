package org.kakehashi.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import org.kakehashi.base.Language;
import org.kakehashi.picture.PrintPage;
import org.kakehashi.project.StoreException;

/// Printers and PDF files; slow, to be asked of the background.
public interface Press {
    /// @return the names of this computer's printers, the usual one first
    List<String> printers();

    /// @param onward is told how many pages are done, and says whether to go on
    void print(String printer, List<PrintPage> pages, Language language, IntPredicate onward) throws StoreException;

    /// Writes the pages as a PDF.
    ///
    /// @param onward is told how many pages are done, and says whether to go on
    void write(Path file, List<PrintPage> pages, Language language, IntPredicate onward) throws StoreException;
}
