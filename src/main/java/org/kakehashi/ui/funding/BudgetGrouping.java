package org.kakehashi.ui.funding;

import java.util.Locale;
import javafx.beans.value.ObservableValue;

/// By what the lines of the budget are grouped.
enum BudgetGrouping {
    STEP, CATEGORY, PAYER;

    ObservableValue<String> text() {
        return BudgetWords.valueOf("BY_" + name()).text();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
