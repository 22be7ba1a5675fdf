package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import org.kakehashi.reference.LoanPreset;

/// Terms on which a payer borrows part of its capital share.
///
/// @param financed share of the payer's capital cost that is borrowed, a fraction of one
/// @param interest real interest a year, a fraction of one
/// @param tenor    years until the last payment, at least 1
/// @param grace    years of interest only, less than `tenor`
public record Loan(Payer payer, double financed, double interest, int tenor, int grace) {
    public Loan {
        requireNonNull(payer, "payer");
        that(0 <= financed && financed <= 1, "financed", financed);
        that(Double.isFinite(interest) && interest > -1, "interest", interest);
        that(1 <= tenor && tenor <= 1000, "tenor", tenor);
        that(0 <= grace && grace < tenor, "grace", grace);
    }

    /// @param inflation a year, a fraction of one, above −1; takes the lender's nominal interest to the real one:
    ///                  1 + real = (1 + nominal) / (1 + inflation)
    public static Loan of(Payer payer, double financed, LoanPreset preset, double inflation) {
        that(Double.isFinite(inflation) && inflation > -1, "inflation", inflation);
        double real = (preset.interest().value() - inflation) / (1 + inflation);
        return new Loan(payer, financed, Math.max(real, Math.nextUp(-1.0)), preset.tenor(), preset.grace());
    }
}
