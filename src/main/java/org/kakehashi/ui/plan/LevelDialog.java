package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kakehashi.levelling.Proposal;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Overlay;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.plan.LevelViewModel.State;

/// Lies over the plan while its load is levelled: first how far the search is, then what it proposes.
final class LevelDialog {
    private final LevelViewModel model;
    private final Overlay overlay;
    private final SimpleStringProperty best = new SimpleStringProperty("");
    private final SimpleStringProperty bound = new SimpleStringProperty("");
    private final SimpleBooleanProperty found = new SimpleBooleanProperty();
    private final Timeline watch = new Timeline(new KeyFrame(Duration.millis(150), _ -> look()));

    /// @param root what it lies over
    LevelDialog(LevelViewModel model, StackPane root) {
        this.model = model;
        overlay = new Overlay("level", root, "plan-veil", model::close);
        watch.setCycleCount(Animation.INDEFINITE);
        model.state().subscribe(this::show);
    }

    private void look() {
        var standing = model.standing();
        var day = standing == null ? null : standing.best();
        found.set(day != null);
        best.set(day == null ? LevelWords.NONE_YET.now() : Formats.date(day));
        bound.set(standing == null ? "–" : Formats.date(standing.bound()));
    }

    private void show(State state) {
        watch.stop();
        switch (state) {
            case State.Idle _ -> overlay.hide();
            case State.Searching _ -> searching();
            case State.Failed(var why) -> overlay.show(LevelWords.FAILED.text(), Labels.paragraph(Words.of(why)), close(true));
            case State.Proposed(var proposal, var levelled) -> proposed(proposal, levelled);
        }
    }

    private void searching() {
        look();
        watch.play();
        var bar = new ProgressBar();
        bar.setId("level-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        var figures = new HBox(figure("level-best", best, LevelWords.BEST), figure("level-bound", bound, LevelWords.BOUND));
        figures.getStyleClass().add("level-figures");
        var content = new VBox(Labels.paragraph(LevelWords.SEARCHING.text(), "dialog-text"), bar, figures,
                Labels.paragraph(LevelWords.BOUND_HINT.text(), "muted", "small"));
        content.getStyleClass().add("level-content");
        var take = Buttons.primary("level-take", null, LevelWords.TAKE_BEST.text(), model::takeBest);
        take.disableProperty().bind(found.not());
        overlay.show(LevelWords.TITLE.text(), content, Buttons.secondary("level-cancel", null, LevelWords.CANCEL.text(), model::close), take).requestFocus();
    }

    static Node figure(String id, ObservableValue<String> number, LevelWords word) {
        var figure = Labels.of(number, "level-number");
        figure.setId(id);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(figure, Labels.of(word.text(), "muted", "small"));
    }

    private void proposed(Proposal proposal, boolean levelled) {
        boolean any = !proposal.moves().isEmpty();
        var buttons = new ArrayList<Button>();
        if (levelled) buttons.add(Buttons.flat("level-clear", null, LevelWords.CLEAR.text(), model::clear));
        buttons.add(close(!any));
        if (any) {
            var some = Buttons.secondary("level-accept", null,
                    model.chosen().flatMap(chosen -> LevelWords.ACCEPT_CHOSEN.text(chosen.size())), model::accept);
            some.disableProperty().bind(model.chosen().map(Set::isEmpty));
            buttons.add(some);
            buttons.add(Buttons.primary("level-accept-all", null, LevelWords.ACCEPT_ALL.text(), model::acceptAll));
        }
        overlay.show(LevelWords.TITLE.text(), new LevelReport(model, proposal), buttons.toArray(Button[]::new))
                .getStyleClass().add("wide");
        buttons.getLast().requestFocus();
    }

    private Button close(boolean alone) {
        return alone ? Buttons.primary("level-close", null, LevelWords.CLOSE.text(), model::close)
                : Buttons.secondary("level-close", null, LevelWords.CLOSE.text(), model::close);
    }
}
