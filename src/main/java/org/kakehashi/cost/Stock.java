package org.kakehashi.cost;

/// What is bought and what is left of it, vintage by vintage.
final class Stock {
    private Stock() {}

    /// Units to buy each year so that at least `required[t]` are in service in year `t`.
    ///
    /// A unit bought in year `t` serves `t … t+life-1` and is bought again if it is still needed then.
    ///
    /// @param required units in service, one entry a year, none negative
    /// @param before   units already there when the first year begins
    /// @param life     whole years a unit serves, at least 1
    /// @param renew    whether the units in `before` retire, evenly over the first `life` years
    /// @return units bought, one entry a year, none negative
    static double[] purchases(double[] required, double before, int life, boolean renew) {
        var bought = new double[required.length];
        double inService = before;
        for (int t = 0; t < required.length; t++) {
            double retired = t >= life ? bought[t - life] : renew ? before / life : 0;
            bought[t] = Math.max(0, required[t] - (inService - retired));
            inService += bought[t] - retired;
        }
        return bought;
    }

    /// @param prices money for one unit in the year it was bought
    /// @return the money of the straight-line share of each vintage that is unused when the last year ends
    static double residual(double[] bought, double[] prices, int life) {
        double value = 0;
        for (int t = 0; t < bought.length; t++) {
            int unused = life - (bought.length - t);
            if (unused > 0) value += bought[t] * prices[t] * ((double) unused / life);
        }
        return value;
    }
}
