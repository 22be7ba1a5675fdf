package org.kakehashi.ui.library;

import java.util.Optional;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Evidence;
import org.kakehashi.picture.LogScale;
import org.kakehashi.reference.Per;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.transfer.Headline;

/// A row of the library's table.
sealed interface ListingRow {

    /// @return of a group its sector and unit, of an entry its own id
    String id();

    /// Entries of one sector whose costs can be held beside each other.
    ///
    /// @param first whether it is the first of its sector
    record Group(String id, String sector, Conversion.Part part, Per per, int count, boolean folded, boolean first,
            LogScale scale) implements ListingRow {}

    /// @param headline the cost that stands for the entry
    /// @param band     in the chosen money, empty if the country's series lack a year
    record Entry(Technology technology, Headline headline, Optional<Band> band, LogScale scale) implements ListingRow {
        @Override
        public String id() {
            return technology.id();
        }

        Evidence evidence() {
            return headline.cost().evidence();
        }
    }
}
