package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.FormRow;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Words;

/// What the rows of the plan have to be to be shown.
final class FilterForm extends VBox {
    private final PlanViewModel model;

    FilterForm(PlanViewModel model) {
        this.model = model;
        setId("plan-filter-form");
        getStyleClass().add("popover-form");
        setSpacing(8);
        var marks = new FlowPane(12, 6);
        for (var mark : RowFilter.Mark.values()) {
            var box = new CheckBox();
            box.setId("filter-" + mark.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            box.textProperty().bind(mark.word().text());
            box.setSelected(now().marks().contains(mark));
            box.setOnAction(_ -> set(filter -> filter.with(mark, box.isSelected())));
            marks.getChildren().add(box);
        }
        var project = model.project();
        getChildren().addAll(marks,
                row(TableWords.COLUMN_PEOPLE, "filter-person", of(project.shelf().people(), one -> one.id(), one -> one.name()),
                        now().person(), RowFilter::ofPerson),
                row(TableWords.COLUMN_PAYER, "filter-funder", of(project.funding().sources(), one -> one.id(),
                        one -> one.name()), now().funder(), RowFilter::ofFunder),
                row(TableWords.COLUMN_CITY, "filter-city", of(List.of(project.home(), project.partner()), one -> one.id(),
                        one -> one.name()), now().city(), RowFilter::inCity),
                row(TableWords.COLUMN_KIND, "filter-kind", of(List.of(StepKind.values()), StepKind::name,
                        kind -> kind.word().names()), kind(), FilterForm::ofKind),
                Buttons.secondary("filter-clear", Icons.CLOSE, TableWords.CLEAR_FILTER.text(), this::clear));
    }

    private RowFilter now() {
        return model.arrangement().get().filter();
    }

    private String kind() {
        var kind = now().kind();
        return kind == null ? "" : kind.name();
    }

    private static RowFilter ofKind(RowFilter filter, String name) {
        return filter.ofKind(name.isEmpty() ? null : StepKind.valueOf(name));
    }

    private static <T> List<CellChoice> of(List<T> all, Function<T, String> id, Function<T, Names> name) {
        var choices = new ArrayList<CellChoice>();
        choices.add(new CellChoice("", TableWords.ANY.names()));
        for (var one : all) choices.add(new CellChoice(id.apply(one), name.apply(one)));
        return choices;
    }

    private FormRow row(TableWords word, String id, List<CellChoice> choices, String chosen,
            BiFunction<RowFilter, String, RowFilter> change) {
        var first = choices.stream().filter(choice -> choice.id().equals(chosen)).findFirst().orElse(choices.getFirst());
        var value = new javafx.beans.property.SimpleObjectProperty<>(first);
        ComboBox<CellChoice> box = Fields.choice(id, choices, choice -> Words.of(choice.name()), value, choice -> {
            value.set(choice);
            set(filter -> change.apply(filter, choice.id()));
        });
        box.setMaxWidth(Double.MAX_VALUE);
        return new FormRow(word.text(), box);
    }

    private void set(Function<RowFilter, RowFilter> change) {
        model.arrange(now -> now.with(change.apply(now.filter())));
    }

    private void clear() {
        set(filter -> RowFilter.NONE.withText(filter.text()));
        for (var node : lookupAll(".check-box")) if (node instanceof CheckBox box) box.setSelected(false);
        for (var node : lookupAll(".combo-box")) if (node instanceof ComboBox<?> box) box.getSelectionModel().select(0);
    }
}
