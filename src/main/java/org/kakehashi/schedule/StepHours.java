package org.kakehashi.schedule;

import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;

/// When each step of a plan is worked at.
final class StepHours {
    private final OfficeHours office;

    private StepHours(OfficeHours office) {
        this.office = office;
    }

    static StepHours of(Plan plan, Circumstances circumstances) {
        return new StepHours(OfficeHours.PLAIN);
    }

    /// @return hours of the plan, by which its days are counted
    OfficeHours office() {
        return office;
    }

    /// @return hours in which the step is worked at
    WorkHours hours(Step step) {
        return office.hours();
    }

    /// @return hours in which the step's slack counts
    WorkHours counting(Step step) {
        return hours(step);
    }

    /// @return steps whose hours leave no time to work
    List<Finding> findings() {
        return List.of();
    }
}
