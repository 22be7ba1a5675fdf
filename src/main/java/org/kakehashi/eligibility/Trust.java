package org.kakehashi.eligibility;

import java.util.List;
import org.kakehashi.base.Status;
import org.kakehashi.eligibility.Reason.Topic;
import org.kakehashi.project.Said;

/// Whether its conditions are to be read again before one counts on them.
final class Trust {
    private Trust() {}

    static void weigh(Situation now, List<Reason> reasons) {
        var funder = now.funder();
        if (funder.isOutdated(now.today())) {
            var year = Said.fiscalYear(funder.conditionsYear());
            reasons.add(funder.lastChecked()
                    .map(day -> Sentence.of(Topic.AGE, Fit.NOTE, "AGE.old", Field.Kind.PROGRAMME, funder.id(), year, day))
                    .orElseGet(() -> Sentence.of(Topic.AGE, Fit.NOTE, "AGE.undated", Field.Kind.PROGRAMME, funder.id(), year)));
        }
        if (funder.evidence().status() == Status.UNVERIFIED) {
            reasons.add(Sentence.of(Topic.STATUS, Fit.NOTE, "STATUS.unverified", Field.Kind.PROGRAMME, funder.id()));
        }
    }
}
