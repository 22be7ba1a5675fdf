package org.kakehashi.ui.plan;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What can be done with the files of other programs.
enum ExchangeAction {
    IMPORT(ImportWords.IMPORT, null, ImportWords.KIND_ALL, ""),
    EXPORT_MSPDI(ImportWords.EXPORT_MSPDI, PlanFiles.Kind.MSPDI, ImportWords.KIND_MSPDI, ".xml"),
    EXPORT_XLSX(ImportWords.EXPORT_XLSX, PlanFiles.Kind.XLSX, ImportWords.KIND_XLSX, ".xlsx"),
    EXPORT_ICS(ImportWords.EXPORT_ICS, PlanFiles.Kind.ICS, ImportWords.KIND_ICS, ".ics"),
    EXPORT_CSV(ImportWords.EXPORT_CSV, PlanFiles.Kind.CSV, ImportWords.KIND_CSV, ".csv");

    private final ImportWords word;
    private final PlanFiles.@Nullable Kind kind;
    private final ImportWords filter;
    private final String ending;

    ExchangeAction(ImportWords word, PlanFiles.@Nullable Kind kind, ImportWords filter, String ending) {
        this.word = word;
        this.kind = kind;
        this.filter = filter;
        this.ending = ending;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ObservableValue<String> text() {
        return word.text();
    }

    /// @return what is written; null if something is read
    PlanFiles.@Nullable Kind kind() {
        return kind;
    }

    ImportWords filter() {
        return filter;
    }

    String ending() {
        return ending;
    }
}
