package org.kakehashi.ui.library;

import javafx.beans.value.ObservableValue;

/// The parts of the Library screen.
enum LibraryTab {
    TECHNOLOGIES(LibraryWords.TECHNOLOGIES), MEASURES(LibraryWords.MEASURES), KNOW_HOW(LibraryWords.KNOW_HOW),
    FUNDERS(LibraryWords.FUNDERS), RATES(LibraryWords.RATES), SERIES(LibraryWords.SERIES),
    SOURCES(LibraryWords.SOURCES);

    private final LibraryWords word;

    LibraryTab(LibraryWords word) {
        this.word = word;
    }

    ObservableValue<String> text() {
        return word.text();
    }
}
