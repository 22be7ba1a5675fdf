package org.kakehashi.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.plan.Dates;
import org.kakehashi.schedule.WorkHours;

/// The part someone has in a step.
///
/// @param person   id
/// @param city     id of the person's home city: shelves of different projects use one id for people of different cities
/// @param project  id
/// @param step     id within the project
/// @param units    how much of the person's time, 1 for all of it
/// @param hours    when the step is worked at
/// @param daysAway days abroad that the work takes the person, by the plan
/// @param place    id of the city the work is done in, empty if that is not settled
/// @param skills   codes of skills the post asks for
public record Booking(String person, String city, String project, Names title, String step, Names name,
        LocalDateTime start, LocalDateTime finish, Dates dates, double units, WorkHours hours, double daysAway,
        String place, List<String> skills) {
    public Booking {
        requireNonNull(person, "person");
        requireNonNull(city, "city");
        requireNonNull(name, "name");
        Require.that(!finish.isBefore(start), "finish", finish);
        requireNonNull(dates, "dates");
        requireNonNull(hours, "hours");
        requireNonNull(place, "place");
        skills = List.copyOf(skills);
    }

    /// @return days of the person's work between two days, both inclusive
    public double days(LocalDate first, LocalDate last) {
        var from = first.atStartOfDay().isAfter(start) ? first.atStartOfDay() : start;
        var to = last.plusDays(1).atStartOfDay().isBefore(finish) ? last.plusDays(1).atStartOfDay() : finish;
        return from.isBefore(to) ? units * hours.days(from, to) : 0;
    }

    public boolean touches(LocalDate first, LocalDate last) {
        return !dates.start().isAfter(last) && !dates.finish().isBefore(first);
    }
}
