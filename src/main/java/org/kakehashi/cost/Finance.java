package org.kakehashi.cost;

import static org.kakehashi.base.Require.that;

import java.util.OptionalDouble;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Basis.Timing;

/// Money through time: present value, annuities, tariffs and the nominal view.
public final class Finance {
    private static final int MONTHS = 12;

    /// Which cost a tariff is to recover.
    public enum Recovery {
        /// Operating cost less savings.
        OPERATING,
        /// Capital and operating cost less savings.
        FULL
    }

    private Finance() {}

    /// Capital recovery factor `r(1+r)^n / ((1+r)^n − 1)`, `1/n` without interest.
    ///
    /// @param rate  a year, a fraction of one, above −1
    /// @param years at least 1
    public static double crf(double rate, int years) {
        that(Double.isFinite(rate) && rate > -1, "rate", rate);
        that(years >= 1, "years", years);
        return rate == 0 ? 1.0 / years : rate / -Math.expm1(-years * Math.log1p(rate));
    }

    /// @return the level payment at the end of each of `years` years that repays `amount`
    public static double annuity(double amount, double rate, int years) {
        return amount * crf(rate, years);
    }

    /// @param yearly money of the years `0, 1, …`
    /// @param rate   a year, a fraction of one, above −1
    public static double presentValue(Series yearly, double rate, Timing timing) {
        return presentValue(yearly.toArray(), rate, timing);
    }

    static double presentValue(double[] yearly, double rate, Timing timing) {
        that(Double.isFinite(rate) && rate > -1, "rate", rate);
        int shift = shift(timing);
        double value = 0;
        for (int t = 0; t < yearly.length; t++) value += yearly[t] / Math.pow(1 + rate, t + shift);
        return value;
    }

    /// @return the same money every one of `years` years that has this present value
    public static double equivalentAnnual(double presentValue, double rate, int years, Timing timing) {
        return presentValue * crf(rate, years) / Math.pow(1 + rate, 1 - shift(timing));
    }

    private static int shift(Timing timing) {
        return switch (timing) {
            case END_OF_YEAR -> 1;
            case START_OF_YEAR -> 0;
        };
    }

    /// @return real money of the horizon's years in the money of each year
    public static Series nominal(Series real, Horizon horizon, Basis basis) {
        var nominal = real.toArray();
        for (int t = 0; t < nominal.length; t++) {
            nominal[t] *= Math.pow(1 + basis.inflation(), horizon.first() + t - basis.priceYear());
        }
        return Series.of(nominal);
    }

    /// @return the constant real charge per household and month with the present value of the cost to be recovered;
    ///         empty if the household size is unknown
    public static OptionalDouble requiredTariff(Inputs inputs, CostResult result, Recovery recovery) {
        if (inputs.householdSize().isEmpty()) return OptionalDouble.empty();
        var cost = new double[inputs.horizon().years()];
        var paid = inputs.people().toArray();
        for (int t = 0; t < cost.length; t++) {
            for (var measure : result.byMeasure().values()) {
                cost[t] += measure.net(t) - switch (recovery) {
                    case OPERATING -> measure.capital().at(t);
                    case FULL -> 0;
                };
            }
            paid[t] *= MONTHS / inputs.householdSize().getAsDouble();
        }
        double rate = inputs.basis().discount();
        var timing = inputs.basis().timing();
        return OptionalDouble.of(presentValue(cost, rate, timing) / presentValue(paid, rate, timing));
    }
}
