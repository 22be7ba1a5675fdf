package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;

/// What must go with a technology so that it works where it is new.
public record KnowHow(Kind kind, Names says, Evidence evidence) {
    /// The four things that are exported with a technology.
    public enum Kind { LAW, TARIFF, OPERATION, CONSENT }

    public KnowHow {
        requireNonNull(kind, "kind");
        requireNonNull(says, "says");
        requireNonNull(evidence, "evidence");
    }
}
