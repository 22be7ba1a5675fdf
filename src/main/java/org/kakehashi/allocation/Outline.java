package org.kakehashi.allocation;

import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Mip.Sum;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.funding.Payment;

/// The rules of an allocation by pool, for the solver that counts in floating point: it is far quicker at settling in
/// which years who pays, and its bounds hold for the allocation itself.
///
/// Rough, it lets payers share lines that they may not share; fine, it looks at each line of those who pay either-or.
final class Outline implements AutoCloseable {
    final Mip mip = new Mip();
    final Pools pools;
    final boolean counted;
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
    /// How much of a present payment stays, by need and payer.
    private final @Nullable MPVariable[][] stays;
    private final @Nullable Payment[][] present;

    /// @param reached what is to be kept of earlier aims
    /// @param fine    whether each line is looked at where a payer pays either-or
    Outline(Pools pools, Stage.Kind kind, List<Stage> reached, boolean fine) {
        this.pools = pools;
        this.fine = fine;
        counted = kind.compareTo(Stage.Kind.PAYERS) >= 0;
        present = pools.situation.table();
        int needs = present.length, payers = pools.situation.payers().size();
        pooled = new MPVariable[pools.members.size()][payers];
        paid = new MPVariable[needs][payers];
        parts = new MPVariable[needs][payers];
        stays = new MPVariable[needs][payers];
        used = new MPVariable[payers];
        unfunded = new MPVariable[pooled.length];
        var rules = new OutlineRules(this);
        for (int pool = 0; pool < pooled.length; pool++) rules.amounts(pool);
        for (int p = 0; p < payers; p++) rules.payer(p);
        for (int pool = 0; pool < pooled.length; pool++) rules.pool(pool);
        if (kind == Stage.Kind.CHANGE) stay();
        for (var stage : reached) measure(stage.kind()).atMost(stage.value());
        measure(kind).minimize();
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

    private void stay() {
        for (int pool = 0; pool < pooled.length; pool++) {
            for (int p = 0; p < used.length; p++) stayInPool(pool, p);
            for (int n : pools.members.get(pool)) stayInLine(n);
        }
    }

    private void stayInPool(int pool, int p) {
        var amount = pooled[pool][p];
        if (amount == null) return;
        var all = mip.sum().add(amount, -1);
        for (int n : pools.members.get(pool)) {
            var same = staying(n, p);
            if (same == null) continue;
            all.add(same, 1);
            for (int e = 0; e < used.length; e++) {
                var part = parts[n][e];
                boolean barred = payer(e).terms().wholeLines() || (payer(e).terms().noDoubleFunding() && isProgramme(p));
                if (part == null || !barred) continue;
                long most = pools.bounds.most[n][p];
                mip.sum().add(same, 1).addAmount(part, most).atMost(most);
            }
        }
        all.atMost(0);
    }

    private void stayInLine(int n) {
        var all = mip.sum();
        for (int p = 0; p < used.length; p++) {
            var amount = paid[n][p];
            var same = amount == null ? stays[n][p] : staying(n, p);
            if (amount != null && same != null) mip.sum().add(same, 1).add(amount, -1).atMost(0);
            if (amount != null) all.add(amount, 1);
            else if (same != null) all.add(same, 1);
        }
        all.atMost(pools.amount(List.of(n)));
    }

    private @Nullable MPVariable staying(int n, int p) {
        var payment = present[n][p];
        long most = payment == null ? 0 : Math.min(payment.amount(), pools.bounds.most[n][p]);
        if (most == 0) return null;
        var same = mip.amount(0, most);
        stays[n][p] = same;
        return same;
    }

    private Sum measure(Stage.Kind kind) {
        var sum = mip.sum();
        switch (kind) {
            case UNFUNDED -> {
                for (var rest : unfunded) sum.add(rest, 1);
            }
            case OWN -> {
                for (int p = 0; p < used.length; p++) {
                    double weight = (double) pools.situation.weight(payer(p));
                    if (weight > 0) each(p, (amount, _) -> sum.add(amount, weight));
                }
            }
            case PAYERS -> {
                sum.counting();
                for (var use : used) if (use != null) sum.add(use, 1);
            }
            case CHANGE -> change(sum);
        }
        return sum;
    }

    private void change(Sum sum) {
        sum.addAmount(pools.situation.total());
        for (var rest : unfunded) sum.add(rest, -1);
        for (var payment : pools.situation.present()) sum.addAmount(payment.amount());
        for (var row : stays) for (var same : row) if (same != null) sum.add(same, -2);
    }

    /// Takes over who pays at all and in which years.
    void settleAs(Outline other) {
        for (int p = 0; p < used.length; p++) {
            settle(used[p], other.used[p]);
            var theirs = other.begins.get(p);
            begins.get(p).forEach((first, begin) -> settle(begin, theirs.get(first)));
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
        for (int p = 0; p < used.length; p++) settle(bounds, p);
        for (int n = 0; n < parts.length; n++) {
            for (int p = 0; p < used.length; p++) {
                var part = parts[n][p];
                if (part != null && Mip.isSet(part) && bounds.isAlone(p)) bounds.leaveTo(n, p);
            }
        }
        return bounds;
    }

    /// @return what is settled once there is a rough answer, with lines shared out as near to it as can be
    Bounds shared() {
        var bounds = settled();
        for (int pool = 0; pool < pooled.length; pool++) {
            var wanted = new long[used.length];
            for (int p = 0; p < wanted.length; p++) {
                var amount = pooled[pool][p];
                if (amount != null) wanted[p] = Mip.amountOf(amount);
            }
            Sharing.settle(pools, pool, wanted, bounds);
        }
        return bounds;
    }

    private void settle(Bounds bounds, int p) {
        var use = used[p];
        if (use != null && !Mip.isSet(use)) {
            bounds.drop(p);
            return;
        }
        var terms = payer(p).terms();
        if (use != null) bounds.atLeast[p] = terms.leastAmount();
        for (int n = 0; n < parts.length; n++) {
            for (var begin : begins.get(p).entrySet()) {
                if (Mip.isSet(begin.getValue()) && !bounds.within(n, begin.getKey(), terms.longestYears())) bounds.drop(n, p);
            }
            var part = parts[n][p];
            if (part != null && Mip.isSet(part)) bounds.least[n][p] = Math.max(bounds.least[n][p], bounds.lowest(n, p));
            else if (isByLine(p)) bounds.drop(n, p);
        }
    }

    @Override
    public void close() {
        mip.close();
    }
}
