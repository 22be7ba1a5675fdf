package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// A programme that gives money, with its conditions as they were when last checked.
///
/// Conditions of several years are several entries of one family: their ids are alike up to an `@`.
///
/// @param name            short name, as `JICA 草の根`
/// @param programme       full name of the programme or its type
/// @param ceiling         most money for one project, in the currency of `stated`, else yen; 0 if none
/// @param ceilingPerYear  most money in one fiscal year, likewise
/// @param grantRate       largest share of the cost it pays, a fraction of one
/// @param longestYears    longest duration in years, 0 if not stated
/// @param window          when it takes applications, null if not stated
/// @param conditionsYear  fiscal year the conditions are of
/// @param checked         day they were last read, as ISO text
/// @param stated          its other conditions, null if nobody has entered them
public record Funder(String id, Origin origin, Names name, Names programme, double ceiling, double ceilingPerYear,
        double grantRate, int longestYears, @Nullable Window window, Names conditions, int conditionsYear,
        String checked, Evidence evidence, @Nullable FunderTerms stated) {
    /// From the end of a call to the money, where a programme does not say.
    private static final int MONTHS_UNSTATED = 6;

    public Funder {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(origin, "origin");
        requireNonNull(name, "name");
        requireNonNull(programme, "programme");
        Require.that(ceiling >= 0, "ceiling", ceiling);
        Require.that(ceilingPerYear >= 0, "ceilingPerYear", ceilingPerYear);
        Require.that(0 < grantRate && grantRate <= 1, "grantRate", grantRate);
        Require.that(longestYears >= 0, "longestYears", longestYears);
        requireNonNull(conditions, "conditions");
        requireNonNull(checked, "checked");
        requireNonNull(evidence, "evidence");
    }

    /// With nothing more stated than its ceilings.
    public Funder(String id, Origin origin, Names name, Names programme, double ceiling, double ceilingPerYear,
            double grantRate, int longestYears, @Nullable Window window, Names conditions, int conditionsYear,
            String checked, Evidence evidence) {
        this(id, origin, name, programme, ceiling, ceilingPerYear, grantRate, longestYears, window, conditions,
                conditionsYear, checked, evidence, null);
    }

    /// @param due when an application is to be handed in
    /// @return the first day on which its money can be used; half a year later where it does not say
    public LocalDate firstMoney(LocalDate due) {
        int months = terms().monthsToStart();
        return due.plusMonths(months == 0 ? MONTHS_UNSTATED : months).plusDays(1);
    }

    /// @return what the ids of its entries of all years have in common
    public String family() {
        return family(id);
    }

    static String family(String id) {
        int at = id.indexOf('@');
        return at <= 0 ? id : id.substring(0, at);
    }

    public Funder withId(String newId) {
        return new Funder(newId, origin, name, programme, ceiling, ceilingPerYear, grantRate, longestYears, window,
                conditions, conditionsYear, checked, evidence, stated);
    }

    /// @return whether its conditions are of a later year than those of `other`, or of the same and changed since
    boolean isLaterThan(Funder other) {
        if (conditionsYear != other.conditionsYear) return conditionsYear > other.conditionsYear;
        return origin.library().equals(other.origin.library()) && origin.version() > other.origin.version();
    }

    /// @return its other conditions
    public FunderTerms terms() {
        return stated == null ? FunderTerms.NONE : stated;
    }

    /// @return the day its conditions were last read, if it is written as a date
    public Optional<LocalDate> lastChecked() {
        return Checking.day(checked);
    }

    /// @return whether its conditions are of a fiscal year before the last, or were last read more than a year ago
    public boolean isOutdated(LocalDate today) {
        int year = today.getMonthValue() >= terms().fiscalYearStart() ? today.getYear() : today.getYear() - 1;
        return conditionsYear < year - 1 || Checking.isOld(checked, today);
    }
}
