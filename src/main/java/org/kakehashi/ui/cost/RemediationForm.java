package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Load;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Words;

/// The inputs of a clean-up: what settles, how much of it and how fast it decays, and what removing it costs.
final class RemediationForm {
    private final MeasureForm form;
    private final MeasureView view;

    RemediationForm(MeasureForm form) {
        this.form = form;
        view = form.view();
    }

    Node[] sections() {
        var loads = view.model().now().scenario().map(scenario -> scenario.loads()).orElse(List.<Load>of());
        var ids = new ArrayList<>(loads.stream().map(Load::id).toList());
        if (view.now() instanceof Measure.Remediation now && !ids.contains(now.pollutant())) ids.add(now.pollutant());
        var pollutant = Fields.choice("form-pollutant", ids, id -> Words.of(name(loads, id)), of(Measure.Remediation::pollutant, ""),
                id -> change(now -> with(now, id, now.settling(), now.decay(), now.before())));
        pollutant.setMaxWidth(Double.MAX_VALUE);
        var price = Fields.money("form-price", -InputFields.MOST_MONEY, InputFields.MOST_MONEY, form.currency(),
                of(now -> now.price().value(), Double.NaN), typed -> view.change(CostWords.EDIT_UNIT_COST, now ->
                        MeasureEdits.withPrice(now, typed)));
        return new Node[] {
                FormParts.section(FormWords.CLEANING, Fields.row(FormWords.POLLUTANT.text(), pollutant),
                        share("form-settling", FormWords.SETTLING, Measure.Remediation::settling, typed -> change(now ->
                                with(now, now.pollutant(), typed, now.decay(), now.before()))),
                        share("form-decay", FormWords.DECAY, Measure.Remediation::decay, typed -> change(now ->
                                with(now, now.pollutant(), now.settling(), typed, now.before()))),
                        Fields.row(FormWords.BEFORE.text(), Fields.number("form-before", 0, 1e15, 0,
                                of(Measure.Remediation::before, Double.NaN), typed -> change(now ->
                                        with(now, now.pollutant(), now.settling(), now.decay(), typed))))),
                FormParts.section(CostWords.MONEY, form.figure(FormWords.PRICE_REMOVED, price,
                        of(now -> now.price().evidence(), Evidence.OWN))),
                FormParts.section(CostWords.BUILD_PERIOD, form.years())};
    }

    private static Names name(List<Load> loads, String id) {
        return loads.stream().filter(load -> load.id().equals(id)).map(Load::name).findFirst().orElseGet(() -> Names.same(id));
    }

    private Node share(String id, FormWords caption, Function<Measure.Remediation, Double> part, DoubleConsumer commit) {
        return Fields.row(caption.text(), Fields.percent(id, 0, 1, 0.01, of(part, Double.NaN), commit));
    }

    private <T> ObservableValue<T> of(Function<Measure.Remediation, T> part, T otherwise) {
        return view.of(now -> now instanceof Measure.Remediation remediation ? part.apply(remediation) : otherwise);
    }

    private void change(UnaryOperator<Measure.Remediation> change) {
        view.change(FormWords.EDIT_CLEANING, now -> now instanceof Measure.Remediation remediation ? change.apply(remediation) : now);
    }

    private static Measure.Remediation with(Measure.Remediation r, String pollutant, double settling, double decay, double before) {
        return new Measure.Remediation(r.id(), r.sector(), r.name(), r.payers(), pollutant, settling, decay, before, r.price(),
                r.from(), r.to());
    }
}
