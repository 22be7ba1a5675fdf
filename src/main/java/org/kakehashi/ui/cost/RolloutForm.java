package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Price;
import org.kakehashi.cost.Ramp;
import org.kakehashi.cost.Sector;
import org.kakehashi.cost.Trend;
import org.kakehashi.reference.Attribute;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;

/// The inputs of a rollout: what is counted, how far it reaches and when, what one unit costs and how long it serves.
final class RolloutForm {
    private final MeasureForm form;
    private final MeasureView view;

    RolloutForm(MeasureForm form) {
        this.form = form;
        view = form.view();
    }

    Node[] sections() {
        return new Node[] {coverage(), new UseForm(view).section(), unitCosts(), life(), counted(),
                new EffectsForm(view).section()};
    }

    private Node coverage() {
        var target = Fields.percent("form-target", 0, 1, 0.01,
                view.rollout(rollout -> rollout.coverage().target(), Double.NaN), typed -> view.changeRollout(
                        CostWords.EDIT_COVERAGE, rollout -> rollout.withCoverage(rollout.coverage().withTarget(typed))));
        var shape = Fields.choice("form-shape", List.of(Ramp.Shape.values()), RolloutForm::shape, view.rollout(rollout -> rollout.coverage().shape(), Ramp.Shape.LINEAR), chosen -> view.changeRollout(
                CostWords.EDIT_SHAPE, rollout -> rollout.withCoverage(new Ramp(rollout.coverage().start(),
                        rollout.coverage().target(), rollout.coverage().from(), rollout.coverage().to(), chosen))));
        shape.setMaxWidth(Double.MAX_VALUE);
        return MeasureForm.section(CostWords.COVERAGE, start(), Fields.row(CostWords.COVERAGE_TARGET.text(), target),
                form.years(), Fields.row(CostWords.COVERAGE_SHAPE.text(), shape));
    }

    static ObservableValue<String> shape(Ramp.Shape shape) {
        return (switch (shape) {
            case LINEAR -> CostWords.SHAPE_LINEAR;
            case SMOOTH -> CostWords.SHAPE_SMOOTH;
        }).text();
    }

    /// The coverage to start from: from the profile where it knows it and nothing else is wanted, else to be typed.
    private Node start() {
        var service = view.rollout(rollout -> Optional.ofNullable(rollout.service()), Optional.<Attribute>empty());
        return FormParts.rows(service, () -> {
            var fact = service.getValue().flatMap(this::known);
            var own = Sector.service(view.now().sector()).filter(kind -> known(kind).isPresent());
            var rows = new ArrayList<Node>();
            rows.add(Fields.row(CostWords.COVERAGE_START.text(), fact.map(RolloutForm::told).orElseGet(this::typed)));
            own.ifPresent(kind -> rows.add(form.tick("form-service", FormWords.START_FROM_PROFILE,
                    view.rollout(rollout -> rollout.service() != null, false), on -> view.changeRollout(
                            CostWords.EDIT_COVERAGE_START, rollout -> rollout.withService(on ? kind : null)))));
            return rows;
        });
    }

    private Optional<Fact> known(Attribute service) {
        return view.model().now().city().flatMap(city -> city.fact(service));
    }

    private static Node told(Fact fact) {
        var value = Labels.of(CostWords.FROM_PROFILE.text(Formats.percent(fact.value(), 0), Integer.toString(fact.year())));
        value.setId("form-start");
        return value;
    }

    private Node typed() {
        return Fields.percent("form-start", 0, 1, 0.01, view.rollout(rollout -> rollout.coverage().start(), Double.NaN),
                typed -> view.changeRollout(CostWords.EDIT_COVERAGE_START,
                        rollout -> rollout.withCoverage(rollout.coverage().withStart(typed))));
    }

