package org.kakehashi.cost;

import static org.kakehashi.cost.Entries.text;

import java.util.ArrayList;
import org.kakehashi.base.Names;
import org.kakehashi.base.Unit;

/// The terms of the loans.
final class LoanEntries {
    private LoanEntries() {}

    static void add(Entries entries) {
        var loans = entries.scenario.loans();
        for (int i = 0; i < loans.size(); i++) add(entries, i, loans.get(i));
    }

    private static void add(Entries entries, int at, Loan loan) {
        var where = name(loan);
        var place = "loans/" + at + "/";
        var years = Unit.YEARS;
        entries.own(place + "financed", text("financed"), where, loan.financed(), Unit.SHARE, 0, 1, (s, value) ->
                with(s, at, new Loan(loan.payer(), value, loan.interest(), loan.tenor(), loan.grace())));
        entries.own(place + "interest", text("interest"), where, loan.interest(), Unit.share(text("per.year")),
                CommunityEntries.RATE_LEAST, CommunityEntries.RATE_MOST, (s, value) ->
                        with(s, at, new Loan(loan.payer(), loan.financed(), value, loan.tenor(), loan.grace())));
        entries.own(place + "tenor", text("tenor"), where, loan.tenor(), years, loan.grace() + 1.0, 1000, (s, value) ->
                with(s, at, new Loan(loan.payer(), loan.financed(), loan.interest(), (int) value, loan.grace())));
        entries.own(place + "grace", text("grace"), where, loan.grace(), years, 0, loan.tenor() - 1.0, (s, value) ->
                with(s, at, new Loan(loan.payer(), loan.financed(), loan.interest(), loan.tenor(), (int) value)));
    }

    static Names name(Loan loan) {
        return text("where.loan", Said.text("payer." + loan.payer().name()));
    }

    private static Scenario with(Scenario scenario, int at, Loan loan) {
        var loans = new ArrayList<>(scenario.loans());
        loans.set(at, loan);
        return new Scenario(scenario.id(), scenario.name(), scenario.horizon(), scenario.basis(), scenario.community(),
                scenario.measures(), loans, scenario.loads());
    }
}
