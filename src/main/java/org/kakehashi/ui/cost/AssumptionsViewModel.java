package org.kakehashi.ui.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Assumptions;
import org.kakehashi.ui.kit.Search;

/// The numbers the scenario in focus rests on, as they are filtered and searched.
final class AssumptionsViewModel {
    private final CostsViewModel model;
    private final ReadOnlyObjectWrapper<List<Assumption>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Assumption>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Status> status = Optional.empty();
    private String wanted = "";
    private boolean shown;

    AssumptionsViewModel(CostsViewModel model) {
        this.model = model;
        model.sheet().subscribe(_ -> refresh());
    }

    /// Lists nothing while the list is not in view.
    void show(boolean visible) {
        shown = visible;
        refresh();
    }

    ReadOnlyObjectProperty<List<Assumption>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// @return all numbers, whatever is filtered
    ReadOnlyObjectProperty<List<Assumption>> all() {
        return all.getReadOnlyProperty();
    }

    Optional<Status> status() {
        return status;
    }

    /// @param chosen empty for all
    void filter(Optional<Status> chosen) {
        status = chosen;
        sift();
    }

    void find(String text) {
        wanted = text.strip();
        sift();
    }

    /// @return how many there are of each status that occurs
    Map<Status, Long> counts() {
        var counts = new EnumMap<Status, Long>(Status.class);
        for (var assumption : all.get()) counts.merge(assumption.status(), 1L, Long::sum);
        return counts;
    }

    void type(Assumption assumption, double value) {
        AssumptionEdits.type(model, assumption.place(), value);
    }

    private void refresh() {
        if (!shown) return;
        var sheet = model.now();
        all.set(sheet.scenario().map(scenario -> Assumptions.of(scenario, sheet.project().cityOf(scenario)))
                .orElse(List.of()));
        sift();
    }

    private void sift() {
        rows.set(all.get().stream().filter(each -> status.isEmpty() || each.status() == status.get())
                .filter(each -> wanted.isEmpty()
                        || Search.rank(wanted, each.what(), each.where(), each.evidence().note()) < Search.NONE
                        || Search.rank(wanted, each.evidence().source()) < Search.NONE).toList());
    }
}
