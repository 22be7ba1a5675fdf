package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shares out the lines of a pool among those who pay a line alone, near to what an outline wants each to pay.
///
/// Begins with the largest lines for who pays most and then moves lines while that leaves less unpaid.
final class Sharing {
    private static final int NOBODY = -1;
    private final Pools pools;
    private final List<Integer> lines;
    private final long[] wanted;
    /// By line of the pool, the payer who pays it alone.
    private final int[] alone;

    /// @param wanted by payer, what it is to pay of that pool
    private Sharing(Pools pools, List<Integer> lines, long[] wanted) {
        this.pools = pools;
        this.lines = lines;
        this.wanted = wanted;
        alone = new int[lines.size()];
        Arrays.fill(alone, NOBODY);
    }

    /// Settles in those bounds who pays which line of that pool alone.
    static void settle(Pools pools, int pool, long[] wanted, Bounds bounds) {
        var sharing = new Sharing(pools, pools.members.get(pool), wanted);
        for (int p : sharing.largestFirst()) sharing.take(p);
        while (sharing.move()) { }
        sharing.write(bounds);
    }

    private boolean paysAlone(int p) {
        var terms = pools.situation.payers().get(p).terms();
        return terms.noDoubleFunding() || terms.wholeLines();
    }

    private List<Integer> largestFirst() {
        var payers = new ArrayList<Integer>();
        for (int p = 0; p < wanted.length; p++) if (wanted[p] > 0 && paysAlone(p)) payers.add(p);
        payers.sort((a, b) -> Long.compare(wanted[b], wanted[a]));
        return payers;
    }

    private void take(int p) {
        long left = wanted[p];
        while (left > 0) {
            int best = NOBODY;
            for (int i = 0; i < alone.length; i++) {
                if (alone[i] == NOBODY && most(i, p) > 0 && (best == NOBODY || isNearer(most(i, p), most(best, p), left))) best = i;
            }
            if (best == NOBODY || (isWhole(p) && most(best, p) > left)) return;
            alone[best] = p;
            left -= most(best, p);
        }
    }

    /// Prefers the largest that does not reach too far, then the one that reaches least too far.
    private static boolean isNearer(long one, long other, long left) {
        if (one <= left != other <= left) return one <= left;
        return one <= left ? one > other : one < other;
    }

    private boolean isWhole(int p) {
        return pools.situation.payers().get(p).terms().wholeLines();
    }

    private long most(int i, int p) {
        return pools.bounds.most[lines.get(i)][p];
    }

    /// @return what stays unpaid of all that is wanted
    private long lack() {
        long lack = 0, others = 0, left = 0;
        for (int p = 0; p < wanted.length; p++) {
            if (!paysAlone(p)) {
                if (pools.situation.payers().get(p).kind() == Payer.Kind.PROGRAMME) others += wanted[p];
                continue;
            }
            long reach = 0;
            for (int i = 0; i < alone.length; i++) if (alone[i] == p) reach += most(i, p);
            lack += Math.max(0, isWhole(p) && reach > wanted[p] ? reach : wanted[p] - reach);
        }
        for (int i = 0; i < alone.length; i++) if (alone[i] == NOBODY) left += pools.amount(List.of(lines.get(i)));
        return lack + Math.max(0, others - left);
    }

    /// @return whether giving a line to another, or changing two lines over, left less unpaid
    private boolean move() {
        long before = lack();
        for (int i = 0; i < alone.length && before > 0; i++) {
            int was = alone[i];
            for (int p = NOBODY; p < wanted.length; p++) {
                if (p == was || (p != NOBODY && (!paysAlone(p) || wanted[p] == 0 || most(i, p) == 0))) continue;
                alone[i] = p;
                if (lack() < before) return true;
            }
            alone[i] = was;
            for (int j = 0; j < i; j++) if (change(i, j, before)) return true;
        }
        return false;
    }

    private boolean change(int i, int j, long before) {
        int first = alone[i], second = alone[j];
        boolean can = first != second && (second == NOBODY || most(i, second) > 0) && (first == NOBODY || most(j, first) > 0);
        if (!can) return false;
        alone[i] = second;
        alone[j] = first;
        if (lack() < before) return true;
        alone[i] = first;
        alone[j] = second;
        return false;
    }

    private void write(Bounds bounds) {
        for (int i = 0; i < alone.length; i++) {
            int n = lines.get(i);
            for (int p = 0; p < wanted.length; p++) if (paysAlone(p) && alone[i] != p) bounds.drop(n, p);
            if (alone[i] == NOBODY) continue;
            if (bounds.isAlone(alone[i])) bounds.leaveTo(n, alone[i]);
            if (isWhole(alone[i])) bounds.least[n][alone[i]] = bounds.most[n][alone[i]];
        }
    }
}
