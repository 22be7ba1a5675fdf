package org.kakehashi.ui.cost;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Status;
import org.kakehashi.ui.kit.Chips;

/// The mark of a figure: sourced with the source's sign, computed, unverified, own or example.
final class StatusMark {
    private StatusMark() {}

    /// @return a mark in the language of the moment
    static Label of(Evidence evidence) {
        return Chips.mark(evidence.status(), fixed(word(evidence)));
    }

    static String word(Evidence evidence) {
        var word = word(evidence.status()).now();
        return evidence.source().isEmpty() ? word : CostWords.STATUS_SOURCE.now(word, evidence.source());
    }

    private static ObservableValue<String> fixed(String text) {
        return new ReadOnlyStringWrapper(text).getReadOnlyProperty();
    }

    static CostWords word(Status status) {
        return switch (status) {
            case SOURCED -> CostWords.STATUS_SOURCED;
            case COMPUTED -> CostWords.STATUS_COMPUTED;
            case UNVERIFIED -> CostWords.STATUS_UNVERIFIED;
            case OWN -> CostWords.STATUS_OWN;
            case EXAMPLE -> CostWords.STATUS_EXAMPLE;
        };
    }
}
