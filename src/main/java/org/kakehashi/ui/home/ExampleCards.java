package org.kakehashi.ui.home;

import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Status;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Countries;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// The examples that ship, each with a figure of its own.
final class ExampleCards {
    private final Projects projects;
    /// Where all six stand in one row, in pixels; below it there are three in a row.
    private static final double WIDE = 1000;
    private static final int IN_ROW = 6;
    private static final int NARROW_ROW = 3;
    private final GridPane cards = new GridPane();
    private final VBox box;

    ExampleCards(Projects projects) {
        this.projects = projects;
        cards.setId("examples");
        cards.getStyleClass().add("example-cards");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Labels.of(HomeWords.EXAMPLES.text(), "section-title"),
                Labels.of(HomeWords.EXAMPLES_NOTE.text(), "muted"), gap,
                Chips.mark(Status.SOURCED, HomeWords.SOURCED.text()), Chips.mark(Status.EXAMPLE, HomeWords.EXAMPLE.text()));
        head.getStyleClass().add("example-head");
        box = new VBox(head, cards);
        box.getStyleClass().add("examples");
        projects.shipped().subscribe(shipped -> {
            cards.getChildren().setAll(shipped.examples().stream().map(this::card).toList());
            arrange();
        });
        box.widthProperty().subscribe(_ -> arrange());
    }

    Node node() {
        return box;
    }

    /// Puts the focus on the first example.
    void focus() {
        if (!cards.getChildren().isEmpty()) cards.getChildren().getFirst().requestFocus();
    }

    private void arrange() {
        int columns = box.getWidth() < WIDE ? NARROW_ROW : IN_ROW;
        for (int i = 0; i < cards.getChildren().size(); i++) {
            GridPane.setConstraints(cards.getChildren().get(i), i % columns, i / columns);
        }
        if (cards.getColumnConstraints().size() == columns) return;
        cards.getColumnConstraints().setAll(Stream.generate(ExampleCards::column).limit(columns).toList());
    }

    private static ColumnConstraints column() {
        var column = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private Button card(Project example) {
        var icons = new HBox();
        icons.getStyleClass().add("sector-icons");
        var ids = example.focus().stream().flatMap(scenario -> scenario.measures().stream())
                .map(measure -> measure.sector()).toList();
        for (var sector : Sectors.of(ids)) icons.getChildren().add(sector.icon().node(16, sector.style()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(icons, gap, Icons.FORWARD.node(14));
        var place = Labels.of(HomeWords.CITY_SINCE.text(Countries.name(example.partner().country()), example.since()),
                "muted", "small");
        var title = Labels.paragraph(Words.of(example.title()));
        var figure = ExampleFigure.of(example);
        var filler = new Region();
        VBox.setVgrow(filler, Priority.ALWAYS);
        var content = new VBox(head, Labels.of(Words.of(example.partner().name()), "section-title"), place, title,
                figure.picture(), filler, foot(figure));
        content.getStyleClass().add("example-content");
        var button = Buttons.secondary("example-" + example.id(), null, Words.of(example.title()),
                () -> projects.example(example));
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("choice-card", "example-card");
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(30));
        return button;
    }

    private static HBox foot(ExampleFigure figure) {
        var caption = Labels.paragraph(figure.caption(), "muted", "small");
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        Label mark = Chips.mark(Status.SOURCED, new SimpleStringProperty(figure.source()));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setVisible(!figure.source().isEmpty());
        var foot = new HBox(caption, mark);
        foot.getStyleClass().add("example-foot");
        return foot;
    }
}
