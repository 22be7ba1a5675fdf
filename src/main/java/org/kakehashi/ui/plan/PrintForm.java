package org.kakehashi.ui.plan;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.picture.PrintPaper;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The choices of the print preview.
final class PrintForm extends VBox {
    private final PrintViewModel model;

    PrintForm(PrintViewModel model) {
        this.model = model;
        getStyleClass().addAll("print-form", "form");
        getChildren().addAll(title(PrintWords.PAPER), format(), direction(), margin(),
                title(PrintWords.SIZE), size());
        getChildren().addAll(fitted());
        getChildren().addAll(scaled());
        getChildren().addAll(title(PrintWords.PERIOD), date(PrintWords.FROM), date(PrintWords.TO), wholePlan(),
                title(PrintWords.SHOWN));
        for (var layer : PrintOptions.offered()) {
            getChildren().add(tick("print-layer-" + layer.name().toLowerCase(Locale.ROOT), layer.word(),
                    now -> now.layers().contains(layer), (now, on) -> now.showing(layer, on)));
        }
        getChildren().add(title(PrintWords.COLUMNS));
        for (var column : PrintColumn.values()) {
            getChildren().add(tick("print-column-" + column.name().toLowerCase(Locale.ROOT), column.head(),
                    now -> now.columns().contains(column), (now, on) -> now.with(column, on)));
        }
        getChildren().add(tick("print-everywhere", PrintWords.EVERYWHERE, PrintOptions::everywhere,
                PrintOptions::namesEverywhere));
    }

    private static Node title(PrintWords word) {
        return Labels.of(word.text(), "card-title");
    }

    private Node format() {
        return Fields.row(PrintWords.FORMAT.text(), new Segments<>("print-format", List.of(PrintPaper.Format.values()),
                format -> new javafx.beans.property.SimpleStringProperty(format.name()),
                model.options().map(now -> now.paper().format()),
                format -> paper(paper -> new PrintPaper(format, paper.landscape(), paper.margin()))));
    }

    private Node direction() {
        return Fields.row(PrintWords.DIRECTION.text(), new Segments<>("print-direction", List.of(true, false),
                wide -> (wide ? PrintWords.LANDSCAPE : PrintWords.PORTRAIT).text(),
                model.options().map(now -> now.paper().landscape()),
                wide -> paper(paper -> new PrintPaper(paper.format(), wide, paper.margin()))));
    }

    private Node margin() {
        return Fields.row(PrintWords.MARGIN.text(), Fields.number("print-margin", 0, 50, 1,
                model.options().map(now -> now.paper().margin()),
                typed -> paper(paper -> new PrintPaper(paper.format(), paper.landscape(), typed))).columns(5));
    }

    private void paper(UnaryOperator<PrintPaper> change) {
        model.change(now -> now.on(change.apply(now.paper())));
    }

    private Node size() {
        return new Segments<>("print-size", List.of(true, false),
                fitted -> (fitted ? PrintWords.FITTED : PrintWords.SCALED).text(), model.options().map(PrintOptions::fitted),
                fitted -> model.change(now -> fitted ? now.fitted(now.across(), now.down())
                        : now.scaled(now.scale(), now.period())));
    }

    private List<Node> fitted() {
        var across = Fields.row(PrintWords.ACROSS.text(), Fields.number("print-across", 1, 50, 1,
                model.options().map(PrintOptions::across),
                typed -> model.change(now -> now.fitted((int) Math.round(typed), now.down()))).columns(4));
        var down = Fields.row(PrintWords.DOWN.text(), Fields.number("print-down", 1, 200, 1,
                model.options().map(PrintOptions::down),
                typed -> model.change(now -> now.fitted(now.across(), (int) Math.round(typed)))).columns(4));
        return shown(List.of(across, down), PrintOptions::fitted);
    }

    private List<Node> scaled() {
        var scale = Fields.row(PrintWords.SCALE.text(), Fields.percent("print-scale", 0.2, 4, 0.1,
                model.options().map(PrintOptions::scale),
                typed -> model.change(now -> now.scaled(typed, now.period()))).columns(5));
        var period = Fields.row(PlanWords.ZOOM_IN.text(), new Segments<>("print-period",
                List.of(PrintOptions.Period.values()), each -> each.word().text(), model.options().map(PrintOptions::period),
                chosen -> model.change(now -> now.scaled(now.scale(), chosen))));
        return shown(List.of(scale, period), now -> !now.fitted());
    }

    private List<Node> shown(List<Node> nodes, Function<PrintOptions, Boolean> when) {
        for (var node : nodes) {
            node.visibleProperty().bind(model.options().map(when));
            node.managedProperty().bind(node.visibleProperty());
        }
        return nodes;
    }

    private Node date(PrintWords which) {
        boolean first = which == PrintWords.FROM;
        var field = Fields.date(first ? "print-from" : "print-to",
                model.options().map(now -> first ? now.from() : now.to()),
                typed -> model.change(now -> first ? now.between(typed, now.to()) : now.between(now.from(), typed)));
        field.promptTextProperty().bind(model.days().flatMap(days -> Tongue.language().map(language -> days.map(whole ->
                Formats.date(first ? whole.start() : whole.finish(), language)).orElse(""))));
        return Fields.row(which.text(), field);
    }

    private Node wholePlan() {
        var whole = Buttons.flat("print-whole", Icons.RESET, PrintWords.WHOLE_PLAN.text(),
                () -> model.change(now -> now.between(null, null)));
        whole.disableProperty().bind(model.options().map(now -> now.from() == null && now.to() == null));
        return new HBox(whole);
    }

    /// An option that is on or off.
    private interface Switch {
        PrintOptions turn(PrintOptions now, boolean on);
    }

    private Node tick(String id, Words says, Function<PrintOptions, Boolean> on, Switch turn) {
        var box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(says.text());
        model.options().map(on).subscribe(box::setSelected);
        box.setOnAction(_ -> model.change(now -> turn.turn(now, box.isSelected())));
        return box;
    }
}
