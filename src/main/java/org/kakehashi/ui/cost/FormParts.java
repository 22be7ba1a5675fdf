package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// Parts that several forms are made of.
final class FormParts {
    private FormParts() {}

    static VBox section(Words title, Node... rows) {
        var box = new VBox(Labels.of(title.text(), "group-title"));
        box.getChildren().addAll(rows);
        box.getStyleClass().addAll("panel-section", "form");
        return box;
    }

    static Node note(Words says) {
        return Labels.paragraph(says.text(), "muted", "small");
    }

    static VBox rows(Node... rows) {
        var box = new VBox(rows);
        box.getStyleClass().add("form");
        return box;
    }

    /// @return a box whose rows are made anew whenever `shape` is another one
    static VBox rows(ObservableValue<?> shape, Supplier<List<Node>> make) {
        var box = rows();
        shape.subscribe(_ -> box.getChildren().setAll(make.get()));
        return box;
    }

    /// @return the head of an entry in a list, with a button that removes it
    static Node head(String id, ObservableValue<String> title, Runnable remove) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Labels.of(title, "strong"), gap,
                Buttons.icon(id + "-remove", Icons.DELETE, FormWords.REMOVE.text(), remove));
        head.getStyleClass().add("entry-head");
        return head;
    }

    /// @param most the greatest number at the moment, inclusive
    static TypedField<Integer> whole(String id, int least, IntSupplier most, ObservableValue<? extends @Nullable Integer> value,
            IntConsumer commit) {
        var field = new TypedField<Integer>(id, value, number -> Integer.toString(number),
                text -> whole(text, least, most.getAsInt()), commit::accept);
        field.getStyleClass().add("numeric");
        return field;
    }

    private static Checked<Integer> whole(String text, int least, int most) {
        return switch (Typed.number(text)) {
            case Checked.Good<Double>(Double typed) when least <= typed && typed <= most && typed == Math.rint(typed) ->
                Checked.good((int) Math.round(typed));
            case Checked.Good<Double> _, Checked.Bad<Double> _ -> Checked.bad(List.of(new Problem("",
                    FormWords.WHOLE_BETWEEN.names(Integer.toString(least), Integer.toString(most)))));
        };
    }
}
