package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;

/// Keeps how a person arranged the table of plans, and brings it back.
final class TableChoices {
    private static final String COLUMNS = "plan.columns", WIDTHS = "plan.widths", GROUPING = "plan.grouping",
            MARKS = "plan.marks", KIND = "plan.kind", SORTING = "plan.sorting", SPLIT = "plan.split";
    private final Map<String, String> kept;
    private final PlanTable table;
    private final PlanViewModel model;
    /// Held here, so that what outlives the table does not hold it.
    private final InvalidationListener keep = _ -> keep();

    TableChoices(Map<String, String> kept, PlanTable table, PlanViewModel model) {
        this.kept = kept;
        this.table = table;
        this.model = model;
        restore();
        table.getColumns().addListener(new WeakInvalidationListener(keep));
        for (var column : PlanColumn.values()) {
            table.column(column).widthProperty().addListener(new WeakInvalidationListener(keep));
        }
        model.arrangement().addListener(new WeakInvalidationListener(keep));
    }

    private void restore() {
        for (var width : kept.getOrDefault(WIDTHS, "").split(" ", -1)) {
            var parts = width.split("=", 2);
            if (parts.length < 2 || !parts[1].matches("\\d{1,4}")) continue;
            value(PlanColumn.class, parts[0]).ifPresent(column ->
                    table.column(column).setPrefWidth(Double.parseDouble(parts[1])));
        }
        var columns = new ArrayList<PlanColumn>();
        for (var name : kept.getOrDefault(COLUMNS, "").split(" ", -1)) {
            value(PlanColumn.class, name).filter(column -> !columns.contains(column)).ifPresent(columns::add);
        }
        if (columns.contains(PlanColumn.NAME)) table.showColumns(columns);
        var marks = EnumSet.noneOf(RowFilter.Mark.class);
        for (var name : kept.getOrDefault(MARKS, "").split(" ", -1)) value(RowFilter.Mark.class, name).ifPresent(marks::add);
        var grouping = value(Grouping.class, kept.getOrDefault(GROUPING, "")).orElse(Grouping.STAGE);
        var filter = new RowFilter("", marks, "", "", "", value(StepKind.class, kept.getOrDefault(KIND, "")).orElse(null));
        var sorting = sorting(kept.getOrDefault(SORTING, ""));
        model.arrange(_ -> new Arrangement(grouping, filter, sorting, Set.of()));
        table.showSorting(sorting);
    }

    private static Optional<Sorting> sorting(String text) {
        var down = text.endsWith("-");
        return value(PlanColumn.class, down ? text.substring(0, text.length() - 1) : text)
                .map(column -> new Sorting(column, down));
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }

    private void keep() {
        var now = model.arrangement().get();
        kept.put(COLUMNS, names(table.columns()));
        kept.put(WIDTHS, table.columns().stream().filter(column -> column != PlanColumn.NAME)
                .map(column -> column + "=" + Math.round(table.column(column).getWidth())).collect(Collectors.joining(" ")));
        kept.put(GROUPING, now.grouping().name());
        kept.put(MARKS, names(List.copyOf(now.filter().marks())));
        var kind = now.filter().kind();
        kept.put(KIND, kind == null ? "" : kind.name());
        kept.put(SORTING, now.sorting().map(by -> by.column() + (by.descending() ? "-" : "")).orElse(""));
    }

    private static String names(List<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /// @return pixels that a person gave the table beside the chart
    Optional<Double> split() {
        var text = kept.getOrDefault(SPLIT, "");
        return text.matches("\\d{2,5}") ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }

    void keepSplit(double pixels) {
        kept.put(SPLIT, String.valueOf(Math.round(pixels)));
    }
}
