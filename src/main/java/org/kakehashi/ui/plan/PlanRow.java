package org.kakehashi.ui.plan;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Stage;

/// A line of the plan, the same in the table and in the chart.
sealed interface PlanRow {
    /// @return unique among the rows
    String id();

    /// @return null only for a step that a cycle keeps from being scheduled
    @Nullable Dates dates();

    /// The head of a stage with its steps below.
    ///
    /// @param group the group step that holds all steps of the stage and gives the head its name, null if none does
    /// @param dates from the first to the last day of its steps
    record StageRow(Stage stage, @Nullable Step group, boolean open, Dates dates) implements PlanRow {
        @Override
        public String id() {
            return group == null ? "stage-" + stage : group.id();
        }
    }

    /// The head of steps that have a person, a source of money or a city in common.
    ///
    /// @param dates from the first to the last day of its steps
    record HeadRow(String id, Names name, boolean open, Dates dates) implements PlanRow {}

    /// One step.
    ///
    /// @param number as `3.2`
    /// @param depth  how many groups it lies in
    /// @param fold   whether something lies in it
    /// @param dates  null only for a step that a cycle keeps from being scheduled
    /// @param cost   in whole units of the plan's currency; of a group with all that lies in it
    record StepRow(Step step, String number, int depth, Fold fold, @Nullable Dates dates, boolean critical, double slack,
            long cost) implements PlanRow {
        @Override
        public String id() {
            return step.id();
        }
    }

    /// Whether what lies in a row is shown.
    enum Fold { NONE, OPEN, CLOSED }
}
