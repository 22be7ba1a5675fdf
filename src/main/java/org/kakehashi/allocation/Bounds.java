package org.kakehashi.allocation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.funding.Payment;

/// What each payer pays of each need at most and at least once all that is either-or is settled.
final class Bounds {
    final Situation situation;
    /// By need and payer, 0 where it takes no part.
    final long[][] most;
    /// By need and payer.
    final long[][] least;
    /// By payer, in all.
    final long[] atLeast;

    /// With nothing settled that is either-or.
    Bounds(Situation situation) {
        this.situation = situation;
        var present = situation.table();
        int needs = situation.needs().size(), payers = situation.payers().size();
        most = new long[needs][payers];
        least = new long[needs][payers];
        atLeast = new long[payers];
        for (int n = 0; n < needs; n++) for (int p = 0; p < payers; p++) bound(n, p, present[n][p]);
    }

    private void bound(int n, int p, @Nullable Payment payment) {
        var need = situation.needs().get(n);
        var payer = situation.payers().get(p);
        most[n][p] = payer.reaches(need) ? payer.most(need.amount()) : 0;
        if (payer.terms().wholeLines() && most[n][p] < need.amount()) most[n][p] = 0;
        if (payment == null || !payment.pinned()) return;
        least[n][p] = payment.amount();
        most[n][p] = payment.amount();
    }

    /// Settled as in an allocation that keeps all rules.
    ///
    /// @param paid by need and payer
    /// @param only whether nobody else joins
    static Bounds of(Situation situation, long[][] paid, boolean only) {
        var bounds = new Bounds(situation);
        for (int p = 0; p < bounds.atLeast.length; p++) bounds.settle(paid, p, only);
        for (int n = 0; n < paid.length; n++) bounds.settleAlone(paid[n], n);
        return bounds;
    }

    private void settle(long[][] paid, int p, boolean only) {
        var payer = situation.payers().get(p);
        var terms = payer.terms();
        boolean used = Arrays.stream(paid).anyMatch(row -> row[p] > 0);
        if (!used && ((only && !payer.isCity()) || terms.leastAmount() > 0 || terms.longestYears() > 0)) {
            drop(p);
            return;
        }
        if (used) atLeast[p] = terms.leastAmount();
        int first = Integer.MAX_VALUE;
        for (int n = 0; n < paid.length; n++) {
            if (paid[n][p] > 0) first = Math.min(first, situation.needs().get(n).fiscalYear());
        }
        for (int n = 0; n < paid.length; n++) {
            if (terms.longestYears() > 0 && !within(n, first, terms.longestYears())) drop(n, p);
            long lowest = lowest(n, p);
            if (lowest > 0 && paid[n][p] == 0) drop(n, p);
            else if (lowest > 0) least[n][p] = Math.max(lowest, least[n][p]);
        }
    }

    private void settleAlone(long[] paid, int n) {
        boolean alone = false;
        for (int p = 0; p < paid.length; p++) alone |= paid[p] > 0 && isAlone(p);
        for (int p = 0; p < paid.length; p++) {
            if (paid[p] == 0 && (isAlone(p) || (alone && situation.payers().get(p).kind() == Kind.PROGRAMME))) drop(n, p);
        }
    }

    /// @return what that payer pays of that need at least if it pays at all, 0 if any amount will do
    long lowest(int n, int p) {
        var payer = situation.payers().get(p);
        long amount = situation.needs().get(n).amount();
        return payer.terms().wholeLines() ? amount : payer.terms().leastRate() > 0 ? payer.least(amount) : 0;
    }

    boolean isAlone(int p) {
        return situation.payers().get(p).terms().noDoubleFunding();
    }

    boolean within(int n, int first, int years) {
        int year = situation.needs().get(n).fiscalYear();
        return first <= year && year < first + years;
    }

    /// All other programmes stay out of that line.
    void leaveTo(int n, int p) {
        for (int other = 0; other < most[n].length; other++) {
            if (other != p && situation.payers().get(other).kind() == Kind.PROGRAMME) drop(n, other);
        }
    }

    void drop(int n, int p) {
        most[n][p] = 0;
        least[n][p] = 0;
    }

    void drop(int p) {
        atLeast[p] = 0;
        for (int n = 0; n < most.length; n++) drop(n, p);
    }
}
