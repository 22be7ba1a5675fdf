package org.kakehashi.app;

import java.nio.file.Path;
import org.kakehashi.base.Checked;
import org.kakehashi.exchange.LibraryReading;
import org.kakehashi.exchange.LibrarySheet;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Shelf;
import org.kakehashi.ui.kit.Stale;
import org.kakehashi.ui.library.Sheets;

/// XLSX files on this computer's disks.
final class FileSheets implements Sheets {
    @Override
    public void write(Shelf wanted, Shelf shelf, Path file) throws StoreException {
        LibrarySheet.write(wanted, shelf, file);
    }

    @Override
    public Checked<Found> read(Path file, Stale stale) {
        return switch (LibraryReading.read(file, stale::stale)) {
            case Checked.Good<LibraryReading>(var read) ->
                Checked.good(new Found(read.entries(), read.funders(), read.rates(), read.sources(), read.shipped(), read.problems()));
            case Checked.Bad<LibraryReading>(var problems) -> Checked.bad(problems);
        };
    }
}
