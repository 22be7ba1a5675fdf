package org.kakehashi.funding;

import java.util.List;
import java.util.OptionalDouble;
import org.kakehashi.base.Require;
import org.kakehashi.funding.Application.Lane;

/// How many of the applications that were decided were won.
///
/// @param won     of them
/// @param decided awarded or not
/// @param first   fiscal year of the earliest decision, 0 if there is none
/// @param last    fiscal year of the latest decision, 0 if there is none
public record WinRate(int won, int decided, int first, int last) {
    /// Nothing decided yet.
    public static final WinRate NONE = new WinRate(0, 0, 0, 0);

    public WinRate {
        Require.that(0 <= won && won <= decided, "won", won);
        Require.that(first <= last, "last", last);
    }

    /// @param fiscalYearStart month in which the fiscal year begins, 1 to 12
    public static WinRate of(List<Application> applications, int fiscalYearStart) {
        var rate = NONE;
        for (var application : applications) {
            if (application.open()) continue;
            var day = application.decided();
            int year = day == null ? application.fiscalYear() : FiscalYears.of(day, fiscalYearStart);
            rate = rate.plus(new WinRate(application.lane() == Lane.AWARDED ? 1 : 0, 1, year, year));
        }
        return rate;
    }

    /// @return of both
    public WinRate plus(WinRate other) {
        if (decided == 0) return other;
        if (other.decided == 0) return this;
        return new WinRate(won + other.won, decided + other.decided, Math.min(first, other.first),
                Math.max(last, other.last));
    }

    /// @return a fraction of one, empty if nothing was decided
    public OptionalDouble share() {
        return decided == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) won / decided);
    }
}
