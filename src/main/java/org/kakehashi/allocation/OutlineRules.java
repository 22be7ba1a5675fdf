package org.kakehashi.allocation;

import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Mip.Sum;

/// Writes the rules of an outline.
final class OutlineRules {
    private final Outline outline;
    private final Mip mip;
    private final Pools pools;
    private final int payers;

    OutlineRules(Outline outline) {
        this.outline = outline;
        mip = outline.mip;
        pools = outline.pools;
        payers = outline.payers;
    }

    /// @param counted whether payers are to be counted
    void write(boolean counted) {
        for (int pool = 0; pool < outline.pooled.length; pool++) amounts(pool);
        for (int p = 0; p < payers; p++) payer(p, counted);
        for (int pool = 0; pool < outline.pooled.length; pool++) pool(pool);
    }

    /// What each payer pays of a pool, or of its lines.
    private void amounts(int pool) {
        var members = pools.members.get(pool);
        outline.unfunded[pool] = mip.amount(0, pools.amount(members));
        for (int p = 0; p < payers; p++) {
            if (pools.most(members, p) == 0) continue;
            if (outline.isByLine(p)) for (int n : members) line(n, p);
            else outline.pooled[pool][p] = mip.amount(pools.least(members, p), pools.most(members, p));
        }
    }

    private void line(int n, int p) {
        long most = pools.bounds.most[n][p], lowest = pools.bounds.lowest(n, p);
        if (most == 0) return;
        var amount = mip.amount(pools.bounds.least[n][p], most);
        var part = mip.flag();
        outline.paid[n][p] = amount;
        outline.parts[n][p] = part;
        mip.sum().add(amount, 1).addAmount(part, -most).atMost(0);
        if (lowest > 0) mip.sum().add(amount, 1).addAmount(part, -lowest).atLeast(0);
    }

    /// Ceilings, smallest grant and duration of a payer.
    private void payer(int p, boolean counted) {
        var payer = outline.payer(p);
        long smallest = payer.terms().leastAmount();
        var use = smallest > 0 || (counted && !payer.isCity()) ? mip.flag() : null;
        outline.used[p] = use;
        if (use != null && smallest > 0) all(p).addAmount(use, -smallest).atLeast(0);
        var byYear = new TreeMap<Integer, Long>();
        for (int n = 0; n < outline.needs; n++) byYear.merge(pools.year(n), pools.bounds.most[n][p], Long::sum);
        byYear.replaceAll((year, reach) -> Math.min(reach, payer.ceilings().in(year)));
        whole(p, use, sum(byYear));
        var begins = new TreeMap<Integer, MPVariable>();
        outline.begins.add(begins);
        if (payer.terms().longestYears() > 0) span(p, byYear, begins);
        byYear.forEach((year, most) -> year(p, year, most, begins));
        payer.ceilings().kept().forEach((year, amount) -> in(p, year).between(amount, amount));
    }

    private static long sum(SortedMap<Integer, Long> byYear) {
        return byYear.values().stream().mapToLong(Long::longValue).sum();
    }

    private Sum all(int p) {
        var sum = mip.sum();
        outline.each(p, (amount, _) -> sum.add(amount, 1));
        return sum;
    }

    private Sum in(int p, int year) {
        var sum = mip.sum();
        outline.each(p, (amount, when) -> {
            if (when == year) sum.add(amount, 1);
        });
        return sum;
    }

    private long within(int p, long reach) {
        var ceiling = outline.payer(p).ceilings().whole();
        return ceiling == null ? reach : Math.min(ceiling, reach);
    }

    private void whole(int p, @Nullable MPVariable use, long reach) {
        if (use == null) all(p).atMost(within(p, reach));
        else all(p).addAmount(use, -within(p, reach)).atMost(0);
    }

    /// One stretch of years is chosen, and it bounds what is paid in all.
    private void span(int p, SortedMap<Integer, Long> byYear, SortedMap<Integer, MPVariable> begins) {
        int longest = outline.payer(p).terms().longestYears();
        if (byYear.isEmpty() || byYear.lastKey() - byYear.firstKey() < longest) return;
        var one = mip.sum().counting();
        var all = all(p);
        for (int first = byYear.firstKey(); first <= byYear.lastKey() - longest + 1; first++) {
            var begin = mip.flag();
            begins.put(first, begin);
            one.add(begin, 1);
            all.addAmount(begin, -within(p, sum(byYear.subMap(first, first + longest))));
        }
        one.between(1, 1);
        all.atMost(0);
    }

