package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.people.Booking;
import org.kakehashi.people.Load;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.PeopleLanes;
import org.kakehashi.project.PeopleRules;
import org.kakehashi.project.Project;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Person;
import org.kakehashi.ui.kit.Formats;

/// The people of a project as a picture: their steps here and in other projects, their leave, their weeks.
///
/// @param loads of all people of the shelf, in its order
record PeopleFigure(PeopleLanes lanes, List<Load> loads) {
    private static final double NAMES = 210;

    static PeopleFigure of(PlanSheet sheet, List<Booking> elsewhere, LocalDate first, int weeks, LocalDate today,
            String chosen, Language language) {
        var all = new ArrayList<>(PeopleRules.bookings(sheet.project(), sheet.schedule()));
        all.addAll(elsewhere);
        var loads = PeopleRules.loads(sheet.project(), all);
        var made = new Maker(sheet, first, first.plusWeeks(weeks).minusDays(1), today, language);
        return new PeopleFigure(new PeopleLanes(first, weeks, made.heads(), loads.stream().map(made::row).toList(),
                Optional.of(today), chosen, NAMES), loads);
    }

    /// @return days of work with at most one decimal
    static String days(double days) {
        return Formats.brief(Math.round(days * 10) / 10.0, 1);
    }

    /// Makes the rows of one period.
    private record Maker(PlanSheet sheet, LocalDate first, LocalDate last, LocalDate today, Language language) {

        List<PeopleLanes.Head> heads() {
            var heads = new ArrayList<PeopleLanes.Head>();
            for (var month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
                heads.add(new PeopleLanes.Head(month, month.equals(first.withDayOfMonth(1)) || month.getMonthValue() == 1
                        ? Formats.monthYear(month, language) : Formats.month(month, language)));
            }
            return heads;
        }

        PeopleLanes.Row row(Load load) {
            var person = load.person();
            var city = city(person.city()).map(names -> names.in(language)).orElse("");
            var from = person.organisation().isBlank() ? city
                    : PeopleWords.FROM_CITY.in(language, person.organisation().in(language), city);
            var bars = load.bookings().stream().filter(each -> each.touches(first, last)).map(this::bar).toList();
            var weeks = load.weeks().stream().filter(week -> !week.monday().isAfter(last) && !week.sunday().isBefore(first))
                    .map(week -> week(load, week)).toList();
            return new PeopleLanes.Row(person.id(), person.name().in(language), from, person.badge().in(language), bars,
                    weeks, off(person));
        }

        private List<PeopleLanes.Off> off(Person person) {
            return person.leave().stream().filter(leave -> !leave.from().isAfter(last) && !leave.to().isBefore(first))
                    .map(leave -> new PeopleLanes.Off(leave.from(), leave.to(), PeopleWords.LEAVE_TOLD.in(language,
                            Formats.shortRange(leave.from(), leave.to(), language),
                            leave.reason().isBlank() ? "" : " " + leave.reason().in(language)))).toList();
        }

        private PeopleLanes.Bar bar(Booking booking) {
            boolean elsewhere = !booking.project().equals(sheet.project().id());
            var step = elsewhere ? Optional.<org.kakehashi.plan.Step>empty() : sheet.step(booking.step());
            var name = name(booking, elsewhere);
            var dates = Formats.shortRange(booking.dates().start(), booking.dates().finish(), language);
            var units = Formats.percent(booking.units(), 0);
            var gone = booking.place().isEmpty() || booking.place().equals(booking.city()) ? name
                    : city(booking.place()).map(city -> PeopleWords.GONE_TO.in(language, city.in(language), name)).orElse(name);
            var label = booking.daysAway() > 0
                    ? PeopleWords.STEP_AWAY.in(language, gone, dates, units, days(booking.daysAway()))
                    : PeopleWords.STEP_TOLD.in(language, gone, dates, units);
            return new PeopleLanes.Bar(elsewhere ? "" : booking.step(), booking.dates().start(), booking.dates().finish(),
                    step.map(StepKind::ink).orElse(Ink.STEP_AGREEMENT), elsewhere, gone, label);
        }

        private String name(Booking booking, boolean elsewhere) {
            var name = booking.name().in(language);
            return elsewhere ? PeopleWords.ELSEWHERE.in(language, name, booking.title().in(language)) : name;
        }

        private Optional<Names> city(String id) {
            return sheet.project().shelf().city(id).map(City::name);
        }

        private PeopleLanes.Week week(Load load, Load.Week week) {
            double part = week.capacity() > 0 ? week.booked() / week.capacity() : week.booked() > 0 ? 1 : 0;
            var monday = Formats.date(week.monday(), language);
            var booked = days(week.booked());
            var capacity = days(week.capacity());
            var label = week.capacity() == 0 && week.booked() == 0 ? PeopleWords.WEEK_LEAVE.in(language, monday)
                    : !week.over() ? PeopleWords.WEEK_TOLD.in(language, monday, booked, capacity)
                    : PeopleWords.WEEK_OVER.in(language, monday, booked, capacity, load.in(week).stream()
                            .map(each -> name(each, !each.project().equals(sheet.project().id()))).collect(Collectors.joining("\n", "\n", "")));
            return new PeopleLanes.Week(week.monday(), part, week.over(),
                    PeopleWords.OVER.in(language, days(week.booked() - week.capacity())), label);
        }
    }

    /// @return the first Monday worth showing: of the week of today, or of the plan's first week if that is later
    static LocalDate start(Project project, PlanSheet sheet, LocalDate today) {
        var first = sheet.whole().map(whole -> whole.start()).orElse(project.plan().start());
        return Load.monday(first.isAfter(today) ? first : today);
    }
}
