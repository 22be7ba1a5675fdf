package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;

/// How the steps of a plan lie in each other, found in a time that grows with their number only.
///
/// A group that is not there counts as none, and of groups that lie in each other one is taken to lie in none.
final class Outline {
    private final Map<String, Step> steps;
    private final Map<String, String> parents;
    private final Map<String, List<Step>> children = new HashMap<>();

    private Outline(Plan plan) {
        steps = HashMap.newHashMap(plan.steps().size());
        parents = HashMap.newHashMap(plan.steps().size());
        for (var step : plan.steps()) steps.put(step.id(), step);
        var settled = new HashSet<String>();
        for (var step : plan.steps()) settle(step, settled);
        for (var step : plan.steps()) {
            children.computeIfAbsent(parent(step.id()), _ -> new ArrayList<>()).add(step);
        }
    }

    static Outline of(Plan plan) {
        return new Outline(plan);
    }

    private void settle(Step first, Set<String> settled) {
        var path = new HashSet<String>();
        for (var at = first; at != null && settled.add(at.id()); ) {
            path.add(at.id());
            var group = steps.get(at.group());
            parents.put(at.id(), group == null || path.contains(group.id()) ? "" : group.id());
            at = group;
        }
    }

    Optional<Step> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /// @return id of the group a step lies in, empty at the top
    String parent(String id) {
        return parents.getOrDefault(id, "");
    }

    /// @return what lies directly in a group, in the plan's order; at the top for an empty id
    List<Step> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /// @return how many groups it lies in
    int depth(String id) {
        int depth = 0;
        for (var at = parent(id); !at.isEmpty(); at = parent(at)) depth++;
        return depth;
    }

    /// @return whether a step lies in another, however deep
    boolean lies(String id, String in) {
        for (var at = parent(id); !at.isEmpty(); at = parent(at)) if (at.equals(in)) return true;
        return false;
    }

    /// @return the step and all that lies in it, each group before what is in it
    List<Step> whole(String id) {
        var all = new ArrayList<Step>();
        step(id).ifPresent(step -> collect(step, all));
        return all;
    }

    /// @return all steps, each group before what is in it
    List<Step> ordered() {
        var all = new ArrayList<Step>(steps.size());
        for (var step : children("")) collect(step, all);
        return all;
    }

    private void collect(Step first, List<Step> all) {
        var open = new ArrayList<Step>();
        open.add(first);
        while (!open.isEmpty()) {
            var step = open.removeLast();
            all.add(step);
            open.addAll(children(step.id()).reversed());
        }
    }

    /// @return those of `ids` that lie in no other of them, in the plan's order
    List<Step> tops(Set<String> ids) {
        return ordered().stream().filter(step -> ids.contains(step.id()))
                .filter(step -> !liesInAny(step.id(), ids)).toList();
    }

    private boolean liesInAny(String id, Set<String> ids) {
        for (var at = parent(id); !at.isEmpty(); at = parent(at)) if (ids.contains(at)) return true;
        return false;
    }
}
