package org.kakehashi.project;

import org.kakehashi.base.Names;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Person;

/// Puts two cities in the place of two others, in texts and in where people work.
record Renaming(City oldHome, City newHome, City oldPartner, City newPartner) {

    Names text(Names text) {
        return new Names(
                swap(text.ja(), oldHome.name().ja(), newHome.name().ja(), oldPartner.name().ja(), newPartner.name().ja()),
                swap(text.en(), oldHome.name().en(), newHome.name().en(), oldPartner.name().en(), newPartner.name().en()));
    }

    Person person(Person person) {
        var city = person.city().equals(oldHome.id()) ? newHome.id()
                : person.city().equals(oldPartner.id()) ? newPartner.id() : person.city();
        return person.with(text(person.name()), person.badge(), text(person.organisation()), city);
    }

    /// Both at once, so that a new name that contains an old one is not changed twice.
    private static String swap(String text, String first, String newFirst, String second, String newSecond) {
        var parts = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (!first.isBlank() && text.startsWith(first, at)) {
                parts.append(newFirst.isBlank() ? first : newFirst);
                at += first.length();
            } else if (!second.isBlank() && text.startsWith(second, at)) {
                parts.append(newSecond.isBlank() ? second : newSecond);
                at += second.length();
            } else {
                parts.append(text.charAt(at++));
            }
        }
        return parts.toString();
    }
}