    private void year(int p, int year, long most, SortedMap<Integer, MPVariable> begins) {
        if (most == 0) return;
        var flags = flags(p, year, begins);
        if (flags.isEmpty()) {
            in(p, year).atMost(most);
            return;
        }
        var sum = in(p, year);
        for (var flag : flags) sum.addAmount(flag, -most);
        sum.atMost(0);
        outline.each(p, (amount, when) -> {
            if (when != year) return;
            var one = mip.sum().add(amount, 1);
            for (var flag : flags) one.add(flag, -amount.ub());
            one.atMost(0);
        });
    }

    /// @return one of which is set if that payer pays in that year; empty if nothing has to be
    private List<MPVariable> flags(int p, int year, SortedMap<Integer, MPVariable> begins) {
        int longest = outline.payer(p).terms().longestYears();
        if (!begins.isEmpty()) return List.copyOf(begins.subMap(year - longest + 1, year + 1).values());
        var use = outline.used[p];
        return use == null ? List.of() : List.of(use);
    }

    /// All of a pool is paid or left without a source; who pays alone is alone.
    private void pool(int pool) {
        var members = pools.members.get(pool);
        var all = mip.sum().add(outline.unfunded[pool], 1);
        for (int p = 0; p < payers; p++) {
            var amount = outline.pooled[pool][p];
            if (amount != null) all.add(amount, 1);
        }
        for (int n : members) {
            for (int p = 0; p < payers; p++) {
                var amount = outline.paid[n][p];
                if (amount != null) all.add(amount, 1);
            }
            alone(n);
        }
        all.between(pools.amount(members), pools.amount(members));
        for (int p = 0; p < payers; p++) beside(pool, p);
        together(pool);
    }

    /// @return whether that payer keeps the other out of a line it takes part in
    private boolean bars(int alone, int other) {
        var terms = outline.payer(alone).terms();
        return alone != other && (terms.wholeLines() || (terms.noDoubleFunding() && outline.isProgramme(other)));
    }

    private void alone(int n) {
        var all = mip.sum();
        int count = 0;
        for (int p = 0; p < payers; p++) {
            var amount = outline.paid[n][p];
            var part = outline.parts[n][p];
            if (amount == null || part == null) continue;
            all.add(amount, 1);
            count++;
            for (int e = 0; e < payers; e++) {
                var bar = outline.parts[n][e];
                if (bar != null && bars(e, p)) mip.sum().counting().add(part, 1).add(bar, 1).atMost(1);
            }
        }
        if (count > 1) all.atMost(pools.amount(List.of(n)));
    }

    /// Of lines that others pay alone it pays nothing; of those of whom only one can, taken together.
    private void beside(int pool, int p) {
        var amount = outline.pooled[pool][p];
        if (amount == null) return;
        var oneOf = mip.sum().add(amount, 1);
        for (int e = 0; e < payers; e++) {
            if (!bars(e, p)) continue;
            boolean one = outline.isProgramme(e) || outline.payer(e).terms().wholeLines();
            var sum = one ? oneOf : mip.sum().add(amount, 1);
            barred(sum, pool, e, outline.payer(p).terms().grantRate());
            if (!one) sum.atMost(most(pool, p));
        }
        oneOf.atMost(most(pool, p));
    }

    /// @return most that payer can pay of the lines of a pool, as far as only its rate counts
    private long most(int pool, int p) {
        return (long) Math.ceil(outline.payer(p).terms().grantRate() * pools.amount(pools.members.get(pool)));
    }

    /// Adds a share of the lines of a pool that someone takes part in: if only the pool is looked at, of as many as it
    /// takes for what it pays.
    private void barred(Sum sum, int pool, int alone, double share) {
        var amount = outline.pooled[pool][alone];
        if (amount != null) sum.add(amount, share / outline.payer(alone).terms().grantRate());
        for (int n : pools.members.get(pool)) {
            var part = outline.parts[n][alone];
            if (part != null) sum.addAmount(part, (long) Math.floor(share * pools.amount(List.of(n))));
        }
    }

    /// Of lines that a programme pays alone all other programmes together pay nothing.
    private void together(int pool) {
        var sum = mip.sum();
        for (int p = 0; p < payers; p++) {
            if (!outline.isProgramme(p)) continue;
            var terms = outline.payer(p).terms();
            if (terms.noDoubleFunding() || terms.wholeLines()) {
                barred(sum, pool, p, 1);
                continue;
            }
            var amount = outline.pooled[pool][p];
            if (amount != null) sum.add(amount, 1);
            for (int n : pools.members.get(pool)) {
                var line = outline.paid[n][p];
                if (line != null) sum.add(line, 1);
            }
        }
        sum.atMost(pools.amount(pools.members.get(pool)));
    }
}
