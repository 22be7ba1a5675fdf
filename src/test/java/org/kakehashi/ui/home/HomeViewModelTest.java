package org.kakehashi.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.project.Edit;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectSummary;
import org.kakehashi.project.ProjectSummary.Deadline;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Office;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.home.HomeViewModel.Due;
import org.kakehashi.ui.home.HomeViewModel.Order;
import org.kakehashi.ui.home.HomeViewModel.Portfolio;

class HomeViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Names HOME = new Names("北九州市", "Kitakyushu");
    private static final Library LIBRARY = new Library(new Office(HOME, "k", "JPY", 2026, 4), Shelf.EMPTY);

    private static final ProjectEntry HAIPHONG = entry("hai", 9,
            summary(new Names("ハイフォン市", "Haiphong"), "VNM", List.of("sewerage"), Stage.STUDY, "JPY", 800, 200,
                    OptionalDouble.of(4000), OptionalDouble.of(0.05), 40, 10, -1));
    private static final ProjectEntry SURABAYA = entry("sura", 11,
            summary(new Names("スラバヤ市", "Surabaya"), "IDN", List.of("waste"), Stage.PILOT, "JPY", 200, 100,
                    OptionalDouble.of(9000), OptionalDouble.of(0.03), 30, 31));
    private static final ProjectEntry DALIAN = entry("dal", 10,
            summary(new Names("大連市", "Dalian"), "CHN", List.of("air", "moon"), Stage.BUSINESS, "USD", 0, 7,
                    OptionalDouble.empty(), OptionalDouble.empty()));

    private final MemoryProjects projects = new MemoryProjects(LIBRARY);
    private final HomeViewModel model = new HomeViewModel(projects, TODAY);

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void anEmptyWorkspaceComesToNothing() {
        assertEquals(Portfolio.NOTHING, model.portfolio().get());
        assertEquals(List.of(), model.shown());
        assertEquals(List.of(), model.due());
    }

    @Test
    void theFiguresAddUpWhatIsPlannedInTheOfficesCurrency() {
        fill();
        assertEquals(new Portfolio(3, 300, 1000, "JPY", 2, 1), model.portfolio().get());
        projects.library.set(LIBRARY.with(new Office(HOME, "k", "USD", 2026, 4)));
        assertEquals(new Portfolio(3, 7, 0, "USD", 2, 1), model.portfolio().get());
    }

    @Test
    void deadlinesOfAllProjectsAreShownTheNextFirstAndNoneThatIsPast() {
        fill();
        assertEquals(List.of(due(HAIPHONG, 10), due(SURABAYA, 30), due(SURABAYA, 31), due(HAIPHONG, 40)), model.due());
        assertEquals(Optional.of(due(HAIPHONG, 10)), model.next(HAIPHONG));
        assertEquals(Optional.empty(), model.next(DALIAN));
    }

    @Test
    void aDeadlineOfTodayStillCounts() {
        var entry = entry("now", 1, summary(HOME, "JPN", List.of(), Stage.PILOT, "JPY", 0, 0, OptionalDouble.empty(),
                OptionalDouble.empty(), -1, 0));
        projects.entries.setAll(List.of(entry));
        assertEquals(List.of(due(entry, 0)), model.due());
        assertEquals(1, model.portfolio().get().soon());
    }

    @Test
    void noMoreDeadlinesAndRecentProjectsAreShownThanFit() {
        projects.entries.setAll(IntStream.range(0, 20).mapToObj(i -> entry("p" + i, i, summary(HOME, "JPN", List.of(),
                Stage.PILOT, "JPY", 0, 0, OptionalDouble.empty(), OptionalDouble.empty(), 20 - i))).toList());
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), model.due().stream().map(Due::days).toList());
        assertEquals(List.of("p19", "p18", "p17", "p16"), model.recent().stream().map(ProjectEntry::id).toList());
        assertEquals(20, model.shown().size());
    }

    @Test
    void aProjectIsFoundByCityCountrySectorStageAndTitleInBothLanguages() {
        fill();
        for (var typed : List.of("haiphong", "ハイフォン", "はいふぉん", "viet nam", "ベトナム", "sewerage", "下水道", "調査", "study",
                "plan for haiphong")) {
            model.filter().set(typed);
            assertEquals(List.of(HAIPHONG), model.shown(), typed);
        }
        model.filter().set("kitakyushu");
        assertEquals(3, model.shown().size());
        model.filter().set("moon");
        assertEquals(List.of(DALIAN), model.shown());
        model.filter().set("hpg");
        assertEquals(List.of(), model.shown());
        model.filter().set(" ");
        assertEquals(3, model.shown().size());
    }

    @Test
    void theFilterHidesProjectsButChangesNoFigures() {
        fill();
        var before = model.portfolio().get();
        model.filter().set("surabaya");
        assertEquals(before, model.portfolio().get());
        assertEquals(4, model.due().size());
    }

    @Test
    void eachOrderPutsFirstWhatOneLooksForAndLastWhatHasNoFigure() {
        fill();
        assertEquals(List.of(SURABAYA, DALIAN, HAIPHONG), shown(Order.EDITED));
        assertEquals(List.of(DALIAN, HAIPHONG, SURABAYA), shown(Order.PARTNER));
        assertEquals(List.of(HAIPHONG, SURABAYA, DALIAN), shown(Order.DEADLINE));
        assertEquals(List.of(SURABAYA, HAIPHONG, DALIAN), shown(Order.FUNDED));
        assertEquals(List.of(SURABAYA, HAIPHONG, DALIAN), shown(Order.COST));
    }

    @Test
    void theShareOfFundingIsUnknownWhereNothingIsNeeded() {
        assertEquals(0.25, HomeViewModel.funded(HAIPHONG));
        assertTrue(Double.isNaN(HomeViewModel.funded(DALIAN)));
    }

    @Test
    void aProjectThatWasSavedOrDeletedIsSeenAtOnceUntilTheModelIsClosed() {
        fill();
        projects.entries.remove(HAIPHONG);
        assertEquals(List.of(SURABAYA, DALIAN), model.shown());
        assertEquals(new Portfolio(2, 100, 200, "JPY", 1, 0), model.portfolio().get());
        model.close();
        projects.entries.clear();
        assertEquals(List.of(SURABAYA, DALIAN), model.shown());
    }

    private void fill() {
        projects.entries.setAll(List.of(HAIPHONG, SURABAYA, DALIAN));
    }

    private List<ProjectEntry> shown(Order order) {
        model.order().set(order);
        return List.copyOf(model.shown());
    }

    private static Due due(ProjectEntry entry, int days) {
        return new Due(entry, deadline(days), days);
    }

    private static Deadline deadline(int days) {
        return new Deadline(TODAY.plusDays(days), Names.same("in " + days), Deadline.Kind.STEP, "s");
    }

    private static ProjectEntry entry(String id, int hour, ProjectSummary summary) {
        return new ProjectEntry(id, 1, at(hour), new Edit(Names.same("x"), ""), summary);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-11-19T00:00:00Z").plusSeconds(3600L * hour);
    }

    private static ProjectSummary summary(Names partner, String country, List<String> sectors, Stage stage, String currency,
            long need, long secured, OptionalDouble perPerson, OptionalDouble burden, int... days) {
        return new ProjectSummary(new Names("計画", "Plan for " + partner.en()), HOME, partner, country, 2009, false, sectors,
                stage, currency, need, secured, "JPY", perPerson, burden, 0.04,
                Arrays.stream(days).sorted().mapToObj(HomeViewModelTest::deadline).toList(), ProjectSummary.Money.NONE);
    }
}
