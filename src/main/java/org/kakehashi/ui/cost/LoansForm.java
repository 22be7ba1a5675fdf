package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kakehashi.cost.Loan;
import org.kakehashi.cost.Payer;
import org.kakehashi.reference.LoanPreset;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// What payers borrow of their capital share, and on which terms; common terms of the library are offered to begin with.
final class LoansForm {
    private static final Loan USUAL = new Loan(Payer.MUNICIPAL, 0.5, 0.02, 20, 5);
    private final ScenarioView view;
    private final List<LoanPreset> presets;

    LoansForm(ScenarioView view, List<LoanPreset> presets) {
        this.view = view;
        this.presets = List.copyOf(presets);
    }

    Node section() {
        return FormParts.section(FormWords.LOANS, FormParts.note(FormWords.LOANS_TIP),
                FormParts.rows(view.of(now -> now.loans().size()), this::rows));
    }

    private List<Node> rows() {
        var rows = new ArrayList<Node>();
        for (int i = 0; i < view.now().loans().size(); i++) rows.addAll(loan(i));
        var add = Buttons.flat("loan-add", Icons.ADD, FormWords.ADD_LOAN.text(), () -> { });
        add.setOnAction(_ -> {
            if (presets.isEmpty()) add(USUAL);
            else Popovers.choice("loan", add, terms(), terms -> terms.<ObservableValue<String>>map(preset ->
                    Words.of(FormWords.LOAN_PRESET.names(preset.name(), Formats.percent(preset.interest().value(), 2),
                            preset.tenor(), preset.grace()))).orElseGet(() -> FormWords.LOAN_OWN.text()), terms ->
                    add(terms.map(LoansForm::of).orElse(USUAL)));
        });
        rows.add(add);
        return rows;
    }

    private List<Optional<LoanPreset>> terms() {
        var terms = new ArrayList<Optional<LoanPreset>>();
        for (var preset : presets) terms.add(Optional.of(preset));
        terms.add(Optional.empty());
        return terms;
    }

    private static Loan of(LoanPreset preset) {
        return new Loan(USUAL.payer(), USUAL.financed(), preset.interest().value(), preset.tenor(), preset.grace());
    }

    private List<Node> loan(int at) {
        var id = "loan-" + at;
        var payer = Fields.choice(id + "-payer", List.of(Payer.values()), each -> PayerLook.of(each).word().text(),
                view.of(_ -> now(at).payer()), chosen -> put(at, now -> new Loan(chosen, now.financed(), now.interest(),
                        now.tenor(), now.grace())));
        payer.setMaxWidth(Double.MAX_VALUE);
        var financed = Fields.percent(id + "-financed", 0, 1, 0.05, view.of(_ -> now(at).financed()), typed -> put(at, now ->
                new Loan(now.payer(), typed, now.interest(), now.tenor(), now.grace())));
        var interest = Fields.percent(id + "-interest", -0.5, 1, 0.001, view.of(_ -> now(at).interest()), typed -> put(at, now ->
                new Loan(now.payer(), now.financed(), typed, now.tenor(), now.grace())));
        var tenor = FormParts.whole(id + "-tenor", 1, () -> 1000, view.of(_ -> now(at).tenor()), typed -> put(at, now ->
                new Loan(now.payer(), now.financed(), now.interest(), typed, Math.min(now.grace(), typed - 1))));
        var grace = FormParts.whole(id + "-grace", 0, () -> now(at).tenor() - 1, view.of(_ -> now(at).grace()), typed ->
                put(at, now -> new Loan(now.payer(), now.financed(), now.interest(), now.tenor(), typed)));
        return List.of(FormParts.head(id, view.of(_ -> PayerLook.of(now(at).payer()).word()).flatMap(word -> word.text()),
                        () -> change(loans -> loans.remove(at))),
                Fields.row(FormWords.LOAN_PAYER.text(), payer), Fields.row(FormWords.FINANCED.text(), financed),
                Fields.row(FormWords.INTEREST.text(), interest), Fields.row(FormWords.TENOR.text(), tenor),
                Fields.row(FormWords.GRACE.text(), grace));
    }

    /// @return the loan at that place; the usual one while its row is about to go
    private Loan now(int at) {
        var loans = view.now().loans();
        return at < loans.size() ? loans.get(at) : USUAL;
    }

    private void add(Loan loan) {
        change(loans -> loans.add(loan));
    }

    private void put(int at, UnaryOperator<Loan> change) {
        change(loans -> loans.set(at, change.apply(loans.get(at))));
    }

    private void change(Consumer<List<Loan>> change) {
        view.change(FormWords.EDIT_LOANS, scenario -> {
            var loans = new ArrayList<>(scenario.loans());
            change.accept(loans);
            return ScenarioOrder.withLoans(scenario, loans);
        });
    }
}
