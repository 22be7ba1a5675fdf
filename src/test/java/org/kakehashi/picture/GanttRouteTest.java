package org.kakehashi.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GanttRouteTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void aLaterBarIsReachedByOneCorner() {
        var route = GanttRoute.between(new GanttLayout.Box(0, 0, 50, 10), new GanttLayout.Box(100, 40, 50, 10),
                GanttLink.Tie.FINISH_START, 11);
        assertEquals(List.of(50.0, 5.0, 91.0, 5.0, 91.0, 45.0, 99.0, 45.0), route.points());
    }

    @Test
    void anEarlierBarIsReachedRoundTheRowsEdge() {
        var route = GanttRoute.between(new GanttLayout.Box(0, 0, 50, 10), new GanttLayout.Box(20, 40, 50, 10),
                GanttLink.Tie.FINISH_START, 11);
        assertEquals(List.of(50.0, 5.0, 56.0, 5.0, 56.0, 34.0, 11.0, 34.0, 11.0, 45.0, 19.0, 45.0), route.points());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPieceIsLevelOrUprightAndTheLastComesFromOutside(long seed) {
        var random = new SplittableRandom(seed);
        var from = new GanttLayout.Box(random.nextDouble(500), 23 * random.nextInt(20), random.nextDouble(4, 200), 14);
        var to = new GanttLayout.Box(random.nextDouble(500), 23 * random.nextInt(20), random.nextDouble(4, 200), 14);
        var tie = GanttLink.Tie.values()[random.nextInt(4)];
        var points = GanttRoute.between(from, to, tie, 11.5).points();
        for (int i = 2; i < points.size(); i += 2) {
            boolean level = points.get(i + 1).equals(points.get(i - 1)), upright = points.get(i).equals(points.get(i - 2));
            assertTrue(level || upright, "piece " + i);
        }
        double before = points.get(points.size() - 4);
        boolean outside = tie == GanttLink.Tie.FINISH_START || tie == GanttLink.Tie.START_START
                ? before < to.x() : before > to.right();
        assertTrue(outside, tie + " " + points);
    }
}
