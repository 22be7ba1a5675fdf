package org.kakehashi.ui.funding;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kakehashi.base.Checked;
import org.kakehashi.ui.kit.Tongue;

/// A field over a cell, gone when the amount is taken or given up; a blank one clears the cell.
final class AmountEditor extends TextField {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private final FundingViewModel model;
    private final CellPlace place;
    private final String before;
    private final Consumer<String> complain;
    private final Consumer<Move> leave;
    private boolean left;

    /// Where one goes on from a cell.
    enum Move { STAY, DOWN, NEXT, BACK, AWAY }

    /// @param complain is told what is wrong, blank if nothing
    /// @param leave    takes the field away
    AmountEditor(FundingViewModel model, CellPlace place, Consumer<String> complain, Consumer<Move> leave) {
        this.model = model;
        this.place = place;
        this.complain = complain;
        this.leave = leave;
        before = model.sheet().get().cell(place.source(), place.year())
                .map(cell -> Amounts.exact(cell.amount(), Tongue.now())).orElse("");
        setId("pledge-editor");
        getStyleClass().add("funding-editor");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        accessibleTextProperty().bind(FundingWords.AMOUNT.text());
        setText(before);
        selectAll();
        textProperty().subscribe(_ -> say(""));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe((was, now) -> {
            if (was && !now) offer(Move.AWAY);
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            offer(Move.DOWN);
        } else if (event.getCode() == KeyCode.TAB) {
            offer(event.isShiftDown() ? Move.BACK : Move.NEXT);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            end(Move.STAY);
        } else {
            return;
        }
        event.consume();
    }

    private void offer(Move move) {
        if (left) return;
        if (getText().strip().equals(before)) {
            end(move);
        } else if (getText().isBlank()) {
            model.clear(place);
            end(move);
        } else {
            switch (Amounts.read(getText(), Tongue.now())) {
                case Checked.Good<Long>(Long amount) -> {
                    model.setAmount(place, amount);
                    end(move);
                }
                case Checked.Bad<Long>(var problems) -> say(problems.getFirst().says().in(Tongue.now()));
            }
        }
    }

    private void say(String problem) {
        pseudoClassStateChanged(ERROR, !problem.isEmpty());
        complain.accept(problem);
    }

    private void end(Move move) {
        if (left) return;
        left = true;
        complain.accept("");
        leave.accept(move);
    }
}
