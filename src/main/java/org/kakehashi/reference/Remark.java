package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;

/// A fact about a city that is told in words, as its industry or its port.
public record Remark(Names about, Names text, Evidence evidence) {
    public Remark {
        requireNonNull(about, "about");
        requireNonNull(text, "text");
        requireNonNull(evidence, "evidence");
    }
}
