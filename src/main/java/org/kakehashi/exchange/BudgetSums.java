package org.kakehashi.exchange;

import static org.kakehashi.exchange.BudgetSheet.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.exchange.BudgetLines.Written;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Step;

/// The sheets of sums: money by category and by step, then sources and uses by fiscal year with the gap.
final class BudgetSums {
    static final int FIRST_YEAR = 2;
    private static final int LAST_ROW = 1_048_576;
    private final BudgetFile file;
    private final int count;

    private BudgetSums(BudgetFile file) {
        this.file = file;
        count = file.years.size();
    }

    static void write(BudgetFile file, List<Written> lines) {
        var sums = new BudgetSums(file);
        sums.sums(lines);
        sums.money(lines.size() + 2);
    }

    private void sums(List<Written> lines) {
        var sheet = file.sums;
        sheet.widths(count, 5, 34, 15);
        heads(sheet, "category");
        int first = 2, row = 1;
        for (var category : lines.stream().map(each -> each.line().category()).distinct().sorted().toList()) {
            row = sheet.row();
            var name = file.say(category);
            sheet.skip(1).text(name);
            years(sheet, row, i -> lines(i, BudgetLines.CATEGORY, "$B" + sheet.at()));
        }
        total(sheet, first, row, "total.money");
        sheet.row();
        first = heads(sheet, "name") + 1;
        row = first - 1;
        for (var step : lines.stream().map(Written::step).distinct().toList()) {
            row = sheet.row();
            sheet.number(file.steps.getOrDefault(step.id(), 0)).text(name(step));
            years(sheet, row, i -> lines(i, BudgetLines.STEP, "$A" + sheet.at()));
        }
        total(sheet, first, row, "total.money");
    }

    private String name(Step step) {
        return step.name().in(file.language);
    }

    /// @param totals row of the money's totals on the sheet of lines
    private void money(int totals) {
        var sheet = file.money;
        sheet.widths(count, 5, 34, 15);
        var sources = file.budget.project().funding().sources();
        int assigned = heads(sheet, "assigned") + 1;
        for (int number = 1; number <= sources.size(); number++) source(sheet, number, sources.get(number - 1),
                i -> "SUMIFS(" + payers(i) + "," + payers(BudgetPayers.SOURCE - BudgetPayers.FIRST_YEAR) + ",$A" + sheet.at() + ")");
        source(sheet, 0, null, i -> "SUMIFS(" + payers(i) + "," + payers(BudgetPayers.SOURCE - BudgetPayers.FIRST_YEAR) + ",0)");
        sheet.row();
        int pledged = heads(sheet, "pledged") + 1;
        for (int number = 1; number <= sources.size(); number++) pledges(sheet, number, sources.get(number - 1));
        sheet.row();
        int counted = heads(sheet, "counted") + 1;
        for (int number = 1; number <= sources.size(); number++) {
            int at = number - 1;
            source(sheet, number, sources.get(at), i -> {
                var pledge = letters(FIRST_YEAR + 1 + i) + (pledged + at);
                return "IF(ISBLANK(" + pledge + ")," + letters(FIRST_YEAR + 1 + i) + (assigned + at) + "," + pledge + ")";
            });
        }
        int last = counted + sources.size() - 1;
        total(sheet, counted, last, "total.sources");
        int need = sheet.row();
        sheet.skip(1).bold(file.say("total.need"));
        years(sheet, need, i -> file.lines.called() + letters(BudgetLines.FIRST_YEAR + i) + totals);
        int gap = sheet.row();
        sheet.skip(1).bold(file.say("total.gap"));
        years(sheet, gap, i -> {
            var column = letters(FIRST_YEAR + 1 + i);
            return "MAX(0," + column + need + "-" + column + (need - 1) + ")";
        });
    }

    private void source(BudgetSheet sheet, int number, @Nullable FundingSource source, Year formula) {
        int row = sheet.row();
        sheet.number(number).text(source == null ? file.say("nobody") : source.name().in(file.language));
        years(sheet, row, formula);
    }

    private void pledges(BudgetSheet sheet, int number, FundingSource source) {
        int row = sheet.row();
        sheet.number(number).text(source.name().in(file.language));
        sheet.sum("SUM(" + letters(FIRST_YEAR + 1) + row + ":" + letters(FIRST_YEAR + count) + row + ")");
        for (int year : file.years) {
            var pledge = file.budget.project().funding().pledge(source.id(), year);
            if (pledge.isPresent()) sheet.money(pledge.get().amount());
            else sheet.skip(1);
        }
    }

    /// What stands in the column of a fiscal year.
    private interface Year {
        String formula(int index);
    }

    /// @return the number of the row of heads
    private int heads(BudgetSheet sheet, String first) {
        var heads = new ArrayList<>(List.of("", file.say("head." + first), file.say("total")));
        for (int year : file.years) heads.add(file.say("fiscal-year", String.valueOf(year)));
        sheet.heads(heads, column -> column >= FIRST_YEAR);
        return sheet.at();
    }

    private void years(BudgetSheet sheet, int row, Year formula) {
        sheet.sum("SUM(" + letters(FIRST_YEAR + 1) + row + ":" + letters(FIRST_YEAR + count) + row + ")");
        for (int i = 0; i < count; i++) sheet.formula(formula.formula(i));
    }

    private void total(BudgetSheet sheet, int first, int last, String word) {
        sheet.row();
        sheet.skip(1).bold(file.say(word));
        for (int i = 0; i <= count; i++) {
            var column = letters(FIRST_YEAR + i);
            sheet.total(last < first ? "0" : "SUM(" + column + first + ":" + column + last + ")");
        }
    }

    private String lines(int year, int key, String is) {
        return "SUMIFS(" + lines(BudgetLines.FIRST_YEAR + year) + "," + lines(key) + "," + is + "," + lines(BudgetLines.KIND)
                + ",\"" + file.say("kind.money") + "\")";
    }

    private String lines(int column) {
        return file.lines.called() + BudgetSheet.range(column, 2, LAST_ROW);
    }

    private String payers(int year) {
        return file.payers.called() + BudgetSheet.range(BudgetPayers.FIRST_YEAR + year, 2, LAST_ROW);
    }
}
