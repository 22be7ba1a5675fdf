package org.kakehashi.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Library;
import org.kakehashi.store.ShippedLibrary;
import org.kakehashi.store.ShippedSeries;

/// A library in memory.
final class FakeHoldings implements Holdings {
    final SimpleObjectProperty<Library> library = new SimpleObjectProperty<>(ShippedLibrary.read());
    final SimpleObjectProperty<Optional<Session>> session = new SimpleObjectProperty<>(Optional.empty());
    final SimpleObjectProperty<Economies> series = new SimpleObjectProperty<>(ShippedSeries.read());
    final List<Runnable> undos = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    private int ids;

    @Override
    public ObservableValue<Library> library() {
        return library;
    }

    @Override
    public void keep(Library changed) {
        library.set(changed);
    }

    @Override
    public ObservableValue<Economies> series() {
        return series;
    }

    @Override
    public ObservableValue<Optional<Session>> session() {
        return session;
    }

    @Override
    public String newId() {
        return "new-" + ++ids;
    }

    @Override
    public void say(ObservableValue<String> text) {
        said.add(text.getValue());
    }

    @Override
    public void undoable(ObservableValue<String> text, Runnable undo) {
        undos.add(undo);
    }

    @Override
    public void trouble(Throwable thrown, Runnable retry) {
        throw new AssertionError(thrown);
    }
}
