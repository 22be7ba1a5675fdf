package org.kakehashi.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kakehashi.base.Names;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Search;

/// Finds projects, cities, steps, measures, scenarios and commands by what is typed, in either language.
final class PaletteViewModel {
    static final int SHOWN = 30;
    /// A command's name is found in the language of the moment only.
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final Desk desk;
    private final Commands commands;
    private List<Found> all = List.of();

    /// What kind of thing was found, in the order of equally good finds.
    enum Kind { PROJECT, CITY, SCENARIO, MEASURE, STEP, FILE, COMMAND }

    /// Something the palette can lead to.
    ///
    /// @param detail said beside the name, blank if nothing
    /// @param keys   the keys that do the same, blank if none
    record Found(Kind kind, Names name, Names detail, String keys, Runnable run) {}

    PaletteViewModel(Desk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    ObservableList<Found> found() {
        return found;
    }

    /// Gathers what there is to find now, as when the palette opens.
    void open() {
        all = Stream.of(projects(), cities(), present(), files(), commands()).flatMap(things -> things).toList();
        search("");
    }

    void search(String query) {
        found.setAll(ranked(all, query));
    }

    static List<Found> ranked(List<Found> things, String query) {
        record Ranked(Found found, int rank) {}
        return things.stream().map(thing -> new Ranked(thing, rank(thing, query)))
                .filter(ranked -> ranked.rank() != Search.NONE)
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparing(ranked -> ranked.found().kind()))
                .limit(SHOWN).map(Ranked::found).collect(Collectors.toList());
    }

    /// A find in the name counts more than one in the detail.
    private static int rank(Found thing, String query) {
        int name = Search.rank(query, thing.name());
        int detail = Search.rank(query, thing.detail());
        return name == Search.NONE && detail == Search.NONE ? Search.NONE
                : Math.min(name == Search.NONE ? name : name * 2, detail == Search.NONE ? detail : detail * 2 + 3);
    }

    private Stream<Found> projects() {
        return desk.entries().stream().map(entry -> new Found(Kind.PROJECT,
                ShellWords.PAIR.names(entry.summary().home(), entry.summary().partner()), entry.summary().title(), "",
                () -> desk.open(entry.id(), Place.Screen.OVERVIEW)));
    }

    private Stream<Found> cities() {
        return desk.entries().stream().map(entry -> new Found(Kind.CITY, entry.summary().partner(),
                entry.summary().title(), "", () -> desk.open(entry.id(), Place.Screen.PARTNERSHIP)));
    }

    private Stream<Found> present() {
        return desk.inHand().get().stream().map(open -> open.session().project())
                .flatMap(project -> Stream.of(scenarios(project), measures(project), steps(project)).flatMap(s -> s));
    }

    private Stream<Found> scenarios(Project project) {
        return project.costs().scenarios().stream().map(scenario -> new Found(Kind.SCENARIO, scenario.name(),
                Names.same(""), "", () -> desk.go(Place.of(Place.Screen.COSTS, project.id(), scenario.id()))));
    }

    private Stream<Found> measures(Project project) {
        return project.focus().stream().flatMap(scenario -> scenario.measures().stream().map(measure -> new Found(
                Kind.MEASURE, measure.name(), scenario.name(), "",
                () -> desk.go(Place.of(Place.Screen.COSTS, project.id(), measure.id())))));
    }

    private Stream<Found> steps(Project project) {
        return project.plan().steps().stream().map(step -> new Found(Kind.STEP, step.name(),
                ShellWords.of(step.stage()).names(), "",
                () -> desk.go(Place.of(Place.Screen.PLAN, project.id(), step.id()))));
    }

    private Stream<Found> files() {
        return desk.services().preferences().files().stream().map(file -> new Found(Kind.FILE,
                Names.same(String.valueOf(file.getFileName())), Names.same(""), "", () -> desk.open(file)));
    }

    private Stream<Found> commands() {
        return commands.all().filter(command -> !command.id().equals("palette") && !command.id().equals("redo-too"))
                .map(PaletteViewModel::command);
    }

    private static Found command(Command command) {
        return new Found(Kind.COMMAND, Names.same(command.name().getValue()), Names.same(""), command.keyText(),
                command.run());
    }
}
