package org.kakehashi.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;

/// Brings planned money of a source down to a limit, or into another year; what is applied for or settled stays.
final class PledgeFixes {
    private PledgeFixes() {}

    /// @return takes `excess` off the planned years, the last first; empty if they do not hold that much
    static Optional<Fix> cut(FundingTable.Row row, long excess) {
        var planned = row.cells().entrySet().stream().filter(cell -> cell.getValue().state() == MoneyState.PLANNED)
                .sorted(Comparator.comparingInt(cell -> -cell.getKey())).toList();
        var pledges = new ArrayList<Pledge>();
        long left = excess;
        for (var cell : planned) {
            if (left == 0) break;
            long less = Math.min(left, cell.getValue().amount());
            left -= less;
            pledges.add(new Pledge(row.source().id(), cell.getKey(), cell.getValue().amount() - less, MoneyState.PLANNED, Evidence.OWN));
        }
        return left > 0 ? Optional.empty() : Optional.of(fix(Said.text("over-ceiling.fix"), row.source().id(), pledges));
    }

    /// @return brings the planned money of a year down to `most`
    static Optional<Fix> cutYear(FundingTable.Row row, int year, long most) {
        var cell = row.cells().get(year);
        if (cell == null || cell.state() != MoneyState.PLANNED) return Optional.empty();
        return Optional.of(fix(Said.text("over-ceiling-year.fix", Said.fiscalYear(year)), row.source().id(),
                List.of(new Pledge(row.source().id(), year, most, MoneyState.PLANNED, Evidence.OWN))));
    }

    /// @return moves what is planned for one year into another
    static Fix move(String source, int from, int to) {
        var label = Said.text("window-missed.fix", Said.fiscalYear(to));
        return new Fix(label, new Edit(label, source), project -> project.funding().pledge(source, from)
                .map(pledge -> {
                    long there = project.funding().pledge(source, to).map(Pledge::amount).orElse(0L);
                    var state = project.funding().pledge(source, to).map(Pledge::state).orElse(MoneyState.PLANNED);
                    return project.with(project.funding().without(source, from)
                            .with(new Pledge(source, to, there + pledge.amount(), state, pledge.evidence())));
                }).orElse(project));
    }

    private static Fix fix(Names label, String source, List<Pledge> pledges) {
        return new Fix(label, new Edit(label, source), project -> {
            var funding = project.funding();
            for (var pledge : pledges) funding = funding.with(pledge);
            return project.with(funding);
        });
    }
}
