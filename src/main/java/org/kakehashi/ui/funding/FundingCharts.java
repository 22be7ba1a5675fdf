package org.kakehashi.ui.funding;

import org.kakehashi.funding.MoneyState;
import org.kakehashi.picture.NeedAgainstFunds;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// The chart of need against funds, in the unit of the matrix.
final class FundingCharts {
    private static final int AMOUNTS_FIT = 8;

    private FundingCharts() {}

    static NeedAgainstFunds of(FundingSheet sheet) {
        return new NeedAgainstFunds(sheet.years().stream().map(year -> year(sheet, year)).toList(),
                value -> Formats.brief(value, 1));
    }

    private static NeedAgainstFunds.Year year(FundingSheet sheet, int year) {
        double unit = Amounts.unit(Tongue.now());
        long gap = sheet.gap(year);
        boolean crowded = sheet.years().size() > AMOUNTS_FIT;
        return new NeedAgainstFunds.Year(year,
                crowded ? "%02d".formatted(year % 100) : Formats.fiscalYearPlain(year, Tongue.now()),
                sheet.secured(year) / unit, sheet.table().in(MoneyState.APPLIED, year) / unit,
                sheet.table().in(MoneyState.PLANNED, year) / unit, sheet.need(year) / unit,
                crowded ? "" : Amounts.shown(sheet.need(year), Tongue.now()),
                gap > 0 ? FundingWords.GAP_OF.now(Amounts.shown(gap, Tongue.now())) : FundingWords.COVERED.now());
    }
}
