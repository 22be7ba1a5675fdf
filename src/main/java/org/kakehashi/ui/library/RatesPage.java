package org.kakehashi.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.kakehashi.base.Names;
import org.kakehashi.base.Source;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.reference.City;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Side;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.EntrySearch;
import org.kakehashi.ui.transfer.Proof;
import org.kakehashi.ui.transfer.Published;

/// The unit prices, by what they buy, each with what it holds for.
final class RatesPage implements AutoCloseable {
    private final LibraryViewModel model;
    private final OwnMoney own;
    private final LocalDate today;
    private final ListPage<Rate> page;
    private final MoneyPanel panel = new MoneyPanel("rate-panel");
    private final SimpleObjectProperty<Rate> shown = new SimpleObjectProperty<>();
    private final Subscription following;
    private String selected = "";

    RatesPage(LibraryViewModel model, OwnMoney own, LocalDate today, Node sheets) {
        this.model = model;
        this.own = own;
        this.today = today;
        page = new ListPage<>(LibraryTab.RATES, sheets, Buttons.primary("rate-add", Icons.ADD, LibraryWords.ADD_RATE.text(),
                () -> choose(own.createRate(today))));
        var table = page.table();
        var category = Tables.<Rate>text("rate-col-category", LibraryWords.CATEGORY.text(), rate -> CostBuildUp.name(rate.category()).in(Tongue.now()));
        category.setPrefWidth(120);
        var name = Tables.<Rate>text("rate-col-name", LibraryWords.NAME.text(), rate -> rate.name().in(Tongue.now()));
        name.setPrefWidth(230);
        var amount = Tables.<Rate>number("rate-col-amount", LibraryWords.AMOUNT.text(), rate -> rate.amount().value(), Published::number);
        var unit = Tables.<Rate>text("rate-col-unit", LibraryWords.UNIT.text(), RatesPage::unit);
        unit.setPrefWidth(120);
        var scope = Tables.<Rate>text("rate-col-scope", LibraryWords.SCOPE.text(), this::scope);
        scope.setPrefWidth(230);
        var status = Tables.<Rate>node("rate-col-status", LibraryWords.STATUS.text(), this::status);
        status.setPrefWidth(120);
        table.getColumns().setAll(List.of(category, name, amount, unit, scope, status));
        table.getSelectionModel().selectedItemProperty().subscribe(rate -> {
            if (rate != null && !rate.id().equals(selected)) choose(rate.id());
        });
        page.beside(panel);
        following = Subscription.combine(model.holdings().library().subscribe(_ -> show()),
                page.query().subscribe((_, _) -> show()), Tongue.language().subscribe((_, _) -> table.refresh()));
    }

    ListPage<?> page() {
        return page;
    }

    private static String unit(Rate rate) {
        var unit = rate.unit().in(Tongue.now());
        return rate.category() == CostCategory.OVERHEAD ? unit : rate.currency() + " / " + unit;
    }

    /// Where, for whom and when it holds, as far as something is stated.
    private String scope(Rate rate) {
        var scope = rate.holds();
        var parts = new ArrayList<String>();
        if (!scope.route().isEmpty()) parts.add(city(scope.route()) + " → " + city(scope.city()));
        else if (!scope.city().isEmpty()) parts.add(city(scope.city()));
        else if (scope.side() != Side.ANY) parts.add(scope.side().names().in(Tongue.now()));
        if (scope.grade() != null) parts.add(scope.grade().names().in(Tongue.now()));
        if (scope.since() != null) parts.add(LibraryWords.FROM_DAY.now(Formats.date(scope.since())));
        if (scope.until() != null) parts.add(LibraryWords.TO_DAY.now(Formats.date(scope.until())));
        return String.join(LibraryWords.JOIN.now(), parts);
    }

    private String city(String id) {
        return model.shelf().city(id).map(City::name).map(name -> name.in(Tongue.now())).orElse(id);
    }

    private Optional<String> checked(Rate rate) {
        return model.shelf().source(rate.amount().evidence().source()).map(Source::checked);
    }

    private Node status(Rate rate) {
        var mark = Proof.mark(rate.amount().evidence(), model.shelf());
        checked(rate).flatMap(day -> Age.warning(day, today)).ifPresent(_ -> Chips.turn(mark, Chips.Kind.WARNING));
        return mark;
    }

    private void show() {
        page.table().getItems().setAll(model.shelf().rates().stream().filter(rate -> EntrySearch.typed(page.query().get(),
                rate.name(), CostBuildUp.name(rate.category()), rate.holds().card(), Names.same(rate.currency()),
                Names.same(city(rate.holds().city())))).toList());
        model.shelf().rates().stream().filter(rate -> rate.id().equals(selected)).findFirst()
                .ifPresentOrElse(this::shown, this::nothing);
    }

    private void nothing() {
        selected = "";
        panel.clear();
    }

    private void choose(String id) {
        selected = id;
        model.shelf().rates().stream().filter(rate -> rate.id().equals(id)).findFirst().ifPresent(rate -> {
            shown.set(rate);
            var isOwn = OwnMoney.isOwn(rate.origin());
            panel.show(Tongue.language().flatMap(language -> shown.map(now -> now.name().in(language))), new RateForm(model, own, shown), isOwn,
                    actions(rate, isOwn));
            shown(rate);
        });
    }

    private void shown(Rate rate) {
        shown.set(rate);
        panel.note(notes(rate));
        select(rate);
    }

    private void select(Rate rate) {
        if (page.table().getItems().contains(rate)) page.table().getSelectionModel().select(rate);
    }

    private List<Node> notes(Rate rate) {
        var notes = new ArrayList<Node>();
        if (!OwnMoney.isOwn(rate.origin())) notes.add(Labels.paragraph(LibraryWords.SHIPPED_ENTRY.text(), "muted", "small"));
        checked(rate).flatMap(day -> Age.warning(day, today)).ifPresent(text -> notes.add(FundersPage.warning(text)));
        if (!rate.amount().evidence().note().isBlank()) notes.add(Labels.paragraph(Words.of(rate.amount().evidence().note()), "small"));
        return notes;
    }

    private List<? extends Node> actions(Rate rate, boolean isOwn) {
        var copy = Buttons.secondary("rate-copy", Icons.COPY, LibraryWords.COPY_RATE.text(), () -> choose(own.copy(rate, today)));
        if (!isOwn) return List.of(copy);
        return List.of(copy, Buttons.icon("rate-delete", Icons.DELETE, LibraryWords.DELETE_ENTRY.text(), () -> model.shelf().rates().stream()
                .filter(now -> now.id().equals(rate.id())).findFirst().ifPresent(own::delete)));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
