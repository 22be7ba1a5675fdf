package org.kakehashi.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LinesTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Lines chart(OptionalInt lit, List<Lines.Line> lines) {
        return new Lines(2027, lines, Optional.of(new Lines.Level(Ink.REFERENCE, 40_000, "Kitakyushu")), lit,
                v -> String.format("%.0fk", v / 1000), v -> String.format("¥%.0f", v), Integer::toString);
    }

    @Test
    void theReferenceSetsTheScaleWhenItIsHighest() {
        var pen = new RecordingPen();
        chart(OptionalInt.empty(), List.of(new Lines.Line(Ink.SCENARIO_B, "B", "Staged", List.of(1.0, 2.0), true)))
                .paint(pen, 300, 200);
        assertTrue(pen.words().containsAll(List.of("0k", "40k", "Kitakyushu", "B")), pen.words().toString());
        assertTrue(pen.lines.stream().anyMatch(l -> l.stroke().ink() == Ink.REFERENCE && l.stroke().dash() == 5));
    }

    @Test
    void onlyTheLineInFocusCarriesTheDot() {
        var pen = new RecordingPen();
        chart(OptionalInt.of(2028), List.of(
                new Lines.Line(Ink.SCENARIO_A, "A", "Later", List.of(10_000.0, 30_000.0), false),
                new Lines.Line(Ink.SCENARIO_B, "B", "Staged", List.of(5_000.0, 9_000.0), true))).paint(pen, 300, 200);
        assertTrue(pen.words().contains("¥9000"));
        assertTrue(!pen.words().contains("¥30000"));
    }

    @Test
    void aMissingYearBreaksTheLine() {
        var pen = new RecordingPen();
        chart(OptionalInt.empty(), List.of(
                new Lines.Line(Ink.SCENARIO_C, "C", "Low", List.of(1.0, Double.NaN, 3.0, 4.0), false)))
                .paint(pen, 300, 200);
        var path = pen.paths.getFirst().path();
        assertEquals(2, path.parts().stream().filter(Path.Move.class::isInstance).count());
        assertEquals(1, path.parts().stream().filter(Path.Line.class::isInstance).count());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lettersAtTheEndsNeverCoverOneAnother(long seed) {
        var random = new SplittableRandom(seed);
        var lines = new ArrayList<Lines.Line>();
        for (var letter : List.of("A", "B", "C")) {
            var values = random.doubles(20, 0, 50_000).boxed().toList();
            lines.add(new Lines.Line(Ink.SCENARIO_A, letter, letter, values, false));
        }
        var pen = new RecordingPen();
        chart(OptionalInt.empty(), lines).paint(pen, random.nextDouble(200, 800), random.nextDouble(140, 400));
        assertEquals(List.of(), pen.collisions());
        assertTrue(pen.words().containsAll(List.of("A", "B", "C")));
    }
}
