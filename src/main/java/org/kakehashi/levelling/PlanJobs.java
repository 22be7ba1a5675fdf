package org.kakehashi.levelling;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Person;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.ScheduledStep;
import org.kakehashi.schedule.WorkHours;

/// The steps of a plan as jobs, in the plan's order without its groups.
final class PlanJobs {
    /// Amounts are hundredths of a person.
    private static final int WHOLE = 100;
    /// Half days beyond the present end that one looks at, at most: about ten years.
    private static final int FARTHEST = 5_200;
    final Situation situation;
    /// The plan without what levelling put off so far, and its dates.
    final Schedule loose;
    final Schedule present;
    final List<Step> steps = new ArrayList<>();
    final Axis axis;
    final Jobs jobs;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> members = new HashMap<>();
    private final Scarce scarce;
    private final int minutesADay;
    private final Map<List<Object>, Reach> reaches = new HashMap<>();
    private final int today;

    PlanJobs(Situation situation) {
        this.situation = situation;
        present = situation.schedule();
        loose = situation.with(cleared(situation, present)).schedule();
        minutesADay = present.minutesADay();
        for (var step : situation.plan().steps()) {
            if (step.isGroup()) continue;
            numbers.put(step.id(), steps.size());
            enter(step, steps.size());
            steps.add(step);
        }
        axis = axis();
        today = axis.at(Axis.moment(situation.today().atStartOfDay()));
        scarce = new Scarce(situation, axis, WHOLE);
        var all = new ArrayList<Job>();
        for (var step : steps) all.add(job(step));
        var resources = scarce.resources(taken());
        jobs = new Jobs(settled(all, resources), resources, axis.slots());
    }

    /// @return with nothing put off that may move
    static Plan cleared(Situation situation, Schedule present) {
        return situation.plan().change(step -> mayMove(situation, present, step)
                ? step.with(step.timing().withLevelled(null)) : step);
    }

    /// Whether levelling may move a step: nothing of it is done, no one said when it is to be, and it lies ahead.
    static boolean mayMove(Situation situation, Schedule present, Step step) {
        var bound = step.timing().bound();
        return !step.isGroup() && !step.timing().pinned() && bound != Bound.START_ON && bound != Bound.FINISH_ON
                && step.done() == 0 && step.progress().begun() == null
                && !dates(present, step).start().isBefore(situation.today().atStartOfDay());
    }

    boolean mayMove(Step step) {
        return mayMove(situation, present, step);
    }

    static ScheduledStep dates(Schedule schedule, Step step) {
        return schedule.step(step.id()).orElseThrow();
    }

    private void enter(Step step, int number) {
        var seen = new LinkedHashSet<String>();
        for (var group = step.group(); !group.isEmpty() && seen.add(group);) {
            members.computeIfAbsent(group, _ -> new ArrayList<>()).add(number);
            group = situation.plan().step(group).map(Step::group).orElse("");
        }
    }

    private Axis axis() {
        Set<WorkHours> hours = new LinkedHashSet<>();
        long first = Axis.moment(situation.today().atStartOfDay()), last = first, work = 0;
        for (var step : steps) {
            for (var dates : List.of(dates(present, step), dates(loose, step))) {
                first = Math.min(first, Axis.moment(dates.start()));
                last = Math.max(last, Axis.moment(dates.finish()));
            }
            if (step.span().working()) hours.add(dates(present, step).hours());
            if (!step.assigned().isEmpty()) work += 2 * Math.ceilDiv(minutes(step), Math.max(1, minutesADay)) + 2;
        }
        if (hours.isEmpty()) hours.add(WorkHours.ALWAYS);
        int until = count(first, last, hours);
        return Axis.of(first, hours, until + (int) Math.min(FARTHEST, work) + 2);
    }

    private static int count(long first, long last, Collection<WorkHours> hours) {
        int days = (int) Math.min(60_000, (last - first) / 1440 + 2);
        return Axis.of(first, hours, 2 * days).at(last) + 1;
    }

    private long minutes(Step step) {
        var dates = dates(loose, step);
        long start = Axis.moment(dates.start()), finish = Axis.moment(dates.finish());
        return step.span().working() ? dates.hours().between(start, finish) : finish - start;
    }

    private WorkHours hours(Step step) {
        return step.span().working() ? dates(loose, step).hours() : WorkHours.ALWAYS;
    }

    /// @return the half day a step begins in
    int start(Step step, Schedule schedule) {
        return axis.at(hours(step).onOrAfter(Axis.moment(dates(schedule, step).start())));
    }

    /// @return when a step is put off to so that it begins in a half day
    Moment moment(Step step, int slot) {
        var time = Axis.time(hours(step).onOrAfter(axis.begin(slot)));
        long opening = hours(step).onOrAfter(Axis.moment(time.toLocalDate().atStartOfDay()));
        return Axis.moment(time) == opening ? Moment.of(time.toLocalDate()) : Moment.at(time);
    }

    int number(String step) {
        return requireNonNull(numbers.get(step));
    }

    double days(long minutes) {
        return minutes / (double) minutesADay;
    }

    /// Whether there are posts to be filled by people with certain skills.
    boolean hasOpenPosts() {
        return scarce.hasPools();
    }

