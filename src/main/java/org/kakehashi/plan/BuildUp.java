package org.kakehashi.plan;

import java.util.List;
import org.kakehashi.base.Finding;

/// The cost lines of a step, and the rates that are missing for others.
public record BuildUp(List<CostLine> lines, List<Finding> findings) {
    public BuildUp {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /// @return whole units of the plan's currency
    public long total() {
        return lines.stream().mapToLong(CostLine::amount).sum();
    }
}
