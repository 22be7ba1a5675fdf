package org.kakehashi.exchange;

import static org.kakehashi.exchange.BudgetSheet.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.exchange.BudgetLines.Written;
import org.kakehashi.funding.Paid;
import org.kakehashi.funding.Payment;

/// The sheet of who pays what: each line with a row for each of its sources, and one for what nobody pays.
///
/// A share gets what rounding gives all shares so far, less what the rows above have; a payment what is left of it.
final class BudgetPayers {
    static final int SOURCE = 3, FIRST_YEAR = 6;
    private static final int SHARE = 5;
    private final BudgetFile file;
    private final BudgetSheet sheet;

    private BudgetPayers(BudgetFile file) {
        this.file = file;
        sheet = file.payers;
    }

    static void write(BudgetFile file, List<Written> lines) {
        var payers = new BudgetPayers(file);
        payers.sheet.heads(file.heads("step", "name", "line", "payer-number", "payer", "share"), column -> column >= SHARE);
        payers.sheet.freeze(5);
        payers.sheet.widths(file.years.size(), 5, 26, 22, 5, 26, 9);
        var payments = file.budget.project().funding().payments().stream().collect(Collectors.groupingBy(Payment::step));
        for (var line : lines) {
            if (!line.line().inKind()) payers.write(line, payments.getOrDefault(line.step().id(), List.of()));
        }
    }

    private void write(Written line, List<Payment> payments) {
        var ofLine = payments.stream().filter(payment -> payment.line().equals(line.line().id())).toList();
        var sources = file.budget.project().funding().sources();
        int first = 0;
        for (int number = 1; number <= sources.size(); number++) {
            var source = sources.get(number - 1);
            double share = payments.isEmpty() ? Paid.of(line.step().paidBy(), source.id()) : 0;
            var paid = ofLine.stream().filter(payment -> payment.source().equals(source.id())).toList();
            if (share == 0 && paid.isEmpty()) continue;
            int row = row(line, number, source.name().in(file.language));
            if (first == 0) first = row;
            if (payments.isEmpty()) shares(line, share, first, row);
            else payments(line, paid, first, row);
        }
        int row = row(line, 0, file.say("nobody"));
        sheet.skip(1);
        for (int i = 0; i < file.years.size(); i++) {
            sheet.formula(amount(line, i) + above(first == 0 ? row : first, row, i));
        }
    }

    private int row(Written line, int number, String payer) {
        int row = sheet.row();
        sheet.number(file.steps.getOrDefault(line.step().id(), 0)).text(line.step().name().in(file.language))
                .text(line.line().name().in(file.language)).number(number).text(payer);
        return row;
    }

    private void shares(Written line, double share, int first, int row) {
        sheet.share(share);
        var so = "$" + letters(SHARE) + "$" + first + ":$" + letters(SHARE) + row;
        for (int i = 0; i < file.years.size(); i++) {
            sheet.formula("ROUND(ROUND(" + amount(line, i) + "*MIN(1,ROUND(SUM(" + so + "),8)),4),0)" + above(first, row, i));
        }
    }

    private void payments(Written line, List<Payment> paid, int first, int row) {
        sheet.skip(1);
        for (int i = 0; i < file.years.size(); i++) {
            int year = file.years.get(i);
            long stated = paid.stream().filter(payment -> payment.fiscalYear() == year).mapToLong(Payment::amount).sum();
            sheet.formula("MIN(" + stated + "," + amount(line, i) + above(first, row, i) + ")");
        }
    }

    private String amount(Written line, int year) {
        return file.lines.called() + letters(BudgetLines.FIRST_YEAR + year) + line.row();
    }

    /// @return less what the rows above have of the line
    private static String above(int first, int row, int year) {
        if (row == first) return "";
        var column = letters(FIRST_YEAR + year);
        return "-SUM(" + column + first + ":" + column + (row - 1) + ")";
    }
}
