package org.kakehashi.ui.cost;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.cost.Basis;
import org.kakehashi.reference.Gap;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// Says what money and which years are meant, and opens the choice of another money.
final class MoneyButton {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MOST = 1e15;
    private final MoneyViewModel money;
    private final Button button;

    MoneyButton(MoneyViewModel money) {
        this.money = money;
        button = Buttons.flat("basis", Icons.EXPAND,
                Tongue.language().flatMap(_ -> money.sheet().map(MoneyButton::said)), this::open);
        button.getStyleClass().addAll("muted", "small", "basis");
        button.setContentDisplay(ContentDisplay.RIGHT);
        var tip = new Tooltip();
        tip.textProperty().bind(MoneyWords.MONEY_SHOWN.text());
        button.setTooltip(tip);
        button.visibleProperty().bind(money.sheet().map(sheet -> sheet.scenario().isPresent()));
    }

    Node node() {
        return button;
    }

    private static String said(CostsSheet sheet) {
        return sheet.scenario().map(scenario -> (switch (sheet.money()) {
            case REAL -> MoneyWords.BASIS_REAL;
            case NOMINAL -> MoneyWords.BASIS_NOMINAL;
            case PRESENT_VALUE -> MoneyWords.BASIS_PRESENT_VALUE;
            case DOLLARS -> MoneyWords.BASIS_DOLLARS;
        }).now(sheet.currency(), Integer.toString(scenario.basis().priceYear()),
                Integer.toString(scenario.horizon().first()), Integer.toString(scenario.horizon().last()),
                scenario.horizon().years())).orElse("");
    }

    void open() {
        var real = money.real();
        if (real.isEmpty()) return;
        var rows = new VBox();
        rows.setId("money");
        rows.getStyleClass().addAll("popover-list", "money-choice");
        var popover = Popovers.below(button, rows);
        for (var option : ShownMoney.values()) {
            rows.getChildren().add(row(option, real.get(), popover::hide, rows));
        }
        rows.getChildren().add(Labels.paragraph(MoneyWords.TABLE_STAYS.text(real.get().currency(),
                Integer.toString(real.get().priceYear())), "muted", "small", "money-note"));
    }

    private Node row(ShownMoney option, Basis basis, Runnable close, VBox rows) {
        var row = Buttons.flat("money-" + option.id(), null, option.word().text(), () -> {
            if (money.canShow(option)) {
                money.choose(option);
                close.run();
            } else {
                explain(option, rows, close);
            }
        });
        row.getStyleClass().addAll("popover-row", "money-row");
        row.setMaxWidth(Double.MAX_VALUE);
        var meaning = Labels.of(Tongue.language().map(_ -> option.meaning(basis)), "muted", "small");
        row.setGraphic(new VBox(Labels.of(option.word().text(), "money-name"), meaning));
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.accessibleTextProperty().bind(option.word().text().map(word -> word + " " + meaning.getText()));
        row.pseudoClassStateChanged(CHOSEN, money.chosen().get() == option);
        return row;
    }

    /// Says why that money cannot be shown; a rate that is missing can be entered.
    private void explain(ShownMoney option, VBox rows, Runnable close) {
        rows.getChildren().removeIf(node -> node.getStyleClass().contains("money-missing"));
        var gap = option == ShownMoney.DOLLARS ? money.missing() : Optional.<Gap>empty();
        var says = gap.map(known -> asked(known, close)).orElseGet(() ->
                new VBox(Labels.paragraph(MoneyWords.TOO_LARGE.text())));
        says.getStyleClass().add("money-missing");
        rows.getChildren().add(rows.getChildren().size() - 1, says);
    }

    private VBox asked(Gap gap, Runnable close) {
        var value = new SimpleObjectProperty<Number>(Double.NaN);
        var rate = Fields.number("money-rate", 1e-12, MOST, 0, value, value::set).columns(9);
        var name = MoneyWords.RATE_VALUE.text(money.real().map(Basis::currency).orElse(""));
        rate.named(name);
        rate.promptTextProperty().bind(name);
        var source = new SimpleStringProperty("");
        var from = new TypedField<String>("money-source", source, text -> text, text -> Checked.good(text.strip()),
                source::set);
        from.named(MoneyWords.RATE_SOURCE.text());
        from.promptTextProperty().bind(MoneyWords.RATE_SOURCE.text());
        var keep = Buttons.secondary("money-keep", Icons.CHECK, MoneyWords.RATE_KEEP.text(), () -> {
            rate.offer();
            from.offer();
            if (Double.isNaN(value.get().doubleValue()) || source.get().isBlank()) return;
            money.enter(value.get().doubleValue(), source.get());
            close.run();
        });
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> rate.getText().isBlank()
                || from.getText().isBlank() || !rate.problem().get().isEmpty(), rate.textProperty(), from.textProperty(),
                rate.problem()));
        from.setOnAction(_ -> keep.fire());
        HBox.setHgrow(from, Priority.ALWAYS);
        var fields = new HBox(rate, from, keep);
        fields.getStyleClass().add("missing-fields");
        return new VBox(Labels.paragraph(MoneyWords.RATE_MISSING.text(Words.of(gap.says()))), fields);
    }
}
