package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Language;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.picture.Anchor;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Hit;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Path;
import org.kakehashi.picture.Pen;
import org.kakehashi.picture.Picture;
import org.kakehashi.picture.Stroke;
import org.kakehashi.picture.Type;
import org.kakehashi.project.MoneyDates;
import org.kakehashi.project.MoneyDates.Entry;
import org.kakehashi.ui.kit.Formats;

/// Programmes in rows, months across: windows, due days, decisions, contracts and the ends of fiscal years.
///
/// @param start month the fiscal year begins in, 1 to 12
record MoneyCalendarFigure(MoneyDates dates, LocalDate today, int start, Language language) implements Picture {
    static final double HEAD = 44, ROW = 34;
    private static final double NAMES = 210, MARK = 6, BAR = 9;

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        var hits = new ArrayList<Hit>();
        if (width < NAMES + 100) return hits;
        months(pen, width);
        double bottom = HEAD + ROW * dates.rows().size();
        for (int i = 0; i < dates.rows().size(); i++) {
            var row = dates.rows().get(i);
            double top = HEAD + ROW * i, y = top + ROW / 2;
            pen.line(0, top + ROW - 0.5, width, top + ROW - 0.5, Stroke.of(Ink.BORDER_MUTED, 1));
            pen.within(0, top, NAMES - 8, ROW, () -> pen.text(row.name().in(language), 12, y,
                    row.used() ? Type.SMALL : Type.SMALL.in(Ink.MUTED), Anchor.START));
            hits.add(new Hit(0, top, NAMES, ROW, "row:" + row.id(), row.name().in(language)));
            pen.within(NAMES, top, width - NAMES, ROW, () -> row.entries().forEach(entry -> entry(pen, row, entry, y, width, hits)));
        }
        today(pen, width, bottom);
        return hits;
    }

    private void months(Pen pen, double width) {
        double bottom = HEAD + ROW * dates.rows().size();
        pen.rect(0, 0, width, HEAD, Fill.of(Ink.HOVER));
        for (var month = dates.from(); !month.isAfter(dates.until()); month = month.plusMonths(1)) {
            double left = x(month, width), right = x(month.plusMonths(1), width);
            boolean year = month.getMonthValue() == start;
            double line = Math.floor(left) + 0.5;
            pen.line(line, year ? 0 : HEAD - 18, line, bottom, Stroke.of(year ? Ink.BORDER : Ink.GRID, 1));
            var name = Formats.month(month, language);
            if (pen.width(name, Type.AXIS) + 4 <= right - left) pen.text(name, (left + right) / 2, HEAD - 11, Type.AXIS, Anchor.MIDDLE);
            if (year) pen.text(Formats.fiscalYear(FiscalYears.of(month, start), language), left + 6, 13,
                    Type.SMALL.strong(), Anchor.START);
        }
        pen.line(0, HEAD - 0.5, width, HEAD - 0.5, Stroke.of(Ink.BORDER, 1));
    }

    private void entry(Pen pen, MoneyDates.Row row, Entry entry, double y, double width, List<Hit> hits) {
        double left = Math.max(NAMES, x(entry.from(), width)), right = Math.min(width, x(entry.until().plusDays(1), width));
        double middle = (x(entry.from(), width) + x(entry.from().plusDays(1), width)) / 2;
        switch (entry.kind()) {
            case WINDOW -> {
                pen.rect(left, y - BAR - 1, Math.max(4, right - left), BAR, 3, Fill.of(Ink.WINDOW_BORDER));
                hit(row, entry, left, y - BAR - 3, Math.max(4, right - left), BAR + 4, hits);
            }
            case CONTRACT -> {
                pen.rect(left, y + 2, Math.max(4, right - left), BAR, 3, Fill.of(Ink.OK_CHIP));
                pen.frame(left + 0.5, y + 2.5, Math.max(3, right - left - 1), BAR - 1, 3, Stroke.of(Ink.FUNDING_SECURED, 1));
                hit(row, entry, left, y, Math.max(4, right - left), BAR + 4, hits);
            }
            case DUE -> {
                pen.fill(Path.diamond(middle, y, MARK + 1), Fill.of(Ink.DANGER));
                pen.text(Formats.dayMonth(entry.from(), language), middle + MARK + 4, y, Type.AXIS.in(Ink.TEXT).haloed(), Anchor.START);
                hit(row, entry, middle - MARK, y - MARK, 2 * MARK, 2 * MARK, hits);
            }
            case DECISION -> {
                pen.rect(middle - MARK, y - MARK, 2 * MARK, 2 * MARK, MARK, Fill.of(Ink.ACCENT));
                pen.rect(middle - MARK + 2.5, y - MARK + 2.5, 2 * MARK - 5, 2 * MARK - 5, MARK, Fill.of(Ink.CARD));
                hit(row, entry, middle - MARK, y - MARK, 2 * MARK, 2 * MARK, hits);
            }
            case YEAR_END -> {
                double end = Math.floor(right) - 1;
                pen.line(end, y - ROW / 2 + 4, end, y + ROW / 2 - 4, Stroke.of(Ink.TEXT, 2));
                pen.text(Formats.dayMonth(entry.from(), language), end - 4, y, Type.AXIS.haloed(), Anchor.END);
                hit(row, entry, end - 6, y - ROW / 2, 12, ROW, hits);
            }
        }
    }

    private void hit(MoneyDates.Row row, Entry entry, double x, double y, double width, double height, List<Hit> hits) {
        var days = Formats.shortRange(entry.from(), entry.until(), language);
        hits.add(new Hit(x, y, width, height, entry.subject().isEmpty() ? "row:" + row.id() : "application:" + entry.subject(),
                MoneyCalendarWords.ON_DAYS.in(language, days, entry.what())));
    }

    private void today(Pen pen, double width, double bottom) {
        if (today.isBefore(dates.from()) || today.isAfter(dates.until())) return;
        double x = Math.floor(x(today, width)) + 0.5;
        pen.line(x, HEAD - 22, x, bottom, Stroke.of(Ink.TODAY, 1.5));
        var word = MoneyCalendarWords.TODAY.in(language);
        double wide = pen.width(word, Type.AXIS) + 12;
        pen.rect(x - wide / 2, HEAD - 36, wide, 16, 8, Fill.of(Ink.TODAY));
        pen.text(word, x, HEAD - 28, Type.AXIS.in(Ink.TODAY_TEXT), Anchor.MIDDLE);
    }

    private double x(LocalDate day, double width) {
        double days = dates.until().toEpochDay() + 1 - dates.from().toEpochDay();
        return NAMES + (day.toEpochDay() - dates.from().toEpochDay()) / days * (width - NAMES);
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(MoneyCalendarWords.PROGRAMME.in(language), MoneyCalendarWords.WHAT.in(language),
                MoneyCalendarWords.FROM.in(language), MoneyCalendarWords.UNTIL.in(language)));
        for (var row : dates.rows()) {
            for (var entry : row.entries()) {
                rows.add(List.of(row.name().in(language), entry.what().in(language), Formats.date(entry.from(), language),
                        Formats.date(entry.until(), language)));
            }
        }
        return rows;
    }
}
