package org.kakehashi.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.WholeMoney;

/// What a source pays of a cost line in a fiscal year, as the budget has it now.
///
/// @param source     id of a [FundingSource], empty for what nobody pays
/// @param fiscalYear named by the calendar year it begins in
/// @param amount     whole units of the plan's currency, positive
public record Paid(String source, int fiscalYear, long amount) {
    /// To how many decimals shares are counted, so that three thirds are a whole.
    private static final int SHARE_DECIMALS = 8;

    /// A step with payments is paid by them, up to what the line costs in that year; one without by its shares.
    ///
    /// @param step  the line is one of
    /// @param start month in which the fiscal year begins, 1 to 12
    /// @return of the sources in their order, what nobody pays last; sums to the line's amount
    public static List<Paid> of(Spending spending, Step step, Funding funding, int start) {
        var all = new ArrayList<Paid>();
        var payments = funding.payments().stream().filter(payment -> payment.step().equals(step.id())).toList();
        var ofLine = payments.stream().filter(payment -> payment.line().equals(spending.line().id())).toList();
        spending.fiscalYears(start).forEach((year, amount) -> {
            if (payments.isEmpty()) shares(funding, step.paidBy(), year, amount, all);
            else payments(funding, ofLine, year, amount, all);
        });
        return List.copyOf(all);
    }

    private static void payments(Funding funding, List<Payment> payments, int year, long amount, List<Paid> all) {
        long left = amount;
        for (var source : funding.sources()) {
            long stated = payments.stream().filter(payment -> payment.source().equals(source.id()))
                    .filter(payment -> payment.fiscalYear() == year).mapToLong(Payment::amount).sum();
            left -= add(source.id(), year, Math.min(left, stated), all);
        }
        add("", year, left, all);
    }

    /// Each part is what the shares so far come to together, less what they have.
    private static void shares(Funding funding, List<Share> shares, int year, long amount, List<Paid> all) {
        long given = 0;
        double sum = 0;
        for (var source : funding.sources()) {
            sum += of(shares, source.id());
            var upTo = BigDecimal.valueOf(sum).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP).min(BigDecimal.ONE);
            given += add(source.id(), year, WholeMoney.of(upTo.multiply(BigDecimal.valueOf(amount))) - given, all);
        }
        add("", year, amount - given, all);
    }

    /// @return what part that source is meant to pay, a fraction of one
    public static double of(List<Share> shares, String source) {
        return shares.stream().filter(share -> share.source().equals(source)).mapToDouble(Share::fraction).sum();
    }

    private static long add(String source, int year, long amount, List<Paid> all) {
        if (amount > 0) all.add(new Paid(source, year, amount));
        return amount;
    }
}
