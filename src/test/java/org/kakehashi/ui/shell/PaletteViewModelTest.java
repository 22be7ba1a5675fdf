package org.kakehashi.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Place.Screen;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.shell.PaletteViewModel.Found;
import org.kakehashi.ui.shell.PaletteViewModel.Kind;

class PaletteViewModelTest {
    private static final Project HAIPHONG = example("haiphong-clean-water");
    private static final Project SURABAYA = example("surabaya-compost");
    private final List<String> ran = new ArrayList<>();
    private final Workroom room = new Workroom();
    private final Commands commands = new Commands(room.desk, List.of(Screen.OVERVIEW, Screen.PLAN), Set.of(Screen.HOME),
            () -> Stream.of(new Command("print", new SimpleStringProperty("Print the plan"), null, () -> ran.add("print"))),
            () -> ran.add("palette"), new RailState(room.desk, new SimpleDoubleProperty(1400)));
    private final PaletteViewModel model = new PaletteViewModel(room.desk, commands);
    private final Language before = Tongue.now();

    @BeforeEach
    void begin() throws StoreException {
        Tongue.use(Language.EN);
        room.begin(SURABAYA, HAIPHONG);
        room.open(HAIPHONG.id());
        model.open();
    }

    @AfterEach
    void restore() {
        Tongue.use(before);
    }

    @Test
    void aProjectIsFoundByBothCitiesAndItsTitleInBothLanguages() {
        for (var typed : List.of("surabaya", "kitakyushu – sura", "スラバヤ", "すらばや", SURABAYA.title().en(), SURABAYA.title().ja())) {
            assertTrue(found(typed).contains("PROJECT Kitakyushu – Surabaya"), typed + " " + found(typed));
        }
        run("surabaya", Kind.PROJECT);
        assertEquals(Place.of(Screen.OVERVIEW, SURABAYA.id()), room.desk.place().get());
    }

    @Test
    void aCityLeadsToTheProfilesOfItsProject() {
        run("スラバヤ", Kind.CITY);
        assertEquals(Place.of(Screen.PARTNERSHIP, SURABAYA.id()), room.desk.place().get());
    }

    @Test
    void aCityComesBeforeTheProjectThatOnlyContainsItsName() {
        assertEquals(List.of("CITY Haiphong", "PROJECT Kitakyushu – Haiphong"), found("haiphong").subList(0, 2));
        assertEquals(List.of("CITY Haiphong", "PROJECT Kitakyushu – Haiphong"), found("haifon").subList(0, 2));
    }

    @Test
    void stepsMeasuresAndScenariosOfTheProjectInHandAreFoundAndShown() {
        for (var typed : List.of("Leak detection", "漏水探知")) {
            assertEquals("STEP Leak detection course", found(typed).getFirst());
            run(typed, Kind.STEP);
            assertEquals(Place.of(Screen.PLAN, HAIPHONG.id(), "s22"), room.desk.place().get());
        }
        assertEquals("MEASURE Trunk and interceptor sewers", found("幹線").getFirst());
        run("幹線", Kind.MEASURE);
        assertEquals(Place.of(Screen.COSTS, HAIPHONG.id(), "trunk"), room.desk.place().get());
        assertEquals("SCENARIO Low-cost, decentralised", found("low-cost").getFirst());
        run("低コスト", Kind.SCENARIO);
        assertEquals(Place.of(Screen.COSTS, HAIPHONG.id(), "C"), room.desk.place().get());
    }

    @Test
    void measuresOfOtherScenariosAndStepsOfOtherProjectsAreNotFound() {
        assertEquals(List.of(), found("DEWATS"));
        var ours = HAIPHONG.plan().steps().stream().map(step -> step.name().ja()).toList();
        var theirs = SURABAYA.plan().steps().stream().map(step -> step.name().ja()).filter(name -> !ours.contains(name))
                .findFirst().orElseThrow();
        assertTrue(found(theirs).stream().noneMatch(name -> name.startsWith("STEP")), theirs);
    }

    @Test
    void commandsOfTheShellAndOfTheScreenAreFoundAndRun() {
        assertEquals("COMMAND Print the plan", found("print").getFirst());
        run("print", Kind.COMMAND);
        assertEquals(List.of("print"), ran);
        run("go to home", Kind.COMMAND);
        assertEquals(Place.of(Screen.HOME), room.desk.place().get());
    }

    @Test
    void aCommandIsNamedInTheLanguageOfTheMomentWithItsKeys() {
        assertEquals("Ctrl N", only("New project", Kind.COMMAND).keys());
        Tongue.use(Language.JA);
        model.open();
        assertEquals("Ctrl N", only("新規プロジェクト", Kind.COMMAND).keys());
    }

    @Test
    void thePaletteIsNotFoundInItselfAndRedoOnlyOnce() {
        assertEquals(List.of("COMMAND Redo"), found("redo").stream().filter(name -> name.startsWith("COMMAND")).toList());
        assertEquals(List.of(), found(ShellWords.SEARCH.now()).stream().filter(name -> name.startsWith("COMMAND")).toList());
    }

    @Test
    void whatIsThereIsGatheredAnewWheneverThePaletteOpens() {
        room.rename("Blue harbour");
        assertEquals(List.of(), found("blue harbour"));
        room.desk.go(Place.of(Screen.HOME));
        room.work();
        model.open();
        assertEquals("PROJECT Kitakyushu – Haiphong", found("blue harbour").getFirst());
    }

    @Test
    void aFindInTheNameComesBeforeOneInTheDetailAndEqualOnesInTheOrderOfKinds() {
        var things = List.of(thing(Kind.COMMAND, "water", ""), thing(Kind.STEP, "x", "water"), thing(Kind.CITY, "Water", ""),
                thing(Kind.MEASURE, "Clean water", ""), thing(Kind.STEP, "Water supply", ""), thing(Kind.STEP, "Air", ""));
        assertEquals(List.of("CITY Water", "COMMAND water", "STEP Water supply", "STEP x", "MEASURE Clean water"),
                named(PaletteViewModel.ranked(things, "water")));
    }

    @Test
    void noMoreAreShownThanCanBeReadThrough() {
        var things = IntStream.range(0, 100).mapToObj(i -> thing(Kind.STEP, "Step " + i, "")).toList();
        assertEquals(things.subList(0, PaletteViewModel.SHOWN), PaletteViewModel.ranked(things, "step"));
        assertEquals(things.subList(0, PaletteViewModel.SHOWN), PaletteViewModel.ranked(things, ""));
    }

    private static Found thing(Kind kind, String name, String detail) {
        return new Found(kind, Names.same(name), Names.same(detail), "", () -> {});
    }

    /// @return kind and English name of what is found
    private List<String> found(String typed) {
        model.search(typed);
        return named(model.found());
    }

    private static List<String> named(List<Found> found) {
        return found.stream().map(each -> each.kind() + " " + each.name().en()).toList();
    }

    /// @return the first find of that kind
    private Found only(String typed, Kind kind) {
        model.search(typed);
        return model.found().stream().filter(found -> found.kind() == kind).findFirst().orElseThrow();
    }

    private void run(String typed, Kind kind) {
        only(typed, kind).run().run();
        room.work();
    }

    private static Project example(String id) {
        try {
            var read = ProjectCodec.read(Files.readAllBytes(Path.of("assets/examples/" + id + ".kakehashi")));
            if (!(read instanceof Checked.Good<Project>(var project))) throw new AssertionError(read.toString());
            return project;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
