package org.kakehashi.eligibility;

import java.util.List;
import org.kakehashi.eligibility.Reason.Topic;
import org.kakehashi.plan.CostLine;
import org.kakehashi.project.PaidSteps;
import org.kakehashi.reference.StepKind;

/// Whether there is something ahead that it pays for.
final class What {
    private What() {}

    static void weigh(Situation now, List<Reason> reasons) {
        var kinds = now.terms().steps();
        if (now.open().isEmpty()) {
            reasons.add(Sentence.of(Topic.STEPS, Fit.DOES_NOT_FIT, kinds.isEmpty() ? Sentence.text("brief.STEPS")
                    : kinds.getFirst().names(), kinds.isEmpty() ? "STEPS.nothing" : "STEPS.not",
                    new Field(Field.Kind.STEPS, ""), Sentence.list(kinds.stream().map(StepKind::names).toList())));
            return;
        }
        for (var kind : kinds) {
            now.open().stream().filter(open -> open.step().work().stepKind() == kind).findFirst().ifPresent(open ->
                    reasons.add(Sentence.of(Topic.STEPS, Fit.FITS, kind.names(), "STEPS.fits",
                            new Field(Field.Kind.STEPS, open.step().id()), kind.names(), open.step().name())));
        }
        costs(now, reasons);
    }

    private static void costs(Situation now, List<Reason> reasons) {
        if (now.terms().eligible().isEmpty() && now.terms().excluded().isEmpty()) return;
        var first = now.asked().getFirst().step();
        if (now.open().stream().allMatch(open -> open.pays().isEmpty())) {
            reasons.add(Sentence.of(Topic.COSTS, Fit.DOES_NOT_FIT, "COSTS.not", Field.Kind.STEP_LINES, first.id(), first.name()));
            return;
        }
        for (var open : now.asked()) {
            var refused = PaidSteps.lines(now.outlook(), open.step()).stream().filter(line -> !open.pays().contains(line)).toList();
            if (refused.isEmpty()) continue;
            reasons.add(Sentence.of(Topic.COSTS, Fit.NOTE, "COSTS.part", Field.Kind.STEP_LINES, open.step().id(),
                    Sentence.list(refused.stream().map(CostLine::name).toList()), open.step().name()));
            return;
        }
    }
}
