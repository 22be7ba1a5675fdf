package org.kakehashi.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StackedBarsTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static StackedBars bars(OptionalInt lit, List<StackedBars.Layer> layers) {
        return new StackedBars(2027, layers, lit, v -> String.format("%.0f", v), v -> String.format("%.1f", v),
                Integer::toString, true);
    }

    @Test
    void segmentsStandOnOneAnotherInProportion() {
        var pen = new RecordingPen();
        bars(OptionalInt.empty(), List.of(
                new StackedBars.Layer(Ink.SECTOR_SEWERAGE, "Sewerage", List.of(10.0, 20.0)),
                new StackedBars.Layer(Ink.SECTOR_WATER, "Water", List.of(10.0, 5.0)))).paint(pen, 400, 250);

        var sewers = pen.filled(Ink.SECTOR_SEWERAGE).stream().filter(r -> r.width() != 10).toList();
        var water = pen.filled(Ink.SECTOR_WATER).stream().filter(r -> r.width() != 10).toList();
        assertEquals(2, sewers.size());
        assertEquals(230, sewers.getFirst().y() + sewers.getFirst().height(), 1e-9, "stands on the zero line");
        assertEquals(2, sewers.get(1).height() / sewers.getFirst().height(), 1e-9);
        assertEquals(sewers.getFirst().y() - 1, water.getFirst().y() + water.getFirst().height(), 1e-9, "1 px apart");
        assertEquals(List.of("Sewerage", "Water", "0", "5", "10", "15", "20", "25", "2027", "2028"), pen.words());
    }

    @Test
    void namesThatDoNotFitInOneRowGoOnBelow() {
        var pen = new RecordingPen();
        bars(OptionalInt.empty(), List.of(
                new StackedBars.Layer(Ink.SECTOR_SEWERAGE, "Sewerage and drains", List.of(10.0)),
                new StackedBars.Layer(Ink.SECTOR_WATER, "Water supply", List.of(10.0)),
                new StackedBars.Layer(Ink.SECTOR_AIR, "Air and noise", List.of(10.0)))).paint(pen, 160, 250);

        assertTrue(pen.words().containsAll(List.of("Sewerage and drains", "Water supply", "Air and noise")));
        assertEquals(List.of(), pen.collisions());
    }

    @Test
    void theLitYearIsStrongAndCarriesItsTotal() {
        var pen = new RecordingPen();
        bars(OptionalInt.of(2028), List.of(
                new StackedBars.Layer(Ink.SECTOR_AIR, "Air", List.of(1.0, 2.5, 3.0)))).paint(pen, 300, 200);

        assertTrue(pen.words().contains("2.5"));
        assertEquals(1, pen.filled(Ink.SELECTED).size());
        assertTrue(pen.texts.stream().anyMatch(t -> t.text().equals("2028") && t.type().bold()));
        assertTrue(pen.texts.stream().noneMatch(t -> t.text().equals("2029") && t.type().bold()));
    }

    @Test
    void aYearOutsideTheChartLightsNothing() {
        var pen = new RecordingPen();
        bars(OptionalInt.of(1999), List.of(
                new StackedBars.Layer(Ink.SECTOR_AIR, "Air", List.of(1.0)))).paint(pen, 300, 200);
        assertEquals(List.of(), pen.filled(Ink.SELECTED));
    }

    @Test
    void aSavingHangsBelowTheZeroLine() {
        var pen = new RecordingPen();
        bars(OptionalInt.empty(), List.of(
                new StackedBars.Layer(Ink.SECTOR_AIR, "Air", List.of(10.0)),
                new StackedBars.Layer(Ink.SECTOR_GREEN, "Green", List.of(-10.0)))).paint(pen, 300, 200);
        var cost = pen.filled(Ink.SECTOR_AIR).getLast();
        var saving = pen.filled(Ink.SECTOR_GREEN).getLast();
        assertEquals(cost.y() + cost.height(), saving.y(), 1e-9);
        assertEquals(cost.height(), saving.height(), 1e-9);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingHasANegativeSizeLeavesThePictureOrCoversAnotherText(long seed) {
        var random = new SplittableRandom(seed);
        double width = random.nextDouble(180, 1500), height = random.nextDouble(110, 600);
        int years = random.nextInt(1, 60);
        var layers = new ArrayList<StackedBars.Layer>();
        for (var ink : List.of(Ink.SECTOR_SEWERAGE, Ink.SECTOR_WATER, Ink.SECTOR_WASTE)) {
            var values = random.doubles(years, 0, 1000).map(v -> v < 100 ? 0 : v).boxed().toList();
            layers.add(new StackedBars.Layer(ink, "Name " + ink.ordinal(), values));
        }
        var lit = random.nextBoolean() ? OptionalInt.of(2027 + random.nextInt(years)) : OptionalInt.empty();
        var pen = new RecordingPen();
        var hits = bars(lit, layers).paint(pen, width, height);

        assertEquals(years, hits.size());
        assertEquals(List.of(), pen.collisions());
        for (var rect : pen.rects) {
            assertTrue(rect.width() > 0 && rect.height() > 0, rect.toString());
            assertTrue(rect.x() >= 0 && rect.x() + rect.width() <= width + 0.01, rect.toString());
            assertTrue(rect.y() >= 0 && rect.y() + rect.height() <= height + 0.01, rect.toString());
        }
        for (var text : pen.texts) {
            assertTrue(text.left() >= -0.01 && text.left() + text.width() <= width + 0.01, text.toString());
        }
    }
}
