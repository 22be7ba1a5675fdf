package org.kakehashi.ui.plan;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.base.Names;

/// One step as the inspector's fields see it: its present value, and the one way to change it.
final class StepView implements AutoCloseable {
    private final PlanViewModel model;
    private final String id;
    private final ReadOnlyObjectWrapper<PlanSheet> sheet;
    private final ReadOnlyObjectWrapper<Step> step;
    private final Subscription subscription;
    /// False once closed, so that nothing that outlives this view keeps it.
    private final BooleanProperty open = new SimpleBooleanProperty(true);

    StepView(PlanViewModel model, Step first) {
        this.model = model;
        id = first.id();
        step = new ReadOnlyObjectWrapper<>(first);
        sheet = new ReadOnlyObjectWrapper<>(model.sheet().get());
        subscription = model.sheet().subscribe(now -> {
            now.step(id).ifPresent(step::set);
            sheet.set(now);
        });
    }

    String id() {
        return id;
    }

    Step now() {
        return step.get();
    }

    PlanViewModel model() {
        return model;
    }

    ObservableValue<Step> step() {
        return step.getReadOnlyProperty();
    }

    ObservableValue<PlanSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// @return what follows for the step from the sheet of the moment
    <T> ObservableValue<T> seen(Function<PlanSheet, T> part) {
        return sheet.map(part).when(open);
    }

    <T> ObservableValue<T> of(Function<Step, T> part) {
        return step.map(part).when(open);
    }

    /// @return a name of the step in the language of the moment
    ObservableValue<String> name(Function<Step, Names> part) {
        return step.flatMap(now -> Tongue.language().map(part.apply(now)::in)).when(open);
    }

    /// @return a part of the step's work, which is known to be of `kind`
    <W extends Work, T> ObservableValue<T> work(Class<W> kind, Function<W, T> part, @Nullable T otherwise) {
        return step.map(now -> kind.isInstance(now.work()) ? part.apply(kind.cast(now.work())) : otherwise).when(open);
    }

    /// @return a name in the step's work, in the language of the moment
    <W extends Work> ObservableValue<String> workName(Class<W> kind, Function<W, Names> part) {
        return name(now -> kind.isInstance(now.work()) ? part.apply(kind.cast(now.work())) : now.name());
    }

    void change(UnaryOperator<Step> change) {
        model.change(id, PlanWords.EDIT_CHANGE, change);
    }

    void change(PlanWords word, UnaryOperator<Step> change) {
        model.change(id, word, change);
    }

    /// Changes the step's work if it is still of `kind`.
    <W extends Work> void changeWork(Class<W> kind, Function<W, Work> change) {
        change(now -> kind.isInstance(now.work()) ? now.with(change.apply(kind.cast(now.work()))) : now);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        open.set(false);
    }
}
