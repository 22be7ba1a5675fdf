package org.kakehashi.ui.funding;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// How far the application to a programme has come and what is missing, or what it would take.
final class FunderPapers extends VBox {
    private static final int MOST = 6;

    FunderPapers(CatalogueViewModel.Weighed now, Funder funder, Applying applying) {
        getStyleClass().addAll("card", "funder-papers");
        var application = now.application(funder);
        if (application.isPresent()) {
            shown(application.get(), funder, applying);
        } else {
            var papers = funder.terms().papers();
            head(CatalogueWords.NO_APPLICATION.now(papers.size()), "", Buttons.primary("apply-" + funder.id(), null,
                    CatalogueWords.START.text(), () -> applying.begin(now.source(funder).orElseGet(() -> SourceChoices.of(funder)))));
            list(papers, "asked");
            if (papers.isEmpty()) getChildren().add(text(CatalogueWords.PAPERS_UNKNOWN));
        }
    }

    private void shown(Application application, Funder funder, Applying applying) {
        boolean draft = application.lane() == Application.Lane.IDEA || application.lane() == Application.Lane.DRAFTING;
        var missing = application.papers().stream().filter(paper -> !paper.ready()).map(Application.Paper::name).toList();
        var state = switch (application.lane()) {
            case IDEA, DRAFTING -> CatalogueWords.DRAFT.now(Formats.percent(application.ready(), 0));
            case SUBMITTED, UNDER_REVIEW -> CatalogueWords.HANDED_IN.now();
            case AWARDED -> CatalogueWords.AWARDED.now();
            case NOT_WON -> CatalogueWords.NOT_WON.now();
        };
        var beside = !draft ? application.title().in(Tongue.now()) : missing.isEmpty() && !application.papers().isEmpty()
                ? CatalogueWords.ALL_READY.now() : missing.isEmpty() ? "" : CatalogueWords.MISSING.now(missing.size());
        Words word = draft ? CatalogueWords.CONTINUE : CatalogueWords.OPEN;
        var button = draft ? Buttons.primary("continue-" + funder.id(), null, word.text(), () -> applying.open(application.id()))
                : Buttons.secondary("continue-" + funder.id(), null, word.text(), () -> applying.open(application.id()));
        head(state, beside, button);
        if (draft) list(missing, "missing");
        if (draft && application.papers().isEmpty()) getChildren().add(text(CatalogueWords.PAPERS_UNKNOWN));
    }

    private void head(String strong, String muted, Region button) {
        var state = new Label(strong);
        state.getStyleClass().add("strong");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var beside = new Label(muted);
        beside.getStyleClass().add("muted");
        beside.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        button.getStyleClass().add("dense");
        var head = new HBox(state, beside, gap, button);
        head.getStyleClass().add("funder-line");
        getChildren().add(head);
    }

    private void list(List<Names> papers, String style) {
        for (var paper : papers.stream().limit(MOST).toList()) {
            var name = new Label(paper.in(Tongue.now()));
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            var dot = new Region();
            dot.getStyleClass().addAll("paper-dot", style);
            var row = new HBox(dot, name);
            row.getStyleClass().add("funder-paper");
            getChildren().add(row);
        }
        if (papers.size() > MOST) {
            var more = new Label(CatalogueWords.MORE_PAPERS.now(papers.size() - MOST));
            more.getStyleClass().add("caption-small");
            getChildren().add(more);
        }
    }

    private static Node text(Words word) {
        var label = new Label(word.now());
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
