package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.finite;
import static org.kakehashi.base.Require.that;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;
import org.kakehashi.reference.Attribute;

/// Something a city does against pollution, with its cost.
public sealed interface Measure {

    String id();

    /// Id of the sector: a [Sector]'s id, or one of the user's own.
    String sector();

    Names name();

    Payers payers();

    Measure withName(Names name);

    Measure withSector(String sector);

    Measure withPayers(Payers payers);

    /// A programme total spread over years, as in a city's accounts.
    ///
    /// Years outside the horizon are cut off, not moved.
    ///
    /// @param from    first year with spending, inclusive
    /// @param to      last year with spending, inclusive
    /// @param weights one a year from `from` to `to`, not negative, normalised; empty means even
    /// @param capital whether the amounts are capital cost, else operating cost
    record Budget(String id, String sector, Names name, Payers payers, Figure total, int from, int to, Series weights,
            boolean capital) implements Measure {
        public Budget {
            Head.check(id, sector, name, payers);
            requireNonNull(total, "total");
            that(from <= to && (long) to - from < 1000, "to", to);
            that(weights.isEmpty() || weights.size() == to - from + 1, "weights", weights.size());
            that(weights.stream().allMatch(weight -> weight >= 0), "weights", weights);
            that(weights.isEmpty() || weights.sum() > 0, "weights", weights);
        }

        @Override
        public Budget withName(Names newName) {
            return new Budget(id, sector, newName, payers, total, from, to, weights, capital);
        }

        @Override
        public Budget withSector(String newSector) {
            return new Budget(id, newSector, name, payers, total, from, to, weights, capital);
        }

        @Override
        public Budget withPayers(Payers newPayers) {
            return new Budget(id, sector, name, newPayers, total, from, to, weights, capital);
        }

        public Budget withTotal(Figure newTotal) {
            return new Budget(id, sector, name, payers, newTotal, from, to, weights, capital);
        }

        /// @return the same total between other years; given weights no longer fit and become even
        public Budget between(int newFrom, int newTo) {
            var kept = newTo - newFrom == to - from ? weights : Series.of();
            return new Budget(id, sector, name, payers, total, newFrom, newTo, kept, capital);
        }
    }

    /// Something installed until a share of people or sites is served.
    ///
    /// @param service       profile figure that gives the coverage's start, null if the ramp's own start holds
    /// @param use           share of what is built that is used
    /// @param capital       money for one unit when it is bought
    /// @param operating     money a year for one unit in use
    /// @param saving        money a year saved by one unit in use
    /// @param life          whole years a unit serves, at least 1
    /// @param renewExisting whether units there before the first year retire, evenly over the first `life` years
    /// @param effects       load removed a year by one unit in use, by pollutant id
    record Rollout(String id, String sector, Names name, Payers payers, Driver driver, Ramp coverage,
            @Nullable Attribute service, Ramp use, Price capital, Price operating, Price saving, int life,
            boolean renewExisting, Map<String, Double> effects) implements Measure {
        public Rollout {
            Head.check(id, sector, name, payers);
            requireNonNull(driver, "driver");
            requireNonNull(coverage, "coverage");
            that(service == null || service.unit() == Attribute.Unit.SHARE, "service", String.valueOf(service));
            requireNonNull(use, "use");
            requireNonNull(capital, "capital");
            requireNonNull(operating, "operating");
            requireNonNull(saving, "saving");
            that(1 <= life && life <= 1000, "life", life);
            effects.values().forEach(effect -> finite(effect, "effects"));
            effects = Collections.unmodifiableMap(new TreeMap<>(effects));
        }

        @Override
        public Rollout withName(Names newName) {
            return new Rollout(id, sector, newName, payers, driver, coverage, service, use, capital, operating, saving,
                    life, renewExisting, effects);
        }

        @Override
        public Rollout withSector(String newSector) {
            return new Rollout(id, newSector, name, payers, driver, coverage, service, use, capital, operating, saving,
                    life, renewExisting, effects);
        }

        @Override
        public Rollout withPayers(Payers newPayers) {
            return new Rollout(id, sector, name, newPayers, driver, coverage, service, use, capital, operating, saving,
                    life, renewExisting, effects);
        }

        public Rollout withDriver(Driver newDriver) {
            return new Rollout(id, sector, name, payers, newDriver, coverage, service, use, capital, operating, saving,
                    life, renewExisting, effects);
        }

        public Rollout withCoverage(Ramp newCoverage) {
            return new Rollout(id, sector, name, payers, driver, newCoverage, service, use, capital, operating, saving,
                    life, renewExisting, effects);
        }

        public Rollout withService(@Nullable Attribute newService) {
            return new Rollout(id, sector, name, payers, driver, coverage, newService, use, capital, operating, saving,
                    life, renewExisting, effects);
        }

        public Rollout withUse(Ramp newUse) {
            return new Rollout(id, sector, name, payers, driver, coverage, service, newUse, capital, operating, saving,
                    life, renewExisting, effects);
        }

        public Rollout withPrices(Price newCapital, Price newOperating, Price newSaving) {
            return new Rollout(id, sector, name, payers, driver, coverage, service, use, newCapital, newOperating,
                    newSaving, life, renewExisting, effects);
        }

        public Rollout withLife(int newLife, boolean newRenewExisting) {
            return new Rollout(id, sector, name, payers, driver, coverage, service, use, capital, operating, saving,
                    newLife, newRenewExisting, effects);
        }
    }

    /// Clearing what was left to accumulate, such as dredged sediment.
    ///
    /// @param pollutant id of the load that settles
    /// @param settling  share of the unabated load that settles, a fraction of one
    /// @param decay     share of the stock that decays a year, a fraction of one
    /// @param before    stock before the first year, not negative
    /// @param price     money per unit removed, an operating cost
    /// @param from      first year of clearing, inclusive
    /// @param to        last year of clearing, inclusive; the stock after it is zero
    record Remediation(String id, String sector, Names name, Payers payers, String pollutant, double settling,
            double decay, double before, Figure price, int from, int to) implements Measure {
        public Remediation {
            Head.check(id, sector, name, payers);
            that(!pollutant.isBlank(), "pollutant", pollutant);
            that(0 <= settling && settling <= 1, "settling", settling);
            that(0 <= decay && decay <= 1, "decay", decay);
            that(Double.isFinite(before) && before >= 0, "before", before);
            requireNonNull(price, "price");
            that(from <= to, "to", to);
        }

        @Override
        public Remediation withName(Names newName) {
            return new Remediation(id, sector, newName, payers, pollutant, settling, decay, before, price, from, to);
        }

        @Override
        public Remediation withSector(String newSector) {
            return new Remediation(id, newSector, name, payers, pollutant, settling, decay, before, price, from, to);
        }

        @Override
        public Remediation withPayers(Payers newPayers) {
            return new Remediation(id, sector, name, newPayers, pollutant, settling, decay, before, price, from, to);
        }
    }
}
