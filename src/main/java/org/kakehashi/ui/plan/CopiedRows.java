package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Tsv;

/// Steps as rows of a spreadsheet, with heads; names are indented as the steps lie in each other.
record CopiedRows(PlanFacts facts, Language language) {
    private static final List<PlanColumn> ALWAYS = List.of(PlanColumn.NUMBER, PlanColumn.NAME, PlanColumn.KIND,
            PlanColumn.STAGE, PlanColumn.DURATION, PlanColumn.START, PlanColumn.FINISH, PlanColumn.AFTER, PlanColumn.PEOPLE,
            PlanColumn.DONE);

    /// @param more columns beside those that always go along
    String text(List<Step> steps, List<PlanColumn> more) {
        var columns = new ArrayList<>(ALWAYS);
        for (var column : more) if (column.copied() && !columns.contains(column)) columns.add(column);
        var cells = new CellText(facts, language);
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(column -> column.head(language)).toList());
        int least = steps.stream().mapToInt(step -> facts.outline().depth(step.id())).min().orElse(0);
        for (var step : steps) {
            var indent = "  ".repeat(facts.outline().depth(step.id()) - least);
            rows.add(columns.stream().map(column -> column == PlanColumn.NAME ? indent + cells.of(column, step)
                    : cells.of(column, step)).toList());
        }
        return Tsv.write(rows);
    }
}
