package org.kakehashi.ui.funding;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// The programmes on the project's shelf, to be searched and used as sources.
final class Catalogue extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final FundingViewModel model;
    private final VBox cards = new VBox();
    private final HBox months = new HBox();
    private final TextField search = new TextField();
    private final Label count = new Label();

    Catalogue(FundingViewModel model, Runnable close) {
        this.model = model;
        setId("catalogue");
        getStyleClass().addAll("inspector", "catalogue");
        count.getStyleClass().addAll("chip", "accent");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Icons.LIBRARY.node(), Labels.of(FundingWords.CATALOGUE.text(), "strong"), count, gap,
                Buttons.icon("catalogue-close", Icons.CLOSE, FundingWords.CLOSE_CATALOGUE.text(), close));
        head.getStyleClass().add("panel-head");
        search.setId("catalogue-search");
        search.promptTextProperty().bind(FundingWords.SEARCH.text());
        search.accessibleTextProperty().bind(FundingWords.SEARCH.text());
        HBox.setHgrow(search, Priority.ALWAYS);
        var field = new HBox(Icons.SEARCH.node(14), search);
        field.getStyleClass().add("search-field");
        var top = new VBox(field, months);
        top.getStyleClass().add("catalogue-top");
        months.getStyleClass().add("catalogue-months");
        cards.getStyleClass().add("catalogue-cards");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, top, scroll);
        model.sheet().map(sheet -> List.of(sheet.project().shelf().funders(), sheet.sources())).subscribe(_ -> show());
        search.textProperty().subscribe(_ -> show());
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> show());
        model.source().subscribe(_ -> mark());
    }

    private void show() {
        var project = model.sheet().get().project();
        var all = project.shelf().funders();
        var found = all.stream().filter(this::matches).toList();
        count.setText(FundingWords.CATALOGUE_COUNT.now(found.size()));
        cards.getChildren().setAll(found.stream().map(funder -> new FunderCard(model, funder)).toList());
        if (found.isEmpty()) {
            var none = new Label((all.isEmpty() ? FundingWords.NO_FUNDERS : FundingWords.NO_FUNDER).now());
            none.getStyleClass().addAll("muted", "catalogue-none");
            none.setWrapText(true);
            cards.getChildren().add(none);
            if (!all.isEmpty()) {
                cards.getChildren().add(Buttons.link("search-clear", FundingWords.CLEAR_SEARCH.text(), search::clear));
            }
        }
        months(project.home().fiscalYearStart());
        mark();
    }

    private void months(int start) {
        var first = FiscalYears.firstDay(FiscalYears.of(model.today(), start), start);
        months.getChildren().setAll(List.of(0, 3, 6, 9).stream().map(first::plusMonths).map(Catalogue::month).toList());
    }

    private static Label month(LocalDate day) {
        var label = new Label(Formats.month(day, Tongue.now()));
        label.getStyleClass().add("strip-month");
        return label;
    }

    /// Marks the programme of the selected source.
    private void mark() {
        var sheet = model.sheet().get();
        var funder = sheet.project().funding().source(model.source().get()).map(source -> source.funder()).orElse("");
        for (var card : cards.getChildren()) {
            card.pseudoClassStateChanged(SELECTED, !funder.isEmpty() && ("funder-" + funder).equals(card.getId()));
        }
    }

    private boolean matches(Funder funder) {
        var wanted = plain(search.getText());
        return List.of(funder.name(), funder.programme(), funder.conditions()).stream()
                .anyMatch(names -> plain(names.ja() + " " + names.en()).contains(wanted));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
