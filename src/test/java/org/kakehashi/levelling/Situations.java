package org.kakehashi.levelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Holidays;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.Circumstances;

/// Plans with people, for the tests.
final class Situations {
    static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);

    private Situations() {}

    static Step task(String id, double days, String... people) {
        return Step.of(id, Names.same("Step " + id), Stage.EXCHANGE, new Work.Task(), Span.working(days))
                .withAssigned(Arrays.stream(people).map(Assignment::of).toList());
    }

    static Person person(String id) {
        return new Person(id, Origin.PROJECT, Names.same("Person " + id), Names.same(id), Names.same(""), "kitakyushu");
    }

    static Situation of(List<Person> people, Step... steps) {
        var plan = Plan.empty("JPY", MONDAY).with(List.of(steps));
        var byId = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return new Situation(plan, new Circumstances(byId, Map.of(), Holidays.NONE), List.of(), MONDAY);
    }

    static Situation of(Step... steps) {
        return of(List.of(person("a"), person("b"), person("c")), steps);
    }

    /// Steps of all sorts for four people, one of them a team; some fixed, some begun, some in groups.
    static Situation random(long seed) {
        var random = new SplittableRandom(seed);
        var people = List.of(person("a"), person("b"), person("c").withUnits(2), person("d").able(List.of(), List.of("water")),
                person("e").able(List.of(), List.of("water")));
        var steps = new ArrayList<Step>();
        steps.add(Step.of("g", Names.same("Group"), Stage.EXCHANGE, new Work.Group(), Span.working(1)));
        int count = random.nextInt(4, 14);
        for (int i = 0; i < count; i++) steps.add(step(random, i));
        var plan = Plan.empty("JPY", MONDAY).with(steps);
        var busy = new ArrayList<Busy>();
        if (random.nextBoolean()) {
            var from = MONDAY.plusDays(random.nextInt(30));
            busy.add(new Busy("a", from.atTime(8, 0), from.plusDays(4).atTime(17, 0), 1, Names.same("Elsewhere")));
        }
        var situation = of(people, steps.toArray(Step[]::new));
        return new Situation(plan, situation.circumstances(), busy, MONDAY);
    }

    private static Step step(SplittableRandom random, int i) {
        var ids = List.of("a", "b", "c", "d", "e");
        var step = task("s" + i, random.nextInt(1, 25) / 2.0);
        if (random.nextInt(8) == 0) step = Step.of("s" + i, Names.same("Step s" + i), Stage.EXCHANGE, new Work.Milestone(), Span.working(0));
        var assigned = new ArrayList<Assignment>();
        for (var id : ids) {
            if (!step.isMilestone() && random.nextInt(3) == 0) {
                assigned.add(new Assignment(id, random.nextInt(3) == 0 ? 0.5 : 1, List.of()));
            }
        }
        if (random.nextInt(5) == 0) assigned.add(new Assignment("", 1, List.of("water")));
        step = step.withAssigned(assigned);
        if (random.nextInt(4) == 0) step = step.inGroup("g");
        for (int k = random.nextInt(3); k > 0 && i > 0; k--) {
            var link = Link.after("s" + random.nextInt(i), random.nextInt(4) == 0 ? random.nextInt(-2, 4) : 0);
            if (random.nextInt(4) == 0) link = link.with(Link.Kind.values()[random.nextInt(4)]);
            if (random.nextInt(5) == 0) link = link.withLag(random.nextInt(1, 4), Link.Unit.ELAPSED);
            step = step.after(link);
        }
        return switch (random.nextInt(12)) {
            case 0 -> step.with(Timing.SOON.pinnedTo(Moment.of(MONDAY.plusDays(random.nextInt(20)))));
            case 1 -> step.with(Timing.notBefore(MONDAY.plusDays(random.nextInt(30))));
            case 2 -> step.with(Timing.SOON.with(Bound.START_ON, Moment.of(MONDAY.plusDays(random.nextInt(20)))));
            case 3 -> step.with(new Progress(0.5, Moment.of(MONDAY), null, null));
            default -> step;
        };
    }
}
