package org.kakehashi.ui.partnership;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// A row of the profile: a caption, a cell for each city, and their ratio if there are two.
final class ProfileRow extends GridPane {
    ProfileRow(Node caption, List<Node> cells, Node ratio) {
        getStyleClass().add("profile-row");
        add(caption, 0, 0);
        column(22, HPos.LEFT);
        double share = cells.size() > 1 ? 34.5 : 78;
        for (int i = 0; i < cells.size(); i++) {
            add(cells.get(i), i + 1, 0);
            column(share, HPos.LEFT);
        }
        if (cells.size() < 2) return;
        add(ratio, cells.size() + 1, 0);
        column(9, HPos.RIGHT);
    }

    ProfileRow styled(String style) {
        getStyleClass().add(style);
        return this;
    }

    private void column(double percent, HPos side) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(side);
        getColumnConstraints().add(column);
    }
}
