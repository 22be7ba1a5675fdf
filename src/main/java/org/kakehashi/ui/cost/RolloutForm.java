package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.kakehashi.base.Evidence;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Price;
import org.kakehashi.cost.Ramp;
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
        return new Node[] {coverage(), unitCosts(), life(), counted()};
    }

    private Node coverage() {
        var target = Fields.percent("form-target", 0, 1, 0.01,
                view.rollout(rollout -> rollout.coverage().target(), Double.NaN), typed -> view.changeRollout(
                        CostWords.EDIT_COVERAGE, rollout -> rollout.withCoverage(rollout.coverage().withTarget(typed))));
        var shape = Fields.choice("form-shape", List.of(Ramp.Shape.values()), each -> (switch (each) {
            case LINEAR -> CostWords.SHAPE_LINEAR;
            case SMOOTH -> CostWords.SHAPE_SMOOTH;
        }).text(), view.rollout(rollout -> rollout.coverage().shape(), Ramp.Shape.LINEAR), chosen -> view.changeRollout(
                CostWords.EDIT_SHAPE, rollout -> rollout.withCoverage(new Ramp(rollout.coverage().start(),
                        rollout.coverage().target(), rollout.coverage().from(), rollout.coverage().to(), chosen))));
        shape.setMaxWidth(Double.MAX_VALUE);
        return MeasureForm.section(CostWords.COVERAGE, start(), Fields.row(CostWords.COVERAGE_TARGET.text(), target),
                form.years(), Fields.row(CostWords.COVERAGE_SHAPE.text(), shape));
    }

    /// The coverage to start from: from the profile, if it knows it, else to be typed.
    private Node start() {
        var service = view.now() instanceof Measure.Rollout rollout ? rollout.service() : null;
        var known = service == null ? null : view.model().now().city().flatMap(city -> city.fact(service)).orElse(null);
        if (known != null) {
            var value = Labels.of(CostWords.FROM_PROFILE.text(Formats.percent(known.value(), 0),
                    Integer.toString(known.year())));
            value.setId("form-start");
            return Fields.row(CostWords.COVERAGE_START.text(), value);
        }
        return Fields.row(CostWords.COVERAGE_START.text(), Fields.percent("form-start", 0, 1, 0.01,
                view.rollout(rollout -> rollout.coverage().start(), Double.NaN), typed -> view.changeRollout(
                        CostWords.EDIT_COVERAGE_START,
                        rollout -> rollout.withCoverage(rollout.coverage().withStart(typed)))));
    }

    private Node unitCosts() {
        return MeasureForm.section(CostWords.UNIT_COSTS,
                price("form-unit-capital", CostWords.CAPITAL_COST, CostWords.EDIT_UNIT_COST, Measure.Rollout::capital,
                        (rollout, typed) -> rollout.withPrices(rollout.capital().typed(typed), rollout.operating(),
                                rollout.saving())),
                price("form-unit-operating", CostWords.OPERATING_A_YEAR, CostWords.EDIT_OPERATING,
                        Measure.Rollout::operating, (rollout, typed) -> rollout.withPrices(rollout.capital(),
                                rollout.operating().typed(typed), rollout.saving())),
                price("form-unit-saving", CostWords.SAVING_A_YEAR, CostWords.EDIT_SAVING, Measure.Rollout::saving,
                        (rollout, typed) -> rollout.withPrices(rollout.capital(), rollout.operating(),
                                rollout.saving().typed(typed))));
    }

    /// Sets one price of a rollout.
    private interface Priced {
        Measure.Rollout with(Measure.Rollout rollout, double typed);
    }

    private Node price(String id, CostWords caption, CostWords edit, Function<Measure.Rollout, Price> part, Priced set) {
        var field = Fields.money(id, -InputFields.MOST_MONEY, InputFields.MOST_MONEY, form.currency(),
                view.rollout(rollout -> part.apply(rollout).figure().value(), Double.NaN),
                typed -> view.changeRollout(edit, rollout -> set.with(rollout, typed)));
        return form.figure(caption, field,
                view.rollout(rollout -> part.apply(rollout).figure().evidence(), Evidence.OWN));
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
        var count = Fields.number("form-count", 0, 1e12, 0,
                view.rollout(rollout -> DriverKind.count(rollout.driver()), Double.NaN),
                typed -> driver(rollout -> rollout.withDriver(DriverKind.of(rollout.driver()).driver(typed))));
        return MeasureForm.section(CostWords.WHAT_IS_COUNTED, Fields.row(CostWords.COUNTED_BY.text(), kind),
                Fields.row(CostWords.COUNT.text(), count));
    }

    private void driver(UnaryOperator<Measure.Rollout> change) {
        view.changeRollout(CostWords.EDIT_DRIVER, change);
    }
}
