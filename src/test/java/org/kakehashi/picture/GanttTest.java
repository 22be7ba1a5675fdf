package org.kakehashi.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GanttTest {
    private static final double ROW = 23;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static RecordingPen painted(Gantt gantt, double height) {
        var pen = new RecordingPen();
        gantt.paint(pen, 726, height);
        return pen;
    }

    private static double middle(int row) {
        return Gantt.HEAD + ROW * (row + 0.5);
    }

    @Test
    void theHeadNamesYearsQuartersAndWindows() {
        var words = painted(GanttSample.gantt(0, false, Optional.empty()), 552).words();
        assertTrue(words.containsAll(List.of("FY2026", "令和8年度", "FY2029", "令和11年度", "Apr", "Jul", "Jan", "M", "J",
                "C", "today")), words.toString());
    }

    @Test
    void theMonthUnderThePillIsLeftOut() {
        var pen = painted(GanttSample.gantt(0, false, Optional.empty()), 552);
        assertEquals(3, pen.words().stream().filter("Oct"::equals).count(), "of four Octobers");
    }

    @Test
    void twoCalendarsStandOverOneAnother() {
        var pen = painted(GanttSample.gantt(0, true, Optional.empty()), 552);
        var april = pen.texts.stream().filter(t -> t.text().equals("FY2027")).findFirst().orElseThrow();
        var january = pen.texts.stream().filter(t -> t.text().equals("2027")).findFirst().orElseThrow();
        assertTrue(january.y() > april.y());
        assertTrue(january.left() < april.left(), "January 2027 comes before April 2027");
    }

    @Test
    void onlyVisibleRowsArePainted() {
        var few = painted(GanttSample.gantt(0, false, Optional.empty()), Gantt.HEAD + 5 * ROW).words();
        assertFalse(few.contains("¥36.0 m"));
        var scrolled = painted(GanttSample.gantt(13 * ROW, false, Optional.empty()), Gantt.HEAD + 3 * ROW).words();
        assertTrue(scrolled.contains("¥36.0 m"));
        assertFalse(scrolled.contains("6 officials"));
    }

    @Test
    void aBarIsTakenByItsBodyAndItsEnds() {
        var gantt = GanttSample.gantt(0, false, Optional.empty());
        double from = gantt.scale().x(GanttSample.day("2028-06-05")), to = gantt.scale().x(GanttSample.day("2029-09-01"));
        double y = middle(16);
        assertEquals(Optional.of(new Grip("5.1", 0, Grip.Part.BODY)), gantt.grip((from + to) / 2, y));
        assertEquals(Optional.of(new Grip("5.1", 0, Grip.Part.START)), gantt.grip(from + 2, y));
        assertEquals(Optional.of(new Grip("5.1", 0, Grip.Part.END)), gantt.grip(to - 2, y));
        assertEquals(Optional.of(new Grip("5.1", -1, Grip.Part.ROW)), gantt.grip(to + 40, y));
        assertEquals(Optional.empty(), gantt.grip(to, 20), "the head is no row");
        assertEquals(Optional.empty(), gantt.grip(to, middle(99)));
    }

    @Test
    void theSelectedBarHasDotsToPullLinksFrom() {
        var gantt = GanttSample.gantt(0, false, Optional.of("3.2"));
        double from = gantt.scale().x(GanttSample.day("2027-04-26")), to = gantt.scale().x(GanttSample.day("2027-06-19"));
        assertEquals(Grip.Part.END_LINK, gantt.grip(to + 3, middle(9)).orElseThrow().part());
        assertEquals(Grip.Part.START_LINK, gantt.grip(from - 3, middle(9)).orElseThrow().part());
        assertEquals(Grip.Part.BODY, gantt.grip((from + to) / 2, middle(9)).orElseThrow().part());
    }

    @Test
    void aLockedRowIsTakenAsAWholeOnly() {
        var gantt = GanttSample.gantt(0, false, Optional.of("1"));
        double from = gantt.scale().x(GanttSample.day("2026-08-03"));
        assertEquals(Grip.Part.BODY, gantt.grip(from + 1, middle(0)).orElseThrow().part());
    }

    @Test
    void scrollingMovesWhatThePointerHolds() {
        var gantt = GanttSample.gantt(2 * ROW, false, Optional.empty());
        assertEquals("2", gantt.grip(5, middle(1)).orElseThrow().row());
    }

    @Test
    void criticalLinksAreRedAndOnTop() {
        var pen = painted(GanttSample.gantt(0, false, Optional.empty()), 552);
        var strokes = pen.paths.stream().filter(p -> !p.filled() && (p.ink() == Ink.DANGER || p.ink() == Ink.MUTED))
                .map(RecordingPen.Traced::ink).toList();
        assertEquals(9, strokes.size());
        assertEquals(5, strokes.stream().filter(Ink.DANGER::equals).count());
        assertTrue(strokes.lastIndexOf(Ink.MUTED) < strokes.indexOf(Ink.DANGER));
    }

    @Test
    void theDonePartIsFullAndThePlannedPartFaint() {
        var pen = painted(GanttSample.gantt(0, false, Optional.empty()), 552);
        var dispatch = pen.filled(Ink.STEP_DISPATCH);
        assertTrue(dispatch.stream().anyMatch(r -> r.fill().opacity() == 1));
        assertTrue(dispatch.stream().anyMatch(r -> r.fill().opacity() == 0.26));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSizeIsNegativeAndNoLabelCoversAnotherInItsRow(long seed) {
        var random = new SplittableRandom(seed);
        var plain = GanttSample.gantt(random.nextDouble(200), random.nextBoolean(), Optional.of("3.2"));
        double width = random.nextDouble(100, 1600);
        var scale = plain.scale().zoomed(random.nextDouble(0.3, 40), random.nextDouble(width))
                .panned(random.nextDouble(-500, 500));
        var gantt = new Gantt(scale, plain.bands(), plain.names(), plain.rows(), plain.links(), plain.windows(),
                plain.off(), plain.today(), plain.status(), ROW, plain.scroll(), plain.hand());
        var pen = new RecordingPen();
        gantt.paint(pen, width, random.nextDouble(100, 900));
        for (var rect : pen.rects) assertTrue(rect.width() >= 0 && rect.height() >= 0, rect.toString());
        var head = pen.texts.stream().filter(t -> t.y() < Gantt.HEAD).toList();
        for (var one : head) {
            for (var other : head) {
                assertTrue(one == other || !one.touches(other), one.text() + " | " + other.text());
            }
        }
    }
}
