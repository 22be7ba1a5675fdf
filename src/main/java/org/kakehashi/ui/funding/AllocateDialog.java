package org.kakehashi.ui.funding;

import static java.util.Objects.requireNonNull;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kakehashi.allocation.Chance;
import org.kakehashi.allocation.FundingSituation.Choices;
import org.kakehashi.allocation.Stage;
import org.kakehashi.ui.funding.AllocateViewModel.State;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Overlay;
import org.kakehashi.ui.kit.Words;

/// Lies over the workspace while money is allocated: first the choices, then how far the search is, then the proposal.
final class AllocateDialog {
    private final AllocateViewModel model;
    private final Overlay overlay;
    private final SimpleStringProperty stage = new SimpleStringProperty("");
    private final SimpleStringProperty best = new SimpleStringProperty("");
    private final Timeline watch = new Timeline(new KeyFrame(Duration.millis(150), _ -> look()));

    /// @param root what it lies over
    AllocateDialog(AllocateViewModel model, StackPane root) {
        this.model = model;
        overlay = new Overlay("allocate", root, "allocate-veil", model::close).styledBy(
                requireNonNull(AllocateDialog.class.getResource("allocate.css"), "allocate.css").toExternalForm());
        watch.setCycleCount(Animation.INDEFINITE);
        model.state().subscribe(this::show);
    }

    void open() {
        model.open();
    }

    private void look() {
        var standing = model.standing();
        stage.set(word(standing == null ? Stage.Kind.UNFUNDED : standing.stage()).now());
        best.set(standing == null ? AllocateWords.NONE_YET.now()
                : Formats.number(standing.stage() == Stage.Kind.OWN && model.choices().expected() ? standing.best() / 1000.0
                        : standing.best(), 0));
    }

    private static AllocateWords word(Stage.Kind kind) {
        return switch (kind) {
            case UNFUNDED -> AllocateWords.STAGE_UNFUNDED;
            case OWN -> AllocateWords.STAGE_OWN;
            case PAYERS -> AllocateWords.STAGE_PAYERS;
            case CHANGE -> AllocateWords.STAGE_CHANGE;
        };
    }

    private void show(State state) {
        watch.stop();
        switch (state) {
            case State.Idle _ -> overlay.hide();
            case State.Choosing _ -> choosing();
            case State.Searching _ -> searching();
            case State.Failed(var why) -> box(false, Labels.paragraph(Words.of(why)), close());
            case State.Proposed proposed -> proposed(proposed);
        }
    }

    private void choosing() {
        var choices = model.choices();
        var expected = check("allocate-expected", AllocateWords.EXPECTED, choices.expected());
        var keep = check("allocate-keep", AllocateWords.KEEP, choices.keepSecured());
        var content = new VBox(Labels.paragraph(AllocateWords.INTRO.text(), "dialog-text"), keep, expected, likely());
        content.getStyleClass().add("allocate-content");
        var start = Buttons.primary("allocate-start", null, AllocateWords.START.text(), () -> {
            model.choose(new Choices(expected.isSelected(), keep.isSelected()));
            model.search();
        });
        box(false, content, Buttons.secondary("allocate-cancel", null, AllocateWords.CANCEL.text(), model::close), start);
        start.requestFocus();
    }

    /// How programmes count that nobody has applied to.
    private Node likely() {
        var wins = model.wins();
        var hint = Labels.paragraph(wins.decided() < Chance.FEWEST ? AllocateWords.EXPECTED_CERTAIN.text(Chance.FEWEST)
                : AllocateWords.EXPECTED_RATE.text(wins.won(), wins.decided()), "muted", "small");
        hint.setId("allocate-likely");
        hint.getStyleClass().add("allocate-hint");
        return hint;
    }

    private static CheckBox check(String id, AllocateWords word, boolean selected) {
        var box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(word.text());
        box.setSelected(selected);
        return box;
    }

    private void searching() {
        look();
        watch.play();
        var bar = new ProgressBar();
        bar.setId("allocate-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        var figures = new HBox(figure("allocate-stage", stage, AllocateWords.STAGE), figure("allocate-best", best, AllocateWords.BEST));
        figures.getStyleClass().add("allocate-figures");
        var content = new VBox(Labels.paragraph(AllocateWords.SEARCHING.text(), "dialog-text"), bar, figures);
        content.getStyleClass().add("allocate-content");
        var cancel = Buttons.secondary("allocate-cancel", null, AllocateWords.CANCEL.text(), model::close);
        box(false, content, cancel, Buttons.primary("allocate-take", null, AllocateWords.TAKE_BEST.text(), model::takeBest));
        cancel.requestFocus();
    }

    static Node figure(String id, ObservableValue<String> number, AllocateWords word) {
        var figure = Labels.of(number, "allocate-number");
        figure.setId(id);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(figure, Labels.of(word.text(), "muted", "small"));
    }

    private void proposed(State.Proposed proposed) {
        var proposal = proposed.proposal();
        var report = new AllocateReport(model, proposed);
        var close = close();
        if (!proposal.found() || proposal.payments().isEmpty()) {
            box(true, report, close);
            close.requestFocus();
            return;
        }
        var again = Buttons.flat("allocate-again", null, AllocateWords.AGAIN.text(), model::search);
        var some = Buttons.secondary("allocate-accept", null,
                model.chosen().flatMap(chosen -> AllocateWords.ACCEPT_CHOSEN.text(chosen.size())), model::accept);
        some.disableProperty().bind(model.chosen().map(chosen -> chosen.isEmpty()));
        var all = Buttons.primary("allocate-accept-all", null, AllocateWords.ACCEPT_ALL.text(), model::acceptAll);
        box(true, report, again, close, some, all);
        all.requestFocus();
    }

    private Button close() {
        return Buttons.secondary("allocate-close", null, AllocateWords.CLOSE.text(), model::close);
    }

    private void box(boolean wide, Node content, Button... buttons) {
        var box = overlay.show(AllocateWords.TITLE.text(), content, buttons);
        if (wide) box.getStyleClass().add("wide");
    }
}
