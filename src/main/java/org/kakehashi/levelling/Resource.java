package org.kakehashi.levelling;

import java.util.List;
import org.kakehashi.base.Require;

/// Someone or something that only so much work can use at a time.
///
/// @param capacity amount there is
/// @param taken    what others use of it
public record Resource(int capacity, List<Taken> taken) {

    /// An amount that is not there for a while.
    ///
    /// @param from the first slot
    /// @param to   the slot after the last
    public record Taken(int from, int to, int amount) {
        public Taken {
            Require.that(0 <= from && from <= to, "from", from);
            Require.that(amount >= 0, "amount", amount);
        }
    }

    public Resource {
        Require.that(capacity >= 0, "capacity", capacity);
        taken = List.copyOf(taken);
    }

    /// @return what is left of it in each of `slots` slots, never below zero
    int[] free(int slots) {
        var free = new int[slots];
        var change = new long[slots + 1];
        for (var each : taken) {
            change[Math.min(each.from(), slots)] += each.amount();
            change[Math.min(each.to(), slots)] -= each.amount();
        }
        long used = 0;
        for (int t = 0; t < slots; t++) {
            used += change[t];
            free[t] = (int) Math.max(0, capacity - used);
        }
        return free;
    }
}
