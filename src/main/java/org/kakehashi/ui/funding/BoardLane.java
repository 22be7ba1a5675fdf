package org.kakehashi.ui.funding;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.ui.kit.Formats;

/// One lane of the board: how many lie there, what they come to, and the cards, which scroll.
final class BoardLane extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private final BoardViewModel model;
    private final Lane lane;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label sum = new Label();
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);

    BoardLane(BoardViewModel model, Lane lane) {
        this.model = model;
        this.lane = lane;
        setId("lane-" + lane.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().add("board-lane");
        setMinWidth(0);
        setPrefWidth(160);
        HBox.setHgrow(this, Priority.ALWAYS);
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setId(getId() + "-count");
        sum.getStyleClass().add("muted");
        sum.setId(getId() + "-sum");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(name, count, gap, sum);
        head.getStyleClass().add("board-lane-head");
        cards.getStyleClass().add("board-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    Lane lane() {
        return lane;
    }

    /// Shows what lies in the lane now.
    void show() {
        var project = model.project().get();
        var here = model.in(lane);
        name.setText(BoardWords.of(lane).now());
        count.setText(String.valueOf(here.size()));
        sum.setText(here.isEmpty() ? "" : Formats.projectMoney(
                (double) here.stream().mapToLong(CardText::amount).sum(), project.plan().currency()));
        cards.getChildren().setAll(here.stream().map(each -> new BoardCard(model, each)).toList());
    }

    List<BoardCard> cards() {
        return cards.getChildren().stream().map(BoardCard.class::cast).toList();
    }

    void target(boolean is) {
        pseudoClassStateChanged(TARGET, is);
    }

    /// Scrolls until a card can be seen as a whole.
    void reveal(BoardCard card) {
        double room = cards.getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) return;
        double top = scroll.getVvalue() * room, bottom = top + scroll.getViewportBounds().getHeight();
        var at = card.getBoundsInParent();
        if (at.getMinY() < top) scroll.setVvalue(at.getMinY() / room);
        else if (at.getMaxY() > bottom) scroll.setVvalue((at.getMaxY() - bottom + top) / room);
    }
}
