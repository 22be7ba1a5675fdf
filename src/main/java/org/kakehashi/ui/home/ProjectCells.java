package org.kakehashi.ui.home;

import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Meter;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What stands in each column of a project, and on its card.
record ProjectCells(HomeViewModel model) {

    Node project(ProjectEntry entry) {
        var summary = entry.summary();
        var pair = pair(entry);
        pair.getChildren().add(whole(Labels.of(
                HomeWords.SINCE.text(Countries.name(summary.partnerCountry()), summary.since()), "muted", "small")));
        return two(pair, Labels.of(Words.of(summary.title()), "small"));
    }

    /// Shows `label` only where all of it has room.
    static Label whole(Label label) {
        label.setMinWidth(0);
        label.widthProperty().subscribe(width ->
                label.setOpacity(width.doubleValue() < Math.floor(label.prefWidth(-1)) ? 0 : 1));
        return label;
    }

    static HBox pair(ProjectEntry entry) {
        var pair = new HBox(name(Words.of(entry.summary().home())), Icons.CITY_PAIR.node(12, "accent"),
                name(Words.of(entry.summary().partner())));
        pair.getStyleClass().add("pair");
        return pair;
    }

    private static Label name(ObservableValue<String> text) {
        var label = Labels.of(text, "strong");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    Node sectors(ProjectEntry entry) {
        var row = new HBox();
        row.getStyleClass().add("sector-icons");
        for (var sector : Sectors.of(entry.summary().sectors())) {
            var box = new StackPane(sector.icon().node(16, sector.style()));
            var tip = new Tooltip();
            tip.textProperty().bind(sector.word().text());
            Tooltip.install(box, tip);
            box.accessibleTextProperty().bind(sector.word().text());
            row.getChildren().add(box);
        }
        return row;
    }

    Node stage(ProjectEntry entry) {
        var stage = entry.summary().stage();
        return two(dots(stage), Labels.of(HomeWords.NUMBERED_STAGE.text(List.of(Stage.values()).indexOf(stage) + 1, HomeWords.of(stage).text()),
                "small"));
    }

    private static HBox dots(Stage present) {
        var dots = new HBox();
        dots.getStyleClass().add("stage-dots");
        for (var stage : Stage.values()) {
            int before = stage.compareTo(present);
            if (stage != Stage.EXCHANGE) {
                var line = new Region();
                line.getStyleClass().addAll("stage-line", before <= 0 ? "done" : "open");
                dots.getChildren().add(line);
            }
            var dot = new Region();
            dot.getStyleClass().add("stage-dot");
            dot.getStyleClass().addAll(before < 0 ? "done" : before > 0 ? "open" : "present", style(stage));
            dots.getChildren().add(dot);
        }
        return dots;
    }

    static String style(Stage stage) {
        return switch (stage) {
            case EXCHANGE -> "step-agreement";
            case TRAINING -> "step-training";
            case EXPERTS -> "step-dispatch";
            case STUDY -> "step-study";
            case PILOT -> "step-pilot";
            case BUSINESS -> "step-business";
        };
    }

    Node deadline(ProjectEntry entry) {
        var next = model.next(entry);
        if (next.isEmpty()) return Labels.of(HomeWords.NO_DEADLINE.text(), "subtle", "small");
        var due = next.get();
        var texts = two(Labels.of(Tongue.language().map(language -> Formats.date(due.deadline().day(), language))),
                Labels.of(Words.of(due.deadline().what()), "small", "muted"));
        texts.setMinWidth(0);
        var row = new HBox(DeadlinesCard.chip(due.days()), texts);
        row.getStyleClass().add("next-deadline");
        return row;
    }

    Node funding(ProjectEntry entry) {
        var summary = entry.summary();
        double funded = HomeViewModel.funded(entry);
        if (Double.isNaN(funded)) return Labels.of(HomeWords.NO_PLAN_MONEY.text(), "subtle", "small");
        var meter = new Meter(new SimpleDoubleProperty(funded), funded >= 0.8 ? "ok" : funded >= 0.3 ? "accent" : "warning");
        meter.setPrefWidth(90);
        var line = new HBox(meter, Labels.of(new SimpleStringProperty(Formats.percent(funded, 0)), "small"));
        line.getStyleClass().add("funding-line");
        return two(line, Labels.of(Tongue.language().flatMap(language -> HomeWords.MONEY_OF.text(
                Formats.projectMoney((double) summary.secured(), summary.currency(), language),
                Formats.projectMoney((double) summary.need(), summary.currency(), language))), "small", "muted"));
    }

    Node perPerson(ProjectEntry entry) {
        var cost = entry.summary().perPersonYear();
        if (cost.isEmpty()) return Labels.of(HomeWords.NOT_COMPUTED.text(), "subtle", "small");
        return Labels.of(Tongue.language().map(language ->
                Formats.perPerson(cost.getAsDouble(), entry.summary().costCurrency(), language)), "strong");
    }

    Node burden(ProjectEntry entry) {
        var burden = entry.summary().peakBurden();
        if (burden.isEmpty()) return Labels.of(HomeWords.NOT_COMPUTED.text(), "subtle", "small");
        var text = new SimpleStringProperty(Formats.percent(burden.getAsDouble(), 1));
        return Chips.of(HomeViewModel.tooDear(entry) ? Chips.Kind.WARNING : Chips.Kind.OK, text);
    }

    static Node more(ProjectEntry entry, ContextMenu menu) {
        var button = Buttons.icon("more-" + entry.id(), Icons.MORE, HomeWords.MORE.text(), () -> {});
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    private static VBox two(Node first, Node second) {
        var box = new VBox(first, second);
        box.getStyleClass().add("two-lines");
        return box;
    }
}
