package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;

/// Moving steps through the outline.
class OutlineEditsTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Step step(String id, String group, boolean isGroup) {
        return Step.of(id, Names.same(id), Stage.TRAINING, isGroup ? new Work.Group() : new Work.Task(), MONDAY,
                Span.working(isGroup ? 0 : 5)).inGroup(group);
    }

    private static Plan plan(Step... steps) {
        return Plan.empty("JPY", MONDAY).with(List.of(steps));
    }

    private static String told(Plan plan) {
        var outline = Outline.of(plan);
        return outline.ordered().stream().map(step -> ".".repeat(outline.depth(step.id())) + step.id())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aStepGoesIntoTheGroupAboveAndOutAgainBehindIt() {
        var plan = plan(step("g", "", true), step("a", "g", false), step("b", "", false), step("c", "", false));
        var in = OutlineEdits.indent(plan, Set.of("b", "c"));
        assertEquals("g .a .b .c", told(in));
        assertEquals("g .a .c b", told(OutlineEdits.outdent(in, Set.of("b"))));
        assertEquals("g .b .c a", told(OutlineEdits.outdent(in, Set.of("a"))));
        assertEquals("g .a b c", told(OutlineEdits.indent(plan, Set.of("c"))), "b is no group");
    }

    @Test
    void groupsMoveWithAllThatLiesInThem() {
        var plan = plan(step("g", "", true), step("a", "g", false), step("b", "g", false), step("c", "", false));
        assertEquals("c g .a .b", told(OutlineEdits.move(plan, Set.of("g"), 1)));
        assertEquals("c g .a .b", told(OutlineEdits.move(plan, Set.of("c"), -1)));
        assertEquals("g .b .a c", told(OutlineEdits.move(plan, Set.of("b"), -1)));
        assertEquals("g .a .b c", told(OutlineEdits.move(plan, Set.of("a", "b"), -1)), "both stand at the top already");
        assertEquals("c", told(OutlineEdits.without(plan, Set.of("g"))));
    }

    @Test
    void someStepsBecomeAGroup() {
        var plan = plan(step("a", "", false), step("b", "", false), step("c", "", false));
        assertEquals("a n .b .c", told(OutlineEdits.group(plan, Set.of("b", "c"), step("n", "", true))));
    }

    @Test
    void aChainLinksEachToTheOneBefore() {
        var plan = OutlineEdits.chain(plan(step("a", "", false), step("b", "", false), step("c", "", false)),
                List.of("c", "a", "b"));
        assertEquals("c", plan.step("a").orElseThrow().after().getFirst().predecessor());
        assertEquals("a", plan.step("b").orElseThrow().after().getFirst().predecessor());
        assertEquals(List.of(), OutlineEdits.unchain(plan, Set.of("a", "c")).step("a").orElseThrow().after());
    }

    @Test
    void groupsThatLieInEachOtherAreCutOpen() {
        var outline = Outline.of(plan(step("g", "h", true), step("h", "g", true), step("a", "h", false)));
        assertEquals(3, outline.ordered().size());
    }

    /// Whatever is moved, no step is lost, none is doubled, and each group comes before what lies in it.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsLostOnTheWay(long seed) {
        var random = new SplittableRandom(seed);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < random.nextInt(1, 30); i++) {
            var groups = steps.stream().filter(Step::isGroup).map(Step::id).toList();
            var group = groups.isEmpty() || random.nextBoolean() ? "" : groups.get(random.nextInt(groups.size()));
            steps.add(step("s" + i, group, random.nextInt(3) == 0));
        }
        var plan = Plan.empty("JPY", MONDAY).with(steps);
        for (int i = 0; i < 20; i++) {
            var ids = new HashSet<String>();
            for (var step : steps) if (random.nextInt(4) == 0) ids.add(step.id());
            plan = switch (random.nextInt(4)) {
                case 0 -> OutlineEdits.indent(plan, ids);
                case 1 -> OutlineEdits.outdent(plan, ids);
                case 2 -> OutlineEdits.move(plan, ids, 1);
                default -> OutlineEdits.move(plan, ids, -1);
            };
            assertEquals(steps.stream().map(Step::id).collect(Collectors.toSet()),
                    plan.steps().stream().map(Step::id).collect(Collectors.toSet()));
            var seen = new HashSet<String>();
            for (var step : plan.steps()) {
                assertTrue(step.group().isEmpty() || seen.contains(step.group()), told(plan));
                seen.add(step.id());
            }
        }
    }
}
