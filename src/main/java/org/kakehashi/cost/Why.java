package org.kakehashi.cost;

import java.util.List;
import java.util.OptionalInt;
import org.kakehashi.base.Reason;
import org.kakehashi.reference.City;

/// The reasons of every number of a result, down to what was entered.
///
/// It answers for the scenario it was made of only. Reasons share their parts, and so does everything asked of one `Why`.
public final class Why {
    private final WhyGround ground;
    private final WhyPeople people;
    private final WhyMoney money;
    private final WhyLoads loads;
    private final WhyPayers payers;
    private final WhyFinance finance;
    private final WhyAffordability affordability;

    /// @param city   the city of the scenario's community
    /// @param inputs of that scenario and city
    /// @param result of these inputs
    public Why(Scenario scenario, City city, Inputs inputs, CostResult result) {
        ground = new WhyGround(scenario, city, inputs, result);
        people = new WhyPeople(ground);
        var units = new WhyUnits(ground, people);
        loads = new WhyLoads(ground, people, units);
        money = new WhyMoney(ground, units, loads);
        payers = new WhyPayers(ground, money);
        finance = new WhyFinance(ground, people, money, units);
        affordability = new WhyAffordability(ground, people, payers);
    }

    /// @throws IllegalArgumentException if the result has no such number
    public Reason of(Question question) {
        return switch (question) {
            case Question.Cost(var scope, var part, var year) ->
                year.isPresent() ? money.cost(scope, part, t(year)) : money.cost(scope, part);
            case Question.Until(var scope, int last) -> money.until(scope, last);
            case Question.Mean(var scope, var part) -> money.mean(scope, part);
            case Question.PerPerson(var scope, var year) ->
                year.isPresent() ? perPerson(scope, t(year)) : perPerson(scope);
            case Question.PerPersonTotal() -> perPersonTotal();
            case Question.PerHousehold(var scope) -> perHousehold(scope);
            case Question.Units(var measure, int year) -> finance.units(measure, ground.t(year));
            case Question.Burden(var year) -> affordability.burden(year);
            case Question.BurdenOfLimit(var limit, var year) -> affordability.ofLimit(limit, year);
            case Question.BurdenOfGroup(int group, var year) -> affordability.ofGroup(group, year);
            case Question.PresentValue() -> finance.presentValue();
            case Question.EquivalentAnnual() -> finance.equivalentAnnual();
            case Question.Tariff(var recovery) -> finance.tariff(recovery);
            case Question.Residual(var scope) -> finance.residual(scope);
            case Question.Borne(var payer, var year) -> year.isPresent() ? payers.borne(payer, t(year))
                    : ground.overYears(ground.say("borne", payers.name(payer)), t -> payers.borne(payer, t));
            case Question.Cash(var payer, var year) -> year.isPresent() ? payers.cash(payer, t(year))
                    : ground.overYears(ground.say("cash", payers.name(payer)), t -> payers.cash(payer, t));
            case Question.Outstanding(var payer) -> payers.outstanding(payer);
            case Question.Effect(var pollutant, int year) -> loads.effect(pollutant, ground.t(year));
            case Question.Unabated(var pollutant, int year) -> loads.unabated(pollutant, ground.t(year));
            case Question.Damage(var year) -> year.isPresent() ? loads.damage(t(year))
                    : ground.overYears(ground.say("damage"), loads::damage);
            case Question.People(int year) -> people.people(ground.t(year));
            case Question.Income(int year) -> people.income(ground.t(year));
            case Question.PerEffect(var measure, var pollutant) -> finance.perEffect(measure, pollutant);
        };
    }

    private int t(OptionalInt year) {
        return ground.t(year.getAsInt());
    }

    private Reason perPerson(Question.Scope scope) {
        var cost = money.cost(scope, Question.Part.NET);
        double value = scope instanceof Question.All ? ground.result.perPersonYear()
                : cost.value() / ground.result.people().sum();
        return Reason.of(ground.say("per.person"), value, ground.perPerson(),
                ground.say("how.ratio"), () -> List.of(cost, people.personYears().as(Reason.Sign.OVER)));
    }

    private Reason perPerson(Question.Scope scope, int t) {
        var cost = money.cost(scope, Question.Part.NET, t);
        return Reason.of(ground.say("per.person.in", ground.year(t)), cost.value() / ground.result.people().at(t),
                ground.perPerson(), ground.say("how.ratio"),
                () -> List.of(cost, people.people(t).as(Reason.Sign.OVER)));
    }

    private Reason perPersonTotal() {
        return ground.sum(ground.say("per.person.total"), ground.result.perPersonTotal(),
                ground.money(), "others.years", ground.each(t -> perPerson(Question.ALL, t)), false);
    }

    private Reason perHousehold(Question.Scope scope) {
        var each = perPerson(scope);
        var size = people.householdSize();
        return Reason.of(ground.say("per.household"), each.value() * size.value(), ground.money(), ground.say("how.product"),
                () -> List.of(each, size.as(Reason.Sign.TIMES)));
    }
}
