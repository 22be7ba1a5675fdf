package org.kakehashi.ui.home;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.project.ProjectSummary.Deadline;
import org.kakehashi.ui.home.HomeViewModel.Due;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What is due next in any project; a row opens its project on the right tab.
final class DeadlinesCard {
    private static final int NEAR = 14;
    private final HomeViewModel model;
    private final HBox columns = new HBox();
    private final VBox first = new VBox();
    private final VBox second = new VBox();
    private final Label none = Labels.paragraph(HomeWords.NO_DEADLINES.text(), "muted");
    private final Card card = new Card("deadlines", HomeWords.DEADLINES.text()).icon(Icons.DEADLINE).ruled();

    DeadlinesCard(HomeViewModel model) {
        this.model = model;
        columns.getChildren().addAll(first, second);
        columns.getStyleClass().add("deadline-columns");
        for (var column : columns.getChildren()) HBox.setHgrow(column, Priority.ALWAYS);
        first.prefWidthProperty().bind(columns.widthProperty().divide(2));
        second.prefWidthProperty().bind(columns.widthProperty().divide(2));
        first.setMinWidth(0);
        second.setMinWidth(0);
        none.getStyleClass().add("home-nothing");
        card.bare(columns);
        model.due().addListener((ListChangeListener<Due>) _ -> show());
        show();
    }

    Node node() {
        return card;
    }

    private void show() {
        first.getChildren().clear();
        second.getChildren().clear();
        int half = (model.due().size() + 1) / 2;
        for (int i = 0; i < model.due().size(); i++) {
            (i < Math.max(4, half) ? first : second).getChildren().add(row(model.due().get(i), i));
        }
        columns.getChildren().remove(none);
        if (model.due().isEmpty()) columns.getChildren().addFirst(none);
    }

    private Button row(Due due, int index) {
        var day = Labels.of(Tongue.language().map(language -> Formats.dayMonth(due.deadline().day(), language)),
                "strong", "deadline-day");
        var what = new VBox(Labels.of(Words.of(due.deadline().what())),
                Labels.of(Words.of(due.project().summary().partner()), "muted", "small"));
        what.setMinWidth(0);
        what.getStyleClass().add("two-lines");
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(day, what, chip(due.days()));
        row.getStyleClass().add("deadline-row");
        var button = Buttons.flat("deadline-" + index, null, Words.of(due.deadline().what()),
                () -> model.projects().open(due.project().id(), screen(due.deadline().kind())));
        var whole = new Tooltip();
        whole.textProperty().bind(Words.of(due.deadline().what()));
        button.setTooltip(whole);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(row);
        button.getStyleClass().add("list-button");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(26));
        return button;
    }

    static Label chip(long days) {
        var text = days == 0 ? HomeWords.TODAY.text() : HomeWords.DAYS.text(days);
        var kind = days <= NEAR ? Chips.Kind.DANGER : days <= HomeViewModel.SOON ? Chips.Kind.WARNING : Chips.Kind.PLAIN;
        var chip = Chips.of(kind, null, text);
        chip.getStyleClass().add("days");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private static Place.Screen screen(Deadline.Kind kind) {
        return switch (kind) {
            case APPLICATION -> Place.Screen.FUNDING;
            case AGREEMENT -> Place.Screen.PARTNERSHIP;
            case STEP, MILESTONE -> Place.Screen.PLAN;
        };
    }
}
