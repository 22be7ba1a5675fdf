package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;

/// Moves steps about in the outline of a plan, each group with all that lies in it.
final class OutlineEdits {
    private final Plan plan;
    private final Outline outline;
    private final Map<String, List<Step>> children = new HashMap<>();
    private final Map<String, Step> changed = new HashMap<>();

    private OutlineEdits(Plan plan) {
        this.plan = plan;
        outline = Outline.of(plan);
    }

    private List<Step> in(String group) {
        return children.computeIfAbsent(group, id -> new ArrayList<>(outline.children(id)));
    }

    private Plan made() {
        var all = new ArrayList<Step>(plan.steps().size());
        var open = new ArrayList<>(in("").reversed());
        while (!open.isEmpty()) {
            var step = open.removeLast();
            all.add(changed.getOrDefault(step.id(), step));
            open.addAll(in(step.id()).reversed());
        }
        return plan.with(all);
    }

    /// Puts each step into the group that stands before it; what has none before it stays.
    static Plan indent(Plan plan, Set<String> ids) {
        var edits = new OutlineEdits(plan);
        for (var step : edits.outline.tops(ids)) {
            var siblings = edits.in(edits.outline.parent(step.id()));
            var before = before(siblings, step, ids);
            if (before < 0 || !siblings.get(before).isGroup()) continue;
            var group = siblings.get(before).id();
            siblings.remove(step);
            edits.in(group).add(step);
            edits.changed.put(step.id(), step.inGroup(group));
        }
        return edits.made();
    }

    /// @return where the sibling stands that comes before a step and is none of `ids`, −1 if there is none
    private static int before(List<Step> siblings, Step step, Set<String> ids) {
        int at = siblings.indexOf(step) - 1;
        while (at >= 0 && (siblings.get(at).stage() != step.stage() || ids.contains(siblings.get(at).id()))) at--;
        return at;
    }

    /// Takes each step out of its group and puts it behind that.
    static Plan outdent(Plan plan, Set<String> ids) {
        var edits = new OutlineEdits(plan);
        for (var step : edits.outline.tops(ids).reversed()) {
            var group = edits.outline.parent(step.id());
            if (group.isEmpty()) continue;
            var above = edits.outline.parent(group);
            edits.in(group).remove(step);
            var siblings = edits.in(above);
            var head = edits.outline.step(group).orElseThrow();
            siblings.add(siblings.indexOf(head) + 1, step);
            edits.changed.put(step.id(), step.inGroup(above));
        }
        return edits.made();
    }

    /// Moves steps up or down past their neighbours of the same stage and group.
    static Plan move(Plan plan, Set<String> ids, int way) {
        var edits = new OutlineEdits(plan);
        var tops = edits.outline.tops(ids);
        var stuck = new HashSet<String>();
        for (var step : way < 0 ? tops : tops.reversed()) {
            var siblings = edits.in(edits.outline.parent(step.id()));
            int from = siblings.indexOf(step), to = from + way;
            while (0 <= to && to < siblings.size() && siblings.get(to).stage() != step.stage()) to += way;
            if (to < 0 || to >= siblings.size() || stuck.contains(siblings.get(to).id())) {
                stuck.add(step.id());
                continue;
            }
            siblings.set(from, siblings.get(to));
            siblings.set(to, step);
        }
        return edits.made();
    }

    /// Puts steps into a new group, which stands where the first of them stood.
    static Plan group(Plan plan, Set<String> ids, Step group) {
        var edits = new OutlineEdits(plan);
        var tops = edits.outline.tops(ids);
        if (tops.isEmpty()) return plan;
        var parent = edits.outline.parent(tops.getFirst().id());
        var head = group.inGroup(parent);
        edits.in(parent).add(edits.in(parent).indexOf(tops.getFirst()), head);
        for (var step : tops) {
            edits.in(edits.outline.parent(step.id())).remove(step);
            edits.in(head.id()).add(step);
            edits.changed.put(step.id(), step.inGroup(head.id()));
        }
        return edits.made();
    }

    /// Takes steps out with all that lies in them, and the links to what is gone.
    static Plan without(Plan plan, Set<String> ids) {
        var outline = Outline.of(plan);
        var gone = new HashSet<String>();
        for (var id : ids) for (var step : outline.whole(id)) gone.add(step.id());
        return plan.with(plan.steps().stream().filter(step -> !gone.contains(step.id()))
                .map(step -> step.after().stream().noneMatch(link -> gone.contains(link.predecessor())) ? step
                        : step.withAfter(step.after().stream().filter(link -> !gone.contains(link.predecessor())).toList()))
                .toList());
    }

    /// Puts steps beside another, whole and in their order; at the end of the plan if there is none of that id.
    ///
    /// @param above whether they stand before it, else behind all that lies in it
    static Plan insert(Plan plan, List<Step> block, String beside, boolean above) {
        var steps = new ArrayList<>(plan.steps());
        int at = steps.size();
        for (int i = 0; i < steps.size(); i++) if (steps.get(i).id().equals(beside)) at = above ? i : i + 1;
        if (!above) {
            var inside = new LinkedHashSet<String>();
            for (var step : Outline.of(plan).whole(beside)) inside.add(step.id());
            while (at < steps.size() && inside.contains(steps.get(at).id())) at++;
        }
        steps.addAll(at, block);
        return plan.with(steps);
    }

    /// Lets each step wait for the one before it.
    static Plan chain(Plan plan, List<String> ids) {
        var outline = Outline.of(plan);
        var next = new HashMap<String, String>();
        for (int i = 1; i < ids.size(); i++) {
            var before = ids.get(i - 1);
            var after = ids.get(i);
            if (!outline.lies(after, before) && !outline.lies(before, after)) next.put(after, before);
        }
        return plan.change(step -> {
            var before = next.get(step.id());
            return before == null || step.after().stream().anyMatch(link -> link.predecessor().equals(before)) ? step
                    : step.after(before, 0);
        });
    }

    /// Takes away the links among steps; of a single one all that lead to it.
    static Plan unchain(Plan plan, Set<String> ids) {
        return plan.change(step -> !ids.contains(step.id()) ? step : ids.size() == 1 ? step.withAfter(List.of())
                : step.withAfter(step.after().stream().filter(link -> !ids.contains(link.predecessor())).toList()));
    }
}
