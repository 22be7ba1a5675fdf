package org.kakehashi.schedule;

import java.util.List;
import java.util.Map;
import org.kakehashi.plan.Hold;
import org.kakehashi.reference.Holidays;
import org.kakehashi.reference.Person;

/// What the dates of a plan depend on beside the plan.
///
/// @param people by id
/// @param holds  what the money of steps holds them with, by the step's id
/// @param holidays of the countries whose holidays its calendars keep
public record Circumstances(Map<String, Person> people, Map<String, List<Hold>> holds, Holidays holidays) {
    /// No one known, nothing held.
    public static final Circumstances NONE = new Circumstances(Map.of(), Map.of(), Holidays.NONE);

    public Circumstances {
        people = Map.copyOf(people);
        holds = Map.copyOf(holds);
    }
}
