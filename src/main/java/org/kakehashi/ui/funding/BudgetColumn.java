package org.kakehashi.ui.funding;

import java.util.Locale;

/// A column of the budget.
///
/// @param year the fiscal year of a year's column, 0 for the others
record BudgetColumn(Kind kind, int year) {
    /// What stands in it.
    enum Kind {
        LINE, QUANTITY, UNIT, RATE, MONEY, AMOUNT, SPREAD, FORM, PAYERS, YEAR;

        /// @return whether its cells hold numbers
        boolean isNumber() {
            return this == QUANTITY || this == RATE || this == AMOUNT || this == YEAR;
        }
    }

    static BudgetColumn of(Kind kind) {
        return new BudgetColumn(kind, 0);
    }

    String id() {
        return kind.name().toLowerCase(Locale.ROOT) + (year == 0 ? "" : "-" + year);
    }

    /// @return whether people can change that cell of a line
    boolean isInput(BudgetRow.Line row) {
        return switch (kind) {
            case QUANTITY, SPREAD, FORM -> true;
            case RATE -> !row.line().isShare();
            case LINE, UNIT, MONEY -> row.byHand();
            case AMOUNT, PAYERS, YEAR -> false;
        };
    }

    /// @return whether its cells are typed in; the others are chosen from a list
    boolean isTyped() {
        return switch (kind) {
            case LINE, QUANTITY, UNIT, RATE -> true;
            case MONEY, AMOUNT, SPREAD, FORM, PAYERS, YEAR -> false;
        };
    }
}
