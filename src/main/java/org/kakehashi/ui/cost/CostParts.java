package org.kakehashi.ui.cost;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kakehashi.ui.kit.Segments;

/// The measures, the comparison and the assumptions, one of them in view.
final class CostParts extends StackPane {
    private final ReadOnlyObjectWrapper<CostPart> shown = new ReadOnlyObjectWrapper<>(CostPart.MEASURES);

    CostParts(Node measures, Node benchmark, Node assumptions) {
        getChildren().addAll(measures, benchmark, assumptions);
        setMinHeight(0);
        shown.subscribe(part -> {
            measures.setVisible(part == CostPart.MEASURES);
            benchmark.setVisible(part == CostPart.BENCHMARK);
            assumptions.setVisible(part == CostPart.ASSUMPTIONS);
        });
    }

    ReadOnlyObjectProperty<CostPart> shown() {
        return shown.getReadOnlyProperty();
    }

    void show(CostPart part) {
        shown.set(part);
    }

    Segments<CostPart> segments() {
        return new Segments<>("costs-part", List.of(CostPart.values()), part -> part.word().text(), shown, this::show);
    }
}
