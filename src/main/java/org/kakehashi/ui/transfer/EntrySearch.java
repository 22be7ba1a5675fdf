package org.kakehashi.ui.transfer;

import java.util.stream.Stream;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Source;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Search;

/// Finds entries by what a person types of their name, place, sector or source, in either language.
public final class EntrySearch {
    /// Ranks of [Search] up to this one mean that the text was typed somewhere, not just its letters in order.
    private static final int TYPED = 3;

    private EntrySearch() {}

    public static boolean finds(String query, Technology entry, Shelf shelf) {
        var sources = entry.evidence().map(Evidence::source).distinct().toList();
        return typed(query, Stream.of(Stream.of(entry.name(), entry.place(), SectorFace.name(entry.sector()),
                Countries.name(entry.country())), sources.stream().map(Names::same),
                sources.stream().flatMap(id -> shelf.source(id).stream()).map(Source::title))
                .flatMap(names -> names).toArray(Names[]::new));
    }

    /// @return whether each typed word stands in one of `names`
    public static boolean typed(String query, Names... names) {
        if (query.isBlank()) return true;
        return Stream.of(query.strip().split("[\\s\\u3000]+")).allMatch(word -> Search.rank(word, names) <= TYPED);
    }
}
