package org.kakehashi.schedule;

/// Moments on the two ends of a tie, its lag between them.
record Lags(ActivityGraph graph) {

    /// @param hours in which work counts: those of what comes after
    /// @return the moment the lag leads to from `moment`
    long after(WorkHours hours, long moment, Activity.Tie tie) {
        long lag = lag(tie);
        return tie.unit() == Activity.Tie.Unit.ELAPSED ? moment + lag : hours.plus(moment, lag);
    }

    /// @return the latest moment from which the lag leads to `moment` or before
    long before(WorkHours hours, long moment, Activity.Tie tie) {
        long lag = lag(tie);
        return tie.unit() == Activity.Tie.Unit.ELAPSED ? moment - lag : hours.before(moment, lag);
    }

    private long lag(Activity.Tie tie) {
        return Math.round(tie.unit() == Activity.Tie.Unit.PERCENT
                ? tie.lag() / 100 * graph.activity(tie.before()).minutes() : tie.lag());
    }
}
