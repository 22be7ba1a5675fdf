package org.kakehashi.ui.funding;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.allocation.Explanation;
import org.kakehashi.allocation.Proposal;
import org.kakehashi.allocation.Proposal.Outcome;
import org.kakehashi.allocation.Rule;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// Why there is no allocation: rules that cannot hold together, and ways to let one of them go.
final class AllocateClash extends VBox {
    private final AllocateViewModel model;

    AllocateClash(AllocateViewModel model, Proposal proposal, String currency) {
        this.model = model;
        getStyleClass().add("allocate-list");
        getChildren().add(Labels.paragraph(why(proposal).text()));
        var rules = new VBox();
        rules.setId("allocate-clash");
        rules.getStyleClass().add("allocate-list");
        for (var rule : proposal.clash()) rules.getChildren().add(rule(proposal, rule, currency));
        getChildren().add(rules);
        if (proposal.outcome() != Outcome.IMPOSSIBLE || model.pins().get().isEmpty()) return;
        getChildren().add(Buttons.link("allocate-release-all", AllocateWords.RELEASE_ALL.text(), model::releaseAll));
    }

    private static AllocateWords why(Proposal proposal) {
        if (proposal.outcome() == Outcome.TIME_UP) return AllocateWords.NOT_FOUND;
        return proposal.clash().isEmpty() ? AllocateWords.CLASH_UNKNOWN : AllocateWords.CLASH;
    }

    private Node rule(Proposal proposal, Rule rule, String currency) {
        var says = Labels.paragraph(Words.of(Explanation.ofRule(proposal.situation(), rule, currency)), "small");
        says.setGraphic(Icons.WARNING.node(14, "warning"));
        if (rule.kind() != Rule.Kind.PIN && rule.kind() != Rule.Kind.KEPT) return says;
        boolean pin = rule.kind() == Rule.Kind.PIN;
        var release = Buttons.link("allocate-release-" + proposal.clash().indexOf(rule),
                (pin ? AllocateWords.RELEASE : AllocateWords.RELEASE_KEPT).text(), () -> model.release(rule));
        release.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(says, release);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("allocate-bar");
        return row;
    }
}
