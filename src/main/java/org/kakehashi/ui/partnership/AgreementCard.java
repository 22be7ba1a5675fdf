package org.kakehashi.ui.partnership;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// The agreements of the pair: those there are, and the one in hand with all it says.
final class AgreementCard {
    private final PartnershipViewModel model;
    private final ObservableValue<Optional<Agreement>> agreement;
    private final Card card;
    private final VBox others = new VBox();

    AgreementCard(PartnershipViewModel model) {
        this.model = model;
        agreement = model.agreement();
        var chip = Chips.of(Chips.Kind.PLAIN, new SimpleStringProperty(""));
        chip.setId("agreement-state");
        chip.textProperty().unbind();
        var delete = Buttons.icon("agreement-delete", Icons.DELETE, PartnershipWords.AGREEMENT_DELETE.text(),
                model::deleteAgreement);
        card = new Card("agreement-card", PartnershipWords.AGREEMENT.text()).icon(Icons.AGREEMENT)
                .actions(chip, delete);
        var none = new EmptyState("agreement-none", Icons.AGREEMENT, PartnershipWords.AGREEMENT_NONE.text(),
                Buttons.primary("agreement-first", Icons.ADD, PartnershipWords.AGREEMENT_ADD.text(),
                        model::addAgreement));
        var body = body();
        card.bare(new StackPane(none, body));
        others.getStyleClass().add("agreement-list");
        var has = agreement.map(Optional::isPresent);
        for (var node : List.of(chip, delete, body)) node.visibleProperty().bind(has);
        none.visibleProperty().bind(has.map(there -> !there));
        agreement.subscribe(now -> state(chip, now));
        Tongue.heardBy(card).subscribe(_ -> {
            state(chip, agreement.getValue());
            list();
        });
        agreement.subscribe(_ -> list());
        model.project().subscribe(_ -> list());
    }

    Card card() {
        return card;
    }

    private void state(Label chip, Optional<Agreement> shown) {
        shown.map(one -> AgreementState.on(model.today(), one)).ifPresent(state -> {
            Chips.turn(chip, state.chip());
            chip.setText(state.says().in(Tongue.now()));
        });
    }

    private ScrollPane body() {
        var term = Pictures.view("agreement-term");
        term.getStyleClass().add("term-bar");
        agreement.subscribe(now -> now.ifPresent(one -> term.show(TermText.bar(one, model.today(), Tongue.now()))));
        Tongue.heardBy(term).subscribe(language ->
                agreement.getValue().ifPresent(one -> term.show(TermText.bar(one, model.today(), language))));
        term.accessibleTextProperty().bind(agreement.flatMap(now -> Tongue.language().map(language ->
                now.map(one -> AgreementState.on(model.today(), one).says().in(language)).orElse(""))));
        var box = new VBox(others, new AgreementForm(model), term, new FieldChips(model));
        box.getStyleClass().add("agreement-body");
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }

    /// Lists the agreements if there are several, the newest first.
    private void list() {
        var all = model.project().get().partnership().agreements();
        others.getChildren().clear();
        others.setManaged(all.size() > 1);
        if (all.size() > 1) all.reversed().forEach(one -> others.getChildren().add(row(one)));
    }

    private Node row(Agreement one) {
        var title = new Label(one.title().in(Tongue.now()), Icons.AGREEMENT.node(14, "step-agreement"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        var date = new Label(Formats.date(one.signed()));
        date.getStyleClass().addAll("unit");
        date.setMinWidth(Region.USE_PREF_SIZE);
        var state = AgreementState.on(model.today(), one);
        var line = new HBox(title, date, Chips.of(state.chip(), new SimpleStringProperty(state.says().in(Tongue.now()))));
        line.getStyleClass().add("agreement-line");
        var row = new ToggleButton();
        row.setId("agreement-" + one.id());
        row.setGraphic(line);
        row.setAccessibleText(title.getText());
        row.getStyleClass().add("agreement-row");
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(18));
        row.setSelected(agreement.getValue().equals(Optional.of(one)));
        row.setOnAction(_ -> {
            row.setSelected(true);
            model.chooseAgreement(one.id());
        });
        return row;
    }
}
