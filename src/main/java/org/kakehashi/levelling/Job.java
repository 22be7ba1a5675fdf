package org.kakehashi.levelling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.base.Require;

/// Work that is done in one go.
///
/// @param reach    its finish, by its start
/// @param earliest slot it may begin in at the earliest
/// @param latest   finish at the latest, or [#OPEN]
/// @param present  slot it begins in so far; it stays there if `fixed`
/// @param ties     what it waits for
/// @param demands  what it takes while it lasts, of each resource at most once
public record Job(Reach reach, int earliest, int latest, int present, boolean fixed, List<Tie> ties,
        List<Demand> demands) {
    /// No last finish.
    public static final int OPEN = Integer.MAX_VALUE;

    /// What one job waits for: its start or finish comes at or after what is reached from the other's.
    ///
    /// @param before number of the other job
    /// @param lag    from the one to the other
    public record Tie(int before, boolean fromFinish, boolean toFinish, Reach lag) {
        public Tie {
            Require.that(before >= 0, "before", before);
            requireNonNull(lag, "lag");
        }

        /// @return a wait for the finish
        public static Tie after(int before) {
            return new Tie(before, true, false, Reach.plus(0));
        }
    }

    /// How much of a resource is taken.
    ///
    /// @param resource its number
    public record Demand(int resource, int amount) {
        public Demand {
            Require.that(resource >= 0, "resource", resource);
            Require.that(amount > 0, "amount", amount);
        }
    }

    public Job {
        requireNonNull(reach, "reach");
        Require.that(earliest >= 0, "earliest", earliest);
        Require.that(present >= 0, "present", present);
        ties = List.copyOf(ties);
        demands = List.copyOf(demands);
        Require.that(demands.stream().map(Demand::resource).distinct().count() == demands.size(), "demands", demands);
    }

    /// @return a job of that many slots, free to begin at once
    public static Job of(int slots, List<Tie> ties, List<Demand> demands) {
        return new Job(Reach.plus(slots), 0, OPEN, 0, false, ties, demands);
    }

    /// @return how much of a resource it takes, 0 if none
    int takes(int resource) {
        for (var demand : demands) if (demand.resource() == resource) return demand.amount();
        return 0;
    }
}
