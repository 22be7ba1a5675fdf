package org.kakehashi.ui.library;

import java.nio.file.Path;
import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Source;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Stale;

/// XLSX files with entries of the library; slow, to be asked of the background.
public interface Sheets {

    /// What a file holds: good entries, how many shipped ones beside them, and what is wrong with the rest.
    record Found(List<Technology> entries, List<Source> sources, int shipped, List<Problem> problems) {
        public Found {
            entries = List.copyOf(entries);
            sources = List.copyOf(sources);
            problems = List.copyOf(problems);
        }
    }

    /// @param shelf where the sources of the entries are
    void write(List<Technology> entries, Shelf shelf, Path file) throws StoreException;

    Checked<Found> read(Path file, Stale stale);
}
