package org.kakehashi.ui.funding;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Cards taken with the mouse: a picture of the card follows the pointer, the lane under it lights up, Esc gives up.
final class BoardDrag {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    /// The pointer has to go that far before a click is a drag, in pixels.
    private static final double SLACK = 6;
    private final StackPane stage;
    private final BoardViewModel model;
    private final List<BoardLane> lanes;
    private final ImageView picture = new ImageView();
    private @Nullable BoardCard card;
    private Point2D from = Point2D.ZERO;
    private boolean dragging;

    /// @param stage what the picture of a card may move over
    BoardDrag(StackPane stage, HBox row, BoardViewModel model, List<BoardLane> lanes) {
        this.stage = stage;
        this.model = model;
        this.lanes = lanes;
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        picture.getStyleClass().add("board-picture");
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        row.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        row.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || !dragging) return;
            end();
            event.consume();
        });
    }

    private void pressed(MouseEvent event) {
        end();
        if (event.getButton() != MouseButton.PRIMARY) return;
        card = under(event.getTarget() instanceof Node node ? node : null);
        from = at(event);
        if (card == null) return;
        event.consume(); // or the lane's scrolling takes the focus
        model.select(card.application());
        card.requestFocus();
        if (event.getClickCount() == 2) {
            model.open(card.application());
            card = null;
        }
    }

    private static @Nullable BoardCard under(@Nullable Node node) {
        for (var at = node; at != null; at = at.getParent()) if (at instanceof BoardCard found) return found;
        return null;
    }

    private void dragged(MouseEvent event) {
        if (card == null) return;
        var now = at(event);
        if (!dragging && now.distance(from) >= SLACK) begin(card);
        if (!dragging) return;
        var corner = stage.sceneToLocal(card.localToScene(0, 0));
        picture.relocate(corner.getX() + now.getX() - from.getX(), corner.getY() + now.getY() - from.getY());
        lanes.forEach(lane -> lane.target(target(event).filter(lane::equals).isPresent()));
        event.consume();
    }

    private void begin(BoardCard taken) {
        dragging = true;
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        picture.setImage(taken.snapshot(clear, null));
        taken.pseudoClassStateChanged(TAKEN, true);
        stage.getChildren().add(picture);
    }

    private void released(MouseEvent event) {
        var taken = card;
        var to = dragging ? target(event) : Optional.<BoardLane>empty();
        end();
        if (taken != null) to.ifPresent(lane -> model.move(taken.application(), lane.lane()));
    }

    private Optional<BoardLane> target(MouseEvent event) {
        return lanes.stream().filter(lane -> lane.getScene() != null
                && lane.contains(lane.sceneToLocal(event.getSceneX(), event.getSceneY()))).findFirst();
    }

    private void end() {
        if (card != null) card.pseudoClassStateChanged(TAKEN, false);
        card = null;
        dragging = false;
        stage.getChildren().remove(picture);
        lanes.forEach(lane -> lane.target(false));
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
