package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kakehashi.base.Fact;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Inputs;
import org.kakehashi.cost.Loan;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Price;
import org.kakehashi.cost.Trend;

/// The cost model as one would write it first: an object for every measure and year, every vintage and every draw of a
/// loan, powers where the page writes powers, and maps of boxed numbers in between.
final class NaiveCosts {
    /// What one measure costs in one year.
    record Spending(Measure measure, Integer year, Double capital, Double operating, Double saving, Double units) {
        Double net() {
            return capital + operating - saving;
        }
    }

    private record Vintage(Integer year, Double units, Double price) {}

    private record Draw(Integer year, Double money) {}

    private final Inputs inputs;
    private final int first;
    private final int last;
    private final List<Spending> spendings = new ArrayList<>();
    final Map<Integer, Double> cost = new HashMap<>();
    final Map<Integer, Double> gross = new HashMap<>();
    final Map<Integer, Double> perPerson = new HashMap<>();
    final Map<Integer, Double> burden = new HashMap<>();
    final Map<Integer, Double> damage = new HashMap<>();
    final Map<String, Map<Integer, Double>> sectors = new LinkedHashMap<>();
    final Map<String, Map<Integer, Double>> effects = new HashMap<>();
    final Map<String, Map<Integer, Double>> unabated = new HashMap<>();
    final Map<Payer, Map<Integer, Double>> payers = new HashMap<>();
    final Map<Payer, Map<Integer, Double>> cash = new HashMap<>();
    final Map<Payer, Double> outstanding = new HashMap<>();
    Double residual = 0.0;
    Double total = 0.0;
    Double perPersonTotal = 0.0;
    Double presentValue = 0.0;
    Double equivalentAnnual = 0.0;

    private NaiveCosts(Inputs inputs) {
        this.inputs = inputs;
        first = inputs.horizon().first();
        last = inputs.horizon().last();
    }

    static NaiveCosts of(Inputs inputs) {
        var costs = new NaiveCosts(inputs);
        costs.work();
        return costs;
    }

    private void work() {
        for (var measure : inputs.measures()) {
            sectors.put(measure.sector(), new HashMap<>());
            if (measure instanceof Measure.Budget budget) spend(budget);
            if (measure instanceof Measure.Rollout rollout) spend(rollout);
        }
        for (var load : inputs.loads()) {
            for (int year = first; year <= last; year++) {
                double left = Math.max(0, load.perPerson().value() * people(year) - value(effects, load.id(), year));
                add(unabated, load.id(), year, left);
                damage.merge(year, left * load.damage().value(), Double::sum);
            }
        }
        for (var measure : inputs.measures()) {
            if (measure instanceof Measure.Remediation remediation) spend(remediation);
        }
        for (var loan : inputs.loans()) borrow(loan);
        sumUp();
    }

    private double people(int year) {
        return inputs.people().at(year - first);
    }

    private static <K> double value(Map<K, Map<Integer, Double>> all, K key, int year) {
        return all.getOrDefault(key, Map.of()).getOrDefault(year, 0.0);
    }

    private static <K> void add(Map<K, Map<Integer, Double>> all, K key, int year, double value) {
        all.computeIfAbsent(key, _ -> new HashMap<>()).merge(year, value, Double::sum);
    }

    private void spend(Measure.Budget budget) {
        int years = budget.to() - budget.from() + 1;
        for (int year = first; year <= last; year++) {
            double spent = 0;
            if (budget.from() <= year && year <= budget.to()) {
                double share = budget.weights().isEmpty() ? 1.0 / years
                        : budget.weights().at(year - budget.from()) / budget.weights().sum();
                spent = budget.total().value() * share;
            }
            spendings.add(new Spending(budget, year, budget.capital() ? spent : 0, budget.capital() ? 0 : spent, 0.0, 0.0));
        }
    }

    private double counted(Driver driver, int year) {
        return switch (driver) {
            case Driver.PerPerson each -> people(year) * each.unitsPerPerson();
            case Driver.PerHousehold each ->
                people(year) / inputs.householdSize().orElseThrow() * each.unitsPerHousehold();
            case Driver.Sites(Trend.Growth(double initial, double rate)) -> initial * Math.pow(1 + rate, year - first);
            case Driver.Sites(Trend.Points(List<Fact> points)) -> points.getFirst().value();
            case Driver.Sites _ -> throw new IllegalStateException("sites follow no profile");
        };
    }

