package org.kakehashi.ui.funding;

import java.util.function.ToLongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// The head line: what is needed, what there is by state, and what is missing.
final class Totals extends FlowPane {
    private static final double ONE_LINE = 2000;
    private final ObservableValue<FundingSheet> sheet;

    Totals(ObservableValue<FundingSheet> sheet) {
        this.sheet = sheet;
        getStyleClass().add("funding-totals");
        setPrefWrapLength(ONE_LINE);
        setMinWidth(0);
        var years = Bindings.createStringBinding(() -> {
            var shown = sheet.getValue().years();
            return Formats.fiscalYears(shown.getFirst(), shown.getLast(), Tongue.now());
        }, sheet, Tongue.language());
        getChildren().addAll(
                item("total-need", "funding-need", FundingWords.NEED_YEARS.text(years), all -> all.table().totalNeed()),
                item("total-secured", "funding-secured", FundingWords.SECURED.text(), all -> all.table().secured()),
                item("total-applied", "funding-applied", FundingWords.APPLIED_TOTAL.text(),
                        all -> all.table().in(MoneyState.APPLIED)),
                item("total-preparing", "funding-preparing", FundingWords.PREPARING.text(),
                        all -> all.table().in(MoneyState.PLANNED)),
                item("total-gap", "funding-gap", FundingWords.GAP.text(), all -> all.table().totalGap()));
    }

    private HBox item(String id, String colour, ObservableValue<String> caption, ToLongFunction<FundingSheet> amount) {
        var number = Labels.of(Bindings.createStringBinding(() -> {
            var now = sheet.getValue();
            return Formats.projectMoney((double) amount.applyAsLong(now), now.currency());
        }, sheet, Tongue.language()), "funding-total");
        number.setId(id);
        number.setMinWidth(USE_PREF_SIZE);
        var word = Labels.of(caption, "muted");
        word.setMinWidth(USE_PREF_SIZE);
        var item = new HBox(swatch(colour), word, number);
        item.getStyleClass().add("funding-total-item");
        return item;
    }

    static Region swatch(String colour) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", colour);
        return swatch;
    }
}
