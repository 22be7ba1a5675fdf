package org.kakehashi.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.project.Pair;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.project.StepSamples;
import org.kakehashi.project.Templates;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Office;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Shelf;
import org.kakehashi.ui.home.NewProjectViewModel.Step;

class NewProjectViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final City KITAKYUSHU = Samples.city("kita", 900_000).with(new Names("北九州市", "Kitakyushu"));
    private static final City HAIPHONG = city("hai", "ハイフォン市", "Haiphong", "VNM");
    private static final City HANOI = city("hanoi", "ハノイ市", "Hanoi", "VNM");
    private static final Project EMPTY = Samples.project().withId("empty");
    private static final Project WATER = Samples.project().withId("water").with(new Names("上水道", "Water"))
            .changePlan(plan -> plan.with(List.of(StepSamples.task("s"))));

    private final MemoryProjects projects = new MemoryProjects(new Library(
            new Office(Names.same("office"), "kita", "JPY", 2026, 4),
            Shelf.EMPTY.with(KITAKYUSHU).with(HAIPHONG).with(HANOI)));
    private final NewProjectViewModel model = new NewProjectViewModel(projects, TODAY);

    NewProjectViewModelTest() {
        projects.shipped.set(new Shipped(List.of(), List.of(EMPTY, WATER), Shelf.EMPTY));
    }

    @Test
    void oneBeginsWithTheFirstTemplateOnesOwnCityAndTheNextFiscalYear() {
        model.begin("");
        assertEquals(Optional.of(EMPTY), model.template().get());
        assertEquals(Optional.of(KITAKYUSHU), model.home().get());
        assertEquals(Optional.empty(), model.partner().get());
        assertEquals(2027, model.startYear().get());
        assertEquals(Step.CHOICE, model.step().get());
        assertFalse(model.ready());
    }

    @Test
    void fromJanuaryToMarchTheNextFiscalYearIsThatOfTheCalendar() {
        assertEquals(2027, new NewProjectViewModel(projects, LocalDate.of(2027, 3, 31)).startYear().get());
        assertEquals(2028, new NewProjectViewModel(projects, LocalDate.of(2027, 4, 1)).startYear().get());
    }

    @Test
    void templateCitiesAndYearMakeTheProject() {
        model.begin("water");
        model.partner().set(Optional.of(HAIPHONG));
        model.startYear().set(2030);
        assertTrue(model.ready());
        model.create();
        assertEquals(List.of(Templates.make(WATER, "new-0", WATER.title(), KITAKYUSHU, HAIPHONG, 2030,
                projects.library.get())), projects.created);
        var made = projects.created.getFirst();
        assertEquals(new Pair("kita", "hai"), made.pair());
        assertEquals(LocalDate.of(2030, 4, 5), made.plan().steps().getFirst().timing().at().day());
    }

    @Test
    void aTitleThatWasTypedTakesThePlaceOfTheTemplates() {
        model.begin("water");
        model.partner().set(Optional.of(HAIPHONG));
        model.title().set("  港の水 ");
        model.create();
        assertEquals(Names.same("港の水"), projects.created.getFirst().title());
    }

    @Test
    void withoutAPartnerNothingIsMade() {
        model.begin("water");
        model.create();
        assertEquals(List.of(), projects.created);
    }

    @Test
    void whatWasChosenIsKeptWhenThePageIsLeftAndOpenedAgain() {
        model.begin("water");
        model.home().set(Optional.of(HANOI));
        model.partner().set(Optional.of(HAIPHONG));
        model.startYear().set(2031);
        model.title().set("Port");
        model.step().set(Step.CHECK);
        model.begin("");
        assertEquals(Optional.of(WATER), model.template().get());
        assertEquals(Optional.of(HANOI), model.home().get());
        assertEquals(Optional.of(HAIPHONG), model.partner().get());
        assertEquals(2031, model.startYear().get());
        assertEquals("Port", model.title().get());
        assertEquals(Step.CHOICE, model.step().get());
        model.begin("empty");
        assertEquals(Optional.of(EMPTY), model.template().get());
        assertEquals(Optional.of(HAIPHONG), model.partner().get());
    }

    @Test
    void theNextProjectBeginsWithoutThePartnerOfTheLast() {
        model.begin("water");
        model.home().set(Optional.of(HANOI));
        model.partner().set(Optional.of(HAIPHONG));
        model.title().set("Port");
        model.create();
        model.begin("");
        assertEquals(Optional.of(KITAKYUSHU), model.home().get());
        assertEquals(Optional.empty(), model.partner().get());
        assertEquals("", model.title().get());
    }

    @Test
    void citiesAreFoundInBothLanguagesAndByCountryButNotTheOneOnTheOtherSide() {
        assertEquals(List.of(HAIPHONG), model.find("はいふ", Optional.empty()));
        assertEquals(List.of(HAIPHONG), model.find("HAIPHONG", Optional.of(KITAKYUSHU)));
        assertEquals(List.of(HAIPHONG, HANOI), model.find("ベトナム", Optional.of(KITAKYUSHU)));
        assertEquals(List.of(HANOI), model.find("viet", Optional.of(HAIPHONG)));
        assertEquals(List.of(KITAKYUSHU, HANOI), model.find("", Optional.of(HAIPHONG)));
        assertEquals(List.of(), model.find("hpg", Optional.empty()));
    }

    @Test
    void theClosestNamesComeFirstAndNoMoreThanFive() {
        var shelf = Shelf.EMPTY;
        for (var name : List.of("New Hanoi", "Xhanoi", "Hanoi East", "Hanoi", "Old Hanoi", "Hanoi West")) {
            shelf = shelf.with(city(name, name, name, "VNM"));
        }
        projects.library.set(projects.library.get().with(shelf));
        assertEquals(List.of("Hanoi", "Hanoi East", "Hanoi West", "New Hanoi", "Old Hanoi"),
                model.find("hanoi", Optional.empty()).stream().map(City::id).toList());
    }

    @Test
    void aCityNobodyKnowsHasItsNameAndWhatItsCountryTells() {
        var city = NewProjectViewModel.unknown("c", " Vinh ", "VNM");
        assertEquals(new City("c", new Origin("office", 1), Names.same("Vinh"), "VNM", 0, 0, "VND", 1, List.of(), Map.of(),
                List.of()), city);
        model.keep(city);
        assertEquals(List.of(city), projects.added);
    }

    private static City city(String id, String ja, String en, String country) {
        return new City(id, Origin.PROJECT, new Names(ja, en), country, 20, 106, "VND", 1, List.of(), Map.of(), List.of());
    }
}
