package org.kakehashi.ui.funding;

import java.text.Normalizer;
import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Problem;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Typed;

/// Amounts of the matrix: written and typed in millions in English, in ten thousands in Japanese, kept whole.
final class Amounts {
    /// A bare number from here on is meant in full: nobody has a hundred thousand millions to plan with.
    private static final double FULL = 100_000;
    /// What multiplying by the head's unit can add to a whole amount.
    private static final double ROUNDING = 0.001;
    private static final long MOST = 1_000_000_000_000_000L;

    private Amounts() {}

    /// @return what the head of the matrix counts, in units of the currency
    static double unit(Language language) {
        return language == Language.JA ? 1e4 : 1e6;
    }

    /// @return what less than makes no difference to an amount as a cell shows it, in units of the currency
    static double least(Language language) {
        return language == Language.JA ? unit(language) / 2 : unit(language) / 20;
    }

    /// @return the amount as a cell shows it, in the head's unit
    static String shown(long amount, Language language) {
        double scaled = (double) amount / unit(language);
        if (amount == 0) return Formats.number(0, 0);
        if (language == Language.JA) return scaled < 1 ? Formats.brief(scaled, 4) : Formats.number(scaled, 0);
        return scaled < 0.095 ? Formats.brief(scaled, 3) : Formats.number(scaled, 1);
    }

    /// @return the amount to the unit as it is edited, in the head's unit, or in full if it is that large
    static String exact(long amount, Language language) {
        if ((double) amount >= FULL * unit(language)) return Long.toString(amount);
        return Formats.brief((double) amount / unit(language), 6).replace(",", "");
    }

    /// @return a typed amount in whole units of the currency: 8.4 as the head counts, or 840万円, ¥8.4 m, 8,400,000
    static Checked<Long> read(String typed, Language language) {
        return switch (Typed.amount(typed)) {
            case Checked.Good<Double>(Double amount) when amount >= 0 -> {
                boolean counted = bare(typed) && amount < FULL;
                double full = counted ? amount * unit(language) : amount;
                if (Math.abs(full - Math.rint(full)) > ROUNDING) yield bad(FundingWords.AMOUNT_FRACTION);
                yield full <= MOST ? Checked.good(Math.round(full)) : bad(FundingWords.AMOUNT_TOO_LARGE);
            }
            case Checked.Good<Double> _ -> bad(FundingWords.AMOUNT_NEGATIVE);
            case Checked.Bad<Double> _ -> bad(FundingWords.AMOUNT_UNREADABLE);
        };
    }

    private static boolean bare(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().matches("[\\d,]*\\.?\\d+");
    }

    private static Checked<Long> bad(FundingWords word) {
        return Checked.bad(List.of(new Problem("", word.names())));
    }
}
