package org.kakehashi.project;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.kakehashi.plan.Plan;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.PublicHolidays;
import org.kakehashi.schedule.Circumstances;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.Scheduler;

/// Dates of a project's plan, with its people and its money taken into account.
public final class Scheduling {
    private Scheduling() {}

    public static Schedule of(Project project) {
        return of(project, project.plan());
    }

    /// @return the dates of a plan that stands in the place of the project's
    public static Schedule of(Project project, Plan plan) {
        return Scheduler.schedule(plan, circumstances(project, plan));
    }

    public static Circumstances circumstances(Project project, Plan plan) {
        var people = project.shelf().people().stream().collect(Collectors.toMap(Person::id, person -> person,
                (first, _) -> first, LinkedHashMap::new));
        return new Circumstances(people, MoneyHolds.of(project, plan), PublicHolidays.shipped());
    }
}
