package org.kakehashi.ui.cost;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// The table of measures on its card, with what is wrong above its foot, or an invitation where there is none.
final class MeasureCard extends StackPane {
    MeasureCard(CostsViewModel model, MeasureTable table, DifferenceView difference,
            DifferenceViewModel comparing, SheetNotes sheetNotes, AddMeasure add) {
        getStyleClass().addAll("card", "measure-card");
        setMinHeight(0);
        var first = Buttons.primary("first-measure", Icons.ADD, CostWords.ADD_MEASURE.text(), () -> { });
        first.setOnAction(_ -> add.open(first));
        var empty = new EmptyState("no-measures", Icons.CHART, CostWords.NO_MEASURES.text(), first);
        var has = model.sheet().map(sheet -> !sheet.rows().isEmpty());
        difference.visibleProperty().bind(comparing.open());
        table.visibleProperty().bind(has.flatMap(there -> comparing.open().map(open -> there && !open)));
        empty.visibleProperty().bind(has.flatMap(there -> comparing.open().map(open -> !there && !open)));
        var problems = model.sheet().flatMap(sheet -> Tongue.language().map(language -> String.join("\n",
                sheet.problems().stream().map(problem -> problem.says()).map((Names says) -> says.in(language)).toList())));
        var text = Labels.paragraph(problems);
        var invalid = new HBox(Icons.WARNING.node(), text);
        invalid.setId("problems");
        invalid.getStyleClass().addAll("message-bar", "danger");
        var typed = Labels.paragraph(sheetNotes.complaint());
        typed.setId("complaint");
        var wrong = new HBox(Icons.WARNING.node(), typed);
        wrong.getStyleClass().addAll("message-bar", "danger");
        bindThere(invalid, problems);
        bindThere(wrong, sheetNotes.complaint());
        var notes = new VBox(new RefusedPaste(sheetNotes), invalid, wrong);
        notes.getStyleClass().add("notes");
        notes.setMaxHeight(USE_PREF_SIZE);
        notes.setPickOnBounds(false);
        StackPane.setAlignment(notes, Pos.BOTTOM_CENTER);
        getChildren().addAll(empty, table, difference, notes);
    }

    private static void bindThere(HBox bar, ObservableValue<String> text) {
        var there = text.map(says -> !says.isEmpty());
        bar.visibleProperty().bind(there);
        bar.managedProperty().bind(there);
    }
}
