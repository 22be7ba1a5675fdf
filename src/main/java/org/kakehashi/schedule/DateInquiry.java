package org.kakehashi.schedule;

import static org.kakehashi.schedule.WhyDate.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Hold;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;

/// Works out, for one step, when each thing that has a say would let it begin.
final class DateInquiry {
    private static final long UNDECIDED = Long.MIN_VALUE;
    private final Plan plan;
    private final Circumstances circumstances;
    private final StepActivities steps;
    private final ActivityGraph graph;
    private final Layout layout;
    private final OfficeHours office;
    private final List<WhyDate.Line> lines = new ArrayList<>();
    /// The latest moment that decides, before free days are left out.
    private long decided = UNDECIDED;

    DateInquiry(Plan plan, Circumstances circumstances) {
        this.plan = plan;
        this.circumstances = circumstances;
        steps = StepActivities.of(plan, circumstances);
        graph = new ActivityGraph(steps.activities());
        office = steps.hours().office();
        layout = CriticalPath.of(graph, office.hours(), steps.begin());
    }

    WhyDate why(int i) {
        var driver = Scheduler.driver(plan, steps, layout, i);
        if (graph.group[i]) members(i);
        else {
            if (driver.kind() == Driver.Kind.PLAN_START || isHeldByTheBeginning(i, driver)) {
                add(Kind.PLAN_START, i, "", SaidWhy.planStart(plan.start()), steps.begin(), true);
            }
            for (int at = i; at >= 0; at = graph.activity(at).group()) links(i, at, driver);
            money(i);
            levelling(i);
            bound(i, driver);
            calendar(i);
            length(i);
        }
        return new WhyDate(plan.steps().get(i).id(), Scheduler.time(layout.start()[i]), Scheduler.time(layout.finish()[i]),
                sentence(i, driver), lines);
    }

    private Names sentence(int i, Driver driver) {
        if (graph.group[i]) return SaidWhy.group();
        boolean calendar = lines.stream().anyMatch(line -> line.kind() == Kind.CALENDAR);
        var before = plan.step(driver.step()).map(Step::name).orElse(Names.same(""));
        return SaidWhy.sentence(driver.kind(), before, calendar);
    }

    /// The links of a step, or of a group it lies in.
    private void links(int i, int from, Driver driver) {
        var activity = graph.activity(i);
        var links = plan.steps().get(from).after().stream().filter(link -> plan.step(link.predecessor()).isPresent()).toList();
        var ties = graph.activity(from).ties();
        for (int t = 0; t < ties.size(); t++) {
            var tie = ties.get(t);
            if (!graph.counts(from, tie)) continue;
            long moment = CriticalPath.reached(graph, layout, activity, tie);
            boolean decides = driver.kind() == Driver.Kind.LINK && layout.driver()[from] == t && isReachedBy(i, from)
                    && !isHeldByTheBeginning(i, driver);
            var before = plan.steps().get(tie.before());
            var dates = new PlanDays(graph, office, layout).planned()[tie.before()];
            add(Kind.LINK, i, before.id(), SaidWhy.link(links.get(t), before.name(), dates), moment, decides);
        }
    }

    /// @return whether what finishes with another would begin before the plan does
    private boolean isHeldByTheBeginning(int i, Driver driver) {
        int tie = layout.driver()[i];
        if (driver.kind() != Driver.Kind.LINK || tie < 0) return false;
        var activity = graph.activity(i);
        var finishing = activity.ties().get(tie);
        return finishing.kind() == Link.Kind.FINISH_FINISH
                && CriticalPath.reached(graph, layout, activity, finishing) < steps.begin();
    }

    /// @return whether a step's start is set by the group `from`, or by itself
    private boolean isReachedBy(int i, int from) {
        int at = i;
        while (at != from && at >= 0 && layout.driver()[at] == Layout.GROUP) at = graph.activity(at).group();
        return at == from;
    }

    private void money(int i) {
        var step = plan.steps().get(i);
        for (Hold hold : circumstances.holds().getOrDefault(step.id(), List.of())) {
            var from = hold.from();
            if (from == null) continue;
            long moment = office.start(Moment.of(from), graph.activity(i).hours());
            boolean decides = layout.driver()[i] == Layout.FLOOR && !steps.levelled().get(i) && isFloor(i, moment);
            add(Kind.MONEY, i, "", SaidWhy.money(hold, from), moment, decides);
        }
    }

    private void levelling(int i) {
        var levelled = plan.steps().get(i).timing().levelled();
        if (levelled == null) return;
        long moment = office.start(levelled, graph.activity(i).hours());
        add(Kind.LEVELLING, i, "", SaidWhy.levelled(levelled.day()), moment,
                layout.driver()[i] == Layout.FLOOR && steps.levelled().get(i));
    }

    private boolean isFloor(int i, long moment) {
        var floor = graph.activity(i).floor();
        return floor != null && floor == moment;
    }

    private void bound(int i, Driver driver) {
        var timing = plan.steps().get(i).timing();
        var begun = plan.steps().get(i).progress().begun();
        long start = layout.start()[i];
        if (begun != null) {
            add(Kind.PROGRESS, i, "", SaidWhy.begun(begun.day()), start, true);
        } else if (timing.at() != null && timing.pinned()) {
            add(Kind.PIN, i, "", SaidWhy.pinned(timing.at().day()), start, true);
        } else if (timing.at() != null && timing.bound().needsMoment()) {
            var activity = graph.activity(i);
            long moment = timing.bound().ofFinish() ? activity.start(activity.at()) : activity.at();
            add(Kind.BOUND, i, "", SaidWhy.bound(timing.bound(), timing.at().day()), moment,
                    driver.kind() == Driver.Kind.BOUND);
        } else if (driver.kind() == Driver.Kind.AS_LATE_AS_POSSIBLE) {
            add(Kind.AS_LATE_AS_POSSIBLE, i, "", SaidWhy.asLate(), start, true);
        }
    }

    /// The free days between the moment that decides and the one at which work begins.
    private void calendar(int i) {
        long start = layout.start()[i];
        if (decided == UNDECIDED) return;
        LocalDate from = office.startDay(decided), first = day(start);
        if (!from.isBefore(first)) return;
        lines.add(new WhyDate.Line(Kind.CALENDAR, "", SaidWhy.calendar(from, first.minusDays(1)), Scheduler.time(start),
                true, 0));
    }

    private void length(int i) {
        var step = plan.steps().get(i);
        if (step.isMilestone()) return;
        var finish = Scheduler.time(layout.finish()[i]);
        lines.add(new WhyDate.Line(Kind.LENGTH, "", SaidWhy.length(step.span(), day(layout.finish()[i] - 1)), finish,
                false, 0));
    }

    /// Members that begin when their group does.
    private void members(int group) {
        for (int i = 0; i < graph.size; i++) {
            if (graph.activity(i).group() != group || layout.start()[i] != layout.start()[group]) continue;
            var step = plan.steps().get(i);
            add(Kind.MEMBER, group, step.id(), SaidWhy.member(step.name()), layout.start()[i], true);
        }
    }

    private void add(Kind kind, int i, String subject, Names text, long moment, boolean decides) {
        var activity = graph.activity(i);
        double spare = office.days(Math.max(0, activity.hours().between(moment, layout.start()[i])));
        if (decides) decided = Math.max(decided, moment);
        lines.add(new WhyDate.Line(kind, subject, text, Scheduler.time(activity.onOrAfter(moment)), decides, decides ? 0 : spare));
    }

    private static LocalDate day(long moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment, (long) WorkHours.DAY));
    }
}
