package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;

/// Who pays what share of capital and of operating cost; the measure takes them when they make one.
final class PayersForm {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private final MeasureView view;
    private final ObjectProperty<Shares> capital = new SimpleObjectProperty<>();
    private final ObjectProperty<Shares> operating = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Payer>> rest = new SimpleObjectProperty<>(Optional.empty());

    PayersForm(MeasureView view) {
        this.view = view;
        view.of(Measure::payers).subscribe(payers -> {
            if (payers == null) return;
            capital.set(new Shares(payers.capital()));
            operating.set(new Shares(payers.operating()));
        });
        rest.set(Optional.of(largest(view.now().payers())));
    }

    private static Payer largest(Payers payers) {
        return payers.capital().entrySet().stream().max((a, b) -> Double.compare(a.getValue(), b.getValue()))
                .orElseThrow().getKey();
    }

    Node section() {
        var grid = new GridPane();
        grid.getStyleClass().add("payers");
        grid.add(Labels.of(FormWords.PAYERS_CAPITAL.text(), "muted", "small"), 1, 0);
        grid.add(Labels.of(FormWords.PAYERS_OPERATING.text(), "muted", "small"), 2, 0);
        int row = 1;
        for (var payer : Payer.values()) {
            var name = PayerLook.of(payer).word();
            grid.add(Labels.of(name.text(), "caption"), 0, row);
            grid.add(share("capital", payer, capital), 1, row);
            grid.add(share("operating", payer, operating), 2, row++);
        }
        grid.add(Labels.of(FormWords.PAYERS_SUM.text(), "caption"), 0, row);
        grid.add(sum("capital", capital), 1, row);
        grid.add(sum("operating", operating), 2, row);
        var options = new ArrayList<Optional<Payer>>();
        options.add(Optional.empty());
        for (var payer : Payer.values()) options.add(Optional.of(payer));
        var to = Fields.choice("form-rest", options, option -> option.map(payer -> PayerLook.of(payer).word().text())
                .orElseGet(() -> FormWords.REST_NOBODY.text()), rest, rest::set);
        to.setMaxWidth(Double.MAX_VALUE);
        var wrong = Labels.paragraph(FormWords.PAYERS_WRONG.text(), "problem", "small");
        wrong.setId("form-payers-problem");
        var whole = capital.flatMap(one -> operating.map(other -> one.whole() && other.whole()));
        wrong.visibleProperty().bind(whole.map(fine -> !fine));
        wrong.managedProperty().bind(wrong.visibleProperty());
        return FormParts.section(FormWords.PAYERS, grid, wrong, Fields.row(FormWords.REST_TO.text(), to));
    }

    private Node share(String kind, Payer payer, ObjectProperty<Shares> shares) {
        var id = "form-" + kind + "-" + payer.name().toLowerCase(Locale.ROOT);
        var field = Fields.percent(id, 0, 1, 0.05, shares.map(now -> now.at(payer)), typed -> {
            shares.set(shares.get().with(payer, typed, rest.get().orElse(null)));
            offer();
        }).named(PayerLook.of(payer).word().text());
        return Fields.withProblem(field.columns(5));
    }

    private static Node sum(String kind, ObjectProperty<Shares> shares) {
        var label = new Label();
        label.setId("form-sum-" + kind);
        label.getStyleClass().addAll("strong", "sum");
        Function<Shares, String> says = now -> Formats.percent(now.sum(), now.whole() ? 0 : 1);
        label.textProperty().bind(shares.map(says));
        shares.subscribe(now -> label.pseudoClassStateChanged(ERROR, !now.whole()));
        return new HBox(label);
    }

    /// Gives the shares to the measure if both sets make one.
    private void offer() {
        if (!capital.get().whole() || !operating.get().whole()) return;
        view.change(FormWords.EDIT_PAYERS, measure -> measure.withPayers(new Payers(capital.get().of(), operating.get().of())));
    }
}
