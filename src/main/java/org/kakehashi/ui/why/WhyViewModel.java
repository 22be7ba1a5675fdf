package org.kakehashi.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which number is explained, and which are pinned beside it; all are explained anew when the document changes.
///
/// @param <Q> what a screen asks with
public final class WhyViewModel<Q> {
    /// How many stay pinned; one more lets the oldest go.
    public static final int MOST_PINNED = 3;

    /// A question and its answer.
    public record Told<Q>(Q question, Explanation explanation) {}

    private final Function<Q, Optional<Explanation>> explain;
    private final ReadOnlyObjectWrapper<Optional<Told<Q>>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Told<Q>>> pinned = new ReadOnlyObjectWrapper<>(List.of());

    /// @param explain gives nothing for what cannot be computed at the moment
    public WhyViewModel(Function<Q, Optional<Explanation>> explain) {
        this.explain = explain;
    }

    /// @return what is explained now, empty if the panel is closed
    public ReadOnlyObjectProperty<Optional<Told<Q>>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// @return the pinned ones, the newest first
    public ReadOnlyObjectProperty<List<Told<Q>>> pinned() {
        return pinned.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return shown.get().isPresent();
    }

    /// Explains a number; what cannot be explained leaves everything as it is.
    public void ask(Q question) {
        told(question).ifPresent(told -> shown.set(Optional.of(told)));
    }

    /// Closes the panel; what is pinned stays.
    public void close() {
        shown.set(Optional.empty());
    }

    public boolean isPinned() {
        return shown.get().filter(told -> holds(told.question())).isPresent();
    }

    /// Pins what is shown, or lets it go if it is pinned.
    public void pin() {
        shown.get().ifPresent(told -> {
            if (holds(told.question())) unpin(told.question());
            else add(told);
        });
    }

    private void add(Told<Q> told) {
        var more = new ArrayList<>(List.of(told));
        more.addAll(pinned.get());
        pinned.set(List.copyOf(more.subList(0, Math.min(MOST_PINNED, more.size()))));
    }

    private boolean holds(Q question) {
        return pinned.get().stream().anyMatch(told -> told.question().equals(question));
    }

    public void unpin(Q question) {
        pinned.set(pinned.get().stream().filter(told -> !told.question().equals(question)).toList());
    }

    /// Explains all anew; what can no longer be explained goes.
    public void refresh() {
        if (!pinned.get().isEmpty()) {
            pinned.set(pinned.get().stream().flatMap(told -> told(told.question()).stream()).toList());
        }
        shown.get().ifPresent(told -> shown.set(told(told.question())));
    }

    private Optional<Told<Q>> told(Q question) {
        return explain.apply(question).map(explanation -> new Told<>(question, explanation));
    }
}
