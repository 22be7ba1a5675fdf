package org.kakehashi.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Shelf;

/// Own programmes and prices stand beside the shipped ones, which never change.
class OwnMoneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final FakeHoldings holdings = new FakeHoldings();
    private final LibraryViewModel model = new LibraryViewModel(holdings);
    private final OwnMoney own = model.money();

    private Shelf shelf() {
        return holdings.library.get().shelf();
    }

    private Funder funder(String id) {
        return shelf().funder(id).orElseThrow();
    }

    private Rate rate(String id) {
        return shelf().rate(id).orElseThrow();
    }

    @Test
    void aProgrammeIsCopiedToTheYearAfterItsLatestAndThenIsTheLatest() {
        var id = own.copyToNextYear(funder("jica-support@2021"));
        assertEquals("jica-support@2023", id);
        assertEquals("jica-support", funder(id).family());
        assertEquals("", funder(id).checked(), "nobody has checked that year yet");
        assertEquals(25_000_000, funder(id).ceiling());
        assertEquals(id, shelf().latestFunder("jica-support").orElseThrow().id());
        assertEquals("jica-support@2024", own.copyToNextYear(funder(id)));
        own.change("jica-support@2024", draft -> draft.conditionsYear = 2020);
        own.change("jica-support@2023", draft -> draft.conditionsYear = 2023);
        assertEquals("jica-support@2025", own.copyToNextYear(funder(id)), "an id in use is never overwritten");
    }

    @Test
    void everyFieldOfAProgrammeSurvivesBeingDrafted() {
        for (var funder : shelf().funders()) assertEquals(funder, new FunderDraft(funder).built(), funder.id());
        for (var rate : shelf().rates()) assertEquals(rate, new RateDraft(rate).built(), rate.id());
    }

    @Test
    void shippedOnesStayAsTheyAre() {
        var before = shelf();
        own.change("jica-support", draft -> draft.ceiling = 1);
        own.changeRate("airfare-sea", draft -> draft.amount = 1);
        own.delete(funder("jica-support"));
        own.delete(rate("airfare-sea"));
        own.take(List.of(funder("jica-support").withId("jica-support")), List.of(rate("airfare-sea")));
        assertEquals(before, shelf());
    }

    @Test
    void ownOnesChangeAndGoAndComeBackWhereTheyWere() {
        var id = own.createFunder(TODAY);
        own.change(id, draft -> draft.name = Names.same("Port fund"));
        own.change(id, draft -> draft.ceiling = 5_000_000);
        assertEquals(3, funder(id).origin().version());
        var before = shelf();
        own.delete(funder(id));
        assertFalse(shelf().funder(id).isPresent());
        holdings.undos.getLast().run();
        assertEquals(before, shelf());

        var price = own.copy(rate("airfare-sea"), TODAY);
        own.changeRate(price, draft -> draft.amount = 99_000);
        assertEquals(2026, rate(price).year());
        var kept = shelf();
        own.delete(rate(price));
        holdings.undos.getLast().run();
        assertEquals(kept, shelf());
    }

    @Test
    void takingFromASheetNeverReplacesWhatShips() {
        var mine = new FunderDraft(funder("clair-model"));
        mine.id = "sheet-1";
        mine.origin = new Origin("office", 1);
        own.take(List.of(mine.built()), List.of());
        assertTrue(shelf().funders().getLast().id().startsWith("new-"));
        assertEquals(funder("clair-model").terms(), shelf().funders().getLast().terms());
    }

    @Test
    void whatIsInASheetAsItIsHereStaysAsItIs() {
        var programme = own.copyToNextYear(funder("clair-model"));
        var price = own.copy(rate("venue"), TODAY);
        var before = shelf();
        own.take(List.of(funder(programme)), List.of(rate(price)));
        assertEquals(before, shelf());
        var dearer = new RateDraft(rate(price));
        dearer.amount = 50_000;
        own.take(List.of(), List.of(dearer.built()));
        assertEquals(List.of(50_000.0, 2), List.of(rate(price).amount().value(), rate(price).origin().version()));
    }

    @Test
    void aPriceThatBecomesAShareOfTheOthersGetsItsAmountBackAfterwards() {
        var draft = new RateDraft(rate("venue"));
        double left = draft.buys(CostCategory.MATERIALS, 0);
        assertEquals(45_000, draft.amount);
        left = draft.buys(CostCategory.OVERHEAD, left);
        assertEquals(0, draft.amount);
        draft.amount = 0.1;
        left = draft.buys(CostCategory.VENUE, left);
        assertEquals(rate("venue"), draft.built());
        assertEquals(0.1, left);
    }

    @Test
    void aProgrammeIsInDoubtByTheRuleTheFundingScreenGoesBy() {
        var kind = new FunderKind(model, own);
        for (var funder : shelf().funders()) {
            boolean earlier = shelf().latestFunder(funder.id()).orElseThrow()
                    .conditionsYear() > funder.conditionsYear();
            assertEquals(earlier || funder.isOutdated(TODAY), kind.doubt(funder, TODAY).isPresent(), funder.id());
        }
        assertTrue(kind.doubt(funder("moej-city@2022"), TODAY).orElseThrow().getValue().contains("2024"));
    }

    @Test
    void aPriceIsInDoubtOnceItsSourceWasReadMoreThanAYearAgo() {
        var kind = new RateKind(model, own);
        var rate = rate("lodging-allowance");
        var read = LocalDate.parse(shelf().source(rate.amount().evidence().source()).orElseThrow().checked());
        assertFalse(kind.doubt(rate, read.plusYears(1)).isPresent());
        assertTrue(kind.doubt(rate, read.plusYears(1).plusDays(1)).isPresent());
        assertFalse(kind.doubt(rate("airfare-sea"), read.plusYears(9)).isPresent(), "no source to read again");
    }

    @Test
    void daysOfAYearAreReadAsPeopleTypeThem() {
        for (var typed : List.of("10/31", "10-31", "10月31日", "１０／３１")) {
            assertEquals(Checked.good(Optional.of(MonthDay.of(10, 31))), SeasonFields.read(typed, null), typed);
        }
        for (var typed : List.of("31/10", "2/30", "13/45", "autumn", "10")) {
            assertInstanceOf(Checked.Bad.class, SeasonFields.read(typed, null), typed);
        }
        assertInstanceOf(Checked.Bad.class, SeasonFields.read("10/31", MonthDay.of(10, 31)), "it would never open");
        assertEquals(Checked.good(Optional.empty()), SeasonFields.read(" ", MonthDay.of(10, 31)));
    }
}
