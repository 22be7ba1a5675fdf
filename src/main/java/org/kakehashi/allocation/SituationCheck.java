package org.kakehashi.allocation;

import static org.kakehashi.allocation.Explanation.TEXTS;
import static org.kakehashi.allocation.Explanation.money;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Payment;

/// What is wrong with the rules themselves before anything is allocated.
public final class SituationCheck {
    private final Situation situation;
    private final String currency;
    private final List<Finding> findings = new ArrayList<>();

    private SituationCheck(Situation situation, String currency) {
        this.situation = situation;
        this.currency = currency;
    }

    public static List<Finding> findings(Situation situation, String currency) {
        var check = new SituationCheck(situation, currency);
        for (var payer : situation.payers()) check.payer(payer);
        check.pins();
        return List.copyOf(check.findings);
    }

    private void add(String rule, String subject, Object... values) {
        findings.add(new Finding("allocation-" + rule, Severity.WARNING, subject, TEXTS.text("check." + rule + ".title", values),
                TEXTS.text("check." + rule + ".reason", values), ""));
    }

    private void payer(Payer payer) {
        var terms = payer.terms();
        var whole = payer.ceilings().whole();
        if (whole != null && whole < terms.leastAmount()) {
            add("least", payer.id(), payer.name(), money(whole, currency), money(terms.leastAmount(), currency));
        } else if (open(payer) && years(payer) < terms.leastAmount()) {
            add("least-years", payer.id(), payer.name(), money(years(payer), currency), money(terms.leastAmount(), currency));
        }
        if (terms.leastRate() > terms.grantRate()) {
            add("rates", payer.id(), payer.name(), Explanation.percent(terms.leastRate()), Explanation.percent(terms.grantRate()));
        }
        if (terms.wholeLines() && terms.grantRate() < 1) {
            add("whole", payer.id(), payer.name(), Explanation.percent(terms.grantRate()));
        }
        boolean eligible = situation.needs().stream().anyMatch(payer.scope()::pays);
        if (eligible && !open(payer)) add("never", payer.id(), payer.name());
    }

    private boolean open(Payer payer) {
        return situation.needs().stream().anyMatch(payer::reaches);
    }

    /// @return most it can give by its ceilings of the fiscal years that it may pay in, `Long.MAX_VALUE` if one has none
    private long years(Payer payer) {
        long sum = 0;
        for (int year : situation.years()) {
            long most = payer.scope().open(year) ? payer.ceilings().in(year) : 0;
            if (most == Long.MAX_VALUE) return most;
            sum += most;
        }
        return sum;
    }

    private void pins() {
        var present = situation.table();
        var sums = new long[situation.payers().size()];
        for (int n = 0; n < present.length; n++) {
            var need = situation.needs().get(n);
            long sum = 0;
            for (int p = 0; p < sums.length; p++) {
                var pin = present[n][p];
                if (pin == null || !pin.pinned()) continue;
                var payer = situation.payers().get(p);
                sum += pin.amount();
                sums[p] += pin.amount();
                if (pin.amount() > 0 && !payer.reaches(need)) add("pin-scope", need.step(), payer.name(), line(need));
                else if (pin.amount() > payer.most(need.amount())) add("pin-rate", need.step(), payer.name(), line(need),
                        money(pin.amount(), currency), money(payer.most(need.amount()), currency));
            }
            if (sum > need.amount()) add("pin-need", need.step(), line(need), money(sum, currency), money(need.amount(), currency));
        }
        for (int p = 0; p < sums.length; p++) {
            var payer = situation.payers().get(p);
            var whole = payer.ceilings().whole();
            if (whole != null && sums[p] > whole) {
                add("pin-ceiling", payer.id(), payer.name(), money(sums[p], currency), money(whole, currency));
            }
            pinnedYears(payer, p, present);
        }
    }

    private void pinnedYears(Payer payer, int p, Payment[][] present) {
        for (int year : situation.years()) {
            long sum = 0;
            for (int n = 0; n < present.length; n++) {
                var pin = present[n][p];
                if (pin != null && pin.pinned() && situation.needs().get(n).fiscalYear() == year) sum += pin.amount();
            }
            long most = payer.ceilings().in(year);
            if (sum > most) add("pin-year", payer.id(), payer.name(), money(sum, currency), TEXTS.text("year", year), money(most, currency));
        }
    }

    private static Names line(Need need) {
        return TEXTS.text("line", need.stepName(), need.name(), TEXTS.text("year", need.fiscalYear()));
    }
}
