package org.kakehashi.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.reference.Holidays;
import org.kakehashi.reference.Person;

/// When a plan is worked at, and when its people work: each by a calendar of the plan, less their leave.
///
/// A person keeps the calendar they name, else that of their home city, else the plan's.
public final class PlanHours {
    /// Years after the last date a plan names for which holidays are looked up.
    private static final int AFTER = 50;
    /// Most years of holidays, however far apart the dates of a plan lie.
    private static final int MOST = 150;
    private final Plan plan;
    private final Calendars calendars;
    private final Map<String, String> ofCities = new HashMap<>();
    private final Map<Person, Optional<WorkHours>> people = new ConcurrentHashMap<>();

    private PlanHours(Plan plan, Calendars calendars) {
        this.plan = plan;
        this.calendars = calendars;
        for (var calendar : plan.calendars()) {
            if (!calendar.city().isEmpty()) ofCities.putIfAbsent(calendar.city(), calendar.id());
        }
    }

    public static PlanHours of(Plan plan, Holidays holidays) {
        int first = plan.start().getYear(), last = first;
        if (plan.calendars().stream().anyMatch(calendar -> !calendar.country().isEmpty() || !calendar.weeks().isEmpty())) {
            for (var step : plan.steps()) {
                for (var year : years(step).toList()) {
                    first = Math.min(first, year);
                    last = Math.max(last, year);
                }
            }
        }
        return new PlanHours(plan, Calendars.of(plan.calendars(), holidays, first - 1,
                Math.min(last + AFTER, first + MOST)));
    }

    private static Stream<Integer> years(Step step) {
        return Stream.of(step.timing().at(), step.progress().begun(), step.progress().finished())
                .flatMap(Stream::ofNullable).map(Moment::day).map(LocalDate::getYear);
    }

    public Calendars calendars() {
        return calendars;
    }

    /// @return hours of the plan; those of a plain office if its calendar has none
    public WorkHours plan() {
        return calendars.hours(plan.calendar()).orElse(OfficeHours.WEEKDAYS);
    }

    /// @return id of the calendar that person keeps
    public String calendar(Person person) {
        if (plan.calendar(person.calendar()).isPresent()) return person.calendar();
        return ofCities.getOrDefault(person.city(), plan.calendar());
    }

    /// @return the calendar of a city; empty if the plan has none for it
    public Optional<WorkCalendar> ofCity(String city) {
        return Optional.ofNullable(ofCities.get(city)).flatMap(plan::calendar);
    }

    /// @return when that person works, leave left out; empty if never
    public Optional<WorkHours> of(Person person) {
        return people.computeIfAbsent(person, this::hours);
    }

    private Optional<WorkHours> hours(Person person) {
        var hours = calendars.hours(calendar(person));
        if (hours.isEmpty() || person.leave().isEmpty()) return hours;
        var off = new HashSet<LocalDate>();
        for (var leave : person.leave()) leave.from().datesUntil(leave.to().plusDays(1)).forEach(off::add);
        return Optional.of(hours.get().without(off));
    }
}
