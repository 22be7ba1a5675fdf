package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Span;

/// Links, lengths and half days as people type them.
class LinkTextTest {
    private static final Map<String, String> IDS = Map.of("3.1", "a", "2.2", "b", "4", "c", "3.1.2", "d");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<Link> read(String text) {
        return switch (LinkText.read(text, IDS, "self")) {
            case Checked.Good<List<Link>>(var links) -> links;
            case Checked.Bad<List<Link>>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    @Test
    void linksAreTypedAsInPlanningToolsOfBothLanguages() {
        var wanted = List.of(new Link("a", Link.Kind.FINISH_START, 2, Link.Unit.WORK),
                new Link("b", Link.Kind.START_START, 0, Link.Unit.WORK));
        assertEquals(wanted, read("3.1FS+2d; 2.2SS"));
        assertEquals(wanted, read("3.1FS+2 days, 2.2ss"));
        assertEquals(wanted, read("3.1+2; 2.2 SS"));
        assertEquals(wanted, read("3.1FS+2日、2.2開始-開始"));
        assertEquals(wanted, read("3.1終了-開始+2日;2.2SS"));
        assertEquals(wanted, read("３．１ＦＳ＋２日；２．２ＳＳ"));
        assertEquals(List.of(new Link("c", Link.Kind.FINISH_FINISH, -10, Link.Unit.WORK)), read("4FF\u22122w"));
        assertEquals(List.of(new Link("d", Link.Kind.START_FINISH, -3, Link.Unit.ELAPSED)), read("3.1.2SF-3ed"));
        assertEquals(List.of(new Link("d", Link.Kind.START_FINISH, 7, Link.Unit.ELAPSED)), read("3.1.2開始-終了+1暦週"));
        assertEquals(List.of(new Link("a", Link.Kind.FINISH_START, 50, Link.Unit.PERCENT)), read("3.1+50%"));
        assertEquals(List.of(), read(" "));
    }

    @Test
    void whatIsWrongIsSaidForEachLink() {
        assertProblems(1, "9.9");
        assertProblems(1, "3.1XY");
        assertProblems(2, "3.1FS+2 moons; nine");
        assertProblems(1, "3.1FS+99999d");
        assertInstanceOf(Checked.Bad.class, LinkText.read("3.1", IDS, "a"));
    }

    private static void assertProblems(int count, String text) {
        if (!(LinkText.read(text, IDS, "self") instanceof Checked.Bad<List<Link>>(var problems))) {
            throw new AssertionError(text);
        }
        assertEquals(count, problems.size());
    }

    /// Whatever the links, what is written is read back.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackInBothLanguages(long seed) {
        var random = new SplittableRandom(seed);
        var numbers = new HashMap<String, String>();
        var ids = new HashMap<String, String>();
        var links = new ArrayList<Link>();
        for (int i = 0; i < random.nextInt(6); i++) {
            var number = random.nextInt(1, 7) + "." + (i + 1) + (random.nextBoolean() ? "." + random.nextInt(1, 40) : "");
            var id = "step-" + i;
            numbers.put(id, number);
            ids.put(number, id);
            double lag = random.nextInt(3) == 0 ? 0 : random.nextInt(-400, 400) / 4.0;
            var unit = lag == 0 ? Link.Unit.WORK : Link.Unit.values()[random.nextInt(3)];
            links.add(new Link(id, Link.Kind.values()[random.nextInt(4)], lag, unit));
        }
        for (var language : Language.values()) {
            var text = LinkText.of(links, numbers, language);
            assertEquals(Checked.good(links), LinkText.read(text, ids, "self"), text);
            for (var link : links) {
                assertEquals(Checked.good(link), LinkText.readLag(LinkText.lag(link, language), link));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lengthsAreReadBackInBothLanguages(long seed) {
        var random = new SplittableRandom(seed);
        var span = new Span(random.nextInt(0, 2000) / 2.0, random.nextBoolean());
        for (var language : Language.values()) {
            assertEquals(Checked.good(span), SpanText.read(SpanText.of(span, language), Span.working(1)));
        }
    }

    @Test
    void lengthsAreTypedInHoursWeeksAndElapsedDays() {
        assertEquals(Checked.good(Span.working(0.5)), SpanText.read("4h", Span.working(1)));
        assertEquals(Checked.good(Span.working(10)), SpanText.read("2週", Span.working(1)));
        assertEquals(Checked.good(Span.elapsed(30)), SpanText.read("３０暦日", Span.working(1)));
        assertEquals(Checked.good(Span.elapsed(3)), SpanText.read("3", Span.elapsed(1)));
        assertEquals(Checked.good(Span.working(1200)), SpanText.read("1,200 days", Span.elapsed(1)));
        assertInstanceOf(Checked.Bad.class, SpanText.read("-3d", Span.working(1)));
        assertInstanceOf(Checked.Bad.class, SpanText.read("soon", Span.working(1)));
        assertInstanceOf(Checked.Bad.class, SpanText.read("999999d", Span.working(1)));
    }
}
