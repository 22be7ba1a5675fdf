package org.kakehashi.ui.plan;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Finding;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// What is wrong with the dates of a step, with a way to put it right where there is one.
final class FindingSection extends VBox {
    private final StepView opened;

    /// A way to put a finding right.
    private record Mend(TableWords word, UnaryOperator<Step> change) {}

    FindingSection(StepView opened) {
        this.opened = opened;
        setId("step-findings");
        setSpacing(6);
        opened.sheet().subscribe(sheet -> show(sheet.facts().findings(opened.id()), sheet.facts()));
    }

    private void show(List<Finding> findings, PlanFacts facts) {
        setVisible(!findings.isEmpty());
        setManaged(!findings.isEmpty());
        getChildren().setAll(findings.stream().map(finding -> bar(finding, facts)).toList());
    }

    private VBox bar(Finding finding, PlanFacts facts) {
        var bar = new VBox(4, Labels.paragraph(Words.of(finding.title()), "strong", "small"),
                Labels.paragraph(Words.of(finding.reason()), "small"));
        bar.getStyleClass().addAll("message-bar", finding.severity() == Finding.Severity.DANGER ? "danger" : "warning",
                "finding-bar");
        mend(finding, facts).ifPresent(mend -> bar.getChildren().add(Buttons.link("mend-" + finding.rule(),
                mend.word().text(), () -> opened.change(mend.change()))));
        return bar;
    }

    private Optional<Mend> mend(Finding finding, PlanFacts facts) {
        return switch (finding.rule()) {
            case "schedule-circle" -> Optional.of(new Mend(TableWords.MEND_CIRCLE, step -> opened(step, facts)));
            case "schedule-pin" -> Optional.of(new Mend(TableWords.MEND_PIN, step -> step.with(step.timing().unpinned()
                    .with(Bound.AS_SOON_AS_POSSIBLE, null))));
            case "schedule-bound" -> Optional.of(new Mend(TableWords.MEND_BOUND,
                    step -> step.with(step.timing().with(Bound.AS_SOON_AS_POSSIBLE, null))));
            case "schedule-deadline" -> facts.scheduled(opened.id()).map(scheduled -> new Mend(TableWords.MEND_DEADLINE,
                    step -> step.with(step.timing().withDeadline(Moment.of(scheduled.dates().finish())))));
            default -> Optional.empty();
        };
    }

    /// @return without the links to what waits for the step itself
    private static Step opened(Step step, PlanFacts facts) {
        var waiting = waiting(step.id(), facts);
        return step.withAfter(step.after().stream().filter(link -> !waiting.contains(link.predecessor())).toList());
    }

    private static Set<String> waiting(String id, PlanFacts facts) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(id);
        while (!open.isEmpty()) {
            var at = open.remove();
            for (var next : facts.followers().getOrDefault(at, List.of())) if (found.add(next)) open.add(next);
            for (var inside : facts.outline().children(at)) if (found.add(inside.id())) open.add(inside.id());
            var group = facts.outline().parent(at);
            if (!group.isEmpty() && found.add(group)) open.addAll(facts.followers().getOrDefault(group, List.of()));
        }
        return found;
    }
}
