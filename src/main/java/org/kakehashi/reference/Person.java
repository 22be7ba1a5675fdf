package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Someone who works on steps, by role; shipped entries are roles, never real people.
///
/// @param badge        two or three letters shown on the round badge
/// @param organisation where the person works
/// @param city         id of the home city
/// @param languages    ISO 639 codes
/// @param skills       codes as in [Skills]
/// @param calendar     id of the plan's calendar the person keeps, empty for that of the home city
/// @param units        how much there is of the person, 1 for all of one; more for a team
/// @param daysAway     most days abroad a year, 0 for no limit
public record Person(String id, Origin origin, Names name, Names badge, Names organisation, String city, Grade grade,
        List<String> languages, List<String> skills, String calendar, List<Leave> leave, double units, int daysAway) {
    public Person {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(origin, "origin");
        requireNonNull(name, "name");
        requireNonNull(badge, "badge");
        requireNonNull(organisation, "organisation");
        requireNonNull(city, "city");
        requireNonNull(grade, "grade");
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        requireNonNull(calendar, "calendar");
        leave = List.copyOf(leave);
        Require.that(0 < units && units <= 1000, "units", units);
        Require.that(0 <= daysAway && daysAway <= 366, "daysAway", daysAway);
    }

    /// Someone of whom nothing more is known, with all their time.
    public Person(String id, Origin origin, Names name, Names badge, Names organisation, String city) {
        this(id, origin, name, badge, organisation, city, Grade.UNSPECIFIED, List.of(), List.of(), "", List.of(), 1, 0);
    }

    /// @return with another name, badge and place to work
    public Person with(Names newName, Names newBadge, Names newOrganisation, String newCity) {
        return new Person(id, origin, newName, newBadge, newOrganisation, newCity, grade, languages, skills, calendar,
                leave, units, daysAway);
    }

    public Person with(Grade newGrade) {
        return new Person(id, origin, name, badge, organisation, city, newGrade, languages, skills, calendar, leave,
                units, daysAway);
    }

    /// @param newLanguages ISO 639 codes
    /// @param newSkills    codes as in [Skills]
    public Person able(List<String> newLanguages, List<String> newSkills) {
        return new Person(id, origin, name, badge, organisation, city, grade, newLanguages, newSkills, calendar, leave,
                units, daysAway);
    }

    public Person withCalendar(String newCalendar) {
        return new Person(id, origin, name, badge, organisation, city, grade, languages, skills, newCalendar, leave,
                units, daysAway);
    }

    public Person withLeave(List<Leave> newLeave) {
        return new Person(id, origin, name, badge, organisation, city, grade, languages, skills, calendar, newLeave,
                units, daysAway);
    }

    public Person withUnits(double newUnits) {
        return new Person(id, origin, name, badge, organisation, city, grade, languages, skills, calendar, leave,
                newUnits, daysAway);
    }

    public Person withDaysAway(int newDaysAway) {
        return new Person(id, origin, name, badge, organisation, city, grade, languages, skills, calendar, leave, units,
                newDaysAway);
    }
}
