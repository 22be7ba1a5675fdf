package org.kakehashi.ui.cost;

/// What the charts of the workspace show, as a person chose it.
///
/// @param by         the parts that the cost of a year is made of
/// @param cumulative whether each year shows the sum since the first
/// @param beside     what the second chart shows
record ChartChoice(By by, boolean cumulative, Beside beside) {
    static final ChartChoice FIRST = new ChartChoice(By.SECTOR, false, Beside.PEOPLE);

    /// The parts of a year's cost.
    enum By {
        SECTOR(ChartWords.BY_SECTOR), PAYER(ChartWords.BY_PAYER), MEASURE(ChartWords.BY_MEASURE);

        private final ChartWords word;

        By(ChartWords word) {
            this.word = word;
        }

        ChartWords word() {
            return word;
        }
    }

    /// What stands beside the cost of a year.
    ///
    /// @param pollutant whose load is shown, empty if it is another kind
    record Beside(Kind kind, String pollutant) {
        static final Beside PEOPLE = new Beside(Kind.PEOPLE, "");
        static final Beside BURDEN = new Beside(Kind.BURDEN, "");

        /// Kinds of charts.
        enum Kind { PEOPLE, BURDEN, LOAD }

        static Beside load(String pollutant) {
            return new Beside(Kind.LOAD, pollutant);
        }

        @Override
        public String toString() {
            return kind + pollutant;
        }
    }

    ChartChoice with(By other) {
        return new ChartChoice(other, cumulative, beside);
    }

    ChartChoice with(Beside other) {
        return new ChartChoice(by, cumulative, other);
    }

    ChartChoice summed(boolean sum) {
        return new ChartChoice(by, sum, beside);
    }
}
