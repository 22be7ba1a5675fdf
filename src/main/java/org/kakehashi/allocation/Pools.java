package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.kakehashi.funding.Payment;

/// Needs of a fiscal year that the same payers can pay, taken together.
///
/// What a payer with no either-or in single lines pays of such a pool can be spread over its lines in proportion, so
/// that nothing is lost by looking at the pool alone. A need with a fixed payment is a pool of its own.
final class Pools {
    final Situation situation;
    final Bounds bounds;
    /// Numbers of needs, by pool.
    final List<List<Integer>> members;

    Pools(Situation situation) {
        this.situation = situation;
        bounds = new Bounds(situation);
        var table = situation.table();
        var pools = new LinkedHashMap<List<Integer>, List<Integer>>();
        for (int n = 0; n < table.length; n++) {
            for (int p = 0; p < table[n].length; p++) if (bounds.most[n][p] < bounds.lowest(n, p)) bounds.drop(n, p);
            pools.computeIfAbsent(key(n, table[n]), _ -> new ArrayList<>()).add(n);
        }
        members = List.copyOf(pools.values());
    }

    private List<Integer> key(int n, Payment[] present) {
        var key = new ArrayList<>(List.of(year(n)));
        boolean pinned = Arrays.stream(present).anyMatch(payment -> payment != null && payment.pinned());
        key.add(pinned ? n : -1);
        for (int p = 0; p < present.length; p++) if (bounds.most[n][p] > 0) key.add(p);
        return key;
    }

    int year(int n) {
        return situation.needs().get(n).fiscalYear();
    }

    /// @return the fiscal year of that pool
    int yearOf(int pool) {
        return year(members.get(pool).getFirst());
    }

    long amount(Collection<Integer> needs) {
        return needs.stream().mapToLong(n -> situation.needs().get(n).amount()).sum();
    }

    long most(Collection<Integer> needs, int payer) {
        return needs.stream().mapToLong(n -> bounds.most[n][payer]).sum();
    }

    long least(Collection<Integer> needs, int payer) {
        return needs.stream().mapToLong(n -> bounds.least[n][payer]).sum();
    }
}
