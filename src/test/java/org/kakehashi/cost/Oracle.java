package org.kakehashi.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kakehashi.base.Fact;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;

/// The model page a second time, year by year and thing by thing, sharing no code with the engine.
///
/// Slow and plain on purpose: every vintage and every loan is an object that lives through the years.
final class Oracle {
    private final Scenario scenario;
    private final City city;
    private final int years;
    private final int first;
    private final Map<String, double[]> told = new TreeMap<>();

    private static final class Vintage {
        final double units;
        final double price;
        int age;

        Vintage(double units, double price) {
            this.units = units;
            this.price = price;
        }
    }

    private static final class Debt {
        final Loan terms;
        double balance;
        int age;

        Debt(Loan terms, double balance) {
            this.terms = terms;
            this.balance = balance;
        }

        /// Lives one year and says what is paid at its end.
        double pay() {
            age++;
            if (age > terms.tenor()) return 0;
            double interest = balance * terms.interest();
            if (age <= terms.grace()) return interest;
            double factor = 0;
            for (int k = 1; k <= terms.tenor() - age + 1; k++) factor += Math.pow(1 + terms.interest(), -k);
            double payment = balance / factor;
            balance = balance + interest - payment;
            return payment;
        }
    }

    private Oracle(Scenario scenario, City city) {
        this.scenario = scenario;
        this.city = city;
        years = scenario.horizon().years();
        first = scenario.horizon().first();
    }

    /// @return every figure of the result by name; a single number is an array of one
    static Map<String, double[]> figures(Scenario scenario, City city) {
        var oracle = new Oracle(scenario, city);
        oracle.work();
        return oracle.told;
    }

    private double[] series(String name) {
        return told.computeIfAbsent(name, _ -> new double[years]);
    }

    private void number(String name, double value) {
        told.put(name, new double[] {value});
    }

    private double trend(Trend trend, List<Fact> profile, int year) {
        return switch (trend) {
            case Trend.Growth growth -> compound(growth.initial(), growth.rate(), year);
            case Trend.Points points -> between(points.points(), year);
            case Trend.Profile _ -> between(profile, year);
            case Trend.ProfileGrowth growth -> compound(between(profile, first), growth.rate(), year);
        };
    }

    private double compound(double value, double rate, int year) {
        for (int y = first; y < year; y++) value += value * rate;
        return value;
    }

    private static double between(List<Fact> points, int year) {
        Fact before = null;
        Fact after = null;
        for (var point : points) {
            if (point.year() <= year && (before == null || point.year() > before.year())) before = point;
            if (point.year() >= year && (after == null || point.year() < after.year())) after = point;
        }
        if (before == null) return after.value();
        if (after == null || before == after) return before.value();
        double share = (year - before.year()) / (double) (after.year() - before.year());
        return before.value() * (1 - share) + after.value() * share;
    }

    private static double ramp(Ramp ramp, double start, int year) {
        if (ramp.from() == ramp.to()) return year < ramp.from() ? start : ramp.target();
        double x = Math.min(1, Math.max(0, (year - ramp.from()) / (double) (ramp.to() - ramp.from())));
        double rise = ramp.shape() == Ramp.Shape.SMOOTH ? 3 * Math.pow(x, 2) - 2 * Math.pow(x, 3) : x;
        return start * (1 - rise) + ramp.target() * rise;
    }

    private double people(int t) {
        return trend(scenario.community().people(), city.population(), first + t);
    }

    private double householdSize() {
        var own = scenario.community().householdSize();
        return own != null ? own.value() : city.fact(Attribute.HOUSEHOLD_SIZE).orElseThrow().value();
    }

    private double driver(Driver driver, int t) {
        return switch (driver) {
            case Driver.PerPerson each -> people(t) * each.unitsPerPerson();
            case Driver.PerHousehold each -> people(t) / householdSize() * each.unitsPerHousehold();
            case Driver.Sites sites -> trend(sites.number(), List.of(), first + t);
        };
    }

