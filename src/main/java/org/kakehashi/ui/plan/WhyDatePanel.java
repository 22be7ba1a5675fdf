package org.kakehashi.ui.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.schedule.WhyDate;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// The card that says why a step has its date: what it waits for, filled where it decides, in the order applied.
final class WhyDatePanel extends VBox {
    private static final double WIDTH = 648;
    private static final double ALONE_BELOW = 1230;
    private final WhyDateModel model;
    private final PlanViewModel plan;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label sentence = new Label();
    private final VBox rows = new VBox();

    WhyDatePanel(WhyDateModel model, PlanViewModel plan) {
        this.model = model;
        this.plan = plan;
        setId("why-date");
        getStyleClass().addAll("inspector", "why-date");
        getStylesheets().add(requireNonNull(WhyDatePanel.class.getResource("why-date.css"), "why-date.css").toExternalForm());
        title.setId("why-date-title");
        title.getStyleClass().add("why-date-title");
        title.setMinWidth(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        about.setMinWidth(0);
        sentence.setId("why-date-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("why-date-rows");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Icons.INFO.node("accent"), Labels.of(WhyDateWords.ASK.text(), "section-title"), gap,
                Buttons.secondary("why-date-copy", Icons.COPY, WhyDateWords.COPY.text(), this::copy),
                Buttons.icon("why-date-close", Icons.CLOSE, WhyDateWords.CLOSE.text(), model::dismiss));
        head.getStyleClass().add("panel-head");
        var heading = new HBox(title, about);
        heading.getStyleClass().add("why-date-heading");
        var body = new VBox(heading, sentence, rows);
        body.getStyleClass().add("why-date-body");
        getChildren().addAll(head, body);
        setMaxHeight(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            model.dismiss();
            event.consume();
        });
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
        Tongue.heardBy(this)
                .subscribe(_ -> model.shown().get().ifPresent(this::show));
    }

    /// Lays this card over what is in `root`, at its right; it is there while a date is explained.
    void over(StackPane root) {
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        maxWidthProperty().bind(root.widthProperty().map(width ->
                width.doubleValue() < ALONE_BELOW ? width.doubleValue() : WIDTH));
        prefWidthProperty().bind(maxWidthProperty());
        model.shown().subscribe(shown -> {
            if (shown.isEmpty()) root.getChildren().remove(this);
            else if (!root.getChildren().contains(this)) root.getChildren().add(this);
        });
    }

    private void show(WhyDate why) {
        var language = Tongue.now();
        var step = model.step(why.step());
        title.setText(WhyDateWords.TITLE.now(Formats.date(why.start().toLocalDate())));
        about.setText(WhyDateWords.START_OF.now(plan.sheet().get().numbers().getOrDefault(why.step(), ""),
                step.map(each -> each.name().in(language)).orElse("")).strip());
        sentence.setText(why.sentence().in(language));
        Consumer<String> jump = id -> {
            plan.select(id);
            model.ask(id);
        };
        rows.getChildren().setAll(why.lines().stream().map(line -> new WhyDateRow(line, jump)).toList());
    }

    private void copy() {
        Optional<WhyDate> shown = model.shown().get();
        if (shown.isEmpty()) return;
        var lines = shown.get().lines().stream().map(line -> "\t" + WhyDateWords.CHAIN_LINE.now(
                Formats.date(line.moment().toLocalDate()), line.text().in(Tongue.now()), WhyDateRow.rule(line)));
        var content = new ClipboardContent();
        content.putString(title.getText() + " " + about.getText() + "\n" + sentence.getText() + "\n"
                + lines.collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
