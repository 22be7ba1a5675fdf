package org.kakehashi.ui.plan;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// The one scroll of the table and the chart beside it.
final class RowScroll {
    /// Height of a row in pixels.
    static final double ROW = 24;
    private final TableView<?> table;
    private final ReadOnlyDoubleWrapper offset = new ReadOnlyDoubleWrapper();

    RowScroll(TableView<?> table) {
        this.table = table;
        table.skinProperty().subscribe(skin -> {
            if (skin == null) return;
            var flow = flow();
            flow.positionProperty().subscribe(_ -> follow(flow));
            flow.heightProperty().subscribe(_ -> follow(flow));
            flow.cellCountProperty().subscribe(_ -> follow(flow));
        });
    }

    /// @return pixels the rows are scrolled up
    ReadOnlyDoubleProperty offset() {
        return offset.getReadOnlyProperty();
    }

    void by(double pixels) {
        if (table.getSkin() != null) flow().scrollPixels(pixels);
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) table.lookup(".virtual-flow");
    }

    private void follow(VirtualFlow<?> flow) {
        double reach = Math.max(0, flow.getCellCount() * ROW - flow.getHeight());
        offset.set(Math.rint(flow.getPosition() * reach));
    }
}
