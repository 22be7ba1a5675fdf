package org.kakehashi.ui.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Source;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Shelf;

/// What figures are brought with: the library, the open project if there is one, and the series of countries.
public final class Ground implements AutoCloseable {
    private final ReadOnlyObjectWrapper<Optional<Project>> project = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Library> library;
    private final Consumer<Library> keep;
    private final ObservableValue<Optional<Session>> session;
    private final ObservableValue<Economies> series;
    private final Subscription following;
    private Runnable unfollow = () -> {};

    /// @param keep    keeps a changed library for all projects
    /// @param session the project in hand
    /// @param series  what ships with the program
    public Ground(ObservableValue<Library> library, Consumer<Library> keep, ObservableValue<Optional<Session>> session,
            ObservableValue<Economies> series) {
        this.library = library;
        this.keep = keep;
        this.session = session;
        this.series = series;
        following = session.subscribe(this::follow);
    }

    private void follow(Optional<Session> now) {
        unfollow.run();
        unfollow = () -> {};
        project.set(Optional.empty());
        now.ifPresent(open -> unfollow = open.follow(changed -> project.set(Optional.of(changed))));
    }

    public ObservableValue<Library> library() {
        return library;
    }

    public ReadOnlyObjectProperty<Optional<Project>> project() {
        return project.getReadOnlyProperty();
    }

    public Optional<Session> session() {
        return session.getValue();
    }

    ObservableValue<Economies> series() {
        return series;
    }

    /// @return what ships, below what the office knows, below what the project knows
    public Economies economies() {
        return series.getValue().with(library.getValue().shelf().observations())
                .with(project.get().map(open -> open.shelf().observations()).orElse(List.of()));
    }

    /// @return the sources of the library, and those only the project has
    public Shelf shelf() {
        var shelf = library.getValue().shelf();
        for (var source : project.get().map(open -> open.shelf().sources()).orElse(List.of())) {
            if (shelf.source(source.id()).isEmpty()) shelf = shelf.with(source);
        }
        return shelf;
    }

    /// @return the cities a figure can be brought to: the project's partner first, then its home, then all of the library
    public List<Target> targets() {
        var office = library.getValue().office();
        var basis = project.get().flatMap(Project::focus).map(scenario -> scenario.basis());
        var currency = basis.map(known -> known.currency()).orElse(office.currency());
        int year = basis.map(known -> known.priceYear()).orElse(office.priceYear());
        var cities = new ArrayList<City>();
        project.get().ifPresent(open -> {
            open.focus().map(open::cityOf).ifPresent(cities::add);
            cities.add(open.partner());
            cities.add(open.home());
        });
        cities.addAll(library.getValue().shelf().cities());
        var targets = new ArrayList<Target>();
        for (var city : cities) {
            if (targets.stream().noneMatch(target -> target.city().equals(city.id()))) {
                targets.add(Target.of(city, currency, year));
            }
        }
        return targets;
    }

    /// Keeps a number a person found: with the open project, else with the library for all.
    public void keep(Observation observation, Source source) {
        var open = session.getValue();
        if (open.isPresent()) {
            open.get().edit(new Edit(TransferWords.EDIT_OBSERVATION.names(), "observation"), now ->
                    now.with(now.shelf().with(source).with(observation)));
        } else {
            keep.accept(library.getValue().with(library.getValue().shelf().with(source).with(observation)));
        }
    }

    /// @return an id no source has: the next of `U1`, `U2` …; the same source again if its title is known
    public Source source(String title) {
        var known = shelf().sources();
        var same = known.stream().filter(source -> Stream.of(source.title().ja(), source.title().en(), source.id())
                .anyMatch(text -> text.equalsIgnoreCase(title))).findFirst();
        if (same.isPresent()) return same.get();
        int number = 1;
        while (isTaken(known, "U" + number)) number++;
        return new Source("U" + number, org.kakehashi.base.Names.same(title), "", "");
    }

    private static boolean isTaken(List<Source> known, String id) {
        return known.stream().anyMatch(source -> source.id().equals(id));
    }

    public void keep(Library changed) {
        keep.accept(changed);
    }

    @Override
    public void close() {
        following.unsubscribe();
        unfollow.run();
    }
}
