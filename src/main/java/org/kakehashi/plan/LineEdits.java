package org.kakehashi.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.reference.CostCategory;

/// What people do to the cost lines of a step: those written by hand are changed, those built up are overridden.
public final class LineEdits {
    private static final Change NO_CHANGE = new Change(null, null);

    private LineEdits() {}

    /// @return whether the line was written by hand
    public static boolean isByHand(Step step, CostLine line) {
        return step.lines().stream().anyMatch(hand -> hand.id().equals(line.id()));
    }

    /// @return whether the line is not as it would be built up
    public static boolean isOverridden(Step step, CostLine line) {
        return !isByHand(step, line) && !step.changes().getOrDefault(line.category(), NO_CHANGE).equals(NO_CHANGE);
    }

    public static Step quantity(Step step, CostLine line, double quantity) {
        return change(step, line, hand -> hand.withQuantity(quantity),
                now -> new Change(quantity, now.rate(), now.spread(), now.inKind()));
    }

    /// @param rate in the plan's money for a line that is built up, in the line's own for one written by hand
    public static Step rate(Step step, CostLine line, double rate) {
        return change(step, line, hand -> hand.withRate(rate, Evidence.OWN),
                now -> new Change(now.quantity(), rate, now.spread(), now.inKind()));
    }

    public static Step spread(Step step, CostLine line, Spread spread) {
        var said = spread == Spread.EVENLY ? null : spread;
        return change(step, line, hand -> hand.with(said),
                now -> new Change(now.quantity(), now.rate(), said, now.inKind()));
    }

    public static Step inKind(Step step, CostLine line, boolean inKind) {
        return change(step, line, hand -> hand.withInKind(inKind),
                now -> new Change(now.quantity(), now.rate(), now.spread(), inKind));
    }

    /// Changes a line written by hand; any other stays.
    public static Step byHand(Step step, CostLine line, UnaryOperator<CostLine> change) {
        return step.withLines(step.lines().stream().map(hand -> hand.id().equals(line.id()) ? change.apply(hand) : hand).toList());
    }

    /// @param exchange null for the plan's money
    public static Step money(Step step, CostLine line, @Nullable Exchange exchange) {
        return byHand(step, line, hand -> hand.in(exchange));
    }

    /// @return with one more line, of one lump sum that is still to be entered
    public static Step add(Step step, String id, Names name) {
        var lines = new ArrayList<>(step.lines());
        lines.add(new CostLine(id, CostCategory.OTHER, name, 1, Names.same(""), 0, Evidence.OWN, true));
        return step.withLines(lines);
    }

    /// Takes a line written by hand away, and what was overridden of one that is built up.
    public static Step undo(Step step, CostLine line) {
        if (isByHand(step, line)) return step.withLines(step.lines().stream().filter(hand -> !hand.id().equals(line.id())).toList());
        var changes = new EnumMap<CostCategory, Change>(CostCategory.class);
        changes.putAll(step.changes());
        changes.remove(line.category());
        return step.withChanges(changes);
    }

    private static Step change(Step step, CostLine line, UnaryOperator<CostLine> byHand, UnaryOperator<Change> override) {
        if (isByHand(step, line)) return byHand(step, line, byHand);
        var changes = new EnumMap<CostCategory, Change>(CostCategory.class);
        changes.putAll(step.changes());
        var changed = override.apply(changes.getOrDefault(line.category(), NO_CHANGE));
        if (changed.equals(NO_CHANGE)) changes.remove(line.category());
        else changes.put(line.category(), changed);
        return step.withChanges(changes);
    }
}
