package org.kakehashi.ui.funding;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The board without a mouse: arrows between cards, Alt and arrows move the card, Enter opens it, Insert adds one, Delete
/// removes it.
record BoardKeys(Board board, BoardViewModel model) {
    void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.INSERT || (event.isShortcutDown() && event.getCode() == KeyCode.ENTER)) {
            board.add();
            event.consume();
            return;
        }
        if (event.getTarget() instanceof ButtonBase) return;
        board.focused().ifPresent(card -> {
            if (act(card, event)) event.consume();
        });
    }

    private boolean act(BoardCard card, KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> event.isAltDown() ? move(card, -1) : beside(card, -1);
            case RIGHT -> event.isAltDown() ? move(card, 1) : beside(card, 1);
            case UP -> !event.isAltDown() && along(card, -1);
            case DOWN -> !event.isAltDown() && along(card, 1);
            case ENTER, SPACE, F2 -> {
                model.open(card.application());
                yield true;
            }
            case DELETE -> {
                var next = neighbour(card);
                model.remove(card.application());
                model.select(next);
                board.focusSelected();
                yield true;
            }
            default -> false;
        };
    }

    private boolean along(BoardCard card, int by) {
        var cards = lane(card).cards();
        int to = Math.clamp(cards.indexOf(card) + (long) by, 0, cards.size() - 1);
        return go(cards.get(to));
    }

    /// Goes to the card at the same height of the next lane that has any.
    private boolean beside(BoardCard card, int by) {
        var lanes = board.shown();
        int row = lane(card).cards().indexOf(card);
        for (int i = lanes.indexOf(lane(card)) + by; 0 <= i && i < lanes.size(); i += by) {
            var cards = lanes.get(i).cards();
            if (!cards.isEmpty()) return go(cards.get(Math.min(row, cards.size() - 1)));
        }
        return true;
    }

    private boolean go(BoardCard card) {
        model.select(card.application());
        board.focus(card);
        return true;
    }

    private boolean move(BoardCard card, int by) {
        var lanes = board.shown();
        int to = lanes.indexOf(lane(card)) + by;
        if (0 <= to && to < lanes.size()) model.move(card.application(), lanes.get(to).lane());
        return true;
    }

    /// @return id of what comes into the place of a card that goes, empty if the lane is empty then
    private String neighbour(BoardCard card) {
        List<BoardCard> cards = lane(card).cards();
        int at = cards.indexOf(card);
        if (cards.size() == 1) return "";
        return cards.get(at + 1 < cards.size() ? at + 1 : at - 1).application();
    }

    private BoardLane lane(BoardCard card) {
        return board.shown().stream().filter(lane -> lane.cards().contains(card)).findFirst().orElseThrow();
    }
}