    private void work() {
        for (var load : scenario.loads()) series("effects/" + load.id());
        for (var measure : scenario.measures()) {
            if (measure instanceof Measure.Budget budget) work(budget);
            if (measure instanceof Measure.Rollout rollout) work(rollout);
        }
        series("damage");
        for (var load : scenario.loads()) {
            for (int t = 0; t < years; t++) {
                double arising = load.points() == null ? load.perPerson().value() * people(t)
                        : between(load.points().points(), first + t);
                double left = Math.max(0, arising - series("effects/" + load.id())[t]);
                series("unabated/" + load.id())[t] = left;
                series("damage")[t] += left * load.damage().value();
            }
        }
        for (var measure : scenario.measures()) {
            if (measure instanceof Measure.Remediation remediation) work(remediation);
        }
        sumUp();
        borrow();
        if (city.fact(Attribute.INCOME_PER_PERSON).isPresent()) burden();
    }

    private void work(Measure.Budget budget) {
        double all = 0;
        for (int year = budget.from(); year <= budget.to(); year++) all += weight(budget, year);
        for (int t = 0; t < years; t++) {
            spend(budget, t, budget.capital() ? weight(budget, first + t) / all * budget.total().value() : 0,
                    budget.capital() ? 0 : weight(budget, first + t) / all * budget.total().value(), 0);
        }
    }

    private static double weight(Measure.Budget budget, int year) {
        if (year < budget.from() || year > budget.to()) return 0;
        return budget.weights().isEmpty() ? 1 : budget.weights().at(year - budget.from());
    }

    private void work(Measure.Rollout rollout) {
        double start = rollout.service() != null && city.fact(rollout.service()).isPresent()
                ? city.fact(rollout.service()).get().value() : rollout.coverage().start();
        double existing = driver(rollout.driver(), 0) * start;
        double leaving = rollout.renewExisting() ? existing / rollout.life() : 0;
        var vintages = new ArrayList<Vintage>();
        for (int t = 0; t < years; t++) {
            vintages.forEach(vintage -> vintage.age++);
            vintages.removeIf(vintage -> vintage.age == rollout.life());
            if (t < rollout.life()) existing -= leaving;
            double stock = existing;
            for (var vintage : vintages) stock += vintage.units;
            double needed = driver(rollout.driver(), t) * ramp(rollout.coverage(), start, first + t);
            double price = compound(rollout.capital().figure().value(), rollout.capital().escalation(), first + t);
            var bought = new Vintage(Math.max(0, needed - stock), price);
            vintages.add(bought);
            double used = needed * ramp(rollout.use(), rollout.use().start(), first + t);
            series("units/" + rollout.id())[t] = used;
            spend(rollout, t, bought.units * price,
                    used * compound(rollout.operating().figure().value(), rollout.operating().escalation(), first + t),
                    used * compound(rollout.saving().figure().value(), rollout.saving().escalation(), first + t));
            int year = t;
            rollout.effects().forEach((pollutant, effect) -> series("effects/" + pollutant)[year] += used * effect);
        }
        for (var vintage : vintages) {
            add("residual", vintage.units * vintage.price * (rollout.life() - vintage.age - 1) / rollout.life());
        }
    }

    private void work(Measure.Remediation remediation) {
        double stock = remediation.before();
        for (int t = 0; t < years; t++) {
            int year = first + t;
            double settled = told.containsKey("unabated/" + remediation.pollutant())
                    ? remediation.settling() * series("unabated/" + remediation.pollutant())[t] : 0;
            stock = stock - stock * remediation.decay() + settled;
            double removed = 0;
            if (year >= remediation.from() && year <= remediation.to()) {
                int left = 0;
                for (int y = year; y <= remediation.to(); y++) left++;
                removed = stock / left;
            }
            stock -= removed;
            spend(remediation, t, 0, removed * remediation.price().value(), 0);
        }
    }

    private void spend(Measure measure, int t, double capital, double operating, double saving) {
        series("capital/" + measure.id())[t] = capital;
        series("operating/" + measure.id())[t] = operating;
        series("saving/" + measure.id())[t] = saving;
        series("sector/" + measure.sector())[t] += capital + operating - saving;
        for (var payer : Payer.values()) {
            double built = measure.payers().capital().getOrDefault(payer, 0.0);
            double run = measure.payers().operating().getOrDefault(payer, 0.0);
            if (built == 0 && run == 0) continue;
            series("payer/" + payer)[t] += built * capital + run * operating - run * saving;
            series("cash/" + payer)[t] += built * capital + run * operating - run * saving;
        }
    }

