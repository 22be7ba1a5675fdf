package org.kakehashi.ui.home;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The one figure an example is known for, drawn small on its card.
///
/// @param caption what it shows, a few words
/// @param source  id of the source it is read in, empty if none
record ExampleFigure(Node picture, ObservableValue<String> caption, String source) {
    /// What the compared ways cost a person and year, in yen of 2020, as the engine computes it.
    static final List<Double> WAYS = List.of(5630.0, 2520.0, 1610.0);
    /// How long the bar of the whole is, in pixels.
    private static final double WHOLE = 38;

    static ExampleFigure of(Project example) {
        return switch (example.id()) {
            case "kitakyushu-record" -> new ExampleFigure(bars("sector-sewerage", 1, HomeWords.RECORD_ALL.text(),
                    0.425, HomeWords.RECORD_SEWERAGE.text(), HomeWords.ALL.text(), HomeWords.SECTOR_SEWERAGE.text()),
                    HomeWords.RECORD_CAPTION.text(), "S1");
            case "phnom-penh-water" -> new ExampleFigure(bars("sector-water", 0.72, percent(0.72), 0.08, percent(0.08),
                    HomeWords.BEFORE.text(), HomeWords.AFTER.text()), HomeWords.NON_REVENUE_WATER.text(), "S0");
            case "surabaya-compost" -> new ExampleFigure(bars("sector-waste", 1, HomeWords.HUNDRED.text(), 0.7,
                    HomeWords.THIRTY_LESS.text(), HomeWords.BEFORE.text(), HomeWords.AFTER.text()),
                    HomeWords.WASTE_DISPOSED.text(), "S1");
            case "haiphong-cost-comparison" -> new ExampleFigure(ways(example), HomeWords.PER_PERSON_SHORT.text(), "");
            case "dalian-model-zone" -> new ExampleFigure(zone(), HomeWords.WORST_FIRST.text(), "S3");
            default -> agreement(example);
        };
    }

    private static ObservableValue<String> percent(double share) {
        return Tongue.language().map(_ -> Formats.percent(share, 0));
    }

    private static Node bars(String style, double before, ObservableValue<String> beforeText, double after,
            ObservableValue<String> afterText, ObservableValue<String> first, ObservableValue<String> second) {
        var grid = new GridPane();
        grid.getStyleClass().add("figure-bars");
        grid.addRow(0, name(first), bar(style, before, beforeText, "faint"));
        grid.addRow(1, name(second), bar(style, after, afterText, "full"));
        return grid;
    }

    private static Node ways(Project example) {
        var grid = new GridPane();
        grid.getStyleClass().add("figure-bars");
        var scenarios = example.costs().scenarios();
        for (int i = 0; i < Math.min(WAYS.size(), scenarios.size()); i++) {
            double way = WAYS.get(i);
            var currency = scenarios.get(i).basis().currency();
            grid.addRow(i, name(new SimpleStringProperty(scenarios.get(i).id())), bar("sector-sewerage",
                    way / WAYS.getFirst(), Tongue.language().map(_ -> Formats.perPerson(way, currency)), "full"));
        }
        return grid;
    }

    private static Node name(ObservableValue<String> caption) {
        var name = Labels.of(caption, "muted", "small");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private static Node bar(String style, double share, ObservableValue<String> value, String strength) {
        var bar = new Region();
        bar.getStyleClass().addAll("figure-bar", style, strength);
        bar.setPrefWidth(WHOLE * share);
        bar.setMinWidth(WHOLE * share);
        var number = Labels.of(value, "small", "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(bar, number);
        row.getStyleClass().add("figure-row");
        return row;
    }

    /// The area's share as the share of a square.
    private static Node zone() {
        var part = new Region();
        part.getStyleClass().addAll("figure-zone-part", "sector-air");
        double side = 38 * Math.sqrt(217 / 12_600.0);
        part.setMinSize(side, side);
        part.setMaxSize(side, side);
        var whole = new StackPane(part);
        whole.getStyleClass().add("figure-zone");
        StackPane.setAlignment(part, Pos.BOTTOM_RIGHT);
        var row = new HBox(whole, new VBox(Labels.of(HomeWords.ZONE_FIRST.text(), "strong", "small"),
                Labels.of(HomeWords.ZONE_OF.text(), "muted", "small")));
        row.getStyleClass().add("figure-row");
        return row;
    }

    private static ExampleFigure agreement(Project example) {
        var latest = example.partnership().latest();
        if (latest.isEmpty()) {
            return new ExampleFigure(new Region(), Words.of(example.title()), "");
        }
        var agreement = latest.get();
        var first = example.partnership().agreements().getFirst();
        var widest = example.partnership().agreements().stream()
                .max(Comparator.comparingInt(each -> each.fields().size())).orElse(first);
        var renewed = agreement.equals(first) ? HomeWords.nothing() : HomeWords.RENEWED.text(agreement.signed().year());
        var box = new VBox(line(), new HBox(Labels.of(HomeWords.YEAR.text(first.signed().year()), "small"), space(),
                Labels.of(renewed, "muted", "small")));
        box.getStyleClass().add("figure-bars");
        return new ExampleFigure(box, HomeWords.FIELDS_AGREED.text(widest.fields().size()), widest.evidence().source());
    }

    /// Two points in time and what lies between and after them.
    private static Node line() {
        var done = new Region();
        done.getStyleClass().addAll("figure-line", "step-dispatch");
        HBox.setHgrow(done, Priority.ALWAYS);
        done.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(dot("figure-dot"), done, dot("figure-ring"));
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private static Region dot(String style) {
        var dot = new Region();
        dot.getStyleClass().addAll(style, "step-dispatch");
        return dot;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
