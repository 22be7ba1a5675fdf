package org.kakehashi.cost;

import static org.kakehashi.base.Reason.Sign.MINUS;
import static org.kakehashi.base.Reason.Sign.OVER;
import static org.kakehashi.base.Reason.Sign.PLUS;
import static org.kakehashi.base.Reason.Sign.TIMES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;

/// Why a payer pays so much: its shares, and what its loans cost.
final class WhyPayers {
    private final WhyGround ground;
    private final WhyMoney money;

    WhyPayers(WhyGround ground, WhyMoney money) {
        this.ground = ground;
        this.money = money;
    }

    Names name(Payer payer) {
        return Said.text("payer." + payer.name());
    }

    /// Which measures are meant, and a key of them.
    private record Meant(Predicate<Measure> measures, String key) {
        static final Meant ALL = new Meant(_ -> true, "");
    }

    private Reason capital(Payer payer, int t, Meant meant) {
        return share(payer, t, Question.Part.CAPITAL, "capital", meant);
    }

    private Reason running(Payer payer, int t, Meant meant) {
        return share(payer, t, Question.Part.RUNNING, "operating", meant);
    }

    private Reason share(Payer payer, int t, Question.Part part, String field, Meant meant) {
        return ground.once("share/" + meant.key + payer + part + t, () -> {
            var parts = new ArrayList<Reason>();
            double value = 0;
            for (var measure : ground.inputs.measures()) {
                Map<Payer, Double> shares = field.equals("capital") ? measure.payers().capital()
                        : measure.payers().operating();
                double share = shares.getOrDefault(payer, 0.0);
                if (share == 0 || !meant.measures.test(measure)) continue;
                var whole = money.cost(new Question.OfMeasure(measure.id()), part, t);
                var given = ground.given(WhyUnits.place(measure) + "/payers/" + field + "/"
                        + payer.name().toLowerCase(Locale.ROOT));
                value += share * whole.value();
                parts.add(Reason.of(WhyGround.name(measure), share * whole.value(), ground.money(),
                        ground.say("how.product"), () -> List.of(whole, given.as(TIMES))).at(WhyUnits.place(measure)));
            }
            return ground.sum(ground.say("share." + field + ".in", name(payer), ground.year(t)), value, ground.money(),
                    "others.measures", parts, true);
        });
    }

    Reason borne(Payer payer, int t) {
        return borne(payer, t, Meant.ALL);
    }

    private Reason borne(Payer payer, int t, Meant meant) {
        return ground.once("borne/" + meant.key + payer + t, () -> joined(ground.say("borne.in", name(payer),
                ground.year(t)), capital(payer, t, meant).as(PLUS), running(payer, t, meant).as(PLUS)));
    }

    Reason cash(Payer payer, int t) {
        return cash(payer, t, Meant.ALL);
    }

    /// @param measures which of the measures are paid for
    /// @param key      tells them from others
    Reason cash(Payer payer, int t, Predicate<Measure> measures, String key) {
        return cash(payer, t, new Meant(measures, key));
    }

    private Reason cash(Payer payer, int t, Meant meant) {
        return ground.once("cash/" + meant.key + payer + t, () -> {
            var label = ground.say("cash.in", name(payer), ground.year(t));
            if (ground.inputs.loans().stream().noneMatch(loan -> loan.payer() == payer)) {
                return borne(payer, t, meant).called(label);
            }
            return joined(label, capital(payer, t, meant).as(PLUS), running(payer, t, meant).as(PLUS),
                    draws(payer, t, meant).as(MINUS), service(payer, t, meant).as(PLUS));
        });
    }

    private Reason joined(Names label, Reason... parts) {
        double value = 0;
        var told = new ArrayList<Reason>();
        for (var part : parts) {
            value += part.sign() == MINUS ? -part.value() : part.value();
            if (part.value() != 0) told.add(part);
        }
        return Reason.of(label, value, ground.money(), ground.say("how.joined"), () -> told);
    }

    private Reason draws(Payer payer, int t, Meant meant) {
        return overLoans(ground.say("draws.in", ground.year(t)), payer, at -> draw(at, t, meant));
    }

    private Reason service(Payer payer, int t, Meant meant) {
        return overLoans(ground.say("service.in", ground.year(t)), payer, at -> service(at, t, meant));
    }

    private interface OfLoan {
        Reason of(int at);
    }

    private Reason overLoans(Names label, Payer payer, OfLoan each) {
        var parts = new ArrayList<Reason>();
        double value = 0;
        for (int at = 0; at < ground.inputs.loans().size(); at++) {
            if (ground.inputs.loans().get(at).payer() != payer) continue;
            var part = each.of(at);
            value += part.value();
            parts.add(part);
        }
        return ground.sum(label, value, ground.money(), "others.loans", parts, true);
    }

    private Reason draw(int at, int t, Meant meant) {
        var loan = ground.inputs.loans().get(at);
        return ground.once("draw/" + meant.key + at + "/" + t, () -> {
            var capital = capital(loan.payer(), t, meant);
            return Reason.of(ground.say("drawn.in", ground.year(t)), capital.value() * loan.financed(), ground.money(),
                    ground.say("how.product"), () -> List.of(capital,
                            ground.given("loans/" + at + "/financed").as(TIMES)));
        });
    }

    private Reason service(int at, int t, Meant meant) {
        var loan = ground.inputs.loans().get(at);
        return ground.once("service/" + meant.key + at + "/" + t, () -> {
            var parts = new ArrayList<Reason>();
            double value = 0;
            for (int drawn = Math.max(0, t - loan.tenor()); drawn < t; drawn++) {
                var draw = draw(at, drawn, meant);
                var rate = t - drawn <= loan.grace() ? ground.given("loans/" + at + "/interest")
                        : recovery(at, loan.tenor() - loan.grace());
                var part = Reason.of(ground.say("service.of", ground.year(drawn)), draw.value() * rate.value(),
                        ground.money(), ground.say("how.product"), () -> List.of(draw, rate.as(TIMES)));
                value += part.value();
                parts.add(part);
            }
            return ground.sum(ground.say("service.in", ground.year(t)), value, ground.money(), "others.draws", parts,
                    false);
        });
    }

    private Reason recovery(int at, int years) {
        return WhyFinance.recovery(ground, ground.given("loans/" + at + "/interest"), years);
    }

    Reason outstanding(Payer payer) {
        return overLoans(ground.say("outstanding", name(payer)), payer, at -> {
            var loan = ground.inputs.loans().get(at);
            var parts = new ArrayList<Reason>();
            double value = 0;
            for (int drawn = 0; drawn < ground.years(); drawn++) {
                int elapsed = ground.years() - 1 - drawn, left = loan.tenor() - elapsed;
                if (left <= 0 || draw(at, drawn, Meant.ALL).value() == 0) continue;
                var part = owed(at, loan, drawn, elapsed, left);
                value += part.value();
                parts.add(part);
            }
            return ground.sum(LoanEntries.name(loan), value, ground.money(), "others.draws", parts, false);
        });
    }

    private Reason owed(int at, Loan loan, int drawn, int elapsed, int left) {
        var draw = draw(at, drawn, Meant.ALL);
        if (elapsed <= loan.grace()) return draw;
        var level = recovery(at, loan.tenor() - loan.grace());
        var rest = recovery(at, left);
        return Reason.of(ground.say("owed.of", ground.year(drawn)), draw.value() * level.value() / rest.value(),
                ground.money(), ground.say("how.owed"), () -> List.of(draw, level.as(TIMES), rest.as(OVER)));
    }
}
