package org.kakehashi.ui.cost;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Evidence;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Sector;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// All inputs of one measure, each figure with its mark.
final class MeasureForm extends VBox implements AutoCloseable {
    private final MeasureView view;

    /// @param back shows the drivers again
    MeasureForm(CostsViewModel model, Measure measure, Runnable back) {
        view = new MeasureView(model, measure);
        setId("measure-form");
        getStyleClass().add("measure-form");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Buttons.icon("measure-back", Icons.BACK, CostWords.BACK_TO_DRIVERS.text(), back),
                Labels.of((measure instanceof Measure.Rollout ? CostWords.ROLLOUT : measure instanceof Measure.Budget
                        ? CostWords.BUDGET : CostWords.REMEDIATION).text(), "section-title"), gap,
                Buttons.icon("measure-duplicate", Icons.COPY, CostWords.DUPLICATE_MEASURE.text(),
                        () -> model.duplicate(view.id())),
                Buttons.icon("measure-delete", Icons.DELETE, CostWords.DELETE_MEASURE.text(), () -> model.delete(view.id())));
        head.getStyleClass().add("panel-head");
        var body = new VBox(named());
        switch (measure) {
            case Measure.Budget _ -> body.getChildren().addAll(new BudgetForm(this).sections());
            case Measure.Rollout _ -> body.getChildren().addAll(new RolloutForm(this).sections());
            case Measure.Remediation _ -> body.getChildren().addAll(new RemediationForm(this).sections());
        }
        body.getChildren().add(new PayersForm(view).section());
        body.getChildren().getLast().getStyleClass().add("last");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    MeasureView view() {
        return view;
    }

    String measureId() {
        return view.id();
    }

    private Node named() {
        var name = Fields.name("form-name", view.name(), text -> view.model().rename(view.id(), text));
        var sectors = Stream.concat(Stream.of(Sector.values()).map(Sector::id), view.model().sectors()).distinct().toList();
        var sector = new SectorField("form-sector", sectors, view.of(Measure::sector),
                id -> view.change(CostWords.EDIT_SECTOR, measure -> measure.withSector(id)));
        var box = new VBox(Fields.row(CostWords.NAME.text(), name), Fields.row(CostWords.SECTOR.text(), sector));
        box.getStyleClass().addAll("panel-section", "form");
        return box;
    }

    static VBox section(CostWords title, Node... rows) {
        var box = new VBox(Labels.of(title.text(), "group-title"));
        box.getChildren().addAll(rows);
        box.getStyleClass().addAll("panel-section", "form");
        return box;
    }

    /// @return first and last year of building
    Node years() {
        var from = Fields.year("form-from", 1, 9899, view.of(measure -> MeasureEdits.from(measure)), year ->
                view.change(CostWords.EDIT_PERIOD, measure -> MeasureEdits.between(measure, year,
                        Math.max(year, MeasureEdits.to(measure)))));
        var to = Fields.year("form-to", 1, 9899, view.of(measure -> MeasureEdits.to(measure)), year ->
                view.change(CostWords.EDIT_PERIOD, measure -> MeasureEdits.between(measure,
                        Math.min(year, MeasureEdits.from(measure)), year)));
        var both = new VBox(Fields.row(CostWords.FROM.text(), from), Fields.row(CostWords.TO.text(), to));
        both.getStyleClass().add("form");
        return both;
    }

    /// @return a form row with the mark of the figure below its field
    Node figure(Words caption, TypedField<?> field, ObservableValue<Evidence> evidence) {
        var mark = new HBox();
        mark.getStyleClass().add("figure-mark");
        evidence.subscribe(now -> {
            mark.getChildren().setAll(StatusMark.of(now));
            if (now.note().isBlank()) return;
            mark.getChildren().add(Labels.of(Words.of(now.note()).when(mark.sceneProperty().map(_ -> true).orElse(false)),
                    "subtle", "note-text"));
        });
        var box = new VBox(Fields.row(caption.text(), field), mark);
        box.getStyleClass().add("figure-box");
        return box;
    }

    CheckBox tick(String id, Words word, ObservableValue<Boolean> value, Consumer<Boolean> commit) {
        var box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(word.text());
        box.setWrapText(true);
        value.subscribe(box::setSelected);
        box.setOnAction(_ -> commit.accept(box.isSelected()));
        return box;
    }

    String currency() {
        return view.model().now().currency();
    }

    @Override
    public void close() {
        view.close();
    }
}
