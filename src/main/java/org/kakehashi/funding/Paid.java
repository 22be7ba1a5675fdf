package org.kakehashi.funding;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;

/// What a source pays of a cost line in a fiscal year, as the budget has it now.
///
/// @param source     id of a [FundingSource], empty for what nobody pays
/// @param fiscalYear named by the calendar year it begins in
/// @param amount     whole units of the plan's currency, positive
public record Paid(String source, int fiscalYear, long amount) {
    /// Shares are counted in parts of this, so that amounts can be cut without rounding errors.
    private static final long WHOLE = 1_000_000_000;

    /// A step with payments is paid by them, up to what the line costs in that year; one without by its shares.
    ///
    /// @param step  the line is one of
    /// @param start month in which the fiscal year begins, 1 to 12
    /// @return sums to the line's amount
    public static List<Paid> of(Spending spending, Step step, Funding funding, int start) {
        var all = new ArrayList<Paid>();
        var payments = funding.payments().stream().filter(payment -> payment.step().equals(step.id())).toList();
        spending.fiscalYears(start).forEach((year, amount) -> {
            if (payments.isEmpty()) shares(step.paidBy(), funding, year, amount, all);
            else payments(payments, spending.line().id(), year, amount, all);
        });
        return List.copyOf(all);
    }

    private static void payments(List<Payment> payments, String line, int year, long amount, List<Paid> all) {
        long left = amount;
        for (var payment : payments) {
            if (!payment.line().equals(line) || payment.fiscalYear() != year) continue;
            long paid = Math.min(left, payment.amount());
            left -= add(payment.source(), year, paid, all);
        }
        add("", year, left, all);
    }

    private static void shares(List<Share> shares, Funding funding, int year, long amount, List<Paid> all) {
        var weights = new long[shares.size() + 1];
        long left = WHOLE;
        for (int i = 0; i < shares.size(); i++) {
            weights[i] = Math.min(left, Math.round(shares.get(i).fraction() * WHOLE));
            left -= weights[i];
        }
        weights[shares.size()] = left <= shares.size() ? 0 : left; // what rounding leaves over is nobody's
        var parts = Apportion.split(amount, weights);
        long rest = amount;
        for (int i = 0; i < shares.size(); i++) {
            var source = shares.get(i).source();
            if (funding.source(source).isPresent()) rest -= add(source, year, parts[i], all);
        }
        add("", year, rest, all);
    }

    private static long add(String source, int year, long amount, List<Paid> all) {
        if (amount > 0) all.add(new Paid(source, year, amount));
        return amount;
    }
}
