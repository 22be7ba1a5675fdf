package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Language;
import org.kakehashi.cost.Measure;

/// The whole table as other programs read it, under heads that are known again when it comes back: full money, plain digits.
final class CopiedRow {
    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.NAME, SheetColumn.SECTOR, SheetColumn.QUANTITY,
            SheetColumn.COVERAGE, SheetColumn.CAPITAL, SheetColumn.OPERATING, SheetColumn.FROM, SheetColumn.TO,
            SheetColumn.UNIT_COST, SheetColumn.LIFE, SheetColumn.TOTAL, SheetColumn.EACH);

    private CopiedRow() {}

    static List<String> heads(String currency, Language language) {
        return COLUMNS.stream().map(column -> column.millions() || column == SheetColumn.UNIT_COST
                ? TableWords.WHOLE_MONEY.in(language, column.head(language), currency) : column.head(language)).toList();
    }

    static List<String> of(SheetRow row, CellInput cells) {
        var texts = new ArrayList<String>();
        for (var column : COLUMNS) {
            texts.add(switch (row) {
                case SheetRow.Line(Measure measure, var figures) -> column.millions()
                        ? Millions.plain(cells.amount(column, measure, figures)) : cells.text(column, measure, figures);
                case SheetRow.Group group -> column == SheetColumn.NAME
                        ? SectorNames.name(group.sector()).in(cells.language()) : sum(column, row.figures());
                case SheetRow.Total total -> column == SheetColumn.NAME
                        ? CostWords.TOTAL.in(cells.language(), total.letter()) : sum(column, row.figures());
            });
        }
        return texts;
    }

    private static String sum(SheetColumn column, Figures figures) {
        if (column == SheetColumn.CAPITAL) return Millions.plain(Goal.tidy(figures.capital()));
        if (column == SheetColumn.OPERATING) return Millions.plain(Goal.tidy(figures.operating()));
        if (column == SheetColumn.TOTAL) return Millions.plain(Goal.tidy(figures.total()));
        return column == SheetColumn.EACH ? Millions.plain(Goal.tidy(figures.perPerson())) : "";
    }
}
