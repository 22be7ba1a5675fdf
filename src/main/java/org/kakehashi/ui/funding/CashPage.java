package org.kakehashi.ui.funding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.picture.Hit;
import org.kakehashi.project.CashFlow;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;

/// When money comes and goes, from whom and for what, and what organisations gave before.
final class CashPage {
    private static final double TABLE = 250;
    private final FundingViewModel model;
    private final ObjectProperty<Counted> counted = new SimpleObjectProperty<>(Counted.ALL);
    private final ReadOnlyObjectWrapper<CashFlow> flow = new ReadOnlyObjectWrapper<>(new CashFlow(List.of()));
    private final PictureView bars = Pictures.view("cash-bars");
    private final PictureView balance = Pictures.view("cash-balance");
    private final TableView<CashFlow.Month> months = new TableView<>();
    private final ScrollPane page;

    /// Which money is counted on.
    enum Counted {
        ALL, SECURED;

        CashWords word() {
            return this == ALL ? CashWords.ALL_MONEY : CashWords.SECURED_MONEY;
        }
    }

    CashPage(FundingViewModel model, ContributionEdits edits) {
        this.model = model;
        var right = new VBox(new UsesCard(model).node());
        right.getStyleClass().add("cash-side");
        var top = new HBox(chart(), right);
        top.getStyleClass().add("cash-row");
        var bottom = new HBox(table(), new ContributionsCard(model, edits).node());
        bottom.getStyleClass().add("cash-row");
        var cards = new VBox(top, bottom);
        cards.getStyleClass().addAll("funding-cards", "cash");
        page = new ScrollPane(cards);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStylesheets().add(requireNonNull(CashPage.class.getResource("budget.css"), "budget.css").toExternalForm());
        model.sheet().subscribe(_ -> follow());
        counted.subscribe(_ -> follow());
        flow.subscribe(_ -> show());
        Tongue.language().when(page.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> {
            show();
            months.refresh();
        });
        bars.hovered().subscribe(hit -> balance.show(CashPictures.balance(flow.get(), lit(hit.map(Hit::id).orElse("")))));
        balance.hovered().subscribe(hit -> bars.show(CashPictures.bars(flow.get(), lit(hit.map(Hit::id).orElse("")))));
    }

    Node node() {
        return page;
    }

    private void follow() {
        var sheet = model.sheet().get();
        flow.set(CashFlow.of(sheet.budget(), sheet.table(), counted.get() == Counted.SECURED));
    }

    private static OptionalInt lit(String id) {
        return id.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(id));
    }

    private void show() {
        bars.show(CashPictures.bars(flow.get(), OptionalInt.empty()));
        balance.show(CashPictures.balance(flow.get(), OptionalInt.empty()));
        months.getItems().setAll(flow.get().months().stream().filter(month -> month.in() != 0 || month.out() != 0).toList());
    }

    private Card chart() {
        var unit = Bindings.createStringBinding(() -> Formats.projectUnit(model.sheet().get().currency(), Tongue.now()),
                model.sheet(), Tongue.language());
        bars.copyable(CashWords.TITLE.text(), unit).accessibleTextProperty().bind(CashWords.TITLE.text());
        balance.copyable(CashWords.BALANCE.text(), unit).accessibleTextProperty().bind(CashWords.BALANCE.text());
        var which = new Segments<>("cash-counted", List.of(Counted.values()), choice -> choice.word().text(), counted, counted::set);
        var deepest = Labels.of(Bindings.createStringBinding(this::deepest, flow, Tongue.language()), "note");
        deepest.setId("cash-deepest");
        deepest.setWrapText(true);
        VBox.setVgrow(bars, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var balanceHead = new HBox(Labels.of(CashWords.BALANCE.text(), "small", "muted"), gap, balance.menuButton());
        balanceHead.getStyleClass().add("cash-head");
        var body = new VBox(bars, balanceHead, balance, deepest);
        body.getStyleClass().add("cash-charts");
        var card = new Card("cash-card", CashWords.TITLE.text()).unit(CashWords.UNIT_NET.text(unit)).actions(which, bars.menuButton())
                .content(body);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /// @return what has to be advanced at most, and when
    private String deepest() {
        return flow.get().deepest().map(month -> CashWords.DEEPEST.now(Formats.money((double) -month.balance(),
                model.sheet().get().currency()), Formats.monthYear(month.month().atDay(1)))).orElse(CashWords.NEVER_SHORT.now());
    }

    private Card table() {
        months.setId("cash-months");
        months.getStyleClass().add("dense");
        months.accessibleTextProperty().bind(CashWords.TABLE.text());
        months.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        months.setPrefHeight(TABLE);
        months.setPlaceholder(Labels.of(CashWords.NO_MONEY.text(), "muted"));
        months.getColumns().add(Tables.text("cash-month", CashWords.MONTH.text(), month -> Formats.monthYear(month.month().atDay(1))));
        months.getColumns().add(number("cash-in", CashWords.COMES, CashFlow.Month::in));
        months.getColumns().add(number("cash-out", CashWords.GOES, CashFlow.Month::out));
        months.getColumns().add(number("cash-so-far", CashWords.BALANCE, CashFlow.Month::balance));
        for (var column : months.getColumns()) column.setSortable(false);
        var card = new Card("cash-months-card", CashWords.TABLE.text()).ruled().bare(months);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMinWidth(0);
        return card;
    }

    private interface Amount {
        long of(CashFlow.Month month);
    }

    private static TableColumn<CashFlow.Month, Number> number(String id, CashWords head, Amount amount) {
        return Tables.number(id, head.text(), month -> (double) amount.of(month), value -> value == 0 ? "" : Formats.number(value, 0));
    }
}
