package org.kakehashi.schedule;

import java.util.List;
import java.util.Map;
import org.kakehashi.plan.Hold;
import org.kakehashi.reference.Person;

/// What the dates of a plan depend on beside the plan.
///
/// @param people by id
/// @param holds  what the money of steps holds them with, by the step's id
public record Circumstances(Map<String, Person> people, Map<String, List<Hold>> holds) {
    /// No one known, nothing held.
    public static final Circumstances NONE = new Circumstances(Map.of(), Map.of());

    public Circumstances {
        people = Map.copyOf(people);
        holds = Map.copyOf(holds);
    }
}
