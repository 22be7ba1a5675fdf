package org.kakehashi.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.reference.Checking;
import org.kakehashi.reference.City;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Side;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.EntrySearch;
import org.kakehashi.ui.transfer.Published;

/// The unit prices that steps are budgeted with.
record RateKind(LibraryViewModel model, OwnMoney own) implements MoneyKind<Rate> {
    @Override
    public String prefix() {
        return "rate";
    }

    @Override
    public String id(Rate rate) {
        return rate.id();
    }

    @Override
    public Names name(Rate rate) {
        return rate.name();
    }

    @Override
    public Origin origin(Rate rate) {
        return rate.origin();
    }

    @Override
    public Evidence evidence(Rate rate) {
        return rate.amount().evidence();
    }

    /// What buys the same stands together, in whatever order it came to the library.
    @Override
    public List<Rate> listed(String query) {
        return model.shelf().rates().stream().filter(rate -> EntrySearch.typed(query, rate.name(),
                        CostBuildUp.name(rate.category()), rate.holds().card(), Names.same(rate.currency()),
                        cityName(rate.holds().city()), Names.same(rate.amount().evidence().source())))
                .sorted(Comparator.comparing(Rate::category)).toList();
    }

    @Override
    public Optional<Rate> find(String id) {
        return model.shelf().rate(id);
    }

    @Override
    public List<TableColumn<Rate, ?>> columns() {
        var category = Tables.<Rate>text("rate-col-category", LibraryWords.CATEGORY.text(),
                rate -> CostBuildUp.name(rate.category()).in(Tongue.now()));
        category.setPrefWidth(110);
        var name = Tables.<Rate>text("rate-col-name", LibraryWords.NAME.text(), rate -> rate.name().in(Tongue.now()));
        name.setPrefWidth(250);
        var amount = Tables.<Rate>text("rate-col-amount", LibraryWords.AMOUNT.text(), RateKind::amount);
        amount.getStyleClass().add("number");
        amount.setSortable(false);
        amount.setPrefWidth(90);
        var unit = Tables.<Rate>text("rate-col-unit", LibraryWords.UNIT.text(), RateKind::unit);
        unit.setPrefWidth(120);
        var year = Tables.<Rate>number("rate-col-year", LibraryWords.YEAR.text(), Rate::year,
                number -> Integer.toString((int) number));
        year.setPrefWidth(60);
        var scope = Tables.<Rate>text("rate-col-scope", LibraryWords.SCOPE.text(), this::scope);
        scope.setPrefWidth(230);
        return List.of(category, name, amount, unit, year, scope);
    }

    private static String amount(Rate rate) {
        return rate.category() == CostCategory.OVERHEAD ? Formats.percent(rate.amount().value(), 1)
                : Published.number(rate.amount().value());
    }

    private static String unit(Rate rate) {
        var unit = rate.unit().in(Tongue.now());
        if (rate.category() == CostCategory.OVERHEAD) return unit;
        var currency = Formats.unit(rate.currency(), Tongue.now());
        return unit.isBlank() ? currency : LibraryWords.MONEY_PER.now(currency, unit);
    }

    /// Where, for whom and when it holds, as far as something is stated.
    private String scope(Rate rate) {
        var scope = rate.holds();
        var parts = new ArrayList<String>();
        if (!scope.route().isEmpty()) parts.add(LibraryWords.WAY.now(cityName(scope.route()), cityName(scope.city())));
        else if (!scope.city().isEmpty()) parts.add(cityName(scope.city()).in(Tongue.now()));
        else if (scope.side() != Side.ANY) parts.add(scope.side().names().in(Tongue.now()));
        if (scope.grade() != null) parts.add(scope.grade().names().in(Tongue.now()));
        if (scope.since() != null) parts.add(LibraryWords.FROM_DAY.now(Formats.date(scope.since())));
        if (scope.until() != null) parts.add(LibraryWords.TO_DAY.now(Formats.date(scope.until())));
        return String.join(LibraryWords.JOIN.now(), parts);
    }

    private Names cityName(String id) {
        return model.shelf().city(id).map(City::name).orElse(Names.same(id));
    }

    @Override
    public Node form(ObservableValue<Rate> entry, ObservableValue<Boolean> open) {
        return new RateForm(model, own, entry, open);
    }

    /// A price that no source states cannot be read again.
    @Override
    public Optional<ObservableValue<String>> doubt(Rate rate, LocalDate today) {
        return model.shelf().source(rate.amount().evidence().source())
                .filter(source -> Checking.isOld(source.checked(), today))
                .map(source -> Checking.day(source.checked()).map(day -> LibraryWords.READ_LONG_AGO.text(Days.in(day)))
                        .orElseGet(LibraryWords.NEVER_CHECKED::text));
    }

    @Override
    public LibraryWords adding() {
        return LibraryWords.ADD_RATE;
    }

    @Override
    public String create(LocalDate today) {
        return own.createRate(today);
    }

    @Override
    public Button copy(Rate rate, LocalDate today, Chosen chosen) {
        return Buttons.secondary("rate-copy", Icons.COPY, LibraryWords.COPY_RATE.text(),
                () -> chosen.show(own.copy(find(rate.id()).orElse(rate), today)));
    }

    @Override
    public void delete(Rate rate) {
        own.delete(rate);
    }
}
