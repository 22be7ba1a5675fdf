package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.kakehashi.cost.Difference;
import org.kakehashi.cost.Scenario;

/// What makes the scenario in focus cost more or less than another one.
final class DifferenceViewModel {
    private final CostsViewModel model;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private String wanted = "";
    private boolean byEach;

    /// @param others scenarios in the same money, in their order
    /// @param other  the one compared with, null if there is none
    /// @param rows   the measures, their sum first, then the largest difference; empty if nothing can be compared
    /// @param most   the largest difference of a measure
    record Shown(List<Scenario> others, Optional<Scenario> other, List<DifferenceRow> rows, double most, boolean byEach) {
        static final Shown NOTHING = new Shown(List.of(), Optional.empty(), List.of(), 0, false);
    }

    DifferenceViewModel(CostsViewModel model) {
        this.model = model;
        model.sheet().subscribe(_ -> refresh());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty open() {
        return open;
    }

    void show(boolean now) {
        open.set(now);
        refresh();
    }

    void compareWith(String scenarioId) {
        wanted = scenarioId;
        refresh();
    }

    /// @param each whether money for each person and year is compared rather than all money
    void by(boolean each) {
        byEach = each;
        refresh();
    }

    private void refresh() {
        if (open.get()) shown.set(now());
    }

    private Shown now() {
        var sheet = model.now();
        var focus = sheet.scenario();
        if (focus.isEmpty()) return Shown.NOTHING;
        var others = sheet.scenarios().stream().filter(scenario -> !scenario.id().equals(focus.get().id())
                && scenario.basis().currency().equals(sheet.currency())).toList();
        var other = others.stream().filter(scenario -> scenario.id().equals(wanted)).findFirst()
                .or(() -> others.stream().findFirst());
        var result = sheet.result();
        var then = other.flatMap(sheet::result);
        if (result.isEmpty() || then.isEmpty()) return new Shown(others, other, List.of(), 0, byEach);
        var difference = Difference.of(focus.get(), result.get(), other.orElseThrow(), then.get());
        var rows = new ArrayList<DifferenceRow>();
        for (var line : difference.lines()) rows.add(new DifferenceRow.Line(line, byEach));
        rows.sort(Comparator.comparingDouble(row -> -Math.abs(row.more())));
        double most = rows.stream().mapToDouble(row -> Math.abs(row.more())).max().orElse(0);
        rows.addFirst(byEach ? new DifferenceRow.Sum(result.get().perPersonYear(), then.get().perPersonYear())
                : new DifferenceRow.Sum(result.get().total(), then.get().total()));
        return new Shown(others, other, List.copyOf(rows), most, byEach);
    }

    /// Goes to a measure in the table, if the scenario in focus has it.
    void go(DifferenceRow row) {
        if (!(row instanceof DifferenceRow.Line(var line, _)) || model.now().measure(line.id()).isEmpty()) return;
        model.unfold(line.id());
        model.select(line.id());
        show(false);
    }
}
