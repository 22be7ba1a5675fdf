package org.kakehashi.ui.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// The fields the agreement in hand covers, as chips to be taken away, and a field to add one.
final class FieldChips extends VBox {
    private final PartnershipViewModel model;
    private final FlowPane chips = new FlowPane();
    private final TypedField<String> add;

    FieldChips(PartnershipViewModel model) {
        this.model = model;
        getStyleClass().add("agreement-fields");
        chips.getStyleClass().add("field-chips");
        add = Fields.text("field-add", new SimpleStringProperty(""), this::add);
        add.getStyleClass().add("field-add");
        add.named(PartnershipWords.FIELD_ADD.text());
        add.promptTextProperty().bind(PartnershipWords.FIELD_ADD.text());
        ObservableValue<List<Names>> fields = model.agreement().map(now -> now.map(Agreement::fields).orElse(List.of()));
        getChildren().addAll(
                Labels.of(PartnershipWords.FIELDS.text(fields.map(List::size)), "unit"), chips);
        fields.subscribe(this::show);
    }

    private void show(List<Names> fields) {
        boolean focused = add.isFocused();
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < fields.size(); i++) nodes.add(chip(i, fields.get(i)));
        nodes.add(add);
        chips.getChildren().setAll(nodes);
        if (focused) add.requestFocus();
    }

    private Node chip(int index, Names name) {
        var remove = Buttons.icon("field-" + index + "-remove", Icons.CLOSE,
                PartnershipWords.FIELD_REMOVE.text(name),
                () -> change(PartnershipWords.FIELD_DELETE, fields -> fields.remove(name)));
        remove.setGraphic(Icons.CLOSE.node(10));
        remove.getStyleClass().add("chip-remove");
        var chip = new HBox(Labels.of(Words.of(name)), remove);
        chip.getStyleClass().add("field-chip");
        return chip;
    }

    private void add(String text) {
        if (text.isBlank()) return;
        change(PartnershipWords.FIELD_ADD, fields -> fields.add(Names.same(text.strip())));
    }

    private void change(PartnershipWords what, Consumer<List<Names>> change) {
        model.changeAgreement(what, now -> {
            var fields = new ArrayList<>(now.fields());
            change.accept(fields);
            return now.withFields(fields);
        });
    }
}
