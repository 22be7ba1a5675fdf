package org.kakehashi.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Pathway;
import org.kakehashi.project.Advice;
import org.kakehashi.project.Silence;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;

/// What is unwise in the project, the most pressing first, with what can be done at once.
final class AttentionCard {
    private final OverviewViewModel model;
    private final VBox rows = new VBox();
    private final Label count = new Label();
    private final Card card;
    private List<Shown> last = List.of();
    private List<Silence> ignored = List.of();
    private boolean filled;

    /// What of an advice is seen, to tell whether anything changed.
    private record Shown(Finding finding, List<Names> fixes) {}

    AttentionCard(OverviewViewModel model) {
        this.model = model;
        count.setId("attention-count");
        count.getStyleClass().addAll("chip", "warning");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        card = new Card("attention", OverviewWords.ATTENTION.text()).beside(count).ruled().bare(scroll);
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    Card card() {
        return card;
    }

    private void show(Overview overview) {
        var advice = overview.outlook().advice();
        var now = advice.stream().map(each ->
                new Shown(each.finding(), each.fixes().stream().map(fix -> fix.label()).toList())).toList();
        var silences = overview.outlook().project().silences();
        count.setText(String.valueOf(advice.size()));
        count.setVisible(!advice.isEmpty());
        if (filled && now.equals(last) && silences.equals(ignored)) return;
        filled = true;
        last = now;
        ignored = silences;
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < advice.size(); i++) nodes.add(row(i, now.get(i), overview));
        if (advice.isEmpty()) nodes.add(allWell());
        if (!silences.isEmpty()) nodes.add(again(silences.size()));
        rows.getChildren().setAll(nodes);
    }

    private Node row(int index, Shown shown, Overview overview) {
        var finding = shown.finding();
        var text = new VBox(Labels.paragraph(Phrase.text(finding.title()), "strong"),
                Labels.paragraph(Phrase.text(finding.reason()), "small", "muted"));
        text.getStyleClass().add("advice-text");
        if (!shown.fixes().isEmpty()) text.getChildren().add(fixes(index, shown));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(well(finding), text, opening(index, finding, overview), ignoring(index, finding));
        row.setId("advice-" + index);
        row.getStyleClass().add("advice");
        return row;
    }

    private Node fixes(int index, Shown shown) {
        var buttons = new FlowPane();
        buttons.getStyleClass().add("advice-buttons");
        for (int i = 0; i < shown.fixes().size(); i++) {
            int number = i;
            var button = Buttons.secondary("advice-" + index + "-fix-" + i, null, Phrase.text(shown.fixes().get(i)),
                    () -> fix(shown.finding(), number));
            button.getStyleClass().add("dense");
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    /// Applies the fix as it is now: the project may have moved on since the row was made.
    private void fix(Finding finding, int number) {
        model.shown().get().flatMap(shown -> shown.outlook().advice().stream()
                .filter(advice -> Objects.equals(advice.finding(), finding)).findFirst())
                .map(Advice::fixes).filter(fixes -> number < fixes.size())
                .ifPresent(fixes -> model.apply(fixes.get(number)));
    }

    private Node opening(int index, Finding finding, Overview overview) {
        var gate = gate(finding, overview);
        if (gate.isPresent()) {
            var button = new StackPane();
            var inner = Buttons.secondary("advice-" + index + "-gate", null, OverviewWords.OPEN_GATE.text(),
                    () -> GateChecklist.open(button, gate.get(), model));
            inner.getStyleClass().add("dense");
            button.getChildren().add(inner);
            return button;
        }
        return Whereabouts.of(model.project(), finding.subject()).<Node>map(place -> {
            var button = Buttons.secondary("advice-" + index + "-open", null, OverviewWords.OPEN.text(),
                    () -> model.open(place));
            button.getStyleClass().add("dense");
            return button;
        }).orElseGet(StackPane::new);
    }

    private static Optional<Pathway.Gate> gate(Finding finding, Overview overview) {
        return overview.outlook().pathway().gates().stream()
                .filter(gate -> gate.rule().equals(finding.rule())).findFirst();
    }

    private Node ignoring(int index, Finding finding) {
        var place = new StackPane();
        place.getChildren().add(Buttons.icon("advice-" + index + "-ignore", Icons.CLOSE, OverviewWords.IGNORE.text(),
                () -> IgnoreForm.open(place, finding, model)));
        return place;
    }

    private static Node well(Finding finding) {
        var icon = switch (finding.rule()) {
            case "window-closing", "agreement-due", "agreement-lapsed", "gate-review" -> Icons.DEADLINE;
            case "burden-over", "funding-gap", "step-unpaid" -> Icons.YEN;
            case "example-values" -> Icons.EXAMPLE;
            default -> finding.severity() == Finding.Severity.NOTE ? Icons.INFO : Icons.WARNING;
        };
        var well = new StackPane(icon.node(16));
        well.getStyleClass().addAll("icon-well", "round");
        var word = switch (finding.severity()) {
            case DANGER -> {
                well.getStyleClass().add("danger");
                yield OverviewWords.DANGER;
            }
            case WARNING -> {
                well.getStyleClass().add("warning");
                yield OverviewWords.WARNING;
            }
            case NOTE -> OverviewWords.NOTE;
        };
        well.accessibleTextProperty().bind(word.text());
        Press.tip(well, word.text());
        return well;
    }

    private static Node allWell() {
        var box = new VBox(Icons.OK.node(32, "ok"), Labels.paragraph(OverviewWords.ALL_WELL.text(), "empty-sentence"));
        box.setId("attention-none");
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node again(int number) {
        var link = Buttons.link("attention-show-again", OverviewWords.IGNORED.text(number), model::showAllAgain);
        var box = new HBox(link);
        box.getStyleClass().addAll("row", "last");
        return box;
    }

    /// @return a chip for how many days are left
    static Label days(long days) {
        var kind = days <= 14 ? Chips.Kind.DANGER : days <= 30 ? Chips.Kind.WARNING : Chips.Kind.PLAIN;
        return Chips.of(kind, null, days == 0 ? OverviewWords.TODAY.text() : OverviewWords.DAYS.text(days));
    }
}
