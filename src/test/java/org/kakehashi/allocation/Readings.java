package org.kakehashi.allocation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.WinRate;
import org.kakehashi.plan.BudgetTerms;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Exchange;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.FunderTerms.Form;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Stage;
import org.kakehashi.reference.Window;

/// Small projects, and what is read out of them.
final class Readings {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Readings() {}

    static FundingSituation reading(Project project) {
        return reading(project, WinRate.NONE);
    }

    /// @param wins of all projects
    static FundingSituation reading(Project project, WinRate wins) {
        return new FundingSituation(project.plan(), Budget.of(project).spendings(), project.funding(), project.shelf().funders(),
                project.home().fiscalYearStart(), TODAY, wins);
    }

    static Project project(Step... steps) {
        return Samples.project().changePlan(plan -> plan.with(List.of(steps)));
    }

    static Step step(String id, LocalDate start, int days, CostLine... lines) {
        return Step.of(id, Names.same(id), Stage.TRAINING, new Work.Task(), start, Span.elapsed(days)).withLines(List.of(lines));
    }

    static CostLine line(String id, CostCategory category, long amount) {
        return new CostLine(id, category, Names.same(id), 1, Names.same("set"), amount, Evidence.OWN, true);
    }

    static CostLine inKind(String id, long amount) {
        return new CostLine(id, CostCategory.OTHER, Names.same(id), 1, Names.same("set"), amount, Evidence.OWN, true, null, true, null);
    }

    static FundingSource source(String id, FundingSource.Kind kind) {
        return new FundingSource(id, Names.same(id), kind, kind == FundingSource.Kind.PROGRAMME ? id : "");
    }

    /// The programme of the source `jica`.
    static Funder funder(double ceiling, double perYear, double rate, int years, @Nullable Window window, int year, FunderTerms terms) {
        return new Funder("jica", Origin.PROJECT, Names.same("JICA"), Names.same("grassroots"), ceiling, perYear, rate, years, window,
                Names.same(""), year, "2026-10-01", Evidence.OWN, terms);
    }

    static FunderTerms terms(String currency, long least, int monthsToStart) {
        return new FunderTerms(Form.GRANT, currency, 0, least, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                monthsToStart, false, 4, false, false, false, null, List.of());
    }

    static Project at(Project project, String currency, double rate) {
        return project.changePlan(plan -> plan.with(new BudgetTerms(List.of(new Exchange(currency, rate, TODAY, Evidence.OWN)), 0, 0, 0, 0)));
    }

    /// @return a proposal in which nobody pays anything
    static Proposal nothing(Project project) {
        return new Proposal(reading(project).with(new FundingSituation.Choices(false, true), List.of()), List.of(), List.of(),
                Proposal.Outcome.FOUND, List.of(), 0);
    }

    static Chance certain() {
        return new Chance(Chance.Basis.SECURED, 1000, WinRate.NONE);
    }
}
