package org.kakehashi.plan;

import java.util.List;
import org.kakehashi.base.Finding;

/// The cost lines of a step, and what is missing for others.
///
/// @param lines    that have a price, in a fixed order
/// @param missing  lines that are needed but have no rate, with a rate of 0; they are in no sum
/// @param findings why they have none
public record BuildUp(List<CostLine> lines, List<CostLine> missing, List<Finding> findings) {
    public BuildUp {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /// @return money, in whole units of the plan's currency; without what is given in kind
    public long total() {
        return lines.stream().filter(line -> !line.inKind()).mapToLong(CostLine::amount).sum();
    }

    /// @return what is given in work, rooms or goods is worth, in whole units of the plan's currency
    public long inKind() {
        return lines.stream().filter(CostLine::inKind).mapToLong(CostLine::amount).sum();
    }
}
