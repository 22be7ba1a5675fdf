package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;

/// What all projects of a workspace share.
public record Library(Office office, Shelf shelf) {
    public Library {
        requireNonNull(office, "office");
        requireNonNull(shelf, "shelf");
    }

    public Library with(Shelf newShelf) {
        return new Library(office, newShelf);
    }

    public Library with(Office newOffice) {
        return new Library(newOffice, shelf);
    }

    /// @return with the figures for costs of `shipped` and the sources that are not here yet; all else stays as it is
    public Library withCostsOf(Library shipped) {
        var theirs = shipped.shelf;
        var sources = new ArrayList<>(shelf.sources());
        theirs.sources().stream().filter(source -> shelf.source(source.id()).isEmpty()).forEach(sources::add);
        return with(new Shelf(sources, shelf.cities(), shelf.rates(), shelf.funders(), shelf.people(),
                theirs.technologies(), theirs.observations(), theirs.loans(), theirs.thresholds(), theirs.benchmarks()));
    }
}
