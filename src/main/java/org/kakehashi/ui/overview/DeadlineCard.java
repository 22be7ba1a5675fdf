package org.kakehashi.ui.overview;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.project.ProjectSummary.Deadline;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Popovers;

/// What is to happen next, with the days left.
final class DeadlineCard {
    private static final int SHOWN = 4;
    private final OverviewViewModel model;
    private final VBox rows = new VBox();
    private final HBox more = new HBox();
    private final Card card;
    private Optional<List<Deadline>> last = Optional.empty();

    DeadlineCard(OverviewViewModel model) {
        this.model = model;
        more.getStyleClass().add("card-actions");
        card = new Card("deadlines", OverviewWords.DEADLINES.text()).actions(more).ruled().bare(rows);
        card.setMinHeight(Region.USE_PREF_SIZE);
        model.shown().subscribe(shown -> shown.ifPresent(overview -> show(overview.deadlines())));
    }

    Card card() {
        return card;
    }

    private void show(List<Deadline> deadlines) {
        if (last.equals(Optional.of(deadlines))) return;
        last = Optional.of(deadlines);
        more.getChildren().clear();
        if (deadlines.isEmpty()) {
            var none = new HBox(Labels.of(OverviewWords.NO_DEADLINES.text(), "muted"));
            none.getStyleClass().addAll("row", "last");
            rows.getChildren().setAll(none);
            return;
        }
        var first = deadlines.subList(0, Math.min(SHOWN, deadlines.size()));
        rows.getChildren().setAll(rows("deadline-", first, () -> { }));
        if (deadlines.size() > SHOWN) more.getChildren().add(link(deadlines));
    }

    private Hyperlink link(List<Deadline> deadlines) {
        return Buttons.link("deadlines-all", OverviewWords.ALL_DEADLINES.text(deadlines.size()), () -> {
            var list = new VBox();
            list.getStyleClass().add("deadline-list");
            var scroll = new ScrollPane(list);
            scroll.setId("deadlines-list");
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("deadline-scroll");
            OverviewScreen.dress(scroll);
            var popover = Popovers.below(more, scroll);
            list.getChildren().setAll(rows("all-deadline-", deadlines, popover::hide));
        });
    }

    private List<Node> rows(String id, List<Deadline> deadlines, Runnable before) {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < deadlines.size(); i++) {
            var row = row(deadlines.get(i), before);
            row.setId(id + i);
            if (i == deadlines.size() - 1) row.getStyleClass().add("last");
            nodes.add(row);
        }
        return nodes;
    }

    private HBox row(Deadline deadline, Runnable before) {
        var icon = switch (deadline.kind()) {
            case APPLICATION -> Icons.CALENDAR;
            case AGREEMENT -> Icons.AGREEMENT;
            case STEP -> model.project().plan().step(deadline.subject())
                    .map(step -> StageLook.of(step.stage()).icon).orElse(Icons.CALENDAR);
            case MILESTONE -> Icons.TARGET;
        };
        var what = Labels.of(Phrase.text(deadline.what()), "small");
        what.setMinWidth(40);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var day = Labels.of(Phrase.text(StageLines.day(deadline.day())), "small", "muted");
        day.setMinWidth(Region.USE_PREF_SIZE);
        var chip = AttentionCard.days(ChronoUnit.DAYS.between(model.today(), deadline.day()));
        chip.getStyleClass().add("days");
        var row = new HBox(icon.node(14), what, day, chip);
        row.getStyleClass().addAll("row", "deadline");
        var place = Whereabouts.of(model.project(), deadline.subject())
                .orElseGet(() -> Place.of(Place.Screen.PLAN, model.project().id()));
        return Press.on(row, OverviewWords.DEADLINE_TEXT.text(deadline.what(), StageLines.day(deadline.day()),
                chip.textProperty()), () -> {
            before.run();
            model.open(place);
        });
    }
}
