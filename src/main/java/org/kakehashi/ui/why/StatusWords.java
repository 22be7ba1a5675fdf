package org.kakehashi.ui.why;

import org.kakehashi.base.Status;

/// What the statuses are called.
final class StatusWords {
    private StatusWords() {}

    static WhyWords of(Status status) {
        return switch (status) {
            case SOURCED -> WhyWords.SOURCED;
            case COMPUTED -> WhyWords.COMPUTED;
            case UNVERIFIED -> WhyWords.UNVERIFIED;
            case OWN -> WhyWords.OWN;
            case EXAMPLE -> WhyWords.EXAMPLE;
        };
    }
}
