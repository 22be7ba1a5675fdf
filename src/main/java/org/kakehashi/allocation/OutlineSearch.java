package org.kakehashi.allocation;

import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The best allocation by pool, by the solver that counts in floating point: it is far quicker at settling in which
/// years who pays, and its bounds hold for the allocation itself.
final class OutlineSearch implements AutoCloseable {
    private final Mip mip = new Mip();
    private final Pools pools;
    private final Outline outline;

    /// @param reached what is to be kept of earlier aims
    /// @param fine    whether each line is looked at where a payer pays either-or
    OutlineSearch(Pools pools, Stage.Kind kind, List<Stage> reached, boolean fine) {
        this.pools = pools;
        outline = new Outline(mip, pools, fine);
        new OutlineRules(outline).write(kind.compareTo(Stage.Kind.PAYERS) >= 0);
        new OutlineAims(outline).write(kind, reached);
    }

    /// @return whether there is an answer, best or not
    boolean solve(Search search, double seconds) {
        return mip.solve(search, seconds);
    }

    /// @return nothing less is possible, in units; to be asked after an answer
    long bound() {
        return mip.bound();
    }

    /// Takes over who pays at all and in which years.
    void settleAs(OutlineSearch other) {
        for (int p = 0; p < outline.payers; p++) {
            settle(outline.used[p], other.outline.used[p]);
            var theirs = other.outline.begins.get(p);
            outline.begins.get(p).forEach((first, begin) -> settle(begin, theirs.get(first)));
        }
    }

    private static void settle(@Nullable MPVariable flag, @Nullable MPVariable answered) {
        if (flag == null || answered == null) return;
        double value = Mip.isSet(answered) ? 1 : 0;
        flag.setBounds(value, value);
    }

    /// @return what is settled once there is an answer
    Bounds settled() {
        var bounds = new Bounds(pools.situation);
        for (int p = 0; p < outline.payers; p++) settle(bounds, p);
        for (int n = 0; n < outline.needs; n++) {
            for (int p = 0; p < outline.payers; p++) {
                var part = outline.parts[n][p];
                if (part != null && Mip.isSet(part) && bounds.isAlone(p)) bounds.leaveTo(n, p);
            }
        }
        return bounds;
    }

    /// @return what is settled once there is a rough answer, with lines shared out as near to it as can be
    Bounds shared() {
        var bounds = settled();
        for (int pool = 0; pool < outline.pooled.length; pool++) {
            var wanted = new long[outline.payers];
            for (int p = 0; p < wanted.length; p++) {
                var amount = outline.pooled[pool][p];
                if (amount != null) wanted[p] = Mip.amountOf(amount);
            }
            Sharing.settle(pools, pool, wanted, bounds);
        }
        return bounds;
    }

    private void settle(Bounds bounds, int p) {
        var use = outline.used[p];
        if (use != null && !Mip.isSet(use)) {
            bounds.drop(p);
            return;
        }
        var terms = outline.payer(p).terms();
        if (use != null) bounds.atLeast[p] = terms.leastAmount();
        for (int n = 0; n < outline.needs; n++) {
            for (var begin : outline.begins.get(p).entrySet()) {
                if (Mip.isSet(begin.getValue()) && !bounds.within(n, begin.getKey(), terms.longestYears())) bounds.drop(n, p);
            }
            var part = outline.parts[n][p];
            if (part != null && Mip.isSet(part)) bounds.least[n][p] = Math.max(bounds.least[n][p], bounds.lowest(n, p));
            else if (outline.isByLine(p)) bounds.drop(n, p);
        }
    }

    @Override
    public void close() {
        mip.close();
    }
}