    private Node unitCosts() {
        return MeasureForm.section(CostWords.UNIT_COSTS,
                price("form-unit-capital", CostWords.CAPITAL_COST, CostWords.EDIT_UNIT_COST, Measure.Rollout::capital,
                        (rollout, price) -> rollout.withPrices(price, rollout.operating(), rollout.saving())),
                price("form-unit-operating", CostWords.OPERATING_A_YEAR, CostWords.EDIT_OPERATING,
                        Measure.Rollout::operating, (rollout, price) -> rollout.withPrices(rollout.capital(), price,
                                rollout.saving())),
                price("form-unit-saving", CostWords.SAVING_A_YEAR, CostWords.EDIT_SAVING, Measure.Rollout::saving,
                        (rollout, price) -> rollout.withPrices(rollout.capital(), rollout.operating(), price)));
    }

    /// Sets one price of a rollout.
    private interface Priced {
        Measure.Rollout with(Measure.Rollout rollout, Price price);
    }

    private Node price(String id, CostWords caption, CostWords edit, Function<Measure.Rollout, Price> part, Priced set) {
        var field = Fields.money(id, -InputFields.MOST_MONEY, InputFields.MOST_MONEY, form.currency(),
                view.rollout(rollout -> part.apply(rollout).figure().value(), Double.NaN),
                typed -> view.changeRollout(edit, rollout -> set.with(rollout, part.apply(rollout).typed(typed))));
        var rising = Fields.percent(id + "-rising", -0.5, 1, 0.001,
                view.rollout(rollout -> part.apply(rollout).escalation(), Double.NaN),
                typed -> view.changeRollout(FormWords.EDIT_ESCALATION, rollout -> set.with(rollout,
                        new Price(part.apply(rollout).figure(), typed))));
        return FormParts.rows(form.figure(caption, field, view.rollout(rollout -> part.apply(rollout).figure().evidence(),
                Evidence.OWN)), Fields.row(FormWords.ESCALATION.text(), rising));
    }

    private Node life() {
        var years = Fields.number("form-life", 1, 1000, 1, view.rollout(rollout -> (double) rollout.life(), Double.NaN),
                typed -> view.changeRollout(CostWords.EDIT_LIFE,
                        rollout -> rollout.withLife((int) Math.round(typed), rollout.renewExisting())));
        var renew = form.tick("form-renew", CostWords.RENEW_EXISTING,
                view.rollout(Measure.Rollout::renewExisting, false), on -> view.changeRollout(CostWords.EDIT_RENEW,
                        rollout -> rollout.withLife(rollout.life(), on)));
        return MeasureForm.section(CostWords.LIFETIME, Fields.row(CostWords.LIFE_IN_YEARS.text(), years), renew);
    }

    private Node counted() {
        var kind = Fields.choice("form-driver", List.of(DriverKind.values()), each -> each.word().text(),
                view.rollout(rollout -> DriverKind.of(rollout.driver()), DriverKind.PERSON),
                chosen -> driver(rollout -> rollout.withDriver(chosen.driver(1))));
        kind.setMaxWidth(Double.MAX_VALUE);
        var sites = view.rollout(rollout -> rollout.driver() instanceof Driver.Sites, false);
        return MeasureForm.section(CostWords.WHAT_IS_COUNTED, Fields.row(CostWords.COUNTED_BY.text(), kind),
                FormParts.rows(sites, () -> List.of(sites.getValue() ? sites() : each())));
    }

    private Node each() {
        return Fields.row(CostWords.COUNT.text(), Fields.number("form-count", 0, 1e12, 0,
                view.rollout(rollout -> DriverKind.count(rollout.driver()), Double.NaN),
                typed -> driver(rollout -> rollout.withDriver(DriverKind.of(rollout.driver()).driver(typed)))));
    }

    private Node sites() {
        var first = view.model().now().scenario().map(scenario -> scenario.horizon().first()).orElse(1);
        return new TrendForm("form-sites", CostWords.COUNT, 0, view.rollout(rollout ->
                rollout.driver() instanceof Driver.Sites(var number) ? number : new Trend.Growth(1, 0), new Trend.Growth(1, 0)),
                trend -> driver(rollout -> rollout.withDriver(new Driver.Sites(trend)))).node(false, first, 1);
    }

    private void driver(UnaryOperator<Measure.Rollout> change) {
        view.changeRollout(CostWords.EDIT_DRIVER, change);
    }
}
