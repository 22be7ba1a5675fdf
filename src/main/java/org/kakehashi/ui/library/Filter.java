package org.kakehashi.ui.library;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.transfer.EntrySearch;
import org.kakehashi.ui.transfer.Headline;
import org.kakehashi.ui.transfer.SectorFace;

/// What of the library is to be listed.
///
/// @param face   the sectors to show, empty for all
/// @param status how far the figures must be trusted, empty for any
/// @param query  what a person typed, blank for everything
record Filter(Optional<SectorFace> face, Optional<Status> status, String query) {
    static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), "");

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
        return EntrySearch.finds(query, entry, shelf);
    }
}
