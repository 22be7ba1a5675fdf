package org.kakehashi.ui.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kakehashi.base.Finding;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// The small sign behind a step's name: what is wrong with its dates, else what keeps it where it is.
final class StepMarks {
    private static final Duration SOON = Duration.millis(300);

    private StepMarks() {}

    static Optional<Label> of(Step step, PlanFacts facts) {
        var findings = facts.findings(step.id());
        if (!findings.isEmpty()) {
            var danger = findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.DANGER);
            return Optional.of(sign(Icons.WARNING, danger ? "row-danger" : "row-warning", findings.stream()
                    .map(finding -> finding.title().in(Tongue.now()) + "\n" + finding.reason().in(Tongue.now()))
                    .collect(Collectors.joining("\n\n"))));
        }
        var timing = step.timing();
        if (timing.pinned()) return Optional.of(sign(Icons.PIN, "row-note", TableWords.BOUND_PINNED.now()));
        if (timing.levelled() != null) {
            return Optional.of(sign(Icons.DEADLINE, "row-note", TableWords.LEVELLED_TO.now(
                    MomentText.of(timing.levelled(), Tongue.now()))));
        }
        return Optional.empty();
    }

    private static Label sign(Icons icon, String style, String says) {
        var sign = new Label();
        sign.setGraphic(icon.node(12));
        sign.getStyleClass().addAll("row-sign", style);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.setAccessibleText(says);
        var tip = new Tooltip(says);
        tip.setShowDelay(SOON);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        sign.setTooltip(tip);
        return sign;
    }
}
