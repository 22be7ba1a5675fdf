package org.kakehashi.ui.overview;

import java.util.Optional;
import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Texts;
import org.kakehashi.plan.GateRule;
import org.kakehashi.plan.Gates;
import org.kakehashi.plan.Pathway;
import org.kakehashi.project.Advice;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;

/// What a stage gate asks for, what of it is met, why, and what can be done.
final class GateChecklist {
    private final OverviewViewModel model;
    private final VBox content = new VBox();
    private Optional<Popover> popover = Optional.empty();

    private GateChecklist(OverviewViewModel model) {
        this.model = model;
    }

    static void open(Node owner, Pathway.Gate gate, OverviewViewModel model) {
        var list = new GateChecklist(model);
        list.fill(gate);
        list.popover = Optional.of(Popovers.below(owner, list.content));
    }

    private void fill(Pathway.Gate gate) {
        var look = StageLook.of(gate.into());
        content.setId("gate-checklist");
        content.getStyleClass().addAll("overview-popover", "gate-checklist");
        OverviewScreen.dress(content);
        content.getChildren().addAll(
                Labels.of(OverviewWords.GATE_TITLE.text(gate.into().number() - 1, look.word), "strong"),
                Labels.of(OverviewWords.GATE_STATE.text(gate.met(), gate.answers().size()), "small", "muted"));
        for (var answer : gate.answers()) content.getChildren().add(answer(answer));
        content.getChildren().add(Labels.paragraph(
                Phrase.text(Texts.beside(Gates.class).text(gate.rule() + ".reason")), "small", "muted"));
        GateRule.all().stream().filter(rule -> rule.id().equals(gate.rule())).map(GateRule::source)
                .filter(source -> !source.isEmpty()).findFirst().ifPresent(this::source);
        model.shown().get().ifPresent(shown -> shown.outlook().advice().stream()
                .filter(advice -> advice.finding().rule().equals(gate.rule())).forEach(this::advice));
    }

    private static Node answer(Pathway.Answer answer) {
        var icon = answer.met() ? Icons.OK.node(16, "ok") : Icons.WARNING.node(16, "warning");
        var word = answer.met() ? OverviewWords.GATE_MET : OverviewWords.GATE_NOT_MET;
        var row = new HBox(icon, Labels.paragraph(word.text(answer.name())));
        row.getStyleClass().add("gate-answer");
        return row;
    }

    private void source(String id) {
        var title = model.project().shelf().source(id).map(source -> source.title());
        content.getChildren().add(Labels.paragraph(title.isPresent() ? OverviewWords.SOURCE.text(title.get())
                : OverviewWords.SOURCE.text(id), "unit"));
    }

    /// What can be done about the finding of this gate: its fixes, and the step it is about.
    private void advice(Advice advice) {
        var buttons = new FlowPane();
        buttons.getStyleClass().add("advice-buttons");
        int number = 0;
        for (var fix : advice.fixes()) {
            buttons.getChildren().add(Buttons.primary("gate-fix-" + ++number, null, Phrase.text(fix.label()), () -> {
                close();
                model.apply(fix);
            }));
        }
        Whereabouts.of(model.project(), advice.finding().subject()).ifPresent(place -> buttons.getChildren().add(
                Buttons.secondary("gate-open-step", Icons.CALENDAR, OverviewWords.OPEN_STEP.text(), () -> {
                    close();
                    model.open(place);
                })));
        content.getChildren().addAll(
                Labels.paragraph(Phrase.text(advice.finding().title()), "strong", "small"), buttons);
    }

    private void close() {
        popover.ifPresent(Popover::hide);
    }
}
