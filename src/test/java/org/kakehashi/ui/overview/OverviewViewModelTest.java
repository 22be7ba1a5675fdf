package org.kakehashi.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.picture.MiniMonths;
import org.kakehashi.project.Advice;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.project.Silence;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Place;

class OverviewViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final List<Place> visited = new ArrayList<>();

    @Test
    void anAppliedFixTakesItsFindingAway() {
        var session = session("haiphong-clean-water");
        try (var model = model(session)) {
            var before = advice(model);
            var mended = before.stream().filter(advice -> !advice.fixes().isEmpty()).findFirst().orElseThrow();
            model.apply(mended.fixes().getFirst());
            assertFalse(findings(model).contains(mended.finding()));
            session.undo();
            assertEquals(before.stream().map(Advice::finding).toList(), findings(model));
        }
    }

    @Test
    void anIgnoredFindingIsGoneWithItsReasonKeptUntilItIsShownAgain() {
        var session = session("haiphong-clean-water");
        try (var model = model(session)) {
            var before = findings(model);
            model.ignore(before.getFirst(), "Applied by post");
            assertEquals(before.subList(1, before.size()), findings(model));
            assertEquals(List.of(new Silence(before.getFirst().rule(), before.getFirst().subject(), "Applied by post")),
                    session.project().silences());
            model.showAllAgain();
            assertEquals(before, findings(model));
            session.undo();
            session.undo();
            assertEquals(List.of(), session.project().silences());
        }
    }

    @Test
    void theRecordOfKitakyushuShowsItsPublishedFigures() {
        try (var model = model(session("kitakyushu-record"))) {
            var tiles = overview(model).tiles();
            assertEquals(List.of("¥40,000", "¥800", "–", "–"), tiles.subList(0, 4).stream()
                    .map(tile -> tile.number().en()).toList());
            assertEquals("4万円", tiles.getFirst().number().ja());
            assertEquals("100\u2009% of Kitakyushu’s ¥40,000", tiles.getFirst().note().in(Language.EN));
            assertEquals("8,000", tiles.get(1).number().ja());
            assertEquals("億円", tiles.get(1).unit().in(Language.JA));
            assertEquals("bn", tiles.get(1).unit().in(Language.EN));
        }
    }

    @Test
    void theBarsHoldEveryScenarioAgainstKitakyushu() {
        try (var model = model(session("haiphong-clean-water"))) {
            var bars = CostBars.of(overview(model).outlook(), Language.JA);
            assertEquals(List.of("kitakyushu", "A", "B", "C"), bars.rows().stream().map(row -> row.id()).toList());
            assertTrue(bars.rows().getFirst().reference());
            assertEquals(List.of("B"), bars.rows().stream().filter(row -> row.strong()).map(row -> row.id()).toList());
        }
    }

    @Test
    void everyStageTellsWhatItHoldsInBothLanguages() {
        for (var example : List.of("haiphong-clean-water", "phnom-penh-water", "surabaya-compost", "dalian-model-zone",
                "kitakyushu-record")) {
            try (var model = model(session(example))) {
                var overview = overview(model);
                assertEquals(6, overview.stages().size());
                assertEquals(6, overview.tiles().size());
                for (var stage : overview.stages()) {
                    for (var language : Language.values()) assertFalse(stage.what().in(language).isBlank());
                }
            }
        }
    }

    @Test
    void theYearAheadHasARowForEachKindAndNoBarsOnTopOfEachOther() {
        try (var model = model(session("haiphong-clean-water"))) {
            var months = Months.of(overview(model).outlook(), Language.EN);
            assertEquals(LocalDate.of(2026, 10, 1), months.from());
            assertEquals(LocalDate.of(2027, 12, 1), months.until());
            assertEquals(List.of("Exchange", "Training", "Expert dispatch", "Study (F/S)", "Funding windows"),
                    months.rows().stream().map(MiniMonths.Row::name).filter(name -> !name.isEmpty()).toList());
            for (var row : months.rows()) {
                for (int i = 1; i < row.marks().size(); i++) {
                    assertTrue(row.marks().get(i - 1).end().isBefore(row.marks().get(i).start()), row.name());
                }
            }
        }
    }

    @Test
    void deadlinesAreAheadAndInOrder() {
        try (var model = model(session("haiphong-clean-water"))) {
            var days = overview(model).deadlines().stream().map(deadline -> deadline.day()).toList();
            assertEquals(days.stream().sorted().toList(), days);
            assertEquals(LocalDate.of(2026, 11, 30), days.getFirst());
        }
    }

    @Test
    void aRoleIsAddedChangedAndTakenOffItsSteps() {
        var session = session("haiphong-clean-water");
        var opened = session.project();
        try (var model = model(session)) {
            model.addPerson(Names.same("Auditor"), Names.same("City audit"), Names.same("AU"), opened.pair().home());
            assertEquals(opened.shelf().people().size() + 1, session.project().shelf().people().size());
            var busy = session.project().shelf().people().stream().filter(person -> session.project().plan().steps()
                    .stream().anyMatch(step -> step.people().contains(person.id()))).findFirst().orElseThrow();
            model.removePerson(busy);
            assertTrue(session.project().plan().steps().stream().noneMatch(step -> step.people().contains(busy.id())));
            assertTrue(session.project().shelf().person(busy.id()).isEmpty());
            session.undo();
            session.undo();
            assertEquals(opened, session.project());
        }
    }

    @Test
    void aThingIsOpenedWhereItIsWorkedOn() {
        var session = session("haiphong-clean-water");
        var project = session.project();
        try (var model = model(session)) {
            model.open(Place.Screen.COSTS, "B");
            model.open(Place.Screen.PLAN, "");
            assertEquals(List.of(Place.of(Place.Screen.COSTS, project.id(), "B"),
                    Place.of(Place.Screen.PLAN, project.id())), visited);
        }
        assertEquals(Place.Screen.PLAN, Whereabouts.of(project, "s11").orElseThrow().screen());
        assertEquals(Place.Screen.FUNDING, Whereabouts.of(project, "FY2027").orElseThrow().screen());
        assertEquals(Place.Screen.COSTS, Whereabouts.of(project, "B").orElseThrow().screen());
        assertEquals(Place.Screen.PARTNERSHIP, Whereabouts.of(project, "a-2009").orElseThrow().screen());
        assertTrue(Whereabouts.of(project, "").isEmpty());
    }

    @Test
    void aBadgeLeftBlankIsMadeFromTheName() {
        assertEquals("CO", PersonForm.initials("Coordinator").toUpperCase(java.util.Locale.ROOT));
        assertEquals("PE", PersonForm.initials("pipe expert"));
        assertEquals("漏水", PersonForm.initials("漏水対策専門家"));
    }

    private OverviewViewModel model(Session session) {
        return new OverviewViewModel(session, new Background(Runnable::run, Runnable::run), visited::add, TODAY,
                OtherBookings.NONE);
    }

    private static Overview overview(OverviewViewModel model) {
        return model.shown().get().orElseThrow();
    }

    private static List<Advice> advice(OverviewViewModel model) {
        return overview(model).outlook().advice();
    }

    private static List<Finding> findings(OverviewViewModel model) {
        return advice(model).stream().map(Advice::finding).toList();
    }

    private static Session session(String example) {
        try {
            var read = ProjectCodec.read(Files.readAllBytes(Path.of("assets/examples/" + example + ".kakehashi")));
            if (!(read instanceof Checked.Good<Project>(var project))) throw new AssertionError(read.toString());
            return new Session(Document.fresh(new Edit(Names.same("Open"), ""), project), () -> 0);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
