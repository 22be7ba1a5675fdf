package org.kakehashi.allocation;

import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Mip.Sum;
import org.kakehashi.funding.Payment;

/// What is to be least in an outline.
final class OutlineAims {
    private final Outline outline;
    private final Mip mip;
    private final Pools pools;
    /// How much of a present payment stays, by need and payer.
    private final @Nullable MPVariable[][] stays;
    private final @Nullable Payment[][] present;

    OutlineAims(Outline outline) {
        this.outline = outline;
        mip = outline.mip;
        pools = outline.pools;
        present = pools.situation.table();
        stays = new MPVariable[outline.needs][outline.payers];
    }

    /// @param kind    to be least
    /// @param reached what is to be kept of earlier aims
    void write(Stage.Kind kind, List<Stage> reached) {
        if (kind == Stage.Kind.CHANGE) stay();
        for (var stage : reached) measure(stage.kind()).atMost(stage.value());
        measure(kind).minimize();
    }

    private void stay() {
        for (int pool = 0; pool < outline.pooled.length; pool++) {
            for (int p = 0; p < outline.payers; p++) stayInPool(pool, p);
            for (int n : pools.members.get(pool)) stayInLine(n);
        }
    }

    private void stayInPool(int pool, int p) {
        var amount = outline.pooled[pool][p];
        if (amount == null) return;
        var all = mip.sum().add(amount, -1);
        for (int n : pools.members.get(pool)) {
            var same = staying(n, p);
            if (same == null) continue;
            all.add(same, 1);
            for (int e = 0; e < outline.payers; e++) {
                var part = outline.parts[n][e];
                boolean barred = outline.payer(e).terms().wholeLines() || (outline.payer(e).terms().noDoubleFunding() && outline.isProgramme(p));
                if (part == null || !barred) continue;
                long most = pools.bounds.most[n][p];
                mip.sum().add(same, 1).addAmount(part, most).atMost(most);
            }
        }
        all.atMost(0);
    }

    private void stayInLine(int n) {
        var all = mip.sum();
        for (int p = 0; p < outline.payers; p++) {
            var amount = outline.paid[n][p];
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
                for (var rest : outline.unfunded) sum.add(rest, 1);
            }
            case OWN -> {
                for (int p = 0; p < outline.payers; p++) {
                    double weight = (double) pools.situation.weight(outline.payer(p));
                    if (weight > 0) outline.each(p, (amount, _) -> sum.add(amount, weight));
                }
            }
            case PAYERS -> {
                sum.counting();
                for (var use : outline.used) if (use != null) sum.add(use, 1);
            }
            case CHANGE -> change(sum);
        }
        return sum;
    }

    private void change(Sum sum) {
        sum.addAmount(pools.situation.total());
        for (var rest : outline.unfunded) sum.add(rest, -1);
        for (var payment : pools.situation.present()) sum.addAmount(payment.amount());
        for (var row : stays) for (var same : row) if (same != null) sum.add(same, -2);
    }
}
