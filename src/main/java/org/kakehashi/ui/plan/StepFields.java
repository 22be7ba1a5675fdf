package org.kakehashi.ui.plan;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.FormRow;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// Fields of the inspector that read and write as the cells of the table do.
final class StepFields {
    private StepFields() {}

    /// A step among what follows from its project.
    private record Seen(PlanFacts facts, Step step) {}

    /// @return a field for what the cell of that column holds
    static TypedField<?> cell(String id, StepView opened, PlanColumn column) {
        var value = opened.seen(sheet -> new Seen(sheet.facts(), sheet.step(opened.id()).orElse(opened.now())));
        var field = new TypedField<Seen>(id, value, seen -> new CellText(seen.facts(), Tongue.now()).of(column, seen.step()),
                typed -> read(opened, column, typed),
                seen -> opened.change(column.edit(), _ -> seen.step()));
        return field;
    }

    private static Checked<Seen> read(StepView opened, PlanColumn column, String typed) {
        var facts = opened.model().sheet().get().facts();
        return switch (new CellInput(facts, Tongue.now()).read(column, opened.now(), typed)) {
            case Checked.Good<Step>(var made) -> Checked.good(new Seen(facts, made));
            case Checked.Bad<Step>(var problems) -> Checked.bad(List.of(new Problem("", joined(problems))));
        };
    }

    static Names joined(List<Problem> problems) {
        return new Names(String.join("\n", problems.stream().map(problem -> problem.says().ja()).toList()),
                String.join("\n", problems.stream().map(problem -> problem.says().en()).toList()));
    }

    /// @return that field in a row of its own
    static FormRow row(String id, StepView opened, PlanColumn column, Words caption) {
        return Fields.row(caption.text(), cell(id, opened, column));
    }

    /// @return the head of a section, with what can be added at its right
    static HBox head(Words title, Region... more) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Labels.of(title.text(), "card-title"), gap);
        head.getChildren().addAll(more);
        head.getStyleClass().add("section-head");
        return head;
    }
}
