package org.kakehashi.ui.transfer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Names;
import org.kakehashi.transfer.Choice;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// What a person decides when a figure is brought: traded share, adaptation and its reason, years.
final class FactorsForm extends VBox {
    private static final int FIRST_YEAR = 1950, LAST_YEAR = 2100;
    private static final double LEAST = 0.001, MOST = 1000;
    private final TransferViewModel model;

    FactorsForm(TransferViewModel model) {
        this.model = model;
        setId("transfer-factors");
        getStyleClass().addAll("form", "factors");
        var method = Fields.choice("transfer-method", List.of(Method.values()), this::name, choice(Choice::method), model::use);
        method.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(Fields.row(TransferWords.METHOD.text(), method), Fields.row(TransferWords.TRADED.text(), Fields.percent("transfer-traded", 0, 1, 0.05,
                        choice(Choice::traded), model::trade)),
                Fields.row(TransferWords.ADAPTATION_FIELD.text(), Fields.number("transfer-adaptation", LEAST, MOST, 0.01,
                        choice(Choice::adaptation), model::adapt)));
        var reason = Fields.text("transfer-reason", Tongue.language().flatMap(language ->
                choice(Choice::reason).map((Names names) -> names.in(language))), model::because);
        reason.promptTextProperty().bind(TransferWords.REASON_PROMPT.text());
        getChildren().add(Fields.row(TransferWords.REASON.text(), reason));
        if (model.lacksYear()) {
            getChildren().add(Fields.row(TransferWords.PRICE_YEAR.text(), Fields.year("transfer-price-year", FIRST_YEAR,
                    LAST_YEAR, model.sheet().map(_ -> model.judged().isPresent() ? (double) model.judged().getAsInt()
                            : Double.NaN), model::judge)));
        }
        if (!model.fixed()) {
            getChildren().add(Fields.row(TransferWords.TARGET_YEAR.text(), Fields.year("transfer-year", FIRST_YEAR, LAST_YEAR,
                    model.sheet().map(FactorsForm::year), model::pricesOf)));
        }
        getChildren().add(Labels.paragraph(TransferWords.FACTOR_NOTE.text(), "muted", "small"));
    }

    private ObservableValue<String> name(Method method) {
        return choice(Choice::traded).flatMap(traded -> Said.of(method).text(Formats.percent(traded, 0),
                Formats.percent(1 - traded, 0)));
    }

    private static double year(Optional<TransferSheet> sheet) {
        return sheet.flatMap(TransferSheet::target).map(target -> (double) target.priceYear()).orElse(Double.NaN);
    }

    private <T> ObservableValue<T> choice(Function<Choice, @Nullable T> part) {
        return model.sheet().map(_ -> part.apply(model.choice()));
    }
}
