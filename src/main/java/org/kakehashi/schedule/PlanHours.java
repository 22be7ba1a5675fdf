package org.kakehashi.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    private static final int DECADE = 10;
    /// Most years of holidays, however far apart the dates of a plan lie.
    private static final int MOST = 150;
    /// Those made last: successive states of a plan mostly have the same calendars.
    private static volatile List<PlanHours> last = List.of();
    private static final int KEPT = 4;
    private final Key key;
    private final Calendars calendars;
    private final Map<String, WorkCalendar> byId = new HashMap<>();
    private final Map<String, String> ofCities = new HashMap<>();
    private final Map<Person, Optional<WorkHours>> people = new ConcurrentHashMap<>();
    private final Map<List<Person>, Optional<WorkHours>> together = new ConcurrentHashMap<>();

    /// What the hours follow from.
    private record Key(List<WorkCalendar> calendars, String ofPlan, Holidays holidays, int from, int to) {}

    private PlanHours(Key key) {
        this.key = key;
        calendars = Calendars.of(key.calendars, key.holidays, key.from, key.to);
        for (var calendar : key.calendars) {
            byId.putIfAbsent(calendar.id(), calendar);
            if (!calendar.city().isEmpty()) ofCities.putIfAbsent(calendar.city(), calendar.id());
        }
    }

    public static PlanHours of(Plan plan, Holidays holidays) {
        var key = key(plan, holidays);
        for (var known : last) if (known.key.equals(key)) return known;
        var made = new PlanHours(key);
        last = Stream.concat(Stream.of(made), last.stream()).limit(KEPT).toList();
        return made;
    }

    private static Key key(Plan plan, Holidays holidays) {
        int first = plan.start().getYear(), until = first;
        if (plan.calendars().stream().anyMatch(calendar -> !calendar.country().isEmpty() || !calendar.weeks().isEmpty())) {
            for (var step : plan.steps()) {
                for (var year : years(step).toList()) {
                    first = Math.min(first, year);
                    until = Math.max(until, year);
                }
            }
        }
        int from = Math.floorDiv(first - 1, DECADE) * DECADE, to = Math.floorDiv(until + AFTER, DECADE) * DECADE;
        return new Key(plan.calendars(), plan.calendar(), holidays, from, Math.min(to, from + MOST));
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
        return calendars.hours(key.ofPlan).orElse(OfficeHours.WEEKDAYS);
    }

    /// @return id of the calendar that person keeps
    public String calendar(Person person) {
        if (byId.containsKey(person.calendar())) return person.calendar();
        return ofCities.getOrDefault(person.city(), key.ofPlan);
    }

    /// @return the calendar of a city; empty if the plan has none for it
    public Optional<WorkCalendar> ofCity(String city) {
        return Optional.ofNullable(ofCities.get(city)).map(byId::get);
    }

    /// @return when that person works, leave left out; empty if never
    public Optional<WorkHours> of(Person person) {
        return people.computeIfAbsent(person, this::hours);
    }

    /// @return when all of them work; the plan's hours for nobody, empty if they share none
    public Optional<WorkHours> together(List<Person> everyone) {
        return together.computeIfAbsent(everyone, this::common);
    }

    private Optional<WorkHours> common(List<Person> everyone) {
        if (everyone.isEmpty()) return Optional.of(plan());
        var all = of(everyone.getFirst());
        for (var person : everyone.subList(1, everyone.size())) {
            if (all.isEmpty()) return all;
            var theirs = of(person);
            if (theirs.isEmpty()) return theirs;
            all = all.get().and(theirs.get());
        }
        return all;
    }

    private Optional<WorkHours> hours(Person person) {
        var hours = calendars.hours(calendar(person));
        if (hours.isEmpty() || person.leave().isEmpty()) return hours;
        var off = new HashSet<LocalDate>();
        for (var leave : person.leave()) leave.from().datesUntil(leave.to().plusDays(1)).forEach(off::add);
        return Optional.of(hours.get().without(off));
    }
}
