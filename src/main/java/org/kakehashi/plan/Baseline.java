package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// A plan as it stood on a day, kept to compare with.
///
/// @param taken the day
/// @param steps as they were planned then, each step once
public record Baseline(Names name, LocalDate taken, List<Planned> steps) {
    /// Most that a plan keeps, as in the planning tools people come from.
    public static final int MOST = 11;

    /// A step as it was planned.
    ///
    /// @param step id of the step
    /// @param cost in the plan's currency
    public record Planned(String step, Moment start, Moment finish, double cost) {
        public Planned {
            Require.that(!step.isBlank(), "step", step);
            Require.that(start.compareTo(finish) <= 0, "finish", finish);
            Require.finite(cost, "cost");
        }
    }

    public Baseline {
        requireNonNull(name, "name");
        requireNonNull(taken, "taken");
        steps = List.copyOf(steps);
    }

    public Optional<Planned> step(String id) {
        return steps.stream().filter(planned -> planned.step().equals(id)).findFirst();
    }
}
