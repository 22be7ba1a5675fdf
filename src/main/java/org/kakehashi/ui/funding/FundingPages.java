package org.kakehashi.ui.funding;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kakehashi.ui.kit.Segments;

/// The pages of the workspace, one of them at a time; each is made when it is first seen.
final class FundingPages extends StackPane {
    private final Map<FundingPage, Supplier<Node>> makers = new EnumMap<>(FundingPage.class);
    private final Map<FundingPage, Node> made = new EnumMap<>(FundingPage.class);
    private final ReadOnlyObjectWrapper<FundingPage> page = new ReadOnlyObjectWrapper<>(FundingPage.MATRIX);

    FundingPages(Supplier<Node> matrix) {
        setId("funding-pages");
        setMinSize(0, 0);
        makers.put(FundingPage.MATRIX, matrix);
    }

    FundingPages with(FundingPage kind, Supplier<Node> maker) {
        makers.put(kind, maker);
        return this;
    }

    List<FundingPage> kinds() {
        return List.copyOf(makers.keySet());
    }

    ReadOnlyObjectProperty<FundingPage> page() {
        return page.getReadOnlyProperty();
    }

    /// @param wanted one of `kinds`
    void show(FundingPage wanted) {
        getChildren().setAll(made.computeIfAbsent(wanted, kind -> requireNonNull(makers.get(kind)).get()));
        page.set(wanted);
    }

    Segments<FundingPage> switcher() {
        return new Segments<>("funding-page", kinds(), FundingPage::text, page, this::show);
    }
}
