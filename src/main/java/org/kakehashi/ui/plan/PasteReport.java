package org.kakehashi.ui.plan;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// Everything of a paste that could not be read, over the foot of the table.
final class PasteReport extends HBox {
    private static final int LISTED = 200;
    private static final double SHOWN = 84;
    private final VBox rows = new VBox(4);

    PasteReport(StepTransfer transfer) {
        setId("paste-report");
        getStyleClass().addAll("message-bar", "warning", "paste-report");
        setSpacing(8);
        var head = Labels.paragraph(transfer.told().flatMap(said -> Words.of(said.head())), "strong");
        rows.setId("paste-report-list");
        var list = new ScrollPane(rows);
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setPrefViewportHeight(SHOWN);
        list.setMinViewportHeight(SHOWN);
        var text = new VBox(6, head, list);
        HBox.setHgrow(text, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(Icons.WARNING.node(), text,
                Buttons.icon("paste-report-close", Icons.CLOSE, TableWords.CLOSE.text(), transfer::dismiss));
        transfer.told().subscribe(said -> show(said.rows()));
    }

    private void show(List<Names> said) {
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
        rows.getChildren().setAll(said.stream().limit(LISTED)
                .map(names -> Labels.paragraph(Words.of(names), "small")).toList());
    }
}
