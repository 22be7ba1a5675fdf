package org.kakehashi.ui.funding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The board of applications: lanes with cards to be dragged, or moved with the keys.
final class Board extends VBox {
    /// From this width on the lane of what was not won has room beside the others, in pixels.
    private static final double SIX = 1180;
    private final BoardViewModel model;
    private final List<BoardLane> lanes;
    private final HBox row = new HBox();
    private final BooleanProperty six = new SimpleBooleanProperty();
    private final BooleanProperty lost = new SimpleBooleanProperty();
    private final Button add;

    /// @param companies opens the list of companies
    Board(BoardViewModel model, Runnable companies) {
        this.model = model;
        setId("board");
        getStyleClass().add("board");
        lanes = Stream.of(Lane.values()).map(lane -> new BoardLane(model, lane)).toList();
        add = Buttons.secondary("application-add", Icons.ADD, BoardWords.ADD.text(), this::add);
        add.getStyleClass().add("dense");
        var firms = Buttons.flat("companies-open", Icons.ORGANISATION, BoardWords.COMPANIES.text(), companies);
        firms.getStyleClass().add("dense");
        var odds = Labels.of(ProspectsText.wins(model.prospects()), "muted", "board-small");
        odds.setId("board-win-rate");
        odds.setMinWidth(0);
        row.getStyleClass().add("board-lanes");
        var stage = new StackPane(row, empty());
        stage.setMinSize(0, 0);
        new BoardDrag(stage, row, model, lanes);
        var hint = Labels.of(BoardWords.HINT.text(), "unit");
        hint.setMinWidth(0);
        var card = new Card("board-card", BoardWords.TITLE.text()).beside(hint)
                .actions(odds, notWon(), firms, add).bare(stage);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, new BoardKeys(this, model)::pressed);
        six.subscribe(_ -> arrange());
        lost.subscribe(_ -> arrange());
        model.project().map(project -> List.of(project.funding(), project.plan(), project.shelf().funders(), project.home()))
                .subscribe(_ -> show());
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> show());
        model.selected().subscribe(id -> lanes.forEach(lane -> lane.cards().forEach(each -> each.mark(id))));
        model.selected().subscribe(_ -> lead());
    }

    /// Lanes come and go before they are laid out: what is added later in a pass stays blank until the next.
    @Override
    protected void layoutChildren() {
        six.set(getWidth() >= SIX);
        super.layoutChildren();
    }

    private EmptyState empty() {
        var none = model.project().map(project -> project.funding().applications().isEmpty());
        var empty = new EmptyState("board-empty", Icons.SEND, BoardWords.EMPTY.text());
        empty.visibleProperty().bind(none);
        empty.managedProperty().bind(none);
        empty.setMouseTransparent(true);
        return empty;
    }

    private ToggleButton notWon() {
        var button = new ToggleButton();
        button.setId("board-not-won");
        button.getStyleClass().add("dense");
        button.textProperty().bind(BoardWords.SHOW_NOT_WON.text(model.project().map(project ->
                project.funding().applications().stream().filter(each -> each.lane() == Lane.NOT_WON).count())));
        button.accessibleTextProperty().bind(button.textProperty());
        button.selectedProperty().bindBidirectional(lost);
        button.visibleProperty().bind(six.not());
        button.managedProperty().bind(six.not());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// @return the lanes there is room for
    List<BoardLane> shown() {
        return lanes.stream().filter(lane -> lane.lane() != Lane.NOT_WON || six.get() || lost.get()).toList();
    }

    private void arrange() {
        row.getChildren().setAll(shown());
    }

    private void show() {
        var focused = focused().map(BoardCard::application);
        lanes.forEach(BoardLane::show);
        lead();
        focused.flatMap(this::card).ifPresent(this::focus);
    }

    /// Lets Tab lead to one card only: the selected one, or the first.
    private void lead() {
        var selected = card(model.selected().get());
        var first = selected.or(() -> shown().stream().flatMap(lane -> lane.cards().stream()).findFirst());
        lanes.forEach(lane -> lane.cards().forEach(each -> each.setFocusTraversable(Optional.of(each).equals(first))));
    }

    /// @return the card that has the focus
    Optional<BoardCard> focused() {
        return lanes.stream().flatMap(lane -> lane.cards().stream()).filter(BoardCard::isFocused).findFirst();
    }

    Optional<BoardCard> card(String application) {
        return lanes.stream().flatMap(lane -> lane.cards().stream()).filter(each -> each.application().equals(application)).findFirst();
    }

    void focus(BoardCard card) {
        card.requestFocus();
        lanes.stream().filter(lane -> lane.cards().contains(card)).forEach(lane -> lane.reveal(card));
    }

    /// Puts the focus on the selected card, or else on the first.
    void focusSelected() {
        card(model.selected().get()).or(() -> shown().stream().flatMap(lane -> lane.cards().stream()).findFirst())
                .ifPresent(this::focus);
    }

    /// Adds an application to the source it most likely goes to; where there is no programme, asks for the source.
    void add() {
        model.likelySource().ifPresentOrElse(model::add, () -> Popovers.choice("application-source", add,
                model.sources(), source -> Words.of(source.name()), model::add));
    }
}
