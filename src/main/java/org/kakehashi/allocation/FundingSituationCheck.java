package org.kakehashi.allocation;

import static org.kakehashi.allocation.Explanation.TEXTS;
import static org.kakehashi.allocation.Explanation.year;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.funding.FundingSource;

/// What had to be assumed when a situation was read, and what could not be read at all.
public final class FundingSituationCheck {
    private FundingSituationCheck() {}

    /// @param proposal made from that reading
    /// @return about sources, by their ids
    public static List<Finding> findings(FundingSituation reading, Proposal proposal) {
        var findings = new ArrayList<Finding>();
        for (var source : reading.funding().sources()) {
            reading.missingRate(source).ifPresent(currency -> findings.add(
                    finding("exchange", Severity.WARNING, source, currency, reading.plan().currency())));
        }
        for (var source : reading.funding().sources()) window(reading, proposal, source, findings);
        return List.copyOf(findings);
    }

    /// A call nobody has announced yet is taken to be open; that is said where its money is used.
    private static void window(FundingSituation reading, Proposal proposal, FundingSource source, List<Finding> findings) {
        var years = proposal.byYear(source.id());
        var funder = reading.funder(source);
        if (years.isEmpty() || funder.isEmpty() || funder.get().window() != null || !reading.isStillOpen(source)) return;
        int known = funder.get().conditionsYear();
        if (known >= years.firstKey()) return;
        findings.add(finding("window", Severity.NOTE, source, year(years.firstKey()), year(known)));
    }

    private static Finding finding(String rule, Severity severity, FundingSource source, Object first, Object second) {
        var values = new Object[]{source.name(), first, second};
        return new Finding("allocation-" + rule, severity, source.id(), TEXTS.text("reading." + rule + ".title", values),
                TEXTS.text("reading." + rule + ".reason", values), "");
    }
}
