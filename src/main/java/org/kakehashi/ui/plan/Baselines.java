package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.schedule.Schedule;

/// Keeping a plan as it stands, to compare with later.
final class Baselines {
    private Baselines() {}

    /// @return the plan as it is scheduled, with what its steps cost
    static Baseline taken(Project project, Schedule schedule, Names name, LocalDate today) {
        var planned = new ArrayList<Baseline.Planned>();
        var budget = Budget.of(project, schedule);
        for (var step : project.plan().steps()) {
            schedule.step(step.id()).ifPresent(now -> planned.add(new Baseline.Planned(step.id(),
                    Moment.at(now.start()), Moment.at(now.finish()), budget.buildUp(step.id()).total())));
        }
        return new Baseline(name, today, planned);
    }

    /// @return the plan with one more; of too many the oldest goes
    static Plan with(Plan plan, Baseline baseline) {
        var kept = new ArrayList<>(plan.baselines());
        kept.add(baseline);
        while (kept.size() > Baseline.MOST) kept.removeFirst();
        return plan.withBaselines(kept);
    }

    static Plan without(Plan plan, Baseline baseline) {
        return plan.withBaselines(plan.baselines().stream().filter(other -> !other.equals(baseline)).toList());
    }

    /// @return the baseline that the chart compares with
    static Optional<Baseline> chosen(Plan plan, GanttLayers layers) {
        int count = plan.baselines().size();
        if (count == 0) return Optional.empty();
        int number = layers.baseline();
        return Optional.of(plan.baselines().get(number < 0 || number >= count ? count - 1 : number));
    }
}
