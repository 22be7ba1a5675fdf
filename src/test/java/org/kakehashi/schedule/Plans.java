package org.kakehashi.schedule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;

/// Plans for the tests.
final class Plans {
    static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);

    private Plans() {}

    static Step task(String id, LocalDate start, Span span) {
        return Step.of(id, Names.same(id), Stage.EXCHANGE, new Work.Task(), start, span);
    }

    static Step task(String id, int days) {
        return task(id, MONDAY, Span.working(days));
    }

    static Step milestone(String id) {
        return Step.of(id, Names.same(id), Stage.EXCHANGE, new Work.Milestone(), MONDAY, Span.working(0));
    }

    static Step group(String id) {
        return Step.of(id, Names.same(id), Stage.EXCHANGE, new Work.Group(), MONDAY, Span.working(1));
    }

    static Step pinned(Step step) {
        return step.with(step.timing().pinnedTo(requireNonNull(step.timing().at())));
    }

    static Plan plan(Step... steps) {
        return Plan.empty("JPY", LocalDate.of(2027, 4, 5)).with(List.of(steps));
    }

    /// Such steps, their days all working days, so that slack in working days is exact.
    static Plan weekdays(long seed) {
        var plan = random(seed);
        return plan.with(plan.steps().stream().map(step -> step.with(Span.working(step.span().days()))).toList());
    }

    /// Steps in groups, of all sorts but pinned; links only lead forward, so that there is no circle.
    static Plan random(long seed) {
        var random = new SplittableRandom(seed);
        int groups = random.nextInt(4);
        int count = groups + random.nextInt(1, 25);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < count; i++) {
            var step = i < groups ? group("s" + i) : leaf(random, i);
            if (groups > 0 && random.nextInt(2) == 0) {
                int up = i < groups ? i - 1 : random.nextInt(groups);
                if (up >= 0) step = step.inGroup("s" + up);
            }
            steps.add(step);
        }
        for (int i = groups + 1; i < count; i++) {
            for (int links = random.nextInt(3); links > 0; links--) {
                steps.set(i, steps.get(i).after("s" + random.nextInt(groups, i), random.nextInt(-4, 9)));
            }
        }
        while (steps.removeIf(step -> step.isGroup()
                && steps.stream().noneMatch(other -> other.group().equals(step.id())))) continue;
        return plan(steps.toArray(Step[]::new));
    }

    private static Step leaf(SplittableRandom random, int i) {
        var start = MONDAY.plusDays(random.nextInt(-30, 60));
        return switch (random.nextInt(4)) {
            case 0 -> milestone("s" + i).startingOn(start);
            case 1 -> task("s" + i, start, Span.elapsed(random.nextInt(0, 20)));
            default -> task("s" + i, start, Span.working(random.nextInt(1, 20)));
        };
    }

    /// Such steps with links of all kinds, lags in all units, bounds, pins, levelling and progress.
    static Plan rich(long seed) {
        var random = new SplittableRandom(~seed);
        return random(seed).change(step -> step.isGroup() ? step : enriched(random, step));
    }

    private static Step enriched(SplittableRandom random, Step step) {
        var day = MONDAY.plusDays(random.nextInt(-30, 60));
        var links = step.after().stream().map(link -> new Link(link.predecessor(),
                Link.Kind.values()[random.nextInt(4)], link.lag(), Link.Unit.values()[random.nextInt(3)])).toList();
        var timing = switch (random.nextInt(8)) {
            case 0 -> Timing.SOON;
            case 1 -> Timing.SOON.with(Bound.AS_LATE_AS_POSSIBLE, null);
            case 2 -> Timing.SOON.with(Bound.values()[random.nextInt(8)], Moment.of(day));
            case 3 -> Timing.SOON.pinnedTo(Moment.of(day));
            case 4 -> step.timing().withLevelled(Moment.of(day));
            default -> step.timing();
        };
        var changed = step.withAfter(links).with(timing);
        return random.nextInt(10) > 0 ? changed : changed.with(new Progress(0.5, Moment.of(day), null, null));
    }
}
