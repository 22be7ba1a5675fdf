package org.kakehashi.picture;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/// A month as a grid of weeks: what goes on, as bars over the days, and which days are off.
///
/// Each bar answers to the pointer with its id, each day with `day:` and its date.
///
/// @param weekdays names of the seven days from Monday
/// @param days     whole weeks from a Monday on
/// @param more     the text for so many bars that have no room
/// @param chosen   id of the bar that is ringed, empty if none
public record MonthGrid(List<String> weekdays, List<Day> days, List<Bar> bars, IntFunction<String> more, String chosen)
        implements Picture {
    private static final double HEAD = 24, NUMBER = 20, NOTE = 15, BAR = 18;

    /// @param number what the day is called in its corner
    /// @param off    whether no work is done
    /// @param label  what to tell about it
    /// @param notes  why it is special: a holiday of either city
    public record Day(LocalDate date, String number, boolean inMonth, boolean today, boolean off, String label,
            List<Note> notes) {
        public Day {
            notes = List.copyOf(notes);
        }
    }

    /// A word in a day, such as the name of a holiday.
    public record Note(String text, Ink ink) {}

    /// @param last   last day, inclusive
    /// @param moment whether it takes no time
    /// @param label  what to tell about it
    public record Bar(String id, LocalDate first, LocalDate last, Ink ink, boolean moment, String text, String label) {
        public Bar {
            that(!last.isBefore(first), "last", last);
            requireNonNull(ink, "ink");
        }

        boolean touches(LocalDate from, LocalDate to) {
            return !first.isAfter(to) && !last.isBefore(from);
        }
    }

    public MonthGrid {
        weekdays = List.copyOf(weekdays);
        days = List.copyOf(days);
        that(weekdays.size() == 7 && days.size() % 7 == 0, "days", days.size());
        bars = bars.stream().sorted(Comparator.comparing(Bar::first)
                .thenComparing(Comparator.comparing(Bar::last).reversed())).toList();
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        int weeks = days.size() / 7;
        if (weeks == 0 || width < 140 || height < HEAD + 20) return List.of();
        double column = width / 7, row = (height - HEAD) / weeks;
        pen.rect(0, HEAD, width, height - HEAD, 0, Fill.of(Ink.CARD));
        for (int i = 0; i < 7; i++) {
            pen.text(weekdays.get(i), column * i + 8, HEAD / 2, Type.AXIS.strong(), Anchor.START);
        }
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < days.size(); i++) {
            int week = i / 7;
            ground(pen, days.get(i), column * (i % 7), HEAD + row * week, column, row, hits);
        }
        for (int i = 1; i < 7; i++) {
            double x = Math.floor(column * i) + 0.5;
            pen.line(x, HEAD, x, height, Stroke.of(Ink.BORDER_MUTED, 1));
        }
        for (int week = 0; week < weeks; week++) {
            week(pen, days.subList(7 * week, 7 * week + 7), HEAD + row * week, column, row, hits);
        }
        return hits;
    }

    private static void ground(Pen pen, Day day, double x, double y, double column, double row, List<Hit> hits) {
        if (day.off) pen.rect(x, y, column, row, 0, Fill.of(Ink.INSET, day.inMonth ? 1 : 0.6));
        hits.add(new Hit(x, y, column, row, "day:" + day.date, day.label));
    }

    private void week(Pen pen, List<Day> week, double top, double column, double row, List<Hit> hits) {
        double notes = week.stream().mapToInt(day -> day.notes.size()).max().orElse(0);
        pen.line(0, Math.floor(top) + 0.5, column * 7, Math.floor(top) + 0.5, Stroke.of(Ink.BORDER_MUTED, 1));
        double room = row - NUMBER - 2;
        int lines = (int) Math.min(notes, Math.max(0, Math.min(2, Math.floor(room / 2 / NOTE))));
        for (int i = 0; i < 7; i++) day(pen, week.get(i), column * i, top, column, lines);
        bars(pen, week, top + NUMBER + lines * NOTE, column, room - lines * NOTE, hits);
    }

    private static void day(Pen pen, Day day, double x, double top, double column, int lines) {
        double y = top + NUMBER / 2 + 1;
        var type = Type.SMALL.in(day.inMonth ? Ink.TEXT : Ink.SUBTLE);
        if (day.today) {
            double wide = Math.max(20, pen.width(day.number, Type.SMALL.strong()) + 10);
            pen.rect(x + 4, y - 8, wide, 17, 8, Fill.of(Ink.TODAY));
            pen.text(day.number, x + 4 + wide / 2, y, Type.SMALL.strong().in(Ink.TODAY_TEXT), Anchor.MIDDLE);
        } else {
            pen.text(day.number, x + 8, y, type, Anchor.START);
        }
        for (int i = 0; i < Math.min(lines, day.notes.size()); i++) {
            var note = day.notes.get(i);
            var small = Type.AXIS.in(note.ink);
            pen.text(Cut.to(pen, note.text, small, column - 12), x + 8, top + NUMBER + NOTE * (i + 0.5), small, Anchor.START);
        }
    }

    /// Puts each bar into the first line that is free on all its days; what finds none is counted.
    private void bars(Pen pen, List<Day> week, double top, double column, double room, List<Hit> hits) {
        var from = week.getFirst().date;
        var to = week.getLast().date;
        var here = bars.stream().filter(bar -> bar.touches(from, to)).toList();
        int lines = Math.max(0, (int) Math.floor(room / BAR));
        int needed = 0;
        var free = new int[7]; // lines taken on each day, as bits
        var lineOf = new int[here.size()];
        for (int b = 0; b < here.size(); b++) {
            int first = place(here.get(b).first, from), last = place(here.get(b).last, from);
            int line = 0;
            while (line < 31 && taken(free, first, last, line)) line++;
            lineOf[b] = line;
            needed = Math.max(needed, line + 1);
            if (line < 31) for (int i = first; i <= last; i++) free[i] |= 1 << line;
        }
        int shown = needed <= lines ? lines : Math.max(0, lines - 1);
        var hidden = new int[7];
        for (int b = 0; b < here.size(); b++) {
            int first = place(here.get(b).first, from), last = place(here.get(b).last, from);
            if (lineOf[b] < shown) {
                bar(pen, here.get(b), from, to, column * first, top + BAR * lineOf[b], column * (last - first + 1), hits);
            } else {
                for (int i = first; i <= last; i++) hidden[i]++;
            }
        }
        for (int i = 0; i < 7; i++) {
            if (hidden[i] == 0 || lines == 0) continue;
            pen.text(more.apply(hidden[i]), column * i + 8, top + BAR * (shown + 0.5), Type.AXIS, Anchor.START);
        }
    }

    private static int place(LocalDate day, LocalDate monday) {
        return Math.clamp(day.toEpochDay() - monday.toEpochDay(), 0, 6);
    }

    private static boolean taken(int[] free, int first, int last, int line) {
        for (int i = first; i <= last; i++) if ((free[i] & 1 << line) != 0) return true;
        return false;
    }

    private void bar(Pen pen, Bar bar, LocalDate from, LocalDate to, double x, double y, double width, List<Hit> hits) {
        double left = x + (bar.first.isBefore(from) ? 0 : 3), right = x + width - (bar.last.isAfter(to) ? 0 : 3);
        double high = BAR - 3, middle = y + high / 2;
        boolean ringed = bar.id.equals(chosen);
        if (bar.moment) {
            pen.fill(Path.diamond(left + 7, middle, 6), Fill.of(bar.ink));
            var type = Type.AXIS.in(Ink.TEXT).weight(ringed);
            pen.text(Cut.to(pen, bar.text, type, right - left - 18), left + 17, middle, type, Anchor.START);
        } else {
            pen.rect(left, y, right - left, high, 3, Fill.of(bar.ink));
            var type = Type.AXIS.in(Ink.STEP_TEXT);
            pen.text(Cut.to(pen, bar.text, type, right - left - 10), left + 5, middle, type, Anchor.START);
        }
        if (ringed) pen.frame(left - 1, y - 1, right - left + 2, high + 2, 4, Stroke.of(Ink.ACCENT, 2));
        hits.add(new Hit(left, y, right - left, high, bar.id, bar.label));
    }
}
