package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Someone who works on steps, by role; shipped entries are roles, never real people.
///
/// @param badge        two or three letters shown on the round badge
/// @param organisation where the person works
/// @param city         id of the home city
public record Person(String id, Origin origin, Names name, Names badge, Names organisation, String city) {
    public Person {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(origin, "origin");
        requireNonNull(name, "name");
        requireNonNull(badge, "badge");
        requireNonNull(organisation, "organisation");
        requireNonNull(city, "city");
    }
}
