package org.kakehashi.ui.cost;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// One measure as a form's fields see it: its present value, and the one way to change it.
final class MeasureView implements AutoCloseable {
    private final CostsViewModel model;
    private final String id;
    private final ReadOnlyObjectWrapper<Measure> measure;
    private final Subscription subscription;
    /// False once closed, so that nothing that outlives this view keeps it.
    private final BooleanProperty open = new SimpleBooleanProperty(true);

    MeasureView(CostsViewModel model, Measure first) {
        this.model = model;
        id = first.id();
        measure = new ReadOnlyObjectWrapper<>(first);
        subscription = model.sheet().subscribe(sheet -> sheet.measure(id).ifPresent(measure::set));
    }

    String id() {
        return id;
    }

    CostsViewModel model() {
        return model;
    }

    Measure now() {
        return measure.get();
    }

    <T> ObservableValue<T> of(Function<Measure, T> part) {
        return measure.map(part).when(open);
    }

    /// @return a part of a budget; `otherwise` should it no longer be one
    <T> ObservableValue<T> budget(Function<Measure.Budget, T> part, T otherwise) {
        return of(now -> now instanceof Measure.Budget budget ? part.apply(budget) : otherwise);
    }

    /// @return a part of a rollout; `otherwise` should it no longer be one
    <T> ObservableValue<T> rollout(Function<Measure.Rollout, T> part, T otherwise) {
        return of(now -> now instanceof Measure.Rollout rollout ? part.apply(rollout) : otherwise);
    }

    ObservableValue<String> name() {
        return measure.flatMap(now -> Tongue.language().map(now.name()::in)).when(open);
    }

    void change(Words what, UnaryOperator<Measure> change) {
        model.change(id, what, change);
    }

    void changeBudget(Words what, UnaryOperator<Measure.Budget> change) {
        change(what, now -> now instanceof Measure.Budget budget ? change.apply(budget) : now);
    }

    void changeRollout(Words what, UnaryOperator<Measure.Rollout> change) {
        change(what, now -> now instanceof Measure.Rollout rollout ? change.apply(rollout) : now);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        open.set(false);
    }
}
