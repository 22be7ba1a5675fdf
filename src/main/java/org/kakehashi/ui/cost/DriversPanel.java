package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.cost.Question;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.why.Asking;

/// The drivers of the scenario in focus as sliders, what the city's profile gives, and what the result means.
final class DriversPanel extends VBox {
    private final CostsViewModel model;
    private final Explainer explainer;
    private final List<LeverRow> levers = new ArrayList<>();
    private final SimpleStringProperty letter = new SimpleStringProperty("");
    private final Button reset;
    private final VBox facts = new VBox();
    private final SimpleStringProperty cost = new SimpleStringProperty("");
    private final SimpleStringProperty burden = new SimpleStringProperty("");

    /// @param settings opens all that the scenario is apart from its measures
    DriversPanel(CostsViewModel model, Explainer explainer, Runnable toProfile, Runnable settings) {
        this.model = model;
        this.explainer = explainer;
        setId("drivers");
        reset = Buttons.flat("drivers-reset", Icons.RESET, CostWords.RESET.text(), model::reset);
        reset.getStyleClass().add("dense");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Icons.SETTINGS.node(), Labels.of(CostWords.DRIVERS.text(), "section-title"),
                Chips.of(Chips.Kind.ACCENT, letter), gap, reset,
                Buttons.icon("scenario-settings", Icons.EDIT, FormWords.SCENARIO_SETTINGS.text(), settings));
        head.getStyleClass().add("panel-head");
        var sliders = new VBox();
        sliders.getStyleClass().addAll("panel-section", "levers");
        for (var lever : Lever.values()) levers.add(new LeverRow(model, lever));
        sliders.getChildren().addAll(levers);
        facts.getStyleClass().add("facts");
        var profile = new VBox(facts, Buttons.link("profile-link", CostWords.TO_PROFILE.text(), toProfile));
        profile.getStyleClass().add("panel-section");
        var means = new VBox(Labels.of(CostWords.WHAT_THIS_MEANS.text(), "strong"),
                Labels.paragraph(cost, "meaning"), Labels.paragraph(burden, "meaning"));
        means.setId("meaning");
        means.getStyleClass().addAll("panel-section", "last");
        var body = new VBox(sliders, profile, means);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.sheet().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
    }

    private void show() {
        var sheet = model.now();
        letter.set(sheet.letter());
        for (var lever : levers) lever.show(sheet);
        reset.setDisable(model.baseline().equals(sheet.scenario()) || !moved(sheet));
        facts.getChildren().clear();
        sheet.scenario().ifPresent(scenario -> facts(sheet, scenario, sheet.city().orElseThrow()));
        cost.set(Meaning.cost(sheet));
        burden.set(Meaning.burden(sheet));
    }

    private boolean moved(CostsSheet sheet) {
        return sheet.scenario().isPresent() && model.baseline().stream().anyMatch(then -> {
            var back = sheet.scenario().get();
            for (var lever : Lever.values()) back = lever.restore(back, then);
            return !back.equals(sheet.scenario().get());
        });
    }

    private void facts(CostsSheet sheet, Scenario scenario, City city) {
        int first = scenario.horizon().first();
        line("fact-city", CostWords.CITY.now(), city.name().in(Tongue.now()));
        sheet.result().ifPresent(result -> line("fact-people", CostWords.POPULATION_IN.now(Integer.toString(first)),
                CostWords.PERSONS.now(Formats.number(result.people().at(0), 0)), new Question.People(first)));
        double size = sheet.householdSize();
        if (!Double.isNaN(size)) {
            line("fact-household", CostWords.HOUSEHOLD_SIZE.now(), CostWords.PERSONS.now(Formats.brief(size, 1)));
        }
        var rate = rate(scenario, city);
        city.fact(Attribute.INCOME_PER_PERSON).filter(_ -> !Double.isNaN(size * rate)).ifPresent(income ->
                line("fact-income", CostWords.HOUSEHOLD_INCOME.now(), CostWords.A_YEAR.now(Formats.projectMoney(
                        income.value() * rate * size, sheet.currency()))));
        if (!city.currency().equals(sheet.currency())) exchange(city.currency(), sheet.currency(), rate);
        sheet.result().ifPresent(result -> line("fact-value", CostWords.PRESENT_VALUE.now(),
                Formats.cityTotal(result.presentValue(), sheet.currency()), new Question.PresentValue()));
    }

    /// @return scenario money for one unit of the city's currency, NaN if unknown
    private static double rate(Scenario scenario, City city) {
        var exchange = scenario.community().exchange();
        if (exchange != null) return exchange.value();
        return city.currency().equals(scenario.basis().currency()) ? 1 : Double.NaN;
    }

    /// The rate between the city's money and the scenario's, to be typed.
    private void exchange(String from, String to, double rate) {
        var field = Fields.number("exchange", 1e-9, 1e9, 0, new SimpleObjectProperty<Number>(rate), model::setExchange);
        facts.getChildren().add(Fields.row(CostWords.EXCHANGE.text(from, to), field.columns(7)));
    }

    private void line(String id, String caption, String value) {
        line(id, caption, new Label(value));
    }

    private void line(String id, String caption, String value, Question asked) {
        var says = new Label(value);
        Asking.on(says, () -> explainer.ask(asked));
        line(id, caption, says);
    }

    private void line(String id, String caption, Label says) {
        says.setId(id);
        says.getStyleClass().addAll("strong", "small");
        says.setMinWidth(USE_PREF_SIZE);
        var what = new Label(caption);
        what.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        facts.getChildren().add(new HBox(what, gap, says));
    }
}
