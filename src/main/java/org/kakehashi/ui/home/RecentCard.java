package org.kakehashi.ui.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The projects edited last, with what was done and when.
final class RecentCard {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private final HomeViewModel model;
    private final ZoneId zone;
    private final VBox rows = new VBox();
    private final Card card = new Card("recent", HomeWords.RECENT.text()).icon(Icons.UNDO).ruled();

    RecentCard(HomeViewModel model, ZoneId zone) {
        this.model = model;
        this.zone = zone;
        rows.getStyleClass().add("home-list");
        card.getStyleClass().add("home-side");
        card.bare(rows);
        model.recent().addListener((ListChangeListener<ProjectEntry>) _ -> show());
        show();
    }

    Node node() {
        return card;
    }

    private void show() {
        rows.getChildren().setAll(model.recent().stream().map(this::row).toList());
        if (model.recent().isEmpty()) {
            rows.getChildren().setAll(Labels.paragraph(HomeWords.NO_PROJECTS.text(), "muted", "home-nothing"));
        }
    }

    private Button row(ProjectEntry entry) {
        return listButton("recent-" + entry.id(), Icons.CITY_PAIR.node(16, "accent"), Words.of(entry.summary().partner()),
                HomeWords.RECENT_EDIT.text(entry.lastEdit().name(), when(entry)),
                () -> model.projects().open(entry.id(), Place.Screen.OVERVIEW));
    }

    private ObservableValue<String> when(ProjectEntry entry) {
        var saved = entry.saved().atZone(zone);
        LocalDate day = saved.toLocalDate();
        if (day.equals(model.today())) return HomeWords.TIME.text(CLOCK.format(saved));
        if (day.equals(model.today().minusDays(1))) return HomeWords.YESTERDAY.text();
        return Tongue.language().map(language -> Formats.date(day, language));
    }

    static Button listButton(String id, Node icon, ObservableValue<String> first,
            ObservableValue<String> second, Runnable run) {
        var well = new StackPane(icon);
        well.getStyleClass().add("icon-well");
        var texts = new VBox(Labels.of(first), Labels.of(second, "muted", "small"));
        texts.setMinWidth(0);
        texts.getStyleClass().add("two-lines");
        var row = new HBox(well, texts);
        row.getStyleClass().add("list-row");
        var button = Buttons.flat(id, null, first, run);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(row);
        button.getStyleClass().add("list-button");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(26));
        return button;
    }
}
