package org.kakehashi.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.project.ProjectSummary;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Place;

/// The tabs of the project in hand, its stage and its versions.
final class TabStrip extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Desk desk;
    private final HBox stage = new HBox();

    TabStrip(Desk desk, List<Place.Screen> tabs) {
        this.desk = desk;
        setId("tabs");
        getStyleClass().add("tab-strip");
        for (var tab : tabs) getChildren().add(tab(tab));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var versions = Buttons.secondary("versions", Icons.VERSIONS, ShellWords.VERSIONS.text(), () -> {});
        versions.getStyleClass().add("dense");
        versions.setOnAction(_ -> desk.inHand().get().ifPresent(open -> Versions.open(open.session(), versions)));
        stage.getStyleClass().add("stage");
        getChildren().addAll(gap, stage, versions);
        desk.place().subscribe(_ -> showStage());
        desk.entries().addListener((ListChangeListener<Object>) _ -> showStage());
    }

    private ToggleButton tab(Place.Screen screen) {
        var word = ShellWords.of(screen);
        var button = new ToggleButton();
        button.setId("tab-" + screen.name().toLowerCase(Locale.ROOT));
        button.textProperty().bind(word.text());
        button.accessibleTextProperty().bind(word.text());
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(desk.place().get().screen() == screen);
            desk.inHand().get().ifPresent(open -> desk.go(Place.of(screen, open.id())));
        });
        desk.place().subscribe(place -> button.setSelected(place.screen() == screen));
        return button;
    }

    private void showStage() {
        stage.getChildren().setAll(summary().map(TabStrip::chip).stream().toList());
    }

    private Optional<ProjectSummary> summary() {
        return desk.inHand().get().flatMap(open -> desk.entries().stream()
                .filter(entry -> entry.id().equals(open.id())).findFirst()).map(entry -> entry.summary());
    }

    private static Label chip(ProjectSummary summary) {
        var stage = summary.stage();
        return Chips.of(Chips.Kind.ACCENT, icon(stage),
                ShellWords.STAGE.text(List.of(Stage.values()).indexOf(stage) + 1, ShellWords.of(stage).text()));
    }

    private static Icons icon(Stage stage) {
        return switch (stage) {
            case EXCHANGE -> Icons.AGREEMENT;
            case TRAINING -> Icons.TRAINING;
            case EXPERTS -> Icons.DISPATCH;
            case STUDY -> Icons.STUDY;
            case PILOT -> Icons.PILOT;
            case BUSINESS -> Icons.BUSINESS;
        };
    }
}
