package org.kakehashi.project;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.kakehashi.cost.Measure;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pipeline;
import org.kakehashi.funding.WinRate;

/// The index row of a project, from the document alone.
public final class Summaries {
    /// How many of the next deadlines a row keeps.
    private static final int DEADLINES = 20;

    private Summaries() {}

    public static ProjectSummary of(Project project, LocalDate today) {
        return of(Outlook.of(project, today));
    }

    public static ProjectSummary of(Outlook outlook) {
        var project = outlook.project();
        var focus = project.focus();
        var result = outlook.focus();
        var perPersonYear = result.map(costs -> OptionalDouble.of(costs.perPersonYear())).orElse(OptionalDouble.empty());
        var peakBurden = result.map(costs -> OptionalDouble.of(costs.peakBurden()))
                .filter(burden -> !Double.isNaN(burden.getAsDouble())).orElse(OptionalDouble.empty());
        var sectors = focus.map(scenario -> scenario.measures().stream().map(Measure::sector).distinct().toList())
                .orElse(List.of());
        return new ProjectSummary(project.title(), project.home().name(), project.partner().name(),
                project.partner().country(), project.since(), project.example(), sectors, outlook.pathway().current(),
                project.plan().currency(), outlook.funding().totalNeed(), outlook.funding().secured(),
                focus.map(scenario -> scenario.basis().currency()).orElse(project.plan().currency()), perPersonYear,
                peakBurden, focus.map(scenario -> scenario.community().limit().value()).orElse(0.0),
                Deadlines.of(outlook).stream().limit(DEADLINES).toList(), money(outlook));
    }

    private static ProjectSummary.Money money(Outlook outlook) {
        var table = outlook.funding();
        var applications = outlook.project().funding().applications();
        var years = table.years().stream().map(year -> new ProjectSummary.Year(year, table.need().getOrDefault(year, 0L),
                secured(table, year), table.in(MoneyState.APPLIED, year), table.in(MoneyState.PLANNED, year),
                table.gap().getOrDefault(year, 0L))).toList();
        return new ProjectSummary.Money(years, WinRate.of(applications, outlook.project().home().fiscalYearStart()),
                Pipeline.asked(applications), Pipeline.expected(applications));
    }

    private static long secured(FundingTable table, int year) {
        return Stream.of(MoneyState.values()).filter(MoneyState::secured).mapToLong(state -> table.in(state, year)).sum();
    }
}
