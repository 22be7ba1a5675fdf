package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Contribution;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;

/// What organisations gave to the cooperation in earlier years, as it is on record.
final class ContributionsCard {
    private static final int FIRST = 1900, LAST = 2200;
    private static final double MOST = 1e13;
    private final FundingViewModel model;
    private final BudgetEdits edits;
    private final PictureView chart = Pictures.view("contributions-chart");
    private final TableView<Contribution> table = new TableView<>();
    private final ReadOnlyStringWrapper unit = new ReadOnlyStringWrapper("");
    private final Card card;

    ContributionsCard(FundingViewModel model, BudgetEdits edits) {
        this.model = model;
        this.edits = edits;
        table.setId("contributions");
        table.getStyleClass().add("dense");
        table.accessibleTextProperty().bind(CashWords.CONTRIBUTIONS.text());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(Tables.number("contribution-year", CashWords.YEAR.text(), Contribution::year, year -> String.valueOf((int) year)));
        table.getColumns().add(Tables.text("contribution-organisation", CashWords.ORGANISATION.text(), each -> each.organisation().in(Tongue.now())));
        table.getColumns().add(Tables.text("contribution-amount", CashWords.AMOUNT.text(), each -> Formats.money(each.amount(), each.currency())));
        table.getColumns().add(Tables.node("contribution-source", CashWords.SOURCE.text(), this::mark));
        table.getColumns().add(Tables.node("contribution-remove", new ReadOnlyStringWrapper(""), this::remove));
        table.setPrefHeight(150);
        var load = Buttons.secondary("contributions-load", Icons.DOWNLOAD, CashWords.LOAD_PROFILE.text(), edits::loadProfile);
        var empty = new EmptyState("contributions-empty", Icons.ORGANISATION, CashWords.NO_CONTRIBUTIONS.text(), load);
        var add = Buttons.icon("contribution-add", Icons.ADD, CashWords.ADD_CONTRIBUTION.text(), () -> { });
        add.setOnAction(_ -> Popovers.belowLeft(add, form()));
        VBox.setVgrow(table, Priority.ALWAYS);
        chart.accessibleTextProperty().bind(CashWords.CONTRIBUTIONS.text());
        var drawn = new VBox(chart);
        drawn.getStyleClass().add("contributions-drawn");
        var full = new VBox(drawn, table);
        card = new Card("contributions-card", CashWords.CONTRIBUTIONS.text()).unit(unit).actions(add).offer(chart).ruled().bare(new VBox(full, empty));
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        model.sheet().subscribe(sheet -> {
            boolean none = sheet.project().funding().contributions().isEmpty();
            shown(full, !none);
            shown(empty, none);
            show();
        });
        Tongue.language().when(table.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> {
            show();
            table.refresh();
        });
    }

    Node node() {
        return card;
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private List<Contribution> all() {
        return model.sheet().get().project().funding().contributions();
    }

    /// The chart shows the money that most entries are in.
    private void show() {
        table.getItems().setAll(all().stream().sorted(Comparator.comparingInt(Contribution::year)).toList());
        var currency = all().stream().map(Contribution::currency).max(Comparator.comparingLong(code ->
                all().stream().filter(each -> each.currency().equals(code)).count())).orElse("USD");
        unit.set(all().isEmpty() ? "" : CashWords.MILLIONS.now(currency));
        chart.show(CashPictures.contributions(all(), currency));
    }

    private Node mark(Contribution each) {
        var source = model.sheet().get().project().shelf().source(each.evidence().source()).map(found -> found.title()).orElse(Names.same(""));
        var word = FundingText.word(each.evidence().status());
        return Chips.mark(each.evidence().status(), source.isBlank() ? word.text()
                : FundingWords.STATUS_SOURCE.text(word.text(), each.evidence().source()));
    }

    private Node remove(Contribution each) {
        return Buttons.icon("contribution-remove-" + each.year(), Icons.DELETE, CashWords.REMOVE_CONTRIBUTION.text(
                each.organisation(), String.valueOf(each.year())), () -> edits.contributions(all().stream()
                        .filter(other -> !other.equals(each)).toList()));
    }

    private VBox form() {
        var draft = new SimpleObjectProperty<>(new Contribution(Names.same(""), model.today().getYear() - 1, 0,
                model.sheet().get().currency(), Evidence.OWN));
        var add = Buttons.primary("contribution-enter", Icons.ADD, CashWords.ADD_CONTRIBUTION.text(), () -> {
            var entered = new ArrayList<>(all());
            entered.add(draft.get());
            edits.contributions(entered);
        });
        add.disableProperty().bind(draft.map(now -> now.organisation().isBlank() || now.amount() == 0));
        var form = new VBox(Fields.row(CashWords.ORGANISATION.text(), Fields.name("contribution-name", of(draft, now -> now.organisation().in(Tongue.now())),
                        typed -> draft.set(with(draft.get(), Names.same(typed), draft.get().year(), draft.get().amount())))),
                Fields.row(CashWords.YEAR.text(), Fields.year("contribution-in", FIRST, LAST, of(draft, Contribution::year),
                        typed -> draft.set(with(draft.get(), draft.get().organisation(), typed, draft.get().amount())))),
                Fields.row(CashWords.AMOUNT.text(), Fields.money("contribution-given", 0, MOST, draft.get().currency(), of(draft, Contribution::amount),
                        typed -> draft.set(with(draft.get(), draft.get().organisation(), draft.get().year(), typed)))), add);
        form.getStyleClass().addAll("popover-form", "contribution-form");
        return form;
    }

    private static <T> ObservableValue<T> of(SimpleObjectProperty<Contribution> draft, Function<Contribution, T> part) {
        return draft.map(part);
    }

    private static Contribution with(Contribution now, Names organisation, int year, double amount) {
        return new Contribution(organisation, year, amount, now.currency(), now.evidence());
    }
}
