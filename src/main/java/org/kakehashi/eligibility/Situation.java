package org.kakehashi.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Outlook;
import org.kakehashi.project.PaidSteps;
import org.kakehashi.project.PaidSteps.Paid;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;

/// A programme before a project: what there is ahead for it to pay.
///
/// @param source its source in the project, if it is used
/// @param open   what is ahead of the kinds of steps it pays for
/// @param asked  those of them it is meant to pay; all of `open` while it pays none
/// @param used   whether it is meant to pay something already
record Situation(Outlook outlook, Funder funder, Optional<FundingSource> source, List<Open> open, List<Open> asked,
        boolean used) {

    /// A step that is not over.
    ///
    /// @param pays   cost lines the programme may pay
    /// @param others sources that pay part of it already
    record Open(Step step, Dates dates, List<CostLine> pays, List<FundingSource> others) {
        long cost() {
            return pays.stream().mapToLong(CostLine::amount).sum();
        }
    }

    static Situation of(Outlook outlook, Funder funder, List<Paid> paid) {
        var source = outlook.project().funding().sources().stream()
                .filter(each -> each.funder().equals(funder.id())).findFirst();
        var open = outlook.project().plan().steps().stream().flatMap(step -> open(outlook, funder, step, paid)).toList();
        var used = open.stream().filter(each -> paid.stream().anyMatch(part -> part.step().id().equals(each.step().id())
                && source.isPresent() && part.source().equals(source.get()))).toList();
        return new Situation(outlook, funder, source, open, used.isEmpty() ? open : used, !used.isEmpty());
    }

    private static Stream<Open> open(Outlook outlook, Funder funder, Step step, List<Paid> paid) {
        var terms = funder.terms();
        var kind = step.work().stepKind();
        var dates = outlook.schedule().step(step.id());
        if (step.isGroup() || step.done() >= 1 || dates.isEmpty()) return Stream.empty();
        if (dates.get().dates().finish().isBefore(outlook.today())) return Stream.empty();
        if (!terms.steps().isEmpty() && !terms.steps().contains(kind)) return Stream.empty();
        var lines = PaidSteps.lines(outlook, step);
        if (terms.steps().isEmpty() && lines.isEmpty()) return Stream.empty();
        var pays = lines.stream().filter(line -> terms.pays(kind, line.category())).toList();
        var others = paid.stream().filter(part -> part.step().id().equals(step.id())).map(Paid::source)
                .filter(each -> !each.funder().equals(funder.id())).toList();
        return Stream.of(new Open(step, dates.get().dates(), pays, others));
    }

    Project project() {
        return outlook.project();
    }

    LocalDate today() {
        return outlook.today();
    }

    FunderTerms terms() {
        return funder.terms();
    }

    /// @return the step that stands against a condition: the first it is meant to pay; while it pays none, the last, if
    ///         none at all meets the condition
    Optional<Open> against(Predicate<Open> meets) {
        if (used) return asked.stream().filter(meets.negate()).findFirst();
        return open.isEmpty() || open.stream().anyMatch(meets) ? Optional.empty()
                : open.stream().max((a, b) -> a.dates().start().compareTo(b.dates().start()));
    }
}
