package org.kakehashi.cost;

import static org.kakehashi.base.Require.that;

import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;

/// Money per unit and how it rises in real terms: `figure · (1 + escalation)^t`.
///
/// @param figure     money per unit in the first year of the horizon; may be negative
/// @param escalation real change a year, a fraction of one
public record Price(Figure figure, double escalation) {
    public static final Price NONE = new Price(new Figure(0, Evidence.OWN), 0);

    public Price {
        that(Double.isFinite(escalation) && escalation > -1, "escalation", escalation);
    }

    public static Price of(Figure figure) {
        return new Price(figure, 0);
    }

    public Price typed(double value) {
        return new Price(figure.typed(value), escalation);
    }
}
