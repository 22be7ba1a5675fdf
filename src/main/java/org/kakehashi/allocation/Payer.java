package org.kakehashi.allocation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.StepKind;

/// Who can pay, and under which rules.
///
/// Each rule holds for a cost line in one fiscal year unless it says otherwise. Amounts are whole units of the plan's
/// currency.
///
/// @param id       id of the source
/// @param perMille how likely its money comes, 0 to 1000
public record Payer(String id, Names name, Kind kind, Ceilings ceilings, Terms terms, Scope scope, int perMille) {
    /// A tiny bit less than a unit, so that a rate such as two thirds does not lose a unit to its last digit.
    private static final double DUST = 1e-5;

    /// Whose money it is.
    public enum Kind { CITY, PROGRAMME, OTHER }

    /// How much it gives at most.
    ///
    /// @param whole   for the project, null if there is no such ceiling
    /// @param perYear in each fiscal year, null if there is no such ceiling
    /// @param inYear  in single fiscal years; the lower of this and `perYear` holds
    /// @param kept    what it pays in a fiscal year, no more and no less
    public record Ceilings(@Nullable Long whole, @Nullable Long perYear, SortedMap<Integer, Long> inYear,
            SortedMap<Integer, Long> kept) {
        /// No ceiling at all.
        public static final Ceilings NONE = new Ceilings(null, null, new TreeMap<>(), new TreeMap<>());

        public Ceilings {
            Require.that(whole == null || whole >= 0, "whole", String.valueOf(whole));
            Require.that(perYear == null || perYear >= 0, "perYear", String.valueOf(perYear));
            inYear = amounts(inYear, "inYear");
            kept = amounts(kept, "kept");
        }

        private static SortedMap<Integer, Long> amounts(SortedMap<Integer, Long> byYear, String field) {
            for (var amount : byYear.values()) Require.that(amount >= 0, field, amount);
            return Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        }

        /// @return most it gives in that fiscal year, `Long.MAX_VALUE` if there is no ceiling
        public long in(int fiscalYear) {
            long least = inYear.getOrDefault(fiscalYear, Long.MAX_VALUE);
            return perYear == null ? least : Math.min(perYear, least);
        }

        /// @return with other amounts in single fiscal years, which are all it gives
        static Ceilings only(SortedMap<Integer, Long> inYear) {
            return new Ceilings(null, null, inYear, new TreeMap<>());
        }

        Ceilings change(LongUnaryOperator change, LongUnaryOperator changeKept) {
            return new Ceilings(whole == null ? null : Long.valueOf(change.applyAsLong(whole)),
                    perYear == null ? null : Long.valueOf(change.applyAsLong(perYear)), change(inYear, change),
                    change(kept, changeKept));
        }

        private static SortedMap<Integer, Long> change(SortedMap<Integer, Long> amounts, LongUnaryOperator change) {
            var changed = new TreeMap<Integer, Long>();
            amounts.forEach((year, amount) -> changed.put(year, change.applyAsLong(amount)));
            return changed;
        }
    }

    /// How it takes part in a line.
    ///
    /// @param grantRate       largest share of a line, a fraction of one
    /// @param leastRate       smallest share of a line it takes part in, 0 if there is none
    /// @param leastAmount     smallest amount it gives the project, 0 if there is none
    /// @param longestYears    all its money lies within so many fiscal years, 0 if that is not limited
    /// @param wholeLines      whether it pays a line alone or not at all
    /// @param noDoubleFunding whether a line it pays takes no money of another programme
    public record Terms(double grantRate, double leastRate, long leastAmount, int longestYears, boolean wholeLines,
            boolean noDoubleFunding) {
        /// Pays anything, up to all of it.
        public static final Terms FREE = new Terms(1, 0, 0, 0, false, false);

        public Terms {
            Require.that(0 < grantRate && grantRate <= 1, "grantRate", grantRate);
            Require.that(0 <= leastRate && leastRate <= 1, "leastRate", leastRate);
            Require.that(leastAmount >= 0, "leastAmount", leastAmount);
            Require.that(longestYears >= 0, "longestYears", longestYears);
        }
    }

    /// What it may pay for; an empty set of steps or eligible categories is no restriction.
    ///
    /// @param years fiscal years it can pay in, null for any
    public record Scope(Set<StepKind> steps, Set<CostCategory> eligible, Set<CostCategory> excluded,
            @Nullable Set<Integer> years) {
        /// Anything, always.
        public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), null);

        public Scope {
            steps = Collections.unmodifiableSet(new TreeSet<>(steps));
            eligible = Collections.unmodifiableSet(new TreeSet<>(eligible));
            excluded = Collections.unmodifiableSet(new TreeSet<>(excluded));
            years = years == null ? null : Collections.unmodifiableSet(new TreeSet<>(years));
        }

        public boolean pays(Need need) {
            return (steps.isEmpty() || steps.contains(need.kind()))
                    && (eligible.isEmpty() || eligible.contains(need.category())) && !excluded.contains(need.category());
        }

        public boolean open(int fiscalYear) {
            return years == null || years.contains(fiscalYear);
        }
    }

    public Payer {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(ceilings, "ceilings");
        requireNonNull(terms, "terms");
        requireNonNull(scope, "scope");
        Require.that(0 <= perMille && perMille <= 1000, "perMille", perMille);
    }

    public boolean isCity() {
        return kind == Kind.CITY;
    }

    /// @return most it pays of a line of that amount
    public long most(long amount) {
        return terms.grantRate() == 1 ? amount : (long) Math.floor(terms.grantRate() * amount + DUST);
    }

    /// @return least it pays of a line of that amount if it pays at all
    public long least(long amount) {
        return Math.max(1, (long) Math.ceil(terms.leastRate() * amount - DUST));
    }

    /// @return whether that need lies in what it may pay and when
    public boolean reaches(Need need) {
        return scope.pays(need) && scope.open(need.fiscalYear());
    }

    /// @return with each of its ceilings raised
    Payer raised(long by) {
        return new Payer(id, name, kind, ceilings.change(amount -> amount + by, kept -> kept), terms, scope, perMille);
    }

    /// @return with amounts in that unit
    Payer in(long unit) {
        return new Payer(id, name, kind, ceilings.change(amount -> amount / unit, kept -> kept / unit),
                new Terms(terms.grantRate(), terms.leastRate(), terms.leastAmount() / unit, terms.longestYears(),
                        terms.wholeLines(), terms.noDoubleFunding()), scope, perMille);
    }
}
