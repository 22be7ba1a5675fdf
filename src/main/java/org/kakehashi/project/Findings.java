package org.kakehashi.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.people.Booking;
import org.kakehashi.plan.Gates;

/// All that is unwise in a project: its gates, dates, money, agreements, costs and figures.
public final class Findings {
    private Findings() {}

    /// @return the most pressing first, without what the user silenced
    public static List<Advice> of(Project project, LocalDate today) {
        return Outlook.of(project, today).advice();
    }

    static List<Advice> of(Outlook outlook, List<Booking> elsewhere) {
        var all = new ArrayList<Advice>();
        for (var finding : outlook.schedule().findings()) all.add(Advice.of(finding));
        for (var finding : Gates.check(outlook.project().plan(), outlook.ground())) {
            all.add(new Advice(finding, finding.rule().equals("gate-review")
                    ? AgreementRules.fixes(outlook, finding) : GateFixes.of(outlook, finding)));
        }
        for (var finding : PeopleRules.check(outlook.project(), outlook.schedule(), elsewhere, outlook.today())) {
            all.add(Advice.of(finding));
        }
        all.addAll(AgreementRules.check(outlook));
        all.addAll(MoneyRules.check(outlook));
        all.addAll(FunderRules.check(outlook));
        all.addAll(ProgrammeRules.check(outlook));
        all.addAll(PaidRules.check(outlook));
        all.addAll(PaymentRules.check(outlook));
        all.addAll(ActivityRules.check(outlook));
        all.addAll(CostRules.check(outlook));
        for (var buildUp : outlook.buildUps().values()) {
            for (var finding : buildUp.findings()) all.add(Advice.of(finding));
        }
        Examples.finding(outlook.project()).map(Advice::of).ifPresent(all::add);
        return all.stream().filter(advice -> !silenced(outlook.project(), advice.finding()))
                .sorted(Comparator.comparing(advice -> advice.finding().severity())).toList();
    }

    private static boolean silenced(Project project, Finding finding) {
        return project.silences().stream().anyMatch(silence -> silence.covers(finding.rule(), finding.subject()));
    }
}
