package org.kakehashi.ui.cost;

import org.kakehashi.cost.Question;

/// A number of a scenario whose reason is asked for.
///
/// @param scenario id of the scenario
record Asked(String scenario, Question question) {}
