package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Blocks of cells on the clipboard, as spreadsheets write and read them.
class TsvTest {
    @Test
    void rowsEndWithAnyBreakAndTheLastBreakBeginsNoRow() {
        var rows = List.of(List.of("a", "b"), List.of("c", "d"));
        assertEquals(rows, Tsv.read("a\tb\nc\td\n"));
        assertEquals(rows, Tsv.read("a\tb\r\nc\td\r\n"));
        assertEquals(rows, Tsv.read("a\tb\rc\td"));
        assertEquals(List.of(), Tsv.read(""));
    }

    @Test
    void emptyCellsAndRowsStay() {
        assertEquals(List.of(List.of("", "1", ""), List.of(""), List.of("2")), Tsv.read("\t1\t\n\n2"));
    }

    @Test
    void quotesHoldTabsBreaksAndQuotes() {
        assertEquals(List.of(List.of("a\tb\nc", "he said \"x\"", "2\" pipe")),
                Tsv.read("\"a\tb\nc\"\t\"he said \"\"x\"\"\"\t2\" pipe\n"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenIsReadBack(long seed) {
        var random = new SplittableRandom(seed);
        int width = random.nextInt(1, 5);
        var rows = Stream.generate(() -> Stream.generate(() -> cell(random)).limit(width).toList())
                .limit(random.nextInt(1, 6)).toList();
        assertEquals(rows, Tsv.read(Tsv.write(rows)));
    }

    private static String cell(SplittableRandom random) {
        var letters = List.of("a", "\t", "\n", "\"", "\u6c34", " ", "1,2");
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) text.append(letters.get(random.nextInt(letters.size())));
        return text.toString().strip();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
