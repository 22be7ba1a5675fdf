package org.kakehashi.ui.funding;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;

/// The applications of the project on the whole page, with what they and those of all projects come to.
final class ApplicationsPage {
    private final VBox root;

    ApplicationsPage(BoardViewModel model, Board board) {
        var all = model.prospects();
        var figures = new FlowPane(figure("expected", Icons.TARGET, ProspectsText.expected(all)),
                figure("all-wins", Icons.CITIES, ProspectsText.allWins(all)),
                figure("all-expected", Icons.CITIES, ProspectsText.allExpected(all)));
        figures.getStyleClass().add("board-figures");
        VBox.setVgrow(board, Priority.ALWAYS);
        root = new VBox(figures, board);
        root.getStyleClass().add("funding-cards");
        root.setMinSize(0, 0);
    }

    Node node() {
        return root;
    }

    private static HBox figure(String id, Icons icon, ObservableValue<String> text) {
        var label = Labels.of(text);
        label.setId("board-" + id);
        var figure = new HBox(icon.node(14, "muted"), label);
        figure.getStyleClass().add("board-figure");
        return figure;
    }
}
