package org.kakehashi.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.people.Booking;
import org.kakehashi.people.Bookings;
import org.kakehashi.people.Commitment;
import org.kakehashi.people.Conflicts;
import org.kakehashi.people.Load;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.PublicHolidays;
import org.kakehashi.schedule.PlanHours;
import org.kakehashi.schedule.Schedule;

/// How busy the people of a project are, here and in other projects, and what does not fit.
public final class PeopleRules {
    private PeopleRules() {}

    /// @return the bookings of a project's people, by its plan with these dates
    public static List<Booking> bookings(Project project, Schedule schedule) {
        return Bookings.of(new Commitment(project.id(), project.title(), project.pair().home(), project.pair().partner(),
                project.plan(), schedule, project.shelf().people()));
    }

    /// @param bookings of this project and others
    /// @return in the order of the shelf
    public static List<Load> loads(Project project, List<Booking> bookings) {
        var hours = PlanHours.of(project.plan(), PublicHolidays.shipped());
        return project.shelf().people().stream().map(person -> Load.of(person, hours.of(person), bookings)).toList();
    }

    static List<Finding> check(Project project, Schedule schedule, List<Booking> elsewhere, LocalDate today) {
        var all = new ArrayList<>(bookings(project, schedule));
        all.addAll(elsewhere);
        var findings = new ArrayList<Finding>();
        for (var load : loads(project, all)) {
            findings.addAll(conflicts(project, load, today));
        }
        return findings;
    }

    /// @return what that person cannot all do, as far as it touches the project
    public static List<Finding> conflicts(Project project, Load load, LocalDate today) {
        return Conflicts.of(load, project.id(), yearStart(project, load.person()), today);
    }

    private static int yearStart(Project project, Person person) {
        return project.shelf().city(person.city()).map(City::fiscalYearStart).orElse(1);
    }
}
