package org.kakehashi.journey;

import java.util.List;

/// The screens of the program in an order in which each is one click from the one before; the first follows the last.
enum Tour {
    WELCOME("home-welcome", "welcome"),
    OVERVIEW("example-haiphong-clean-water", "tile-cost-per-person-number"),
    PARTNERSHIP("tab-partnership", "agreement-card"),
    COSTS("tab-costs", "measures"),
    PLAN("tab-plan", "plan-table"),
    FUNDING("tab-funding", "funding-screen"),
    LIBRARY("rail-library", "library-table"),
    SETTINGS("rail-settings", "settings"),
    HOME("rail-home", "project-table");

    private final String way;
    private final String sight;

    /// @param way   id of what leads there
    /// @param sight id of what is there
    Tour(String way, String sight) {
        this.way = way;
        this.sight = sight;
    }

    static List<Tour> stops() {
        return List.of(values());
    }

    /// Goes there, unless there already, and waits until it stands still.
    void go(Journey person) {
        if (this != WELCOME || !person.sees(sight)) person.click(way);
        person.read(sight);
        person.still();
    }
}
