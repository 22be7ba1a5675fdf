package org.kakehashi.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Skills;

/// What the people of a project cannot all do: two things at a time, work on leave, too many days abroad, what they
/// have not learnt.
public final class Conflicts {
    private static final Texts TEXTS = Texts.beside(Conflicts.class);
    /// How many steps are named.
    private static final int NAMED = 4;

    private Conflicts() {}

    /// @param load            of someone, over all projects
    /// @param project         id of the project the findings are for: their subject is a step of it
    /// @param fiscalYearStart month in which the year begins by which days abroad are counted
    /// @return nothing about steps that end before `today`, or about someone without part in the project
    public static List<Finding> of(Load load, String project, int fiscalYearStart, LocalDate today) {
        var own = load.bookings().stream()
                .filter(each -> each.project().equals(project) && !each.dates().finish().isBefore(today)).toList();
        var findings = new ArrayList<Finding>();
        if (own.isEmpty()) return findings;
        twice(load, project, today, findings);
        for (var booking : own) {
            onLeave(load.person(), booking, findings);
            unable(load.person(), booking, findings);
        }
        away(load, project, fiscalYearStart, today, findings);
        return findings;
    }

    /// One finding a person: the first stretch of weeks, what is in it, and how many weeks there are in all.
    private static void twice(Load load, String project, LocalDate today, List<Finding> findings) {
        var over = load.over(today);
        var first = over.stream().filter(week -> load.in(week).stream().anyMatch(each -> each.project().equals(project)))
                .findFirst();
        if (first.isEmpty()) return;
        var worst = over.stream().mapToDouble(week -> week.booked() - week.capacity()).max().orElseThrow();
        var last = first.get();
        for (var week : over) if (week.monday().equals(last.monday().plusWeeks(1))) last = week;
        var bookings = load.in(first.get());
        var subject = bookings.stream().filter(each -> each.project().equals(project)).findFirst().orElseThrow().step();
        findings.add(new Finding("people-twice", Severity.WARNING, subject,
                TEXTS.text("twice.title", load.person().name()),
                TEXTS.text("twice.reason", first.get().monday(), last.sunday(), named(bookings, project), over.size(),
                        days(worst)), ""));
    }

    private static void onLeave(Person person, Booking booking, List<Finding> findings) {
        for (var leave : person.leave()) {
            if (!booking.touches(leave.from(), leave.to())) continue;
            boolean moment = booking.start().equals(booking.finish());
            if (!moment && booking.days(leave.from(), leave.to()) <= 0) continue;
            findings.add(new Finding("people-leave", Severity.WARNING, booking.step(),
                    TEXTS.text("leave.title", person.name(), booking.name()),
                    TEXTS.text("leave.reason", leave.from(), leave.to(), reason(leave.reason()), booking.dates().start(),
                            booking.dates().finish()), ""));
        }
    }

    private static Names reason(Names reason) {
        return reason.isBlank() ? TEXTS.text("leave") : reason;
    }

    private static void unable(Person person, Booking booking, List<Finding> findings) {
        var lacking = booking.skills().stream().filter(code -> !Skills.has(person, code)).map(Skills::name).toList();
        if (lacking.isEmpty()) return;
        findings.add(new Finding("people-skill", Severity.WARNING, booking.step(),
                TEXTS.text("skill.title", person.name(), booking.name()),
                TEXTS.text("skill.reason", joined(lacking)), ""));
    }

    /// Days abroad fall evenly on the days of their step.
    private static void away(Load load, String project, int yearStart, LocalDate today, List<Finding> findings) {
        var person = load.person();
        if (person.daysAway() == 0) return;
        var calendar = new TreeMap<Integer, Double>();
        var fiscal = new TreeMap<Integer, Double>();
        for (var booking : load.bookings()) {
            spread(booking, 1, calendar);
            spread(booking, yearStart, fiscal);
        }
        var subject = load.bookings().stream()
                .filter(each -> each.project().equals(project) && each.daysAway() > 0).findFirst();
        if (subject.isEmpty()) return;
        boolean said = false;
        for (var year : fiscal.entrySet()) {
            if (!over(year.getValue(), person) || LocalDate.of(year.getKey() + 1, yearStart, 1).isBefore(today)) continue;
            findings.add(away(person, subject.get(), yearStart == 1 ? "away.year" : "away.fiscal", year.getKey(), year.getValue()));
            said = true;
        }
        if (said || yearStart == 1) return;
        for (var year : calendar.entrySet()) {
            if (over(year.getValue(), person) && year.getKey() >= today.getYear()) {
                findings.add(away(person, subject.get(), "away.year", year.getKey(), year.getValue()));
            }
        }
    }

    private static boolean over(double days, Person person) {
        return days > person.daysAway() + 0.5;
    }

    private static Finding away(Person person, Booking subject, String key, int year, double days) {
        return new Finding("people-away", Severity.WARNING, subject.step(), TEXTS.text("away.title", person.name()),
                TEXTS.text(key, year, Math.round(days), person.daysAway()), "");
    }

    private static void spread(Booking booking, int yearStart, Map<Integer, Double> years) {
        if (booking.daysAway() == 0) return;
        var start = booking.dates().start();
        var end = booking.dates().finish().plusDays(1);
        double all = ChronoUnit.DAYS.between(start, end);
        for (var from = start; from.isBefore(end);) {
            int year = from.getMonthValue() >= yearStart ? from.getYear() : from.getYear() - 1;
            var next = LocalDate.of(year + 1, yearStart, 1);
            var to = next.isBefore(end) ? next : end;
            years.merge(year, booking.daysAway() * ChronoUnit.DAYS.between(from, to) / all, Double::sum);
            from = to;
        }
    }

    private static Names named(List<Booking> bookings, String project) {
        var names = bookings.stream().limit(NAMED).map(each -> each.project().equals(project)
                ? TEXTS.text("quoted", each.name()) : TEXTS.text("elsewhere", each.name(), each.title())).toList();
        var joined = joined(names);
        return bookings.size() <= NAMED ? joined : TEXTS.text("more", joined, bookings.size() - NAMED);
    }

    private static Names joined(List<Names> names) {
        return new Names(names.stream().map(Names::ja).collect(Collectors.joining(TEXTS.text("join").ja())),
                names.stream().map(Names::en).collect(Collectors.joining(TEXTS.text("join").en())));
    }

    private static String days(double days) {
        double rounded = Math.round(days * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
