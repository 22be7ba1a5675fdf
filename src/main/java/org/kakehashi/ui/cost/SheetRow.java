package org.kakehashi.ui.cost;

import org.kakehashi.cost.Measure;

/// A row of the table of measures.
sealed interface SheetRow {
    /// The id of the measure, or a text that no measure's id equals in its kind of row.
    String id();

    Figures figures();

    /// The head of a sector with its subtotals.
    record Group(String sector, int count, boolean folded, Figures figures) implements SheetRow {
        @Override
        public String id() {
            return "/sector/" + sector;
        }
    }

    /// One measure.
    record Line(Measure measure, Figures figures) implements SheetRow {
        @Override
        public String id() {
            return measure.id();
        }
    }

    /// The sum of all measures.
    record Total(String letter, int measures, int sectors, Figures figures) implements SheetRow {
        @Override
        public String id() {
            return "/total";
        }
    }
}
