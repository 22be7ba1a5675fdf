package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.levelling.Answer;
import org.kakehashi.levelling.Move;
import org.kakehashi.levelling.Proposal;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What levelling proposes: the finish beside its bound, each move with its reason, and what is left.
final class LevelReport extends VBox {
    private static final double ROW = 42, HEAD = 32, MOST_ROWS = 8;
    private static final int SAID = 4;
    private final LevelViewModel model;

    LevelReport(LevelViewModel model, Proposal proposal) {
        this.model = model;
        setId("level-report");
        getStyleClass().addAll("level-content", "level-report");
        getChildren().add(figures(proposal));
        if (proposal.moves().isEmpty()) getChildren().add(nothing(proposal));
        else getChildren().add(table(proposal.moves()));
        if (!proposal.unsolved().isEmpty()) getChildren().addAll(unsolved(proposal));
    }

    private static Node figures(Proposal proposal) {
        var state = proven(proposal);
        var figures = new HBox(
                LevelDialog.figure("level-now", date(proposal.before()), LevelWords.NOW),
                LevelDialog.figure("level-after", date(proposal.after()), LevelWords.AFTER),
                LevelDialog.figure("level-bound", date(proposal.bound()), LevelWords.BOUND),
                LevelDialog.figure("level-twice", LevelWords.TWICE_LEFT.text(proposal.twice(), proposal.left()), LevelWords.TWICE),
                state);
        figures.getStyleClass().add("level-figures");
        return figures;
    }

    private static ObservableValue<String> date(LocalDate day) {
        return Tongue.language().map(language -> Formats.date(day, language));
    }

    private static Node proven(Proposal proposal) {
        boolean optimal = proposal.status() == Answer.Status.OPTIMAL;
        var word = optimal ? proposal.fewest() ? LevelWords.FEWEST : LevelWords.PROVEN : LevelWords.OPEN;
        var chip = Chips.of(optimal ? Chips.Kind.OK : Chips.Kind.WARNING, word.text());
        chip.setId("level-proven");
        var hint = new Tooltip();
        hint.textProperty().bind(LevelWords.BOUND_HINT.text());
        chip.setTooltip(hint);
        return chip;
    }

    private static Node nothing(Proposal proposal) {
        var word = proposal.left() == 0 && proposal.unsolved().isEmpty() ? LevelWords.NOTHING
                : proposal.status() == Answer.Status.UNKNOWN ? LevelWords.NOT_FOUND : LevelWords.NOTHING_LEFT;
        var label = Labels.of(word.text(), "level-nothing");
        label.setId("level-nothing");
        label.setGraphic((word == LevelWords.NOTHING ? Icons.OK : Icons.WARNING).node(word == LevelWords.NOTHING ? "ok" : "warning"));
        return label;
    }

    private TableView<Move> table(List<Move> moves) {
        var table = new TableView<>(FXCollections.observableArrayList(moves));
        table.setId("level-moves");
        table.getStyleClass().add("dense");
        var check = Tables.node("level-choose", LevelWords.CHOOSE.text(), this::check);
        check.setPrefWidth(76);
        var days = Tables.number("level-days", LevelWords.MOVES.text(), Move::days, value -> Formats.signed(value,
                value == Math.rint(value) ? 0 : 1));
        days.setPrefWidth(58);
        table.getColumns().setAll(List.of(check,
                text("level-step", LevelWords.STEP, move -> move.name().in(Tongue.now()), 186),
                text("level-from", LevelWords.FROM, move -> Formats.shortRange(move.from().start(), move.from().finish()), 138),
                text("level-to", LevelWords.TO, move -> Formats.shortRange(move.to().start(), move.to().finish()), 138),
                days, reason()));
        table.setFixedCellSize(ROW);
        table.setPrefHeight(HEAD + ROW * Math.min(MOST_ROWS, moves.size()) + 4);
        table.setMinHeight(HEAD + ROW * Math.min(3, moves.size()) + 4);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var move = table.getSelectionModel().getSelectedItem();
            if (event.getCode() != KeyCode.SPACE || move == null || move.follows()) return;
            model.choose(move.step(), !model.chosen().get().contains(move.step()));
            event.consume();
        });
        return table;
    }

    private Node check(Move move) {
        if (move.follows()) return Labels.of(LevelWords.FOLLOWER.text(), "muted", "small");
        var box = new CheckBox();
        box.setId("level-choose-" + move.step());
        box.setAccessibleText(move.name().in(Tongue.now()));
        box.setSelected(model.chosen().get().contains(move.step()));
        box.setOnAction(_ -> model.choose(move.step(), box.isSelected()));
        model.chosen().when(box.sceneProperty().isNotNull())
                .subscribe(chosen -> box.setSelected(chosen.contains(move.step())));
        return box;
    }

    private static TableColumn<Move, String> text(String id, LevelWords head, Function<Move, String> text, double width) {
        var column = Tables.text(id, head.text(), text);
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<Move, Move> reason() {
        var column = Tables.<Move>node("level-reason", LevelWords.REASON.text(), move -> {
            var label = Labels.paragraph(Words.of(move.reason()), "small", "level-why");
            var whole = new Tooltip();
            whole.textProperty().bind(Words.of(move.reason()));
            label.setTooltip(whole);
            return label;
        });
        column.setPrefWidth(476);
        return column;
    }

    private static List<Node> unsolved(Proposal proposal) {
        var lines = new VBox();
        lines.setId("level-unsolved");
        lines.getStyleClass().add("level-unsolved");
        for (var each : proposal.unsolved().stream().limit(SAID).toList()) {
            Label line = Labels.paragraph(Words.of(each), "small");
            line.setGraphic(Icons.WARNING.node(14, "warning"));
            lines.getChildren().add(line);
        }
        int more = proposal.unsolved().size() - SAID;
        if (more > 0) lines.getChildren().add(Labels.of(LevelWords.MORE.text(more), "muted", "small"));
        return List.of(Labels.of(LevelWords.UNSOLVED.text(), "section-title"), lines);
    }
}
