package org.kakehashi.ui.funding;

import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.ui.kit.Formats;

/// The words for years, states and marks of the workspace.
final class FundingText {
    private FundingText() {}

    /// @return the fiscal year in both languages
    static Names year(int year) {
        return new Names(Formats.fiscalYearPlain(year, Language.JA), Formats.fiscalYearPlain(year, Language.EN));
    }

    static FundingWords word(MoneyState state) {
        return switch (state) {
            case PLANNED -> FundingWords.PLANNED;
            case APPLIED -> FundingWords.APPLIED;
            case COMMITTED -> FundingWords.COMMITTED;
            case RECEIVED -> FundingWords.RECEIVED;
            case SPENT -> FundingWords.SPENT;
        };
    }

    static FundingWords word(Status status) {
        return switch (status) {
            case SOURCED -> FundingWords.SOURCED;
            case COMPUTED -> FundingWords.COMPUTED;
            case UNVERIFIED -> FundingWords.UNVERIFIED;
            case OWN -> FundingWords.OWN;
            case EXAMPLE -> FundingWords.EXAMPLE;
        };
    }
}