    private void add(String name, double value) {
        number(name, value + (told.containsKey(name) ? told.get(name)[0] : 0));
    }

    private void sumUp() {
        add("residual", 0);
        double total = 0;
        double persons = 0;
        double each = 0;
        double value = 0;
        double recovered = 0;
        double rate = scenario.basis().discount();
        double factor = 1;
        for (int t = 0; t < years; t++) {
            for (var measure : scenario.measures()) {
                series("gross")[t] += series("capital/" + measure.id())[t] + series("operating/" + measure.id())[t];
                series("cost")[t] += series("capital/" + measure.id())[t] + series("operating/" + measure.id())[t]
                        - series("saving/" + measure.id())[t];
            }
            series("people")[t] = people(t);
            series("perPerson")[t] = series("cost")[t] / people(t);
            total += series("cost")[t];
            persons += people(t);
            each += series("perPerson")[t];
            double later = factor / (1 + rate);
            double counted = scenario.basis().timing() == Basis.Timing.END_OF_YEAR ? later : factor;
            value += series("cost")[t] * counted;
            recovered += counted;
            factor = later;
        }
        number("total", total);
        number("perPersonTotal", each);
        number("perPersonYear", total / persons);
        number("perHouseholdYear", total / persons * householdSize());
        number("presentValue", value);
        number("equivalentAnnual", value / recovered);
    }

    private void borrow() {
        for (var loan : scenario.loans()) {
            var debts = new ArrayList<Debt>();
            for (int t = 0; t < years; t++) {
                for (var debt : debts) series("cash/" + loan.payer())[t] += debt.pay();
                double drawn = 0;
                for (var measure : scenario.measures()) {
                    drawn += loan.financed() * measure.payers().capital().getOrDefault(loan.payer(), 0.0)
                            * series("capital/" + measure.id())[t];
                }
                series("cash/" + loan.payer())[t] -= drawn;
                debts.add(new Debt(loan, drawn));
            }
            double after = 0;
            for (int later = 1; later <= loan.tenor(); later++) {
                for (var debt : debts) after += debt.pay() / Math.pow(1 + loan.interest(), later);
            }
            add("outstanding/" + loan.payer(), after);
        }
    }

    private double earned(int t) {
        var income = List.of(city.fact(Attribute.INCOME_PER_PERSON).orElseThrow());
        return trend(scenario.community().income(), income, first + t)
                * java.util.Objects.requireNonNull(scenario.community().exchange()).value();
    }

    private void burden() {
        var cash = told.getOrDefault("cash/HOUSEHOLD", new double[years]);
        var groups = scenario.community().groups();
        for (int t = 0; t < years; t++) {
            series("burden")[t] = cash[t] / people(t) / earned(t);
            if (groups == null) continue;
            double persons = people(t) / groups.shares().size();
            for (int g = 0; g < groups.shares().size(); g++) {
                double all = earned(t) * people(t) * groups.shares().at(g);
                series("burden/group/" + g)[t] = cash[t] / people(t) * persons / all;
            }
        }
        for (var limit : scenario.community().limits()) {
            series("burden/limit/" + limit.id());
            for (var measure : scenario.measures()) {
                if (limit.sectors().contains(measure.sector())) burden("burden/limit/" + limit.id(), measure);
            }
        }
    }

    /// Adds what households pay for one measure: their share, with the part they borrow paid as they repay it.
    private void burden(String name, Measure measure) {
        var payers = measure.payers();
        for (int t = 0; t < years; t++) {
            double built = payers.capital().getOrDefault(Payer.HOUSEHOLD, 0.0) * series("capital/" + measure.id())[t];
            double run = series("operating/" + measure.id())[t] - series("saving/" + measure.id())[t];
            double paid = built + payers.operating().getOrDefault(Payer.HOUSEHOLD, 0.0) * run;
            series(name)[t] += paid / people(t) / earned(t);
            for (var loan : scenario.loans()) {
                if (loan.payer() != Payer.HOUSEHOLD) continue;
                var debt = new Debt(loan, built * loan.financed());
                series(name)[t] -= debt.balance / people(t) / earned(t);
                for (int later = t + 1; later < years; later++) {
                    series(name)[later] += debt.pay() / people(later) / earned(later);
                }
            }
        }
    }
}
