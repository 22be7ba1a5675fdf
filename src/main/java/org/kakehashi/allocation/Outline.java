package org.kakehashi.allocation;

import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Payer.Kind;

/// What is asked for when an allocation is looked at by pool.
///
/// Rough, it lets payers share lines that they may not share; fine, it looks at each line of those who pay either-or.
final class Outline {
    final Mip mip;
    final Pools pools;
    private final boolean fine;
    /// By pool and payer, null where nothing can be paid or where it is looked at by line.
    final @Nullable MPVariable[][] pooled;
    /// By need and payer, null where it is looked at by pool.
    final @Nullable MPVariable[][] paid;
    /// Whether a payer takes part in a line; by need and payer like `paid`.
    final @Nullable MPVariable[][] parts;
    /// By payer, null where it does not matter.
    final @Nullable MPVariable[] used;
    /// By payer, flags of the first year in which it pays; none where that is not limited.
    final List<SortedMap<Integer, MPVariable>> begins = new ArrayList<>();
    final MPVariable[] unfunded;
    final int needs;
    final int payers;

    /// @param fine whether each line is looked at where a payer pays either-or
    Outline(Mip mip, Pools pools, boolean fine) {
        this.mip = mip;
        this.pools = pools;
        this.fine = fine;
        needs = pools.situation.needs().size();
        payers = pools.situation.payers().size();
        pooled = new MPVariable[pools.members.size()][payers];
        paid = new MPVariable[needs][payers];
        parts = new MPVariable[needs][payers];
        used = new MPVariable[payers];
        unfunded = new MPVariable[pooled.length];
    }

    Payer payer(int p) {
        return pools.situation.payers().get(p);
    }

    boolean isProgramme(int p) {
        return payer(p).kind() == Kind.PROGRAMME;
    }

    /// @return whether its lines are looked at one by one
    boolean isByLine(int p) {
        return fine && isEitherOr(payer(p));
    }

    static boolean isEitherOr(Payer payer) {
        var terms = payer.terms();
        return terms.wholeLines() || terms.leastRate() > 0 || terms.noDoubleFunding();
    }

    /// Passes what that payer pays, with the fiscal year.
    void each(int p, ObjIntConsumer<MPVariable> taker) {
        for (int n = 0; n < paid.length; n++) {
            var amount = paid[n][p];
            if (amount != null) taker.accept(amount, pools.year(n));
        }
        for (int pool = 0; pool < pooled.length; pool++) {
            var amount = pooled[pool][p];
            if (amount != null) taker.accept(amount, pools.yearOf(pool));
        }
    }
}
