package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

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
}
