package org.kakehashi.ui.library;

import java.nio.file.Path;
import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Source;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Stale;

/// XLSX files with entries of the library; slow, to be asked of the background.
public interface Sheets {

    /// What a file holds: good entries, how many shipped ones beside them, and what is wrong with the rest.
    record Found(List<Technology> entries, List<Funder> funders, List<Rate> rates, List<Source> sources, int shipped,
            List<Problem> problems) {
        public Found {
            entries = List.copyOf(entries);
            funders = List.copyOf(funders);
            rates = List.copyOf(rates);
            sources = List.copyOf(sources);
            problems = List.copyOf(problems);
        }

        /// @return how many rows can be taken
        int count() {
            return entries.size() + funders.size() + rates.size();
        }
    }

    /// @param wanted entries, programmes and unit prices to write
    /// @param shelf  where their sources are
    void write(Shelf wanted, Shelf shelf, Path file) throws StoreException;

    Checked<Found> read(Path file, Stale stale);
}
