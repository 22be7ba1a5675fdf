package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Tongue;

/// From whom money comes, and for what it goes, side by side with the same sum.
final class UsesCard {
    private static final double HEIGHT = 440;
    private final FundingViewModel model;
    private final GridPane grid = new GridPane();
    private final Card card;

    /// A line of one side.
    private record Part(String name, long amount, String style) {}

    UsesCard(FundingViewModel model) {
        this.model = model;
        grid.setId("sources-and-uses");
        grid.getStyleClass().add("uses");
        for (int i = 0; i < 2; i++) {
            var name = new ColumnConstraints();
            name.setHgrow(Priority.ALWAYS);
            name.setMinWidth(0);
            var amount = new ColumnConstraints();
            amount.setHalignment(HPos.RIGHT);
            amount.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().addAll(name, amount);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(HEIGHT);
        card = new Card("uses-card", CashWords.USES_TITLE.text()).ruled().bare(scroll);
        model.sheet().subscribe(_ -> show());
        Tongue.language().when(grid.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> show());
    }

    Node node() {
        return card;
    }

    private void show() {
        grid.getChildren().clear();
        List<Part> sources = sources(model.sheet().get()), uses = uses(model.sheet().get());
        int rows = Math.max(sources.size(), uses.size());
        side(0, CashWords.SOURCES.now(), sources, rows);
        side(2, CashWords.USES.now(), uses, rows);
    }

    private void side(int column, String head, List<Part> parts, int rows) {
        grid.add(label(head, "funding-head"), column, 0, 2, 1);
        for (int row = 0; row < parts.size() - 1; row++) put(parts.get(row), column, row + 1);
        put(parts.getLast(), column, rows);
    }

    private void put(Part part, int column, int row) {
        grid.add(label(part.name, "uses-name", part.style), column, row);
        grid.add(label(BudgetText.number(part.amount), "uses-amount", part.style), column + 1, row);
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    /// What sources give beyond the need of a year stays with them and is named, as is the gap.
    private static List<Part> sources(FundingSheet sheet) {
        var parts = new ArrayList<Part>();
        long given = 0;
        for (var row : sheet.table().rows()) {
            given += row.total();
            if (row.total() > 0) parts.add(new Part(row.source().name().in(Tongue.now()), row.total(), "plain"));
        }
        long gap = sheet.table().totalGap();
        if (gap > 0) parts.add(new Part(CashWords.GAP.now(), gap, "gap"));
        parts.add(new Part(CashWords.SUM.now(), given + gap, "sum"));
        return parts;
    }

    private static List<Part> uses(FundingSheet sheet) {
        var parts = new ArrayList<Part>();
        sheet.budget().byCategory().forEach((category, amount) ->
                parts.add(new Part(CostBuildUp.name(category).in(Tongue.now()), amount, "plain")));
        long over = over(sheet.table());
        if (over > 0) parts.add(new Part(CashWords.OVER.now(), over, "plain"));
        parts.add(new Part(CashWords.SUM.now(), sheet.budget().need().values().stream().mapToLong(Long::longValue).sum() + over, "sum"));
        return parts;
    }

    /// @return money of years that need less
    private static long over(FundingTable table) {
        return table.rows().stream().mapToLong(FundingTable.Row::total).sum() + table.totalGap() - table.totalNeed();
    }
}