    private Job job(Step step) {
        var now = dates(present, step);
        int start = start(step, present);
        if (!mayMove(step)) {
            int finish = Math.max(start, axis.after(Axis.moment(now.finish())));
            return new Job(Reach.plus(finish - start), 0, Job.OPEN, start, true, List.of(), List.of());
        }
        long minutes = minutes(step);
        var reach = reaches.computeIfAbsent(List.of(hours(step), minutes), _ -> axis.work(hours(step), minutes));
        int earliest = step.timing().bound() == Bound.AS_LATE_AS_POSSIBLE
                ? axis.at(Axis.moment(dates(loose, step).early().start().atStartOfDay()))
                : axis.at(hours(step).onOrAfter(Axis.moment(dates(loose, step).start())));
        return new Job(reach, Math.max(earliest, today), latest(step, reach, start), start, false, ties(step),
                scarce.demands(step));
    }

    private int latest(Step step, Reach reach, int start) {
        var at = step.timing().at();
        if (at == null) return Job.OPEN;
        var closing = at.time() == null ? at.day().plusDays(1).atStartOfDay() : at.day().atTime(at.time());
        int latest = switch (step.timing().bound()) {
            case FINISH_NOT_AFTER -> axis.after(Axis.moment(closing));
            case START_NOT_AFTER -> {
                int last = axis.after(Axis.moment(closing)) - 1;
                while (last > start && reach.from(last) == Reach.NEVER) last--;
                yield last < 0 ? 0 : reach.from(last);
            }
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NOT_BEFORE, FINISH_NOT_BEFORE, START_ON, FINISH_ON -> Job.OPEN;
        };
        return latest;
    }

    /// @return what a step waits for itself, and by the groups it lies in
    private List<Job.Tie> ties(Step step) {
        var ties = new ArrayList<Job.Tie>();
        step.after().forEach(link -> tie(step, link, ties));
        var seen = new LinkedHashSet<String>();
        for (var id = step.group(); !id.isEmpty() && seen.add(id);) {
            var group = situation.plan().step(id);
            if (group.isEmpty()) break;
            group.get().after().stream().filter(link -> link.kind().toStart()).forEach(link -> tie(step, link, ties));
            id = group.get().group();
        }
        return ties;
    }

    private void tie(Step step, Link link, List<Job.Tie> ties) {
        var own = numbers.get(link.predecessor());
        var before = own != null ? List.of(own) : link.kind().fromFinish()
                ? members.getOrDefault(link.predecessor(), List.of()) : List.<Integer>of();
        for (int number : before) {
            if (steps.get(number).id().equals(step.id())) continue;
            boolean fromFinish = link.kind().fromFinish(), toFinish = !link.kind().toStart();
            var counted = link.unit() == Link.Unit.ELAPSED ? WorkHours.ALWAYS : dates(loose, step).hours();
            long minutes = switch (link.unit()) {
                case WORK -> Math.round(link.lag() * minutesADay);
                case ELAPSED -> Math.round(link.lag() * 1440);
                case PERCENT -> Math.round(link.lag() / 100 * minutes(steps.get(number)));
            };
            ties.add(new Job.Tie(number, fromFinish, toFinish, reaches.computeIfAbsent(
                    List.of(counted, minutes, hours(step), fromFinish, toFinish),
                    _ -> axis.lag(counted, minutes, hours(step), fromFinish, toFinish))));
        }
    }

    /// @return what steps that stay take, by resource
    private Map<Integer, List<Resource.Taken>> taken() {
        var taken = new LinkedHashMap<Integer, List<Resource.Taken>>();
        for (var step : steps) {
            if (mayMove(step) || step.done() >= 1) continue;
            var dates = dates(present, step);
            int from = axis.at(Axis.moment(dates.start())), to = Math.max(from, axis.after(Axis.moment(dates.finish())));
            for (var demand : scarce.demands(step)) {
                taken.computeIfAbsent(demand.resource(), _ -> new ArrayList<>())
                        .add(new Resource.Taken(from, to, demand.amount()));
            }
        }
        return taken;
    }

    /// Takes as present where a step lies if all before it take whole half days; and lets what comes before steps that
    /// stay end before them, unless it is late already.
    private List<Job> settled(List<Job> all, List<Resource> resources) {
        var settled = new ArrayList<>(all);
        var whole = new Jobs(all, resources, axis.slots());
        var order = new Order(whole);
        var starts = new int[all.size()];
        for (int i = 0; i < starts.length; i++) starts[i] = all.get(i).present();
        for (int i : order.sorted) {
            var job = all.get(i);
            if (job.fixed()) continue;
            int first = Math.max(starts[i], order.first(i, starts)), finish = order.toFinish(i, starts);
            while (first < axis.slots() && (job.reach().from(first) == Reach.NEVER || job.reach().from(first) < finish)) first++;
            starts[i] = first;
            int latest = job.latest() == Job.OPEN ? Job.OPEN : Math.max(job.latest(), job.reach().from(first));
            settled.set(i, new Job(job.reach(), job.earliest(), latest, first, false, job.ties(), job.demands()));
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).fixed()) Windows.bind(settled, i, ties(steps.get(i)), axis.slots());
        }
        return settled;
    }

    static Job with(Job job, List<Job.Tie> ties) {
        return new Job(job.reach(), job.earliest(), job.latest(), job.present(), job.fixed(), ties, job.demands());
    }

    static Job without(Job job, int resource) {
        return new Job(job.reach(), job.earliest(), job.latest(), job.present(), job.fixed(), job.ties(),
                job.demands().stream().filter(demand -> demand.resource() != resource).toList());
    }

    /// @return the person or people a resource stands for
    List<Person> people(int resource) {
        return scarce.people(resource);
    }
}
