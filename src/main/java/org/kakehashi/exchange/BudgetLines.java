package org.kakehashi.exchange;

import static org.kakehashi.exchange.BudgetSheet.letters;
import static org.kakehashi.exchange.BudgetSheet.range;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.plan.BuildUp;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;

/// The sheet of cost lines: quantity × rate × exchange, and what of it falls into each fiscal year.
///
/// A share, such as overhead, is taken of the sum of money above it in its step. A fiscal year has what rounding gives the
/// days up to its end, less the years before.
final class BudgetLines {
    static final int STEP = 0, CATEGORY = 3, AMOUNT = 9, KIND = 10, FIRST_YEAR = 15;
    private static final int QUANTITY = 4, RATE = 6, EXCHANGE = 8;
    private final BudgetFile file;
    private final BudgetSheet sheet;
    private final List<Written> written = new ArrayList<>();

    /// A line and the row it stands in.
    record Written(Step step, CostLine line, int row) {}

    private BudgetLines(BudgetFile file) {
        this.file = file;
        sheet = file.lines;
    }

    static List<Written> write(BudgetFile file) {
        var lines = new BudgetLines(file);
        var heads = new ArrayList<>(file.heads("step", "name", "line", "category", "quantity", "unit", "rate", "currency",
                "exchange", "amount", "kind", "spread", "status", "source", "own"));
        for (int year : file.years) heads.add(file.say("head.days", String.valueOf(year)));
        lines.sheet.heads(heads, BudgetLines::isNumber);
        lines.sheet.freeze(4);
        lines.sheet.widths(2 * file.years.size(), 5, 26, 23, 17, 9, 19, 12, 10, 10, 14, 9, 11, 13, 24, 10);
        for (var step : file.budget.project().plan().steps()) lines.write(step, file.budget.buildUp(step.id()));
        lines.totals();
        return lines.written;
    }

    private static boolean isNumber(int column) {
        return column == QUANTITY || column == RATE || column == EXCHANGE || column == AMOUNT || column >= FIRST_YEAR;
    }

    private void write(Step step, BuildUp buildUp) {
        int first = written.size() + 2;
        long money = 0;
        for (var line : buildUp.lines()) {
            int row = sheet.row();
            written.add(new Written(step, line, row));
            sheet.number(file.steps.getOrDefault(step.id(), 0)).text(step.name().in(file.language))
                    .text(line.name().in(file.language)).text(file.say(line.category()));
            if (line.isShare()) sheet.share(line.quantity());
            else sheet.number(line.quantity());
            sheet.text(line.unit().in(file.language));
            if (line.isShare() && line.rate() == money && row > first) {
                sheet.formula("SUMIFS(" + range(AMOUNT, first, row - 1) + "," + range(KIND, first, row - 1) + ",\""
                        + file.say("kind.money") + "\")");
            } else {
                sheet.number(line.rate());
            }
            var exchange = line.exchange();
            sheet.text(exchange == null ? file.budget.book().currency() : exchange.currency())
                    .number(exchange == null ? 1 : exchange.rate());
            sheet.formula("ROUND(ROUND(" + letters(QUANTITY) + row + "*" + letters(RATE) + row + "*" + letters(EXCHANGE) + row
                    + ",4),0)");
            sheet.text(file.say(line.inKind() ? "kind.in-kind" : "kind.money")).text(file.say("spread." + line.spreads()))
                    .text(file.say("status." + line.evidence().status())).text(source(line))
                    .text(line.changed() ? file.say("own") : "");
            years(line, row, file.budget.dates().get(step.id()));
            if (!line.inKind()) money += line.amount();
        }
    }

    private String source(CostLine line) {
        return file.budget.project().shelf().source(line.evidence().source()).map(source -> source.title().in(file.language))
                .orElse("");
    }

    private void years(CostLine line, int row, @Nullable Dates dates) {
        int count = file.years.size();
        int firstDay = FIRST_YEAR + count;
        var all = "$" + letters(firstDay) + row + ":$" + letters(firstDay + count - 1) + row;
        for (int i = 0; i < count; i++) {
            if (dates == null) {
                sheet.money(0);
                continue;
            }
            var upTo = "$" + letters(firstDay) + row + ":" + letters(firstDay + i) + row;
            var before = i == 0 ? "" : "-SUM($" + letters(FIRST_YEAR) + row + ":" + letters(FIRST_YEAR + i - 1) + row + ")";
            sheet.formula("ROUND($" + letters(AMOUNT) + row + "*SUM(" + upTo + ")/SUM(" + all + "),0)" + before);
        }
        for (int year : file.years) sheet.money(dates == null ? 0 : days(line, dates, year));
    }

    /// @return days of that fiscal year on which the line is spent
    private long days(CostLine line, Dates dates, int year) {
        int start = file.budget.project().home().fiscalYearStart();
        LocalDate from = FiscalYears.firstDay(year, start), to = FiscalYears.firstDay(year + 1, start);
        return switch (line.spreads()) {
            case AT_START -> FiscalYears.of(dates.start(), start) == year ? 1 : 0;
            case AT_END -> FiscalYears.of(dates.finish(), start) == year ? 1 : 0;
            case EVENLY -> {
                var first = dates.start().isAfter(from) ? dates.start() : from;
                var end = dates.finish().plusDays(1).isBefore(to) ? dates.finish().plusDays(1) : to;
                yield Math.max(0, ChronoUnit.DAYS.between(first, end));
            }
        };
    }

    private void totals() {
        int last = written.size() + 1;
        for (var kind : List.of("money", "in-kind")) {
            sheet.row();
            sheet.skip(1).bold(file.say("total." + kind)).skip(AMOUNT - 2).total(sum(AMOUNT, last, kind));
            sheet.skip(FIRST_YEAR - AMOUNT - 1);
            for (int i = 0; i < file.years.size(); i++) sheet.total(sum(FIRST_YEAR + i, last, kind));
        }
    }

    private String sum(int column, int last, String kind) {
        var letters = letters(column);
        return "SUMIFS(" + letters + "$2:" + letters + "$" + Math.max(2, last) + "," + range(KIND, 2, last) + ",\""
                + file.say("kind." + kind) + "\")";
    }
}
