package org.kakehashi.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Moment;

/// One row of a plan in a sheet from elsewhere; what is wrong in it is named with its cell.
final class PlanLine {
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?(?:[ T]+(\\d{1,2}):(\\d{2})(?::\\d{2})?)?");
    private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,12}(\\.\\d{1,25})?|\\.\\d{1,25})");
    private final String sheet;
    private final SheetRows.Row row;
    private final Map<PlanColumn, Integer> columns;
    private final PlanTrouble trouble;

    PlanLine(String sheet, SheetRows.Row row, Map<PlanColumn, Integer> columns, PlanTrouble trouble) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
        this.trouble = trouble;
    }

    int number() {
        return row.number();
    }

    boolean has(PlanColumn column) {
        return columns.containsKey(column);
    }

    private @Nullable SheetCell cell(PlanColumn column) {
        return row.cells().get(columns.getOrDefault(column, -1));
    }

    void complain(PlanColumn column, String key, Object... more) {
        var cell = cell(column);
        var values = new Object[more.length + 2];
        values[0] = column.head();
        values[1] = cell == null ? "" : PlanTrouble.shortened(cell.said());
        System.arraycopy(more, 0, values, 2, more.length);
        var at = columns.get(column);
        trouble.at(trouble.file() + " " + sheet + "!" + (at == null ? "" : CellReference.convertNumToColString(at)) + row.number(),
                PlanTrouble.TEXTS.text("cell." + key, values));
    }

    /// Formulas are taken for what they show.
    String text(PlanColumn column) {
        var cell = cell(column);
        return cell == null ? "" : PlanTrouble.line(cell.said());
    }

    String longText(PlanColumn column) {
        var cell = cell(column);
        return cell == null ? "" : PlanTrouble.text(cell.said());
    }

    /// @return both languages; where only one has a column, its text in both
    Names names(PlanColumn ja, PlanColumn en) {
        if (has(ja) != has(en)) return Names.same(text(has(ja) ? ja : en));
        return new Names(text(ja), text(en));
    }

    /// @return the number in the cell, if it holds one as such
    Optional<Double> amount(PlanColumn column) {
        return cell(column) instanceof SheetCell.Amount(double number) ? Optional.of(number) : Optional.empty();
    }

    OptionalDouble number(PlanColumn column) {
        return switch (cell(column)) {
            case null -> OptionalDouble.empty();
            case SheetCell.Amount(double number) -> OptionalDouble.of(number);
            case SheetCell.Day _ -> {
                complain(column, "number");
                yield OptionalDouble.empty();
            }
            case SheetCell.Text(var text) -> number(column, text);
            case SheetCell.Formula(var shown) -> number(column, shown);
        };
    }

    private OptionalDouble number(PlanColumn column, String text) {
        var plain = text.strip().replace(",", "");
        if (plain.isEmpty()) return OptionalDouble.empty();
        if (AMOUNT.matcher(plain).matches()) return OptionalDouble.of(Double.parseDouble(plain));
        complain(column, "number");
        return OptionalDouble.empty();
    }

    @Nullable Moment moment(PlanColumn column) {
        return switch (cell(column)) {
            case null -> null;
            case SheetCell.Amount(double number) -> day(column, number);
            case SheetCell.Day(double number) -> day(column, number);
            case SheetCell.Text(var text) -> moment(column, text);
            case SheetCell.Formula(var shown) -> AMOUNT.matcher(shown.strip()).matches() ? day(column, Double.parseDouble(shown.strip()))
                    : moment(column, shown);
        };
    }

    private @Nullable Moment day(PlanColumn column, double number) {
        if (!(1 <= number && number < 2_958_466)) {
            complain(column, "date", PlanValue.FIRST_YEAR, PlanValue.LAST_YEAR);
            return null;
        }
        return within(column, DateUtil.getLocalDateTime(number).plusSeconds(30).truncatedTo(ChronoUnit.MINUTES), number == Math.floor(number));
    }

    private @Nullable Moment moment(PlanColumn column, String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.equalsIgnoreCase("NA")) return null;
        var parts = DATE.matcher(plain);
        if (!parts.matches()) {
            complain(column, "date", PlanValue.FIRST_YEAR, PlanValue.LAST_YEAR);
            return null;
        }
        try {
            var day = LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            if (parts.group(4) == null) return within(column, day.atStartOfDay(), true);
            return within(column, day.atTime(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5))), false);
        } catch (DateTimeException _) {
            complain(column, "date", PlanValue.FIRST_YEAR, PlanValue.LAST_YEAR);
            return null;
        }
    }

    private @Nullable Moment within(PlanColumn column, LocalDateTime at, boolean whole) {
        if (!MspCalendars.outside(at)) return whole ? Moment.of(at.toLocalDate()) : Moment.at(at);
        complain(column, "date", PlanValue.FIRST_YEAR, PlanValue.LAST_YEAR);
        return null;
    }
}