    private double price(Price price, int year) {
        return price.figure().value() * Math.pow(1 + price.escalation(), year - first);
    }

    private void spend(Measure.Rollout rollout) {
        double before = counted(rollout.driver(), first) * rollout.coverage().start();
        var vintages = new ArrayList<Vintage>();
        for (int year = first; year <= last; year++) {
            int now = year;
            double required = counted(rollout.driver(), year) * rollout.coverage().at(year);
            double kept = rollout.renewExisting()
                    ? before * Math.max(0, rollout.life() - (year - first + 1)) / rollout.life() : before;
            double stock = kept + vintages.stream().filter(vintage -> now - vintage.year() < rollout.life())
                    .mapToDouble(Vintage::units).sum();
            var bought = new Vintage(year, Math.max(0, required - stock), price(rollout.capital(), year));
            vintages.add(bought);
            double used = required * rollout.use().at(year);
            spendings.add(new Spending(rollout, year, bought.units() * bought.price(),
                    used * price(rollout.operating(), year), used * price(rollout.saving(), year), used));
            rollout.effects().forEach((pollutant, effect) -> add(effects, pollutant, now, used * effect));
        }
        for (var vintage : vintages) {
            int unused = rollout.life() - (last + 1 - vintage.year());
            if (unused > 0) residual += vintage.units() * vintage.price() * unused / rollout.life();
        }
    }

    private void spend(Measure.Remediation remediation) {
        double stock = remediation.before();
        for (int year = first; year <= last; year++) {
            stock = stock * (1 - remediation.decay())
                    + remediation.settling() * value(unabated, remediation.pollutant(), year);
            double removed = 0;
            if (remediation.from() <= year && year <= remediation.to()) removed = stock / (remediation.to() - year + 1);
            stock -= removed;
            spendings.add(new Spending(remediation, year, 0.0, removed * remediation.price().value(), 0.0, 0.0));
        }
    }

    private void borrow(Loan loan) {
        var drawn = new TreeMap<Integer, Double>();
        for (var spending : spendings) {
            double share = spending.measure().payers().capital().getOrDefault(loan.payer(), 0.0);
            drawn.merge(spending.year(), spending.capital() * share * loan.financed(), Double::sum);
        }
        var draws = drawn.entrySet().stream().map(entry -> new Draw(entry.getKey(), entry.getValue())).toList();
        int level = loan.tenor() - loan.grace();
        for (var draw : draws) {
            add(cash, loan.payer(), draw.year(), -draw.money());
            double annuity = loan.interest() == 0 ? draw.money() / level
                    : draw.money() * loan.interest() / (1 - Math.pow(1 + loan.interest(), -level));
            for (int after = 1; after <= loan.tenor(); after++) {
                int year = draw.year() + after;
                double money = after <= loan.grace() ? draw.money() * loan.interest() : annuity;
                if (year <= last) add(cash, loan.payer(), year, money);
                else outstanding.merge(loan.payer(), money / Math.pow(1 + loan.interest(), year - last), Double::sum);
            }
        }
    }

    private void sumUp() {
        for (var spending : spendings) {
            int year = spending.year();
            var shares = spending.measure().payers();
            cost.merge(year, spending.net(), Double::sum);
            gross.merge(year, spending.capital() + spending.operating(), Double::sum);
            add(sectors, spending.measure().sector(), year, spending.net());
            for (var payer : Payer.values()) {
                double money = shares.capital().getOrDefault(payer, 0.0) * spending.capital()
                        + shares.operating().getOrDefault(payer, 0.0) * (spending.operating() - spending.saving());
                add(payers, payer, year, money);
                add(cash, payer, year, money);
            }
        }
        double rate = inputs.basis().discount();
        double factors = 0;
        for (int year = first; year <= last; year++) {
            double spent = cost.getOrDefault(year, 0.0);
            int power = inputs.basis().timing() == Basis.Timing.END_OF_YEAR ? year - first + 1 : year - first;
            perPerson.put(year, spent / people(year));
            total += spent;
            perPersonTotal += spent / people(year);
            presentValue += spent / Math.pow(1 + rate, power);
            factors += 1 / Math.pow(1 + rate, power);
            if (inputs.income().isEmpty()) continue;
            burden.put(year, value(cash, Payer.HOUSEHOLD, year) / (people(year) * inputs.income().at(year - first)));
        }
        equivalentAnnual = presentValue / factors;
    }
}
