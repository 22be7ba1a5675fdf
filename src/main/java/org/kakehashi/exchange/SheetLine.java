package org.kakehashi.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Status;

/// One row of a sheet from elsewhere, its cells by column; every wrong one is told.
final class SheetLine {
    private final String sheet;
    private final SheetRows.Row row;
    private final Map<SheetColumn, Integer> columns;
    private final Consumer<Problem> complain;
    private int wrong;

    SheetLine(String sheet, SheetRows.Row row, Map<SheetColumn, Integer> columns, Consumer<Problem> complain) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
        this.complain = complain;
    }

    /// @return whether something in it was wrong so far
    boolean isWrong() {
        return wrong > 0;
    }

    /// @return how much was wrong so far
    int wrong() {
        return wrong;
    }

    /// Tells that a text is blank in both languages, at the column that is there.
    void complainBlank(SheetColumn ja, SheetColumn en) {
        complain(columns.containsKey(ja) || !columns.containsKey(en) ? ja : en, "blank");
    }

    /// Tells that the value in a column breaks a rule.
    void complain(SheetColumn column, String rule) {
        wrong++;
        var at = columns.get(column);
        var place = sheet + "!" + (at == null ? "" : CellReference.convertNumToColString(at)) + row.number();
        var said = said(column);
        var asked = LibrarySheet.TEXTS.text("rule." + rule);
        complain.accept(new Problem(place, said.isBlank()
                ? LibrarySheet.TEXTS.text("sheet.nothing", column.head(), asked)
                : LibrarySheet.TEXTS.text("sheet.wrong", column.head(), said, asked)));
    }

    private String said(SheetColumn column) {
        var cell = row.cells().get(columns.getOrDefault(column, -1));
        return cell == null ? "" : cell.said();
    }

    String text(SheetColumn column) {
        var cell = row.cells().get(columns.getOrDefault(column, -1));
        return switch (cell) {
            case null -> "";
            case SheetCell.Formula _ -> {
                complain(column, "formula");
                yield "";
            }
            case SheetCell.Text text -> text.said();
            case SheetCell.Amount number -> number.said();
            case SheetCell.Day day -> day.said();
        };
    }

    Names names(SheetColumn ja, SheetColumn en) {
        return new Names(text(ja), text(en));
    }

    OptionalDouble number(SheetColumn column) {
        var cell = row.cells().get(columns.getOrDefault(column, -1));
        switch (cell) {
            case null -> {}
            case SheetCell.Amount(double number) -> {
                return OptionalDouble.of(number);
            }
            case SheetCell.Text(var text) -> {
                var plain = text.strip().replace(",", "").replace('\u2212', '-');
                if (plain.matches("-?(\\d{1,15}(\\.\\d{1,15})?|\\.\\d{1,15})")) {
                    return OptionalDouble.of(Double.parseDouble(plain));
                }
                complain(column, "number");
            }
            case SheetCell.Day _ -> complain(column, "day");
            case SheetCell.Formula _ -> complain(column, "formula");
        }
        return OptionalDouble.empty();
    }

    /// @return the day of a cell that is shown as one, null if it is not
    @Nullable LocalDate shownDay(SheetColumn column) {
        return row.cells().get(columns.getOrDefault(column, -1)) instanceof SheetCell.Day(double number)
                && DateUtil.isValidExcelDate(number)
                ? DateUtil.getLocalDateTime(number).toLocalDate() : null;
    }

    /// @return a whole number within the bounds, empty if the cell is blank or wrong
    OptionalInt whole(SheetColumn column, int least, int most, String rule) {
        var number = number(column);
        if (number.isEmpty()) return OptionalInt.empty();
        double value = number.getAsDouble();
        if (value == Math.rint(value) && least <= value && value <= most) return OptionalInt.of((int) value);
        complain(column, rule);
        return OptionalInt.empty();
    }

    /// @return the value that is called so in either language or by its name; `otherwise` if the cell is blank or wrong
    <E extends Enum<E>> E choice(SheetColumn column, String kind, List<E> values, E otherwise) {
        var text = text(column);
        if (text.isBlank()) return otherwise;
        for (var value : values) {
            if (value.name().equalsIgnoreCase(text) || SheetColumn.isCalled(text,
                    LibrarySheet.words(kind, value))) return value;
        }
        complain(column, kind);
        return otherwise;
    }

    Evidence evidence(SheetColumn status, SheetColumn source, SheetColumn noteJa, SheetColumn noteEn) {
        return new Evidence(choice(status, "status", List.of(Status.values()), Status.OWN), text(source),
                names(noteJa, noteEn));
    }
}
