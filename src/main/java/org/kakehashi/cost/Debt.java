package org.kakehashi.cost;

/// What loans cost their payer, year by year.
///
/// A draw in year `t` is repaid in `t+1 … t+tenor`: interest only during the grace, then a level annuity.
final class Debt {
    private Debt() {}

    /// @param draws money borrowed, one entry a year
    /// @return interest and repayment, one entry a year
    static double[] service(double[] draws, Loan loan) {
        int level = loan.tenor() - loan.grace();
        double factor = Finance.crf(loan.interest(), level);
        var service = new double[draws.length];
        for (int drawn = 0; drawn < draws.length; drawn++) {
            int last = Math.min(draws.length - 1, drawn + loan.tenor());
            for (int t = drawn + 1; t <= last; t++) {
                service[t] += draws[drawn] * (t - drawn <= loan.grace() ? loan.interest() : factor);
            }
        }
        return service;
    }

    /// @return the value, when the last year ends and at the loan's interest, of the service that comes after it
    static double outstanding(double[] draws, Loan loan) {
        double factor = Finance.crf(loan.interest(), loan.tenor() - loan.grace());
        double value = 0;
        for (int drawn = 0; drawn < draws.length; drawn++) {
            int elapsed = draws.length - 1 - drawn;
            int left = loan.tenor() - elapsed;
            if (left <= 0) continue;
            value += elapsed <= loan.grace() ? draws[drawn]
                    : draws[drawn] * factor / Finance.crf(loan.interest(), left);
        }
        return value;
    }
}
