package org.kakehashi.ui.home;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// The templates to choose from, and nothing as the last of them.
final class TemplateList {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final NewProjectViewModel model;
    private final VBox rows = new VBox();

    TemplateList(NewProjectViewModel model) {
        this.model = model;
        rows.setId("wizard-templates");
        rows.getStyleClass().add("template-list");
        model.shipped().subscribe(this::show);
    }

    Node node() {
        return rows;
    }

    private void show(Shipped shipped) {
        rows.getChildren().clear();
        for (var template : shipped.templates()) {
            rows.getChildren().add(row(template.id(), Optional.of(template), icon(template), Words.of(template.title()),
                    measures(template)));
        }
        if (!rows.getChildren().isEmpty()) rows.getChildren().getLast().getStyleClass().add("last");
    }

    private Button row(String id, Optional<Project> template, Node icon, ObservableValue<String> name,
            ObservableValue<String> note) {
        var dot = new Region();
        dot.getStyleClass().add("radio-dot");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var content = new HBox(dot, icon, Labels.of(name, "template-name"), gap, Labels.of(note, "muted", "small"));
        content.getStyleClass().add("choice-content");
        var row = Buttons.flat("choose-" + id, null, name, () -> model.template().set(template));
        row.setGraphic(content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("template-row");
        row.setMinWidth(0);
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(26));
        model.template().subscribe(chosen -> row.pseudoClassStateChanged(CHOSEN,
                chosen.map(Project::id).equals(template.map(Project::id))));
        return row;
    }

    static Node icon(Project template) {
        return TemplatesCard.main(template).map(sector -> sector.icon().node(16, sector.style()))
                .orElseGet(() -> Icons.DOCUMENT.node(16));
    }

    private static ObservableValue<String> measures(Project template) {
        if (template.costs().scenarios().isEmpty()) return HomeWords.EMPTY_NOTE.text();
        return HomeWords.MEASURES.text(template.focus().map(scenario -> scenario.measures().size()).orElse(0));
    }

    /// @return what a project made from `template` begins with
    static ObservableValue<String> contents(Optional<Project> template) {
        if (template.isEmpty() || template.get().costs().scenarios().isEmpty()) return HomeWords.EMPTY_CONTENTS.text();
        var project = template.get();
        return HomeWords.CONTENTS.text(project.focus().map(scenario -> scenario.measures().size()).orElse(0),
                project.plan().steps().size());
    }
}
