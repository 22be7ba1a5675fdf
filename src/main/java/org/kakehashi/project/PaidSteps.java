package org.kakehashi.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.Payment;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;

/// Which source pays what of which step: by payments where a step has some, else by its shares.
public final class PaidSteps {
    private PaidSteps() {}

    /// What one source pays of one step.
    ///
    /// @param lines those of its cost lines the source has a part in, none of them in kind
    public record Paid(Step step, Dates dates, FundingSource source, List<CostLine> lines) {
        public Paid {
            lines = List.copyOf(lines);
        }

        /// @return whether it is not over yet on that day
        public boolean isAhead(LocalDate day) {
            return step.done() < 1 && !dates.finish().isBefore(day);
        }
    }

    /// @return in the plan's order, then in that of the sources
    public static List<Paid> of(Outlook outlook) {
        var project = outlook.project();
        var payments = project.funding().payments().stream().filter(payment -> payment.amount() > 0)
                .collect(Collectors.groupingBy(Payment::step));
        var all = new ArrayList<Paid>();
        for (var step : project.plan().steps()) {
            var dates = outlook.schedule().step(step.id());
            if (dates.isEmpty() || step.isGroup()) continue;
            var lines = lines(outlook, step);
            var own = payments.getOrDefault(step.id(), List.of());
            for (var source : project.funding().sources()) {
                var paid = own.isEmpty() ? shared(step, source, lines) : paid(own, source, lines);
                if (!paid.isEmpty()) all.add(new Paid(step, dates.get().dates(), source, paid));
            }
        }
        return List.copyOf(all);
    }

    /// @return the cost lines of a step that take money
    public static List<CostLine> lines(Outlook outlook, Step step) {
        var buildUp = outlook.buildUps().get(step.id());
        if (buildUp == null) return List.of();
        return buildUp.lines().stream().filter(line -> !line.inKind() && line.amount() > 0).toList();
    }

    private static List<CostLine> shared(Step step, FundingSource source, List<CostLine> lines) {
        return step.paidBy().stream().anyMatch(share -> share.source().equals(source.id()) && share.fraction() > 0)
                ? lines : List.of();
    }

    private static List<CostLine> paid(List<Payment> payments, FundingSource source, List<CostLine> lines) {
        var ids = payments.stream().filter(payment -> payment.source().equals(source.id())).map(Payment::line)
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> ids.contains(line.id())).toList();
    }
}
