package org.kakehashi.ui.plan;

import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Stage;

/// A line of the plan, the same in the table and in the chart.
sealed interface PlanRow {
    /// @return unique among the rows
    String id();

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

    /// One step.
    ///
    /// @param number as `3.2`
    /// @param depth  how many groups it lies in
    /// @param dates  null only for a step that a cycle keeps from being scheduled
    /// @param cost   in whole units of the plan's currency
    record StepRow(Step step, String number, int depth, @Nullable Dates dates, boolean critical, double slack, long cost)
            implements PlanRow {
        @Override
        public String id() {
            return step.id();
        }
    }
}
