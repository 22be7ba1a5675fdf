package org.kakehashi.project;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.base.Finding;

/// A finding and what can be done about it, the best first; often nothing but looking.
public record Advice(Finding finding, List<Fix> fixes) {
    public Advice {
        requireNonNull(finding, "finding");
        fixes = List.copyOf(fixes);
    }

    static Advice of(Finding finding) {
        return new Advice(finding, List.of());
    }
}
