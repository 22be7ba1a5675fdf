package org.kakehashi.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SmallPicturesTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static RecordingPen painted(Picture picture, double width, double height) {
        var pen = new RecordingPen();
        picture.paint(pen, width, height);
        return pen;
    }

    @Test
    void theDesignsPicturesCoverNoText() {
        assertEquals(List.of(), painted(MoreSamples.need(), 330, 310).collisions());
        assertEquals(List.of(), painted(MoreSamples.reference(), 560, 200).collisions());
        assertEquals(List.of(), painted(MoreSamples.events(), 1380, 130).collisions());
        assertEquals(List.of(), painted(MoreSamples.months(), 540, 210).collisions());
    }

    @Test
    void onlyTheGapIsHatched() {
        var pen = painted(MoreSamples.need(), 330, 310);
        assertEquals(4, pen.filled(Ink.DANGER_CHIP).size(), "2026 is covered");
        assertTrue(pen.lines.stream().anyMatch(line -> line.stroke().ink() == Ink.FUNDING_GAP));
        assertTrue(pen.words().containsAll(List.of("85.3", "gap 10.8", "covered")));
    }

    @Test
    void aMonthOverCapacityGetsARedCap() {
        assertEquals(3, painted(MoreSamples.load(), 726, 180).filled(Ink.DANGER).size());
    }

    @Test
    void nearEventsAreCountedTogether() {
        var words = painted(MoreSamples.events(), 1380, 130).words();
        assertTrue(words.contains("renewal talks, committee"));
        assertFalse(words.contains("renewal talks"), "joined with the later one");
        assertTrue(words.contains("2015–20: no event recorded"));
    }

    @Test
    void bothEventsOfAClusterAnswerToThePointer() {
        var hits = MoreSamples.events().paint(new RecordingPen(), 1380, 130);
        assertEquals(2, hits.stream().filter(hit -> hit.label().startsWith("renewal talks")).count());
    }

    @Test
    void theGaugesNumberStaysClearOfItsCaption() {
        for (int height = 70; height < 260; height += 10) {
            var pen = painted(new Gauge(3.1, 6, 2.5, 3, Ink.WARNING,
                    new Gauge.Texts("3.1 %", "of income, 2035", "limit 3.0 %", "0", "6 %")), 220, height);
            assertEquals(List.of(), pen.collisions(), "height " + height);
        }
    }

    @Test
    void theGaugesLimitIsDraggedAlongTheRing() {
        var gauge = new Gauge(3.1, 6, 2.5, 3, Ink.WARNING, new Gauge.Texts("", "", "", "", ""));
        assertEquals(3, gauge.valueAt(100, 0, 200, 200), 1e-9);
        assertEquals(0, gauge.valueAt(0, 118, 200, 200), 1e-9);
        assertEquals(6, gauge.valueAt(200, 300, 200, 200), 1e-9);
    }

    @Test
    void aFullMeterStaysInItsTrack() {
        var pen = painted(new Meter(List.of(new Meter.Segment(Fill.of(Ink.OK), 0.8),
                new Meter.Segment(Fill.of(Ink.DANGER), 0.8)), java.util.OptionalDouble.of(2)), 100, 12);
        for (var rect : pen.rects) assertTrue(rect.x() + rect.width() <= 100, rect.toString());
        assertEquals(100, pen.lines.getFirst().fromX());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noPictureHasANegativeSizeInAnyRoom(long seed) {
        var random = new SplittableRandom(seed);
        double width = random.nextDouble(0, 1500), height = random.nextDouble(0, 700);
        var all = new ArrayList<>(Samples.charts());
        all.addAll(Samples.plan());
        for (var sample : all) {
            var pen = painted(sample.picture(), width, height);
            for (var rect : pen.rects) {
                assertTrue(rect.width() >= 0 && rect.height() >= 0, sample.picture().getClass() + " " + rect);
            }
            for (var hit : sample.picture().paint(new RecordingPen(), width, height)) {
                assertTrue(hit.width() >= 0 && hit.height() >= 0, sample.picture().getClass() + " " + hit);
            }
        }
    }
}
