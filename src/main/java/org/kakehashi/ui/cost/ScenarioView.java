package org.kakehashi.ui.cost;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.kakehashi.cost.Scenario;
import org.kakehashi.ui.kit.Words;

/// One scenario as a form's fields see it: its present value, and the one way to change it.
final class ScenarioView implements AutoCloseable {
    private final CostsViewModel model;
    private final String id;
    private final ReadOnlyObjectWrapper<Scenario> scenario;
    private final Subscription subscription;
    /// False once closed, so that nothing that outlives this view keeps it.
    private final BooleanProperty open = new SimpleBooleanProperty(true);

    ScenarioView(CostsViewModel model, Scenario first) {
        this.model = model;
        id = first.id();
        scenario = new ReadOnlyObjectWrapper<>(first);
        subscription = model.sheet().subscribe(sheet -> sheet.scenarios().stream().filter(now -> now.id().equals(id))
                .findFirst().ifPresent(scenario::set));
    }

    String id() {
        return id;
    }

    CostsViewModel model() {
        return model;
    }

    Scenario now() {
        return scenario.get();
    }

    <T> ObservableValue<T> of(Function<Scenario, T> part) {
        return scenario.map(part).when(open);
    }

    void change(Words what, UnaryOperator<Scenario> change) {
        model.changeScenario(id, what, change);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        open.set(false);
    }
}
