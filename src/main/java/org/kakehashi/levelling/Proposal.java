package org.kakehashi.levelling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Plan;

/// What levelling would change in a plan, to be accepted as a whole, in part or not at all.
///
/// @param status   what is known of the finish
/// @param moves    in the order of the new dates
/// @param before   the plan's finish so far
/// @param after    its finish if all moves are accepted
/// @param bound    no way to do it finishes before that day, as far as is proven
/// @param fewest   whether it is proven that no fewer steps need to move for that finish
/// @param twice    how many times people are wanted twice so far
/// @param left     how many of them are left if all moves are accepted
/// @param unsolved what cannot be solved by moving steps, for people
/// @param seconds  the search took
public record Proposal(Answer.Status status, List<Move> moves, LocalDate before, LocalDate after, LocalDate bound,
        boolean fewest, int twice, int left, List<Names> unsolved, double seconds) {
    public Proposal {
        requireNonNull(status, "status");
        moves = List.copyOf(moves);
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(bound, "bound");
        unsolved = List.copyOf(unsolved);
    }

    /// @param steps ids of the steps whose moves are accepted; what goes along with them need not be named
    /// @return the plan with these moves and no others
    public Plan accept(Plan plan, Set<String> steps) {
        var changed = plan;
        for (var move : moves) {
            if (move.follows() || !steps.contains(move.step())) continue;
            changed = changed.change(move.step(), step -> step.with(step.timing().withLevelled(move.put())));
        }
        return changed;
    }

    /// @return the plan with all moves
    public Plan accept(Plan plan) {
        var all = moves.stream().map(Move::step).collect(Collectors.toSet());
        return accept(plan, all);
    }

    /// @return the plan with nothing put off any more
    public static Plan clear(Plan plan) {
        return plan.change(step -> step.timing().levelled() == null ? step : step.with(step.timing().withLevelled(null)));
    }

    /// @return whether anything of the plan is put off
    public static boolean isLevelled(Plan plan) {
        return plan.steps().stream().anyMatch(step -> step.timing().levelled() != null);
    }
}
