package org.kakehashi.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Shelf;

/// Puts what a file says of a plan into a project: people that are there already are found by their names, everything
/// else gets an id that is still free.
final class PlanMerge {
    private static final int OFFICE_DAY = 480;
    private final PlanImport taken;
    private final Project project;
    private final boolean replacing;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> calendars = new HashMap<>();
    private final Map<String, String> steps = new HashMap<>();

    PlanMerge(PlanImport taken, Project project, boolean replacing) {
        this.taken = taken;
        this.project = project;
        this.replacing = replacing;
    }

    Project merged() {
        var old = project.plan();
        var added = taken.plan();
        var calendarsNow = calendarsNow(old, added);
        var shelf = shelf();
        free(added.steps().stream().map(Step::id).toList(), replacing ? Set.of() : ids(old), steps);
        var own = calendars.getOrDefault(added.calendar(), "");
        double scale = replacing ? 1 : (double) workDay(added, added.calendar()) / workDay(old, old.calendar());
        boolean money = added.currency().equals(old.currency());
        var stepsNow = added.steps().stream().map(step -> step(step, own, scale, money)).toList();
        if (replacing) {
            return project.with(shelf).with(new Plan(old.currency(), added.start(), added.statusDate(), own, calendarsNow,
                    baselines(List.of(), added), stepsNow).beginningAt(added.begins()));
        }
        var all = new ArrayList<>(held(old.steps(), old.start(), added.start()));
        all.addAll(held(stepsNow, added.start(), old.start()));
        var begins = added.begins().compareTo(old.begins()) < 0 ? added.begins() : old.begins();
        return project.with(shelf).with(new Plan(old.currency(), begins.day(), old.statusDate(), old.calendar(),
                calendarsNow, baselines(old.baselines(), added), all).beginningAt(begins));
    }

    private static Set<String> ids(Plan plan) {
        return plan.steps().stream().map(Step::id).collect(Collectors.toSet());
    }

    /// Chooses for each id one that is not used.
    private static void free(List<String> ids, Set<String> used, Map<String, String> chosen) {
        var taken = new HashSet<>(used);
        for (var id : ids) {
            var free = id;
            for (int copy = 2; !taken.add(free); copy++) free = id.replaceFirst("\\.\\d+$", "") + "." + copy;
            chosen.put(id, free);
        }
    }

    private List<WorkCalendar> calendarsNow(Plan old, Plan added) {
        var kept = replacing ? List.<WorkCalendar>of() : old.calendars();
        free(added.calendars().stream().map(WorkCalendar::id).toList(), kept.stream().map(WorkCalendar::id).collect(Collectors.toSet()), calendars);
        var now = new ArrayList<>(kept);
        for (var calendar : added.calendars()) {
            now.add(new WorkCalendar(calendars.getOrDefault(calendar.id(), calendar.id()), calendar.name(), calendar.city(), calendar.country(),
                    calendars.getOrDefault(calendar.base(), ""), calendar.week(), calendar.weeks(), calendar.exceptions()));
        }
        return now;
    }

    private Shelf shelf() {
        var shelf = project.shelf();
        var byName = new HashMap<String, String>();
        for (var person : shelf.people()) {
            byName.putIfAbsent(person.name().ja(), person.id());
            byName.putIfAbsent(person.name().en(), person.id());
        }
        var used = shelf.people().stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
        for (var person : taken.people()) {
            var there = byName.getOrDefault(person.name().ja(), byName.get(person.name().en()));
            if (there != null) {
                people.put(person.id(), there);
                if (replacing) shelf = kept(shelf, there, person);
                continue;
            }
            var id = person.id();
            for (int copy = 2; !used.add(id); copy++) id = person.id() + "." + copy;
            people.put(person.id(), id);
            shelf = shelf.with(new Person(id, person.origin(), person.name(), person.badge(), person.organisation(), person.city(), person.grade(),
                    person.languages(), person.skills(), calendars.getOrDefault(person.calendar(), ""), person.leave(), person.units(),
                    person.daysAway()));
        }
        return shelf;
    }

    /// The calendars that someone kept are gone with the plan, so that those of the file count.
    private Shelf kept(Shelf shelf, String id, Person said) {
        var calendar = calendars.getOrDefault(said.calendar(), "");
        return shelf.people().stream().filter(person -> person.id().equals(id)).findFirst().map(person -> person.withCalendar(calendar)
                .withLeave(said.leave().isEmpty() ? person.leave() : said.leave())).map(shelf::with).orElse(shelf);
    }

    /// @param own   id of the calendar that steps without another were worked by in the file
    /// @param scale days of work here to a day of work there
    private Step step(Step step, String own, double scale, boolean money) {
        var timing = step.timing();
        var calendar = calendars.getOrDefault(timing.calendar(), "");
        if (!replacing && calendar.isEmpty() && step.assigned().isEmpty() && !step.isGroup()) calendar = own;
        var span = step.span().working() && scale != 1 ? new Span(Math.min(36_600, step.span().days() * scale), true) : step.span();
        return step.withId(steps.getOrDefault(step.id(), step.id())).inGroup(steps.getOrDefault(step.group(), ""))
                .with(timing.withCalendar(calendar)).with(span)
                .withAfter(step.after().stream().filter(link -> steps.containsKey(link.predecessor())).map(link -> link(link, scale)).toList())
                .withAssigned(step.assigned().stream().map(this::assignment).toList())
                .withLines(money ? step.lines() : List.of());
    }

    private Link link(Link link, double scale) {
        double lag = link.unit() == Link.Unit.WORK ? link.lag() * scale : link.lag();
        return new Link(steps.getOrDefault(link.predecessor(), link.predecessor()), link.kind(), Math.clamp(lag, -36_600, 36_600), link.unit());
    }

    private Assignment assignment(Assignment assignment) {
        return new Assignment(people.getOrDefault(assignment.person(), ""), assignment.units(), assignment.skills());
    }

    /// What began with its plan goes on beginning then, when the common plan begins earlier.
    private static List<Step> held(List<Step> steps, LocalDate start, LocalDate other) {
        if (!other.isBefore(start)) return steps;
        return steps.stream().map(step -> step.timing().bound() == Bound.AS_SOON_AS_POSSIBLE && !step.timing().pinned() && !step.isGroup()
                && step.after().isEmpty() ? step.with(step.timing().with(Bound.START_NOT_BEFORE, Moment.of(start))) : step).toList();
    }

    private List<Baseline> baselines(List<Baseline> old, Plan added) {
        var now = new ArrayList<>(old);
        for (var baseline : added.baselines()) {
            if (now.size() >= Baseline.MOST) break;
            now.add(new Baseline(baseline.name(), baseline.taken(), baseline.steps().stream().map(planned -> new Baseline.Planned(
                    steps.getOrDefault(planned.step(), planned.step()), planned.start(), planned.finish(), planned.cost())).toList()));
        }
        return now;
    }

    /// @return minutes worked on most days of the calendar's week, of several such lengths the longest
    private static int workDay(Plan plan, String id) {
        var seen = new HashSet<String>();
        for (var at = plan.calendar(id); at.isPresent() && seen.add(at.get().id()); at = plan.calendar(at.get().base())) {
            var week = at.get().week();
            if (!week.isEmpty()) return common(week.stream().map(day -> day.stream().mapToInt(Shift::minutes).sum()).filter(length -> length > 0).toList());
        }
        return OFFICE_DAY;
    }

    private static int common(List<Integer> lengths) {
        return lengths.stream().collect(Collectors.groupingBy(length -> length, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey)
                .orElse(OFFICE_DAY);
    }
}
