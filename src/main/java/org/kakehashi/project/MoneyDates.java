package org.kakehashi.project;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.Pipeline;
import org.kakehashi.project.MoneyDates.Entry.Kind;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Funder;

/// When money is asked for, decided on and worked with, programme by programme.
///
/// @param from  first day looked at
/// @param until last day looked at
/// @param rows  the fiscal years of the cities, the project's sources, then programmes it does not use
public record MoneyDates(LocalDate from, LocalDate until, List<Row> rows) {
    private static final Texts TEXTS = Texts.beside(MoneyDates.class, "calendar");
    private static final int MOST_YEARS = 30;

    /// A programme, a source without one, or a city.
    ///
    /// @param id      of the source, of the funder if it is no source yet, or of the city
    /// @param used    whether the project has it as a source
    /// @param entries ascending
    public record Row(String id, Names name, boolean used, List<Entry> entries) {
        public Row {
            requireNonNull(name, "name");
            entries = entries.stream().sorted(Comparator.comparing(Entry::from).thenComparing(Entry::kind)).toList();
        }
    }

    /// A day or a time.
    ///
    /// @param until   the last day, the same as `from` for a single one
    /// @param subject id of the application it is about, empty if none
    public record Entry(Kind kind, LocalDate from, LocalDate until, Names what, String subject) {
        /// What it is.
        public enum Kind { WINDOW, CONTRACT, DUE, DECISION, YEAR_END }

        private static Entry of(Kind kind, LocalDate from, LocalDate until, String subject, Object... values) {
            return new Entry(kind, from, until, TEXTS.text(kind.name(), values), subject);
        }
    }

    public MoneyDates {
        rows = List.copyOf(rows);
    }

    /// @param unused whether programmes on the shelf that are no source of the project have a row too
    /// @return what touches the days from `from` to `until`
    public static MoneyDates of(Project project, LocalDate from, LocalDate until, boolean unused) {
        var rows = new ArrayList<Row>();
        for (var city : List.of(project.home(), project.partner())) rows.add(years(city, from, until));
        for (var source : project.funding().sources()) {
            var row = source(project, source, from, until);
            if (!row.entries().isEmpty() || !source.funder().isEmpty()) rows.add(row);
        }
        if (unused) {
            for (var funder : project.shelf().funders()) {
                if (project.funding().sources().stream().anyMatch(source -> source.funder().equals(funder.id()))) continue;
                rows.add(new Row(funder.id(), funder.name(), false, windows(funder, from, until)));
            }
        }
        return new MoneyDates(from, until, rows);
    }

    /// @return from the fiscal year of `today` to the last one the project has money or applications for
    public static MoneyDates ahead(Project project, LocalDate today) {
        int start = project.home().fiscalYearStart();
        int first = FiscalYears.of(today, start), last = first + 1;
        for (var pledge : project.funding().pledges()) last = Math.max(last, pledge.fiscalYear());
        for (var application : project.funding().applications()) last = Math.max(last, application.fiscalYear());
        last = Math.min(last, first + MOST_YEARS);
        return of(project, FiscalYears.firstDay(first, start), FiscalYears.firstDay(last + 1, start).minusDays(1), false);
    }

    private static Row years(City city, LocalDate from, LocalDate until) {
        var entries = new ArrayList<Entry>();
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            var last = FiscalYears.firstDay(year, city.fiscalYearStart()).minusDays(1);
            add(entries, from, until, Entry.of(Kind.YEAR_END, last, last, "", city.name(),
                    String.valueOf(FiscalYears.of(last, city.fiscalYearStart()))));
        }
        return new Row(city.id(), TEXTS.text("fiscal-years", city.name()), true, entries);
    }

    private static Row source(Project project, FundingSource source, LocalDate from, LocalDate until) {
        var entries = new ArrayList<Entry>();
        project.shelf().funder(source.funder()).ifPresent(funder -> entries.addAll(windows(funder, from, until)));
        for (var application : project.funding().applications()) {
            if (!application.source().equals(source.id())) continue;
            dates(application).forEach(entry -> add(entries, from, until, entry));
        }
        contract(project, source).ifPresent(entry -> add(entries, from, until, entry));
        return new Row(source.id(), source.name(), true, entries);
    }

    private static List<Entry> dates(Application application) {
        var entries = new ArrayList<Entry>();
        var due = application.due();
        if (due != null && application.submitted() == null && application.open()) {
            entries.add(Entry.of(Kind.DUE, due, due, application.id(), application.title()));
        }
        var decided = application.decided();
        if (decided != null) entries.add(Entry.of(Kind.DECISION, decided, decided, application.id(), application.title()));
        return entries;
    }

    /// The contract as it is settled; else, for what was awarded, the fiscal years it is for.
    private static Optional<Entry> contract(Project project, FundingSource source) {
        var contract = source.contract();
        var awarded = project.funding().applications().stream().filter(each -> each.source().equals(source.id())
                && each.lane() == Application.Lane.AWARDED).toList();
        var from = contract == null ? null : contract.from();
        var until = contract == null ? null : contract.until();
        if ((from == null || until == null) && awarded.isEmpty()) return Optional.empty();
        int start = project.shelf().funder(source.funder()).map(funder -> funder.terms().fiscalYearStart())
                .orElse(project.home().fiscalYearStart());
        var years = awarded.stream().flatMap(each -> Pipeline.years(project.funding(), each).stream())
                .mapToInt(Integer::intValue).summaryStatistics();
        if (from == null) {
            var award = contract == null ? null : contract.awarded();
            var first = FiscalYears.firstDay(years.getCount() == 0 ? requireNonNull(until).getYear() : years.getMin(), start);
            from = award != null && award.isAfter(first) ? award : first;
        }
        if (until == null) {
            until = FiscalYears.firstDay((years.getCount() == 0 ? FiscalYears.of(from, start) : years.getMax()) + 1, start)
                    .minusDays(1);
        }
        return until.isBefore(from) ? Optional.empty()
                : Optional.of(Entry.of(Kind.CONTRACT, from, until, "", source.name()));
    }

    private static List<Entry> windows(Funder funder, LocalDate from, LocalDate until) {
        var window = funder.window();
        if (window == null) return List.of();
        var entries = new ArrayList<Entry>();
        for (int year = from.getYear() - 1; year <= until.getYear() + 1; year++) {
            var closes = window.closes().atYear(year);
            add(entries, from, until, Entry.of(Kind.WINDOW, window.openingBefore(closes), closes, "", funder.name()));
        }
        return entries;
    }

    private static void add(List<Entry> entries, LocalDate from, LocalDate until, Entry entry) {
        if (!entry.until().isBefore(from) && !entry.from().isAfter(until)) entries.add(entry);
    }
}
