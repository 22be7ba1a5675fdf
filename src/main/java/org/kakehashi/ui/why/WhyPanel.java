package org.kakehashi.ui.why;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
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
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// The panel at the right, over the page, that says why a number is what it is.
///
/// @param <Q> what the screen asks with
public final class WhyPanel<Q> extends VBox {
    private static final double WIDTH = 648, MARGIN = 20, GAP = 6;
    /// Where the page is not much wider than the panel, the panel takes all of it.
    private static final double ALONE_BELOW = 1230;
    private final WhyViewModel<Q> model;
    private final Label value = new Label();
    private final Label what = new Label();
    private final HBox chips = new HBox();
    private final Label sentence = new Label();
    private final ReasonTree tree;
    private final HBox notes = new HBox();
    private final InputCounts counts;
    private final VBox pins = new VBox();
    private final SimpleStringProperty pinned = new SimpleStringProperty("");
    private final SimpleStringProperty pinWord = new SimpleStringProperty("");
    private final Button pin;
    private Optional<Q> question = Optional.empty();

    /// @param light   is told the place of a selected part, a path as a problem's; blank if it has none
    /// @param open    is told the place of a part that was opened
    /// @param replace leads to the values that wait to be replaced
    public WhyPanel(WhyViewModel<Q> model, Consumer<String> light, Consumer<String> open, Runnable replace) {
        this.model = model;
        tree = new ReasonTree(light, open);
        counts = new InputCounts(replace);
        pin = Buttons.icon("why-pin", Icons.PIN, pinWord, model::pin);
        setId("why");
        getStyleClass().addAll("inspector", "why-panel");
        getStylesheets().add(requireNonNull(WhyPanel.class.getResource("why.css"), "why.css").toExternalForm());
        VBox.setVgrow(tree, Priority.ALWAYS);
        var body = new VBox(heading(), sentence, tree, notes, counts);
        body.getStyleClass().add("why-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body, pins);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            model.close();
            event.consume();
        });
        model.shown().subscribe(this::show);
        model.pinned().subscribe(_ -> showPins());
        Tongue.heardBy(this).subscribe(_ -> again());
    }

    private HBox head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Icons.INFO.node("accent"), Labels.of(WhyWords.TITLE.text(), "section-title"),
                Labels.of(pinned, "muted", "small"), gap,
                Buttons.secondary("why-copy", Icons.COPY, WhyWords.COPY.text(), this::copy), pin,
                Buttons.icon("why-close", Icons.CLOSE, WhyWords.CLOSE.text(), model::close));
        head.getStyleClass().add("panel-head");
        return head;
    }

    private HBox heading() {
        value.setId("why-value");
        value.getStyleClass().add("why-number");
        value.setMinWidth(USE_PREF_SIZE);
        what.getStyleClass().add("muted");
        what.setMinWidth(0);
        chips.getStyleClass().add("why-chips");
        chips.setMinWidth(USE_PREF_SIZE);
        sentence.setId("why-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var heading = new HBox(value, what, gap, chips);
        heading.getStyleClass().add("why-heading");
        return heading;
    }

    /// Lays this panel over what is in `root`, at its right; it is there while something is explained.
    public void over(StackPane root) {
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        maxWidthProperty().bind(root.widthProperty().map(width ->
                width.doubleValue() < ALONE_BELOW ? width.doubleValue() : WIDTH));
        prefWidthProperty().bind(maxWidthProperty());
        model.shown().subscribe(told -> {
            if (told.isEmpty()) root.getChildren().remove(this);
            else if (!root.getChildren().contains(this)) root.getChildren().add(this);
        });
    }

    private void again() {
        model.shown().get().ifPresent(this::show);
        showPins();
    }

    private void show(Optional<WhyViewModel.Told<Q>> told) {
        if (told.isEmpty()) question = Optional.empty();
        else show(told.get());
    }

    private void show(WhyViewModel.Told<Q> told) {
        var language = Tongue.now();
        var explanation = told.explanation();
        value.setText(explanation.value().in(language));
        what.setText(explanation.what().in(language));
        chips.getChildren().setAll(explanation.chips().stream().map(chip -> chip(chip.in(language))).toList());
        sentence.setText(explanation.sentence().in(language));
        tree.show(explanation.reason(), !question.equals(Optional.of(told.question())));
        question = Optional.of(told.question());
        double width = (WIDTH - 2 * MARGIN) / Math.max(1, explanation.notes().size()) - GAP;
        notes.getChildren().setAll(explanation.notes().stream().map(note -> new NoteCard(note, width)).toList());
        notes.setVisible(!explanation.notes().isEmpty());
        notes.setManaged(notes.isVisible());
        notes.getStyleClass().setAll("why-notes");
        counts.show(explanation.reason().assumptions());
        pinWord.set((model.isPinned() ? WhyWords.UNPIN : WhyWords.PIN).now());
    }

    private static Label chip(String text) {
        var chip = new Label(text);
        chip.getStyleClass().addAll("chip", "plain");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private void showPins() {
        var told = model.pinned().get();
        pinned.set(told.isEmpty() ? "" : WhyWords.PINNED.now(told.size()));
        pins.getStyleClass().setAll("why-pins");
        pins.getChildren().setAll(told.stream().map(each -> pin(each)).toList());
        pins.setManaged(!told.isEmpty());
        pinWord.set((model.isPinned() ? WhyWords.UNPIN : WhyWords.PIN).now());
    }

    private HBox pin(WhyViewModel.Told<Q> told) {
        var number = new Label(told.explanation().value().in(Tongue.now()));
        number.getStyleClass().add("strong");
        number.setMinWidth(USE_PREF_SIZE);
        var about = new Label(told.explanation().what().in(Tongue.now()));
        about.getStyleClass().addAll("muted", "small");
        about.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ObservableValue<String> word = WhyWords.UNPIN.text();
        var row = new HBox(number, about, gap,
                Buttons.icon("why-unpin", Icons.CLOSE, word, () -> model.unpin(told.question())));
        row.getStyleClass().addAll("row", "clickable", "why-pinned");
        row.setFocusTraversable(true);
        row.setOnMouseClicked(_ -> model.ask(told.question()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) model.ask(told.question());
        });
        return row;
    }

    private void copy() {
        model.shown().get().ifPresent(told -> {
            var content = new ClipboardContent();
            content.putString(Chain.text(told.explanation(), tree.shown()));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /// Gives the tree the keys.
    public void focusTree() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) tree.getSelectionModel().select(0);
    }
}
