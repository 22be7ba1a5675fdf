package org.kakehashi.ui.funding;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.eligibility.Eligibility;
import org.kakehashi.eligibility.Field;
import org.kakehashi.eligibility.Fit;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;

/// The programmes on the project's shelf: which fit, why, when they take applications and what is missing to apply.
final class Catalogue extends VBox {
    private final FundingViewModel model;
    private final CatalogueViewModel catalogue;
    private final FieldPlaces places;
    private final Applying applying;
    private final VBox cards = new VBox();
    private final ScrollPane scroll;
    private final HBox months = new HBox();
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final Tooltip counted = new Tooltip();
    private final Button who;
    private final StringProperty expanded = new SimpleStringProperty("");
    private final BooleanProperty all = new SimpleBooleanProperty();

    Catalogue(FundingViewModel model, CatalogueViewModel catalogue, FieldPlaces places, Applying applying, Runnable close) {
        this.model = model;
        this.catalogue = catalogue;
        this.places = places;
        this.applying = applying;
        setId("catalogue");
        getStyleClass().addAll("inspector", "catalogue");
        count.setId("catalogue-fits");
        count.getStyleClass().addAll("chip", "accent");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setTooltip(counted);
        var title = Labels.of(FundingWords.CATALOGUE.text(), "strong");
        title.setMinWidth(0);
        who = Buttons.icon("catalogue-applicants", Icons.PEOPLE, CatalogueWords.APPLICANTS.text(), this::applicants);
        var head = new HBox(Icons.LIBRARY.node(), title, gap(), count,
                Buttons.icon("catalogue-close", Icons.CLOSE, FundingWords.CLOSE_CATALOGUE.text(), close));
        head.getStyleClass().add("panel-head");
        search.setId("catalogue-search");
        search.promptTextProperty().bind(FundingWords.SEARCH.text());
        search.accessibleTextProperty().bind(FundingWords.SEARCH.text());
        HBox.setHgrow(search, Priority.ALWAYS);
        var field = new HBox(Icons.SEARCH.node(14), search);
        field.getStyleClass().add("search-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        var find = new HBox(field, who);
        find.getStyleClass().add("catalogue-find");
        var windows = Labels.of(CatalogueWords.WINDOWS.text(), "strip-month", "strip-says");
        var axis = new HBox(months, gap(), windows);
        var top = new VBox(find, axis);
        top.getStyleClass().add("catalogue-top");
        months.getStyleClass().add("catalogue-months");
        cards.getStyleClass().add("catalogue-cards");
        scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, top, scroll);
        catalogue.weighed().subscribe(now -> {
            if (expanded.get().isEmpty()) expanded.set(first(now));
            show();
        });
        search.textProperty().subscribe(_ -> show());
        all.subscribe(_ -> show());
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> show());
        model.source().subscribe(this::follow);
    }

    /// @return the programme whose application is worked on, to be seen first
    private static String first(CatalogueViewModel.Weighed now) {
        return now.programmes().stream().map(Eligibility::funder).filter(funder -> now.application(funder)
                .filter(each -> each.open()).isPresent()).findFirst().map(Funder::id).orElse("");
    }

    private void show() {
        var now = catalogue.weighed().get();
        var found = now.programmes().stream().filter(one -> matches(one.funder())).toList();
        long fits = now.count(Fit.FITS), could = now.count(Fit.COULD_FIT);
        count.setText(CatalogueWords.FITS_COUNT.now(fits + could, now.programmes().size()));
        counted.setText(CatalogueWords.FITS_TIP.now(fits, could, now.count(Fit.DOES_NOT_FIT)));
        var shown = new ArrayList<Node>();
        found.stream().filter(now::near).map(this::card).forEach(shown::add);
        var far = found.stream().filter(one -> !now.near(one)).toList();
        boolean asked = all.get() || !search.getText().isBlank();
        if (!far.isEmpty()) shown.add(more(far.size()));
        if (asked) far.stream().map(this::card).forEach(shown::add);
        if (found.isEmpty()) shown.addAll(nothing(now.programmes().isEmpty()));
        cards.getChildren().setAll(shown);
        months(now.project().home().fiscalYearStart());
    }

    private FunderCard card(Eligibility one) {
        var id = one.funder().id();
        return new FunderCard(model, catalogue, one, id.equals(expanded.get()), applying, this::go, () -> {
            expanded.set(id.equals(expanded.get()) ? "" : id);
            show();
            reveal(id).ifPresent(Node::requestFocus);
        });
    }

    /// Brings the card of a programme to the top of what is seen, as far as there is something below it.
    private Optional<Node> reveal(String id) {
        var card = cards.getChildren().stream().filter(each -> ("funder-" + id).equals(each.getId())).findFirst();
        card.ifPresent(node -> {
            scroll.applyCss();
            scroll.layout();
            double hidden = cards.getHeight() - scroll.getViewportBounds().getHeight();
            if (hidden > 0) scroll.setVvalue(Math.clamp(node.getBoundsInParent().getMinY() / hidden, 0, 1));
        });
        return card;
    }

    private Button more(int far) {
        var says = all.get() ? CatalogueWords.FEWER.text() : CatalogueWords.MORE.text(far);
        var more = Buttons.flat("catalogue-more", all.get() ? Icons.UP : Icons.EXPAND, says, () -> all.set(!all.get()));
        more.getStyleClass().add("catalogue-more");
        more.setDisable(!search.getText().isBlank());
        return more;
    }

    private List<Node> nothing(boolean none) {
        var says = new Label((none ? FundingWords.NO_FUNDERS : FundingWords.NO_FUNDER).now());
        says.getStyleClass().addAll("muted", "catalogue-none");
        says.setWrapText(true);
        return none ? List.of(says)
                : List.of(says, Buttons.link("search-clear", FundingWords.CLEAR_SEARCH.text(), search::clear));
    }

    private void go(Field field) {
        places.go(field, this::applicants);
    }

    private void applicants() {
        Popovers.belowLeft(who, new ApplicantsForm(catalogue));
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

    /// Opens the programme of the selected source.
    private void follow(String source) {
        var funder = model.sheet().get().project().funding().source(source).map(each -> each.funder()).orElse("");
        if (funder.isEmpty() || funder.equals(expanded.get())) return;
        expanded.set(funder);
        show();
        reveal(funder);
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
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
