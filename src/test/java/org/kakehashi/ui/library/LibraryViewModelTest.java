package org.kakehashi.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;
import org.kakehashi.ui.kit.Tongue;

/// What a person does on the Library screen.
class LibraryViewModelTest {
    private final FakeHoldings holdings = new FakeHoldings();
    private LibraryViewModel model;

    @BeforeEach
    void open() {
        Tongue.use(Language.EN);
        model = new LibraryViewModel(holdings);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private Technology shipped() {
        return model.shelf().technologies().getFirst();
    }

    @Test
    void anOwnValueIsACopyAndTheShippedEntryStays() {
        var before = shipped();
        model.copy(before);
        var own = model.entry().orElseThrow();
        assertTrue(model.isOwn(own));
        assertEquals(before, shipped());
        assertEquals(before.capital(), own.capital());
        model.own().change(own.id(), draft -> draft.capital = UnitCost.of(5, Evidence.OWN));
        assertEquals(5, model.entry().flatMap(now -> Optional.ofNullable(now.capital())).orElseThrow().central());
        assertEquals(2, model.entry().orElseThrow().origin().version());
    }

    @Test
    void aShippedEntryCannotBeChangedOrDeleted() {
        var before = model.shelf();
        model.own().change(shipped().id(), draft -> draft.name = Names.same("x"));
        model.own().delete(shipped().id());
        assertEquals(before, model.shelf());
    }

    @Test
    void aDeletedEntryComesBackInItsPlace() {
        model.create();
        var made = model.entry().orElseThrow();
        var before = model.shelf();
        model.own().delete(made.id());
        assertEquals("", model.selected().get());
        holdings.undos.getLast().run();
        assertEquals(before.technologies(), model.shelf().technologies());
    }

    @Test
    void aCountryFigureIsAddedChangedAndDeleted() {
        var source = model.ground().source("IMF 2026");
        var seen = new Observation("VNM", Indicator.EXCHANGE_RATE, 2025, 25_500, Status.OWN, source.id());
        model.own().keep(Optional.empty(), seen, source);
        assertTrue(model.ground().economies().find("VNM", Indicator.EXCHANGE_RATE, 2025).isPresent());
        var moved = new Observation("VNM", Indicator.EXCHANGE_RATE, 2026, 25_600, Status.OWN, source.id());
        model.own().keep(Optional.of(seen), moved, source);
        assertTrue(model.ground().economies().find("VNM", Indicator.EXCHANGE_RATE, 2025).isEmpty());
        model.own().delete(moved);
        assertTrue(model.ground().economies().find("VNM", Indicator.EXCHANGE_RATE, 2026).isEmpty());
        holdings.undos.getLast().run();
        assertEquals(25_600, model.ground().economies().find("VNM", Indicator.EXCHANGE_RATE, 2026).orElseThrow()
                .value());
    }

    @Test
    void rowsOfAFileBecomeOwnEntriesAndShippedOnesStay() {
        var before = shipped();
        var draft = new EntryDraft(before);
        draft.name = Names.same("changed");
        var foreign = new EntryDraft(before);
        foreign.id = "sheet-1";
        foreign.origin = new Origin("office", 1);
        model.own().take(List.of(draft.built(), foreign.built()), List.of());
        assertEquals(before, shipped());
        assertEquals("new-1", model.shelf().technologies().getLast().id());
    }

    @Test
    void clearingTheFiltersListsEverythingAgain() {
        model.find("no such thing");
        assertTrue(model.listing().get().isEmpty());
        model.clear();
        assertEquals(model.listing().get().total(), model.listing().get().shown());
    }
}
