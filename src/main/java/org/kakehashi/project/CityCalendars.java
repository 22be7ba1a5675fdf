package org.kakehashi.project;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.reference.City;

/// The calendars a plan between two cities begins with: each city's office hours and the holidays of its country.
final class CityCalendars {
    private CityCalendars() {}

    /// @return the plan with a calendar of each city, worked by the home city's; unchanged if it has calendars already
    static Plan given(Plan plan, City home, City partner) {
        if (!plan.calendars().isEmpty()) return plan;
        var calendars = new ArrayList<>(List.of(of(home)));
        if (!partner.id().equals(home.id())) calendars.add(of(partner));
        return plan.withCalendars(home.id(), calendars);
    }

    private static WorkCalendar of(City city) {
        return WorkCalendar.of(city.id(), city.name(), List.of()).ofCity(city.id(), city.country());
    }
}
