package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Figure;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.LoanPreset;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// All that a scenario is apart from its measures: its years, its money, its people, what arises and what is borrowed.
final class ScenarioForm extends VBox implements AutoCloseable {
    private final ScenarioView view;

    /// @param presets terms on which money is commonly lent
    /// @param back    shows the drivers again
    ScenarioForm(CostsViewModel model, Scenario scenario, List<LoanPreset> presets, Runnable back) {
        view = new ScenarioView(model, scenario);
        setId("scenario-form");
        getStyleClass().add("measure-form");
        var head = new HBox(Buttons.icon("scenario-back", Icons.BACK, CostWords.BACK_TO_DRIVERS.text(), back),
                Labels.of(FormWords.SCENARIO_SETTINGS.text(), "section-title"));
        head.getStyleClass().add("panel-head");
        var body = new VBox(named(), years(), money(), people(), new LoansForm(view, presets).section(),
                new LoadsForm(view).section());
        body.getChildren().getLast().getStyleClass().add("last");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    String scenarioId() {
        return view.id();
    }

    private Node named() {
        var name = Fields.name("scenario-name", view.of(now -> now.name().in(Tongue.now())),
                text -> view.model().renameScenario(view.id(), text));
        var box = FormParts.rows(Fields.row(CostWords.NAME.text(), name));
        box.getStyleClass().add("panel-section");
        return box;
    }

    private Node years() {
        var first = Fields.year("scenario-first", 1, 9899, view.of(now -> now.horizon().first()), year ->
                view.change(FormWords.EDIT_HORIZON, now -> now.with(new Horizon(year, now.horizon().years()))));
        var years = FormParts.whole("scenario-years", 1, () -> 100, view.of(now -> now.horizon().years()), typed ->
                view.change(FormWords.EDIT_HORIZON, now -> now.with(new Horizon(now.horizon().first(), typed))));
        return FormParts.section(FormWords.YEARS, Fields.row(FormWords.FIRST_YEAR.text(), first),
                Fields.row(FormWords.HORIZON_YEARS.text(), years));
    }

    private Node money() {
        var currency = new Label(view.now().basis().currency());
        currency.setId("scenario-currency");
        var priceYear = Fields.year("scenario-price-year", 1, 9999, view.of(now -> now.basis().priceYear()), year ->
                basis(b -> new Basis(b.currency(), year, b.inflation(), b.discount(), b.timing())));
        var inflation = Fields.percent("scenario-inflation", -0.5, 1, 0.001, view.of(now -> now.basis().inflation()), typed ->
                basis(b -> new Basis(b.currency(), b.priceYear(), typed, b.discount(), b.timing())));
        var discount = Fields.percent("scenario-discount", 0, 1, 0.001, view.of(now -> now.basis().discount()), typed ->
                basis(b -> b.withDiscount(typed)));
        var timing = Fields.choice("scenario-timing", List.of(Basis.Timing.values()), each -> (switch (each) {
            case END_OF_YEAR -> FormWords.TIMING_END;
            case START_OF_YEAR -> FormWords.TIMING_START;
        }).text(), view.of(now -> now.basis().timing()), chosen ->
                basis(b -> new Basis(b.currency(), b.priceYear(), b.inflation(), b.discount(), chosen)));
        timing.setMaxWidth(Double.MAX_VALUE);
        return FormParts.section(FormWords.MONEY, Fields.row(FormWords.CURRENCY.text(), currency),
                Fields.row(FormWords.PRICE_YEAR.text(), priceYear), Fields.row(FormWords.INFLATION.text(), inflation),
                Fields.row(FormWords.DISCOUNT.text(), discount), Fields.row(FormWords.TIMING.text(), timing));
    }

    private void basis(UnaryOperator<Basis> change) {
        view.change(FormWords.EDIT_MONEY, now -> now.with(change.apply(now.basis())));
    }

    private Node people() {
        int first = view.now().horizon().first();
        var result = view.model().now().result(view.now());
        double persons = result.map(CostResult::people).map(series -> series.at(0)).orElse(1e6);
        var people = new TrendForm("scenario-people", FormWords.PEOPLE_NUMBER, 1, view.of(now -> now.community().people()),
                trend -> community(now -> now.withPeople(trend)));
        var income = new TrendForm("scenario-income", FormWords.INCOME, 1e-9, view.of(now -> now.community().income()),
                trend -> community(now -> now.withIncome(trend)));
        var city = view.model().now().project().cityOf(view.now());
        double earned = city.fact(Attribute.INCOME_PER_PERSON).map(fact -> fact.value()).orElse(1.0);
        var own = view.of(now -> now.community().householdSize() != null);
        var household = Fields.number("scenario-household", 0.1, 100, 0.1, view.of(now -> {
            var size = now.community().householdSize();
            return size == null ? city.fact(Attribute.HOUSEHOLD_SIZE).map(fact -> fact.value())
                    .orElse(Double.NaN) : size.value();
        }), typed -> community(now -> now.withHouseholdSize(Figure.own(typed))));
        var back = Buttons.link("scenario-household-profile", FormWords.HOUSEHOLD_PROFILE.text(),
                () -> community(now -> now.withHouseholdSize(null)));
        back.visibleProperty().bind(own);
        back.managedProperty().bind(own);
        var limit = Fields.percent("scenario-limit", 0.001, 1, 0.001, view.of(now -> now.community().limit().value()), typed ->
                community(now -> now.withLimit(now.limit().typed(typed))));
        return FormParts.section(FormWords.PEOPLE, Labels.of(FormWords.PEOPLE_NUMBER.text(), "strong"),
                people.node(true, first, persons), Labels.of(FormWords.INCOME.text(), "strong"), income.node(true, first, earned),
                Fields.row(FormWords.HOUSEHOLD_OWN.text(), household), back, Fields.row(FormWords.LIMIT.text(), limit));
    }

    private void community(UnaryOperator<Community> change) {
        view.change(FormWords.EDIT_PEOPLE, now -> now.with(change.apply(now.community())));
    }

    @Override
    public void close() {
        view.close();
    }
}
