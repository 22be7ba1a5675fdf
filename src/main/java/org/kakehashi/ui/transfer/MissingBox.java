package org.kakehashi.ui.transfer;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.reference.Countries;
import org.kakehashi.transfer.Lacking;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// What is missing to bring a figure, each number with fields for its value and where it was read.
final class MissingBox extends VBox {
    private static final double MOST = 1e15;
    private final TransferViewModel model;
    private List<Lacking> shown = List.of();
    /// The source typed last serves the next number too.
    private final SimpleStringProperty source = new SimpleStringProperty("");

    MissingBox(TransferViewModel model) {
        this.model = model;
        setId("transfer-missing");
        getStyleClass().add("missing");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Lacking> lacking) {
        setVisible(!lacking.isEmpty());
        if (lacking.equals(shown)) return;
        var goesOn = !shown.isEmpty() && getScene() != null;
        shown = lacking;
        getChildren().clear();
        if (lacking.isEmpty()) return;
        var head = Labels.of(TransferWords.MISSING.text(), "strong");
        head.setGraphic(Icons.WARNING.node(14, "warning"));
        getChildren().add(head);
        var asks = lacking.stream().anyMatch(Lacking.Value.class::isInstance);
        if (asks) getChildren().add(Labels.paragraph(TransferWords.MISSING_HELP.text(), "muted", "small"));
        int at = 0;
        for (var each : lacking) {
            switch (each) {
                case Lacking.Value value -> getChildren().add(asked(value, at++));
                case Lacking.PriceYear _ -> getChildren().add(Labels.paragraph(TransferWords.NO_YEAR.text()));
                case Lacking.Money money -> getChildren().add(Labels.paragraph(Words.of(money.says())));
                case Lacking.Currency currency -> getChildren().add(Labels.paragraph(Words.of(currency.says())));
                case Lacking.Size size -> getChildren().add(Labels.paragraph(Words.of(size.says())));
            }
        }
        if (goesOn && lookup("#missing-value-0") instanceof TypedField<?> first) first.requestFocus();
    }

    private Node asked(Lacking.Value missing, int at) {
        var title = Labels.paragraph(TransferWords.MISSING_ONE.text(Countries.name(missing.country()),
                Said.of(missing.indicator()).names(), Integer.toString(missing.year())), "missing-name");
        var value = new SimpleObjectProperty<Number>(Double.NaN);
        var typed = Fields.number("missing-value-" + at, 1e-12, MOST, 0, value, value::set).columns(8);
        typed.named(TransferWords.MISSING_VALUE.text());
        typed.promptTextProperty().bind(TransferWords.MISSING_VALUE.text());
        var from = new TypedField<String>("missing-source-" + at, source, text -> text, text ->
                Checked.good(text.strip()), source::set);
        from.named(TransferWords.MISSING_SOURCE.text());
        from.promptTextProperty().bind(TransferWords.MISSING_SOURCE.text());
        HBox.setHgrow(from, Priority.ALWAYS);
        var keep = Buttons.secondary("missing-keep-" + at, Icons.CHECK, TransferWords.MISSING_ADD.text(), () -> {
            typed.offer();
            from.offer();
            if (!Double.isNaN(value.get().doubleValue()) && !source.get().isBlank()) {
                model.enter(missing, value.get().doubleValue(), source.get());
            }
        });
        keep.getStyleClass().add("dense");
        keep.disableProperty().bind(Bindings.createBooleanBinding(() ->
                typed.getText().isBlank() || from.getText().isBlank() || !typed.problem().get().isEmpty(),
                typed.textProperty(), from.textProperty(), typed.problem()));
        from.setOnAction(_ -> keep.fire());
        var fields = new HBox(typed, from, keep);
        fields.getStyleClass().add("missing-fields");
        var box = new VBox(title, fields);
        box.getStyleClass().add("missing-one");
        return box;
    }
}
