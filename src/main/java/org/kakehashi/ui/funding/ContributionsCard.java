package org.kakehashi.ui.funding;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.funding.Contribution;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// What organisations gave to the cooperation in earlier years, as it is on record.
final class ContributionsCard {
    private final FundingViewModel model;
    private final ContributionEdits edits;
    private final PictureView chart = Pictures.view("contributions-chart");
    private final ContributionTable table;
    private final ReadOnlyStringWrapper unit = new ReadOnlyStringWrapper("");
    private final VBox full;
    private final EmptyState empty;
    private final Card card;

    ContributionsCard(FundingViewModel model, ContributionEdits edits) {
        this.model = model;
        this.edits = edits;
        table = new ContributionTable(model, edits);
        table.setPrefHeight(190);
        VBox.setVgrow(table, Priority.ALWAYS);
        var load = Buttons.secondary("contributions-load", Icons.DOWNLOAD, CashWords.LOAD_PROFILE.text(), edits::loadProfile);
        empty = new EmptyState("contributions-empty", Icons.ORGANISATION, CashWords.NO_CONTRIBUTIONS.text(), load);
        var add = Buttons.icon("contribution-add", Icons.ADD, CashWords.ADD_CONTRIBUTION.text(), this::add);
        chart.accessibleTextProperty().bind(CashWords.CONTRIBUTIONS.text());
        var drawn = new VBox(chart);
        drawn.getStyleClass().add("contributions-drawn");
        var wrong = Labels.paragraph(table.complaint(), "message-bar", "danger", "small");
        wrong.setId("contribution-complaint");
        wrong.visibleProperty().bind(table.complaint().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setMaxWidth(Double.MAX_VALUE);
        full = new VBox(drawn, wrong, table);
        card = new Card("contributions-card", CashWords.CONTRIBUTIONS.text()).unit(unit).actions(add).offer(chart).ruled().bare(new VBox(full, empty));
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        model.sheet().subscribe(_ -> show());
        Tongue.language().when(table.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> {
            show();
            table.refresh();
        });
    }

    Node node() {
        return card;
    }

    /// Adds an entry of the last year on record, to be named at once.
    private void add() {
        int added = edits.add(edits.all().stream().mapToInt(Contribution::year).max().orElse(model.today().getYear() - 1));
        show();
        card.layout();
        table.name(added);
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /// The chart shows the money that most entries are in.
    private void show() {
        shown(full, !edits.all().isEmpty());
        shown(empty, edits.all().isEmpty());
        table.show();
        List<Contribution> all = edits.all();
        var currency = all.stream().map(Contribution::currency).max(Comparator.comparingLong(code ->
                all.stream().filter(each -> each.currency().equals(code)).count())).orElse("USD");
        unit.set(all.isEmpty() ? "" : CashWords.MILLIONS.now(currency));
        chart.show(CashPictures.contributions(all, currency));
    }
}
