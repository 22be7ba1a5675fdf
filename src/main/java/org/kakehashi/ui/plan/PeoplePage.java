package org.kakehashi.ui.plan;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kakehashi.picture.Hit;
import org.kakehashi.reference.Person;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Words;

/// Who is where when, and at its side what is known of the chosen person.
///
/// Up and Down go from person to person, Left and Right through time.
final class PeoplePage extends BorderPane {
    private final PeopleViewModel model;
    private final PlanViewModel plan;
    private final PictureView view;

    PeoplePage(PeopleViewModel model, PlanViewModel plan) {
        this.model = model;
        this.plan = plan;
        setId("people-page");
        view = Pictures.view("people-picture").copyable(PeopleWords.PICTURE.text(), new SimpleStringProperty(""));
        view.setFocusTraversable(true);
        view.accessibleTextProperty().bind(model.chosen().flatMap(id -> model.project().flatMap(project ->
                project.shelf().person(id).map(Person::name).map(name -> PeopleWords.ROW.text(PeopleWords.PICTURE.text(), Words.of(name)))
                        .orElseGet(PeopleWords.PICTURE::text))));
        model.figure().subscribe(figure -> {
            if (figure == null) return;
            view.setMinHeight(figure.lanes().height());
            view.setPrefHeight(figure.lanes().height());
            view.show(figure.lanes());
        });
        var tip = new Tooltip();
        tip.textProperty().bind(view.hovered().map(hit -> hit.map(Hit::label).orElse("")));
        Tooltip.install(view, tip);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        var scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("people-scroll");
        var empty = new EmptyState("people-empty", Icons.PEOPLE, PeopleWords.NOBODY.text(),
                Buttons.primary("people-first", Icons.ADD, PeopleWords.ADD_PERSON.text(), model::add));
        var someone = model.project().map(project -> !project.shelf().people().isEmpty());
        scroll.visibleProperty().bind(someone);
        empty.visibleProperty().bind(someone.map(is -> !is));
        setTop(tools());
        setCenter(new StackPane(empty, scroll));
        var panel = new PeoplePanel(model);
        model.chosen().map(id -> !id.isEmpty()).subscribe(open -> setRight(open ? panel : null));
    }

    private HBox tools() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var notice = Labels.of(model.notice().flatMap(now -> now.map(PeopleWords::text)
                .orElseGet(() -> new SimpleStringProperty(""))), "muted", "small");
        notice.setId("people-notice");
        notice.setMinWidth(0);
        var legend = new HBox(swatch("legend-load", PeopleWords.LEGEND_LOAD), swatch("legend-over", PeopleWords.LEGEND_OVER),
                swatch("legend-other", PeopleWords.LEGEND_OTHER));
        legend.getStyleClass().add("legend");
        var span = new Segments<>("people-span", List.of(PeopleSpan.values()), each -> each.word().text(), model.span(), model::show);
        var tools = new HBox(Buttons.icon("people-earlier", Icons.BACK, PeopleWords.EARLIER.text(), () -> model.turn(-1)),
                Buttons.icon("people-later", Icons.COLLAPSED, PeopleWords.LATER.text(), () -> model.turn(1)),
                Buttons.secondary("people-today", null, CalendarWords.TO_TODAY.text(), () -> model.goTo(model.today())), span,
                notice, gap, legend,
                Buttons.secondary("people-add", Icons.ADD, PeopleWords.ADD_PERSON.text(), model::add));
        tools.getStyleClass().addAll("tool-row", "page-tools");
        return tools;
    }

    private static Region swatch(String style, PeopleWords word) {
        var square = new Region();
        square.getStyleClass().addAll("people-swatch", style);
        var label = Labels.of(word.text(), "legend-item");
        label.setGraphic(square);
        return label;
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) return;
        var hits = view.hitsAt(event.getX(), event.getY()).stream().map(Hit::id).toList();
        var step = hits.stream().filter(id -> !id.isEmpty() && !id.startsWith("person:") && !id.startsWith("week:")).findFirst();
        step.ifPresent(plan::select);
        if (step.isPresent()) return;
        hits.stream().filter(id -> id.startsWith("person:")).findFirst()
                .ifPresent(id -> model.choose(id.substring("person:".length())));
    }

    private void key(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.UP || code == KeyCode.DOWN) model.chooseBeside(code == KeyCode.UP ? -1 : 1);
        else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) model.turn(code == KeyCode.LEFT ? -1 : 1);
        else if (code == KeyCode.HOME) model.goTo(model.today());
        else if (code == KeyCode.ESCAPE) model.choose("");
        else return;
        event.consume();
    }
}
