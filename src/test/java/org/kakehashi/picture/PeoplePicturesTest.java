package org.kakehashi.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The month and the people as pictures.
class PeoplePicturesTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);
    private static final List<String> WEEKDAYS = List.of("M", "T", "W", "T", "F", "S", "S");

    private static MonthGrid.Bar bar(String id, int first, int days) {
        return new MonthGrid.Bar(id, MONDAY.plusDays(first), MONDAY.plusDays(first + days - 1L), Ink.STEP_STUDY, days == 0, id,
                "label " + id);
    }

    private static MonthGrid month(MonthGrid.Bar... bars) {
        var days = IntStream.range(0, 14).mapToObj(i -> new MonthGrid.Day(MONDAY.plusDays(i), "" + i, true, i == 2, i % 7 > 4,
                "day " + i, i == 0 ? List.of(new MonthGrid.Note("holiday", Ink.ACCENT)) : List.of())).toList();
        return new MonthGrid(WEEKDAYS, days, List.of(bars), count -> "+" + count, "");
    }

    @Test
    void barsOfAMonthLieOverTheirDaysAndDoNotCoverEachOther() {
        var pen = new RecordingPen();
        var hits = month(bar("a", 2, 7), bar("b", 3, 2), bar("c", 9, 1)).paint(pen, 700, 400).stream()
                .filter(hit -> !hit.id().startsWith("day:")).toList();
        assertEquals(List.of("a", "b", "a", "c"), hits.stream().map(Hit::id).toList());
        assertEquals(203, hits.getFirst().x(), 1e-9);
        assertEquals(497, hits.getFirst().width(), 1e-9);
        assertTrue(hits.get(1).y() >= hits.get(0).y() + hits.get(0).height(), hits.toString());
        assertEquals(hits.get(2).y(), hits.get(3).y(), 1e-9);
        assertEquals(List.of(), pen.collisions());
    }

    @Test
    void barsWithoutRoomAreCounted() {
        var pen = new RecordingPen();
        var bars = IntStream.range(0, 9).mapToObj(i -> bar("b" + i, 0, 5)).toArray(MonthGrid.Bar[]::new);
        month(bars).paint(pen, 700, 224);
        assertTrue(pen.words().contains("+7"), pen.words().toString());
    }

    @Test
    void everyDayAnswersToThePointer() {
        var hits = month().paint(new RecordingPen(), 700, 400);
        assertEquals(14, hits.size());
        assertEquals("day:2027-05-03", hits.getFirst().id());
    }

    @Test
    void stepsOfAPersonThatOverlapLieBelowEachOther() {
        var bars = List.of(new PeopleLanes.Bar("a", MONDAY, MONDAY.plusDays(9), Ink.STEP_STUDY, false, "A", "A"),
                new PeopleLanes.Bar("", MONDAY.plusDays(7), MONDAY.plusDays(12), Ink.STEP_AGREEMENT, true, "B", "B"));
        var weeks = List.of(new PeopleLanes.Week(MONDAY, 0.5, false, "", "half"),
                new PeopleLanes.Week(MONDAY.plusDays(7), 2, true, "+5", "over"));
        var row = new PeopleLanes.Row("p", "Ann", "Bureau", "A", bars, weeks,
                List.of(new PeopleLanes.Off(MONDAY, MONDAY.plusDays(1), "leave")));
        var lanes = new PeopleLanes(MONDAY, 2, List.of(new PeopleLanes.Head(MONDAY, "May")), List.of(row),
                Optional.of(MONDAY.plusDays(3)), "p", 100);
        var pen = new RecordingPen();
        var hits = lanes.paint(pen, 240, lanes.height());
        var steps = hits.stream().filter(hit -> hit.label().equals("A") || hit.label().equals("B")).toList();
        assertEquals(100, steps.getFirst().x(), 1e-9);
        assertEquals(100, steps.getFirst().width(), 1e-9);
        assertTrue(steps.getLast().y() > steps.getFirst().y());
        assertEquals(1, pen.filled(Ink.DANGER).size());
        assertTrue(pen.words().contains("+5"));
        assertTrue(hits.stream().anyMatch(hit -> hit.id().equals("person:p")));
        assertEquals(List.of(), pen.collisions());
    }
}
