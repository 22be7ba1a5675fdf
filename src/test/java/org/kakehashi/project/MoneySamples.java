package org.kakehashi.project;

import static org.kakehashi.project.ProjectSamples.jica;
import static org.kakehashi.project.ProjectSamples.project;
import static org.kakehashi.project.ProjectSamples.task;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.Payment;
import org.kakehashi.plan.BudgetTerms;
import org.kakehashi.plan.Exchange;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.StepKind;
import org.kakehashi.reference.Window;

/// A step paid by one programme, whose conditions are changed one at a time.
final class MoneySamples {
    static final LocalDate SUMMER = LocalDate.of(2027, 7, 10);
    private static final Window AUTUMN = new Window(MonthDay.of(10, 1), MonthDay.of(11, 30));

    private MoneySamples() {}

    /// Conditions to be changed one at a time.
    record Asked(List<Applicant> applicants, List<String> countries, List<StepKind> steps, List<CostCategory> excluded,
            int months, boolean bound, boolean alone, boolean order, @Nullable Window activity, String currency, long least) {
        static final Asked NOTHING = new Asked(List.of(), List.of(), List.of(), List.of(), 0, false, false, false, null, "JPY", 0);

        Funder funder(double ceiling, double perYear, int years, Status status, int year) {
            var terms = new FunderTerms(FunderTerms.Form.GRANT, currency, 0, least, applicants, countries, steps, List.of(), excluded,
                    List.of(), months, bound, 4, alone, false, order, activity, List.of());
            return new Funder("jica", Origin.PROJECT, Names.same("JICA"), Names.same("grassroots"), ceiling, perYear, 1, years,
                    AUTUMN, Names.same(""), year, "2026-10-01", new Evidence(status, "F1", Names.same("")), terms);
        }

        Funder funder() {
            return funder(0, 0, 0, Status.SOURCED, 2026);
        }

        Asked months(int newMonths) {
            return new Asked(applicants, countries, steps, excluded, newMonths, bound, alone, order, activity, currency, least);
        }

        Asked ordering() {
            return new Asked(applicants, countries, steps, excluded, months, bound, alone, true, activity, currency, least);
        }
    }

    /// A task of July 2027 that JICA pays whole.
    static Project paid(Funder funder) {
        var project = project(task("a", SUMMER, 1_000_000, new Share("j", 1)));
        return project.with(project.shelf().with(funder)).with(new Funding(List.of(jica()), List.of()));
    }

    /// The same where JICA pays at most a part of a line.
    static Project paidInPart(double rate) {
        var whole = Asked.NOTHING.funder();
        return paid(new Funder(whole.id(), whole.origin(), whole.name(), whole.programme(), 0, 0, rate, 0, whole.window(),
                whole.conditions(), whole.conditionsYear(), whole.checked(), whole.evidence(), whole.terms()));
    }

    static Project step(Project project, UnaryOperator<Step> change) {
        return project.changePlan(plan -> plan.change("a", change));
    }

    static Project pay(Project project, String line, int year, long amount) {
        return project.with(project.funding().with(new Payment("a", line, year, "j", amount, false)));
    }

    static Project at(Project project, double rate) {
        return project.changePlan(plan -> plan.with(new BudgetTerms(List.of(
                new Exchange("USD", rate, LocalDate.of(2026, 11, 1), Evidence.OWN)), 0, 0, 0, 0)));
    }
}
