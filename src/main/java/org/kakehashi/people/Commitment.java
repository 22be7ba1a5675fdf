package org.kakehashi.people;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Plan;
import org.kakehashi.reference.Person;
import org.kakehashi.schedule.Schedule;

/// A plan with its dates and people, as far as it takes up people's time.
///
/// @param project id
/// @param home    id of the home city
/// @param partner id of the partner city
public record Commitment(String project, Names title, String home, String partner, Plan plan, Schedule schedule,
        List<Person> people) {
    public Commitment {
        requireNonNull(project, "project");
        requireNonNull(title, "title");
        requireNonNull(home, "home");
        requireNonNull(partner, "partner");
        requireNonNull(plan, "plan");
        requireNonNull(schedule, "schedule");
        people = List.copyOf(people);
    }
}
