package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Status;
import org.kakehashi.plan.BudgetTerms;
import org.kakehashi.plan.Exchange;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;

/// What other money is worth, how prices rise, and what is laid on all lines.
final class BudgetTermsForm extends VBox {
    private static final int FIRST = 1950, LAST = 2200;
    private final BudgetEdits edits;
    private final LocalDate today;
    private final ObservableValue<BudgetTerms> terms;
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final VBox rates = new VBox();
    private List<String> shown = List.of();

    BudgetTermsForm(FundingViewModel model, BudgetEdits edits) {
        this.edits = edits;
        today = model.today();
        terms = model.sheet().map(sheet -> sheet.project().plan().terms()).when(open);
        setId("budget-terms");
        getStyleClass().addAll("popover-form", "budget-terms");
        rates.getStyleClass().add("budget-rates");
        var currency = model.sheet().get().currency();
        getChildren().setAll(Labels.of(BudgetWords.EXCHANGE_RATES.text(currency), "section-title"), rates, add(currency),
                Labels.of(BudgetWords.LAID_ON.text(), "section-title"),
                Fields.row(BudgetWords.PRICE_YEAR.text(), Fields.year("price-year", FIRST, LAST,
                        terms.map(now -> now.priceYear() == 0 ? Double.NaN : now.priceYear()), year -> edits.terms(now ->
                                new BudgetTerms(now.exchange(), year, now.priceRise(), now.contingency(), now.tax())))),
                Fields.row(BudgetWords.PRICE_RISE.text(), share("price-rise", BudgetTerms::priceRise,
                        (now, typed) -> new BudgetTerms(now.exchange(), now.priceYear(), typed, now.contingency(), now.tax()))),
                Labels.paragraph(BudgetWords.PRICE_SAYS.text(), "muted", "small"),
                Fields.row(BudgetWords.CONTINGENCY.text(), share("contingency", BudgetTerms::contingency,
                        (now, typed) -> new BudgetTerms(now.exchange(), now.priceYear(), now.priceRise(), typed, now.tax()))),
                Fields.row(BudgetWords.TAX.text(), share("tax", BudgetTerms::tax,
                        (now, typed) -> new BudgetTerms(now.exchange(), now.priceYear(), now.priceRise(), now.contingency(), typed))));
        terms.subscribe(_ -> show());
        show();
    }

    private interface With {
        BudgetTerms share(BudgetTerms now, double typed);
    }

    private TypedField<Number> share(String id, Function<BudgetTerms, Double> part, With with) {
        return Fields.percent(id, 0, 1, 0.01, terms.map(part), typed -> edits.terms(now -> with.share(now, typed)));
    }

    private void show() {
        var now = terms.getValue();
        var currencies = now == null ? List.<String>of() : now.exchange().stream().map(Exchange::currency).toList();
        if (currencies.equals(shown)) return;
        shown = currencies;
        rates.getChildren().setAll(currencies.stream().map(this::rate).toList());
    }

    private HBox rate(String currency) {
        var id = currency.toLowerCase(Locale.ROOT);
        var rate = terms.map(now -> now.exchange(currency).orElse(null));
        var worth = Fields.number("exchange-" + id, 1e-9, 1e9, 0, rate.map(Exchange::rate),
                typed -> change(currency, now -> new Exchange(currency, typed, now.date(), Evidence.OWN)));
        worth.named(BudgetWords.EXCHANGE_OF.text(currency)).columns(8);
        var date = Fields.date("exchange-date-" + id, rate.map(Exchange::date),
                typed -> change(currency, now -> new Exchange(currency, now.rate(), typed, now.evidence())));
        date.named(BudgetWords.EXCHANGE_DATE.text(currency)).columns(9);
        var source = Fields.text("exchange-source-" + id, rate.map(now -> now.evidence().note().in(Tongue.now())),
                typed -> change(currency, now -> new Exchange(currency, now.rate(), now.date(), new Evidence(Status.OWN,
                        now.evidence().source(), Names.same(typed)))));
        source.named(BudgetWords.EXCHANGE_SOURCE.text(currency)).columns(15);
        source.promptTextProperty().bind(BudgetWords.SOURCE_PROMPT.text());
        var name = new Label(currency);
        name.getStyleClass().add("strong");
        name.setMinWidth(34);
        var row = new HBox(6, name, worth, date, source, Buttons.icon("exchange-remove-" + id, Icons.DELETE,
                BudgetWords.REMOVE_RATE.text(currency), () -> edits.withoutExchange(currency)));
        row.getStyleClass().add("budget-rate");
        return row;
    }

    private void change(String currency, Function<Exchange, Exchange> change) {
        edits.terms().exchange(currency).map(change).ifPresent(edits::exchange);
    }

    private HBox add(String currency) {
        var none = new SimpleObjectProperty<>("");
        var field = new TypedField<>("exchange-add", none, text -> text, text -> read(text, currency),
                code -> edits.exchange(new Exchange(code, 1, today, Evidence.OWN)));
        field.columns(5).promptTextProperty().bind(BudgetWords.CURRENCY_PROMPT.text());
        field.named(BudgetWords.ADD_RATE.text());
        var row = new HBox(6, Fields.withProblem(field), Buttons.secondary("exchange-add-button", Icons.ADD, BudgetWords.ADD_RATE.text(),
                field::offer));
        row.getStyleClass().add("budget-rate");
        return row;
    }

    private Checked<String> read(String text, String own) {
        var read = Currencies.read(text);
        boolean there = read instanceof Checked.Good<String>(var code) && (code.equals(own) || edits.terms().exchange(code).isPresent());
        return there ? Checked.bad(List.of(new Problem("", BudgetWords.CURRENCY_THERE.names(text.strip())))) : read;
    }

    /// Ends following the project.
    void close() {
        open.set(false);
    }
}
