package org.kakehashi.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.base.Status;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Funder;

/// Whether a programme the project counts on can give its money at all: to whom, where, when and in what money.
final class ProgrammeRules {
    private final Outlook outlook;
    private final Project project;
    private final FundingTable.Row row;
    private final FundingSource source;
    private final Funder funder;
    private final List<Advice> advice;

    private ProgrammeRules(Outlook outlook, FundingTable.Row row, Funder funder, List<Advice> advice) {
        this.outlook = outlook;
        project = outlook.project();
        this.row = row;
        source = row.source();
        this.funder = funder;
        this.advice = advice;
    }

    static List<Advice> check(Outlook outlook) {
        var advice = new ArrayList<Advice>();
        for (var row : outlook.funding().rows()) {
            outlook.project().shelf().funder(row.source().funder())
                    .ifPresent(funder -> new ProgrammeRules(outlook, row, funder, advice).check());
        }
        return advice;
    }

    private void check() {
        figures();
        for (var application : project.funding().applications()) {
            if (application.source().equals(source.id())) due(application);
        }
        if (!FunderRules.toApply(row, outlook.fiscalYear())) return;
        who();
        trust();
        missed();
    }

    private void who() {
        var asked = funder.terms().applicants();
        if (!asked.isEmpty() && Collections.disjoint(asked, ApplicantKinds.of(project))) {
            advice.add(advise("applicant-ineligible", Severity.WARNING, funder.name()));
        }
        var countries = funder.terms().countries();
        if (!countries.isEmpty() && !countries.contains(project.partner().country())) {
            advice.add(advise("country-ineligible", Severity.WARNING, funder.name(), Countries.name(project.partner().country())));
        }
    }

    private void trust() {
        if (funder.isOutdated(outlook.today())) {
            advice.add(advise("conditions-old", Severity.NOTE, funder.name(), Said.fiscalYear(funder.conditionsYear())));
        }
        if (funder.evidence().status() == Status.UNVERIFIED) {
            advice.add(advise("conditions-unverified", Severity.NOTE, funder.name()));
        }
    }

    private void figures() {
        var terms = funder.terms();
        if (ProgrammeMoney.lacksRate(project, funder)) {
            advice.add(advise("ceiling-currency", Severity.WARNING, funder.name(), terms.currency(), project.plan().currency()));
        }
        double most = funder.ceiling() > 0 ? funder.ceiling() : funder.ceilingPerYear() * Math.max(1, funder.longestYears());
        if (most > 0 && most < terms.leastAmount()) {
            advice.add(advise("ceiling-below-least", Severity.WARNING, funder.name(), Said.money((long) most, terms.currency()),
                    Said.money(terms.leastAmount(), terms.currency())));
        }
    }

    /// Money that no call can bring any more in time: for a year, or for all its steps.
    private void missed() {
        var start = WorkStart.of(outlook, funder, source).filter(from -> from.basis() == WorkStart.Basis.CALL);
        if (start.isEmpty()) return;
        var day = start.get().day();
        int month = project.home().fiscalYearStart();
        int reached = FiscalYears.of(day, month);
        row.cells().entrySet().stream().filter(cell -> cell.getKey() >= outlook.fiscalYear() && cell.getKey() < reached
                && cell.getValue().state() == MoneyState.PLANNED && cell.getValue().amount() > 0).findFirst()
                .ifPresent(cell -> advice.add(new Advice(Said.finding("window-missed", Severity.WARNING, source.id(),
                        funder.evidence().source(), funder.name(), Said.fiscalYear(cell.getKey()), start.get().from(), day),
                        cell.getValue().assigned() ? List.of() : List.of(PledgeFixes.move(source.id(), cell.getKey(), reached)))));
        if (neverOpens(outlook, source, start.get())) {
            advice.add(advise("window-never", Severity.WARNING, funder.name(), start.get().from(), day));
        }
    }

    /// @return whether all that is ahead of what the source pays begins before money of a call can be had
    static boolean neverOpens(Outlook outlook, FundingSource source, WorkStart start) {
        if (start.basis() != WorkStart.Basis.CALL) return false;
        var ahead = PaidSteps.of(outlook).stream().filter(paid -> paid.source().equals(source) && paid.isAhead(outlook.today()))
                .toList();
        return !ahead.isEmpty() && ahead.stream().allMatch(paid -> paid.dates().start().isBefore(start.day()));
    }

    private void due(Application application) {
        var window = funder.window();
        var day = application.submitted() == null ? application.due() : application.submitted();
        if (window == null || day == null || !application.open()) return;
        var closes = window.nextClosing(day);
        var opens = window.openingBefore(closes);
        if (!day.isBefore(opens)) return;
        var label = Said.text("application-outside.fix", closes);
        advice.add(new Advice(Said.finding("application-outside", Severity.WARNING, source.id(), funder.evidence().source(),
                application.title(), funder.name(), day, opens, closes), application.submitted() != null ? List.of()
                : List.of(PaymentRules.fix(label, application.id(), funding -> funding.application(application.id())
                        .map(now -> funding.with(now.withDue(closes))).orElse(funding)))));
    }

    private Advice advise(String rule, Severity severity, Object... values) {
        return Advice.of(Said.finding(rule, severity, source.id(), funder.evidence().source(), values));
    }
}
