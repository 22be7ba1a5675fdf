package org.kakehashi.allocation;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.StepKind;

/// The money that one cost line takes in one fiscal year.
///
/// @param step       id of the step
/// @param stepName   what people call the step
/// @param line       id of the cost line within it
/// @param name       what people call the line
/// @param fiscalYear the calendar year in which the fiscal year of the home city begins
/// @param amount     whole units of the plan's currency, not negative
public record Need(String step, Names stepName, StepKind kind, String line, Names name, CostCategory category,
        int fiscalYear, long amount) {
    /// Largest sum that is reckoned with, so that no product leaves the whole numbers of the machine.
    public static final long MOST = 1_000_000_000_000_000L;

    public Need {
        Require.that(!step.isBlank(), "step", step);
        requireNonNull(stepName, "stepName");
        requireNonNull(kind, "kind");
        Require.that(!line.isBlank(), "line", line);
        requireNonNull(name, "name");
        requireNonNull(category, "category");
        Require.that(1 <= fiscalYear && fiscalYear <= 9999, "fiscalYear", fiscalYear);
        Require.that(0 <= amount && amount <= MOST, "amount", amount);
    }
}
