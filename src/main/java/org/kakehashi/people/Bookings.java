package org.kakehashi.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.reference.Person;

/// Reads the bookings of people off plans.
public final class Bookings {
    private Bookings() {}

    /// @return what is still ahead or under way, in the order of the plan; posts that are open are not counted
    public static List<Booking> of(Commitment commitment) {
        var people = commitment.people().stream()
                .collect(Collectors.toMap(Person::id, person -> person, (first, _) -> first));
        var found = new ArrayList<Booking>();
        for (var step : commitment.plan().steps()) {
            var scheduled = commitment.schedule().step(step.id()).orElse(null);
            if (step.isGroup() || step.done() >= 1 || scheduled == null) continue;
            for (var assigned : step.assigned()) {
                var person = people.get(assigned.person());
                if (person == null) continue;
                found.add(new Booking(person.id(), person.city(), commitment.project(), commitment.title(), step.id(),
                        step.name(), scheduled.start(), scheduled.finish(), scheduled.dates(), assigned.units(),
                        scheduled.hours(), Away.days(step, person.city(), commitment.home(), commitment.partner()),
                        Away.place(step, commitment.home(), commitment.partner()), assigned.skills()));
            }
        }
        return found;
    }
}
