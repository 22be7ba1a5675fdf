package org.kakehashi.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Require;

/// The scenarios that are compared, and the one in focus.
///
/// @param focus id of the scenario that the rest of the project speaks of, empty if there is none
public record Costs(List<Scenario> scenarios, String focus) {
    public static final Costs NONE = new Costs(List.of(), "");

    public Costs {
        scenarios = List.copyOf(scenarios);
        var wanted = focus;
        Require.that(scenarios.isEmpty() ? focus.isEmpty()
                : scenarios.stream().anyMatch(scenario -> scenario.id().equals(wanted)), "focus", focus);
    }

    public Optional<Scenario> scenario(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    public Optional<Scenario> focused() {
        return scenario(focus);
    }

    public Costs focus(String id) {
        return new Costs(scenarios, id);
    }

    /// @return with `scenario` in place of the one with its id, or at the end; the first one gets the focus
    public Costs with(Scenario scenario) {
        var changed = new ArrayList<Scenario>(scenarios);
        changed.replaceAll(old -> old.id().equals(scenario.id()) ? scenario : old);
        if (scenario(scenario.id()).isEmpty()) changed.add(scenario);
        return new Costs(changed, focus.isEmpty() ? scenario.id() : focus);
    }

    /// @return without that scenario; the focus moves to the first if it was there
    public Costs without(String id) {
        var left = scenarios.stream().filter(scenario -> !scenario.id().equals(id)).toList();
        if (!focus.equals(id)) return new Costs(left, focus);
        return new Costs(left, left.isEmpty() ? "" : left.getFirst().id());
    }
}
