package org.kakehashi.plan;

import java.util.List;
import org.kakehashi.base.Require;

/// Who works on a step.
///
/// @param person id of a person on the project's shelf; empty while the post is open
/// @param units  how much of a person's time, 1 for all of it; of a team more
/// @param skills codes of skills the post asks for
public record Assignment(String person, double units, List<String> skills) {
    public Assignment {
        Require.that(0 < units && units <= 1000, "units", units);
        skills = List.copyOf(skills);
    }

    /// @return all of that person's time
    public static Assignment of(String person) {
        return new Assignment(person, 1, List.of());
    }

    public boolean open() {
        return person.isEmpty();
    }

    public Assignment with(String newPerson) {
        return new Assignment(newPerson, units, skills);
    }
}
