package org.kakehashi.ui.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Tongue;

/// A row of the table as other programs read it: plain digits, full money.
final class CopiedRow {
    private CopiedRow() {}

    static List<String> of(SheetRow row) {
        var figures = row.figures();
        return List.of(name(row), plain(figures.units()), plain(figures.capital()), plain(figures.operating()),
                year(row, true), year(row, false), plain(figures.total()), plain(figures.perPerson()));
    }

    private static String name(SheetRow row) {
        return switch (row) {
            case SheetRow.Group group -> SectorLook.name(group.sector()).in(Tongue.now());
            case SheetRow.Line line -> line.measure().name().in(Tongue.now()).replaceAll("[\\t\\n]", " ");
            case SheetRow.Total total -> CostWords.TOTAL.now(total.letter());
        };
    }

    private static String year(SheetRow row, boolean first) {
        if (!(row instanceof SheetRow.Line(Measure measure, _))) return "";
        return Integer.toString(first ? MeasureEdits.from(measure) : MeasureEdits.to(measure));
    }

    private static String plain(double value) {
        if (Double.isNaN(value)) return "";
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
    }
}
