package org.kakehashi.ui.library;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.base.Names;
import org.kakehashi.base.Source;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Search;
import org.kakehashi.ui.transfer.Headline;
import org.kakehashi.ui.transfer.SectorFace;

/// What of the library is to be listed.
///
/// @param face   the sectors to show, empty for all
/// @param status how far the figures must be trusted, empty for any
/// @param query  what a person typed, blank for everything
record Filter(Optional<SectorFace> face, Optional<Status> status, String query) {
    static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), "");
    /// Ranks of [Search] up to this one mean that the text was typed somewhere, not just its letters in order.
    private static final int TYPED = 3;

    Filter {
        requireNonNull(face, "face");
        requireNonNull(status, "status");
        requireNonNull(query, "query");
    }

    Filter with(Optional<SectorFace> newFace) {
        return new Filter(newFace, status, query);
    }

    Filter withStatus(Optional<Status> newStatus) {
        return new Filter(face, newStatus, query);
    }

    Filter withQuery(String newQuery) {
        return new Filter(face, status, newQuery);
    }

    boolean isNone() {
        return face.isEmpty() && status.isEmpty() && query.isBlank();
    }

    boolean lets(Technology entry, Shelf shelf) {
        var evidence = Headline.of(entry).cost().evidence();
        if (face.isPresent() && SectorFace.of(entry.sector()) != face.get()) return false;
        if (status.isPresent() && evidence.status() != status.get()) return false;
        var source = shelf.source(evidence.source());
        return typed(Stream.concat(Stream.of(entry.name(), entry.place(), SectorFace.name(entry.sector()),
                Countries.name(entry.country()), Names.same(evidence.source())),
                source.stream().map(Source::title)).toArray(Names[]::new));
    }

    /// @return whether each typed word stands in one of `names`
    boolean typed(Names... names) {
        if (query.isBlank()) return true;
        return Stream.of(query.strip().split("[\\s\\u3000]+")).allMatch(word -> Search.rank(word, names) <= TYPED);
    }
}
