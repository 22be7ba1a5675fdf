package org.kakehashi.ui.library;

import javafx.beans.value.ObservableValue;

/// What can be done with XLSX files.
enum SheetAction {
    IMPORT(LibraryWords.IMPORT), EXPORT_LISTED(LibraryWords.EXPORT_LISTED), EXPORT_ALL(LibraryWords.EXPORT_ALL);

    private final LibraryWords word;

    SheetAction(LibraryWords word) {
        this.word = word;
    }

    ObservableValue<String> text() {
        return word.text();
    }
}
