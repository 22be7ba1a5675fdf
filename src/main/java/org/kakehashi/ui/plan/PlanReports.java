package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Plan;
import org.kakehashi.project.Scheduling;
import org.kakehashi.schedule.PlanClock;
import org.kakehashi.schedule.StatusReport;

/// What is kept and reported of a plan as a whole; each verb is one edit.
final class PlanReports {
    private static final String SUBJECT = "plan";
    private final PlanViewModel model;

    PlanReports(PlanViewModel model) {
        this.model = model;
    }

    Plan plan() {
        return model.project().plan();
    }

    LocalDate today() {
        return model.today();
    }

    void saveBaseline() {
        int number = 1;
        while (known(number)) number++;
        var baseline = Baselines.taken(model.project(), model.schedule(), GanttWords.BASELINE_NAME.names(number), today());
        model.keep(GanttWords.EDIT_BASELINE.names(baseline.name()), SUBJECT, plan -> Baselines.with(plan, baseline));
    }

    private boolean known(int number) {
        var name = GanttWords.BASELINE_NAME.names(number);
        return plan().baselines().stream().anyMatch(baseline -> baseline.name().equals(name));
    }

    void clear(Baseline baseline) {
        model.keep(GanttWords.EDIT_CLEAR.names(baseline.name()), SUBJECT, plan -> Baselines.without(plan, baseline));
    }

    void status(@Nullable LocalDate day) {
        model.keep(GanttWords.EDIT_STATUS.names(), SUBJECT, plan -> plan.withStatusDate(day));
    }

    void asPlanned() {
        report(GanttWords.AS_PLANNED, StatusReport::asPlanned);
    }

    void reschedule() {
        report(GanttWords.RESCHEDULE, StatusReport::rescheduled);
    }

    private void report(GanttWords word, BiFunction<StatusReport, Plan, Plan> change) {
        var status = plan().statusDate();
        if (status == null) return;
        var project = model.project();
        var clock = PlanClock.of(project.plan(), Scheduling.circumstances(project, project.plan()));
        var report = new StatusReport(model.schedule(), clock, status);
        model.keep(word.names(), SUBJECT, plan -> change.apply(report, plan));
    }
}
