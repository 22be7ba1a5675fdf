package org.kakehashi.ui.library;

import javafx.beans.value.ObservableValue;

/// The money in which costs are drawn beside each other.
enum Shown {
    AS_PUBLISHED(LibraryWords.AS_PUBLISHED), DOLLARS(LibraryWords.DOLLARS);

    private final LibraryWords word;

    Shown(LibraryWords word) {
        this.word = word;
    }

    ObservableValue<String> text() {
        return word.text();
    }
}
