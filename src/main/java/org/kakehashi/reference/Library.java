package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

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
}
