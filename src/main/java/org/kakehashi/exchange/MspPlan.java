package org.kakehashi.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.mpxj.ProjectFile;
import org.mpxj.ScheduleFrom;
import org.mpxj.Task;

/// A plan that MPXJ has read, whatever the format it was in, as ours.
final class MspPlan {
    private final ProjectFile file;
    private final PlanTrouble trouble;

    private MspPlan(ProjectFile file, PlanTrouble trouble) {
        this.file = file;
        this.trouble = trouble;
    }

    static PlanImport of(ProjectFile file, PlanTrouble trouble) {
        return new MspPlan(file, trouble).taken();
    }

    private PlanImport taken() {
        var properties = file.getProjectProperties();
        var calendars = new MspCalendars(file, trouble);
        var people = new MspPeople(file, calendars, trouble);
        var tasks = new MspTasks(file, calendars, people, trouble);
        var steps = tasks.steps();
        var begin = properties.getStartDate();
        if (begin != null && MspCalendars.outside(begin)) begin = null;
        var start = begin != null ? begin.toLocalDate() : first(tasks.ids().keySet());
        if (properties.getScheduleFrom() == ScheduleFrom.FINISH) trouble.at(trouble.file(), "fromFinish");
        var currency = properties.getCurrencyCode();
        var plan = new Plan(currency != null && currency.matches("[A-Z]{3}") ? currency : "JPY", start, status(),
                calendars.own(), calendars.all(), baselines(tasks.ids()), steps);
        if (begin != null) plan = plan.beginningAt(begins(begin));
        return new PlanImport(title(), plan, people.all(), tasks.told(), trouble.problems());
    }

    private String title() {
        var properties = file.getProjectProperties();
        var title = PlanTrouble.line(properties.getProjectTitle());
        return title.isEmpty() ? PlanTrouble.line(properties.getName()) : title;
    }

    private @Nullable LocalDate status() {
        var date = file.getProjectProperties().getStatusDate();
        return date == null || MspCalendars.outside(date) ? null : date.toLocalDate();
    }

    /// @return the first day of any task
    private LocalDate first(Set<Task> tasks) {
        return tasks.stream().map(Task::getStart).filter(Objects::nonNull).filter(start -> !MspCalendars.outside(start))
                .map(LocalDateTime::toLocalDate).min(LocalDate::compareTo).orElseGet(() -> {
                    trouble.at(trouble.file(), "noStart");
                    return LocalDate.of(2000, 1, 1);
                });
    }

    /// @return when the plan begins, as a whole day if it is when work begins on it
    private Moment begins(LocalDateTime begin) {
        var own = file.getDefaultCalendar();
        return own == null ? Moment.at(begin) : MspTime.moment(begin, true, own, Set.of(own));
    }

    private List<Baseline> baselines(Map<Task, String> ids) {
        var baselines = new ArrayList<Baseline>();
        for (int number = 0; number < Baseline.MOST; number++) {
            var planned = new ArrayList<Baseline.Planned>();
            for (var each : ids.entrySet()) {
                var task = each.getKey();
                var start = number == 0 ? task.getBaselineStart() : task.getBaselineStart(number);
                var finish = number == 0 ? task.getBaselineFinish() : task.getBaselineFinish(number);
                if (start == null || finish == null) continue;
                if (MspCalendars.outside(start) || MspCalendars.outside(finish) || start.isAfter(finish)) {
                    trouble.at(trouble.file() + " Task " + task.getUniqueID(), "baseline", start, finish);
                    continue;
                }
                var cost = number == 0 ? task.getBaselineCost() : task.getBaselineCost(number);
                planned.add(new Baseline.Planned(each.getValue(), Moment.at(start), Moment.at(finish),
                        cost == null || !Double.isFinite(cost.doubleValue()) ? 0 : cost.doubleValue()));
            }
            if (!planned.isEmpty()) baselines.add(new Baseline(name(number), taken(number), planned));
        }
        return baselines;
    }

    private static Names name(int number) {
        return number == 0 ? PlanTrouble.TEXTS.text("baseline") : PlanTrouble.TEXTS.text("baselineNumber", number);
    }

    private LocalDate taken(int number) {
        var properties = file.getProjectProperties();
        var date = number == 0 ? properties.getBaselineDate() : properties.getBaselineDate(number);
        if (date == null) date = properties.getLastSaved();
        if (date == null) date = properties.getStartDate();
        return date == null || MspCalendars.outside(date) ? LocalDate.of(2000, 1, 1) : date.toLocalDate();
    }
}
