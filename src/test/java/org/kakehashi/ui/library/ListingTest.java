package org.kakehashi.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.store.ShippedLibrary;
import org.kakehashi.store.ShippedSeries;
import org.kakehashi.ui.transfer.Headline;
import org.kakehashi.ui.transfer.SectorFace;

/// What the Library screen lists of the shipped entries.
class ListingTest {
    private static final Shelf SHELF = ShippedLibrary.read().shelf();
    private static final BiFunction<Technology, Headline, Optional<Band>> DOLLARS =
            new Dollars(ShippedSeries.read().with(SHELF.observations()))::band;

    private static Listing listing(Filter filter) {
        return Listing.of(SHELF, Technology.Kind.TECHNOLOGY, filter, DOLLARS, Set.of());
    }

    @Test
    void everyEntryIsListedOnceUnderItsSectorAndUnit() {
        var all = listing(Filter.NONE);
        assertEquals(all.total(), all.shown());
        assertEquals(all.total(), all.technologies().stream().distinct().count());
        assertEquals(all.shown(), all.counts().values().stream().mapToInt(Integer::intValue).sum());
        ListingRow.Group group = null;
        for (var row : all.rows()) {
            switch (row) {
                case ListingRow.Group next -> group = next;
                case ListingRow.Entry entry -> {
                    assertEquals(group == null ? "" : group.sector(), entry.technology().sector());
                    assertEquals(group == null ? null : group.per(), entry.technology().per());
                }
            }
        }
    }

    @Test
    void aFactorOfTenHasTheSameWidthInAllGroups() {
        var decades = listing(Filter.NONE).rows().stream().filter(ListingRow.Group.class::isInstance)
                .map(row -> ((ListingRow.Group) row).scale().decades()).distinct().toList();
        assertEquals(1, decades.size(), decades.toString());
    }

    @Test
    void everyBandStandsOnItsScale() {
        for (var row : listing(Filter.NONE).rows()) {
            if (!(row instanceof ListingRow.Entry entry) || entry.band().isEmpty()) continue;
            var band = entry.band().get();
            if (Double.isNaN(band.least())) continue;
            var ticks = entry.scale().ticks();
            assertTrue(ticks[0] <= band.least() * 1.001 && band.most() <= ticks[ticks.length - 1] * 1.001, entry.id());
        }
    }

    @Test
    void kitakyushusSewersCostWhatThePublishedTableSays() {
        var entry = listing(Filter.NONE).entry("sewer-conventional-kitakyushu").orElseThrow();
        assertEquals(403_600 / 106.7754, entry.band().orElseThrow().value().orElseThrow(), 5);
        assertFalse(entry.band().orElseThrow().hollow());
    }

    @Test
    void withoutAPriceYearADotIsHollow() {
        for (var row : listing(Filter.NONE).rows()) {
            if (row instanceof ListingRow.Entry entry && entry.technology().priceYear() == 0) {
                assertTrue(entry.band().stream().allMatch(Band::hollow), entry.id());
            }
        }
    }

    @Test
    void searchUnderstandsBothLanguagesAndSources() {
        for (var query : List.of("johkasou", "浄化槽", "ｊｏｈｋａｓｏｕ")) {
            var found = listing(Filter.NONE.withQuery(query));
            assertTrue(found.shown() > 0 && found.shown() < 10, query + ": " + found.shown());
        }
        assertTrue(listing(Filter.NONE.withQuery("Kampala")).shown() > 1);
        assertTrue(listing(Filter.NONE.withQuery("カンパラ")).shown() > 1);
        assertEquals(0, listing(Filter.NONE.withQuery("no such thing")).shown());
        assertTrue(listing(Filter.NONE.withQuery("no such thing")).isEmpty());
    }

    @Test
    void sectorAndStatusNarrowTogether() {
        var narrow = listing(Filter.NONE.with(Optional.of(SectorFace.SEWERAGE))
                .withStatus(Optional.of(Status.UNVERIFIED)));
        assertTrue(narrow.shown() > 0);
        assertTrue(narrow.technologies().stream().allMatch(entry -> entry.sector().equals("sewerage")
                && Headline.of(entry).cost().evidence().status() == Status.UNVERIFIED));
    }

    @Test
    void aFoldedGroupKeepsItsHeadAndCount() {
        var open = listing(Filter.NONE);
        var first = (ListingRow.Group) open.rows().getFirst();
        var folded = Listing.of(SHELF, Technology.Kind.TECHNOLOGY, Filter.NONE, DOLLARS, Set.of(first.id()));
        assertEquals(open.rows().size() - first.count(), folded.rows().size());
        assertEquals(open.shown(), folded.shown());
        assertTrue(((ListingRow.Group) folded.rows().getFirst()).folded());
    }
}
