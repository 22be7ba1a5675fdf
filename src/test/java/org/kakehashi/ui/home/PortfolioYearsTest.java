package org.kakehashi.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.funding.WinRate;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Plan;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectSummary.Year;
import org.kakehashi.project.Samples;
import org.kakehashi.project.StepSamples;
import org.kakehashi.project.Summaries;
import org.kakehashi.reference.CostCategory;

class PortfolioYearsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final FundingSource CITY = new FundingSource("city", Names.same("City"), FundingSource.Kind.HOME_CITY, "");

    /// @return a project that needs 10 in fiscal 2027 and has `secured` of it, and asks for 3 in 2028
    private static Project project(String id, String currency, long secured) {
        var line = new CostLine("own", CostCategory.OTHER, Names.same("Room"), 1, Names.same("set"), 10, Evidence.OWN, true);
        var plan = Plan.empty(currency, LocalDate.of(2027, 4, 5)).with(StepSamples.task("course").withLines(List.of(line)));
        return Samples.project().withId(id).with(plan).with(new Funding(List.of(CITY), List.of(
                new Pledge("city", 2027, secured, MoneyState.RECEIVED, Evidence.OWN),
                new Pledge("city", 2028, 3, MoneyState.APPLIED, Evidence.OWN))));
    }

    private static ProjectEntry entry(Project project) {
        return new ProjectEntry(project.id(), 1, Instant.EPOCH, new Edit(Names.same("x"), ""), Summaries.of(project, TODAY));
    }

    @Test
    void yearsOfAllProjectsInOneMoneyAreSummedUp() {
        var sums = PortfolioYears.of(List.of(entry(project("a", "JPY", 4)), entry(project("b", "JPY", 10)),
                entry(project("c", "USD", 1))), "JPY");
        assertEquals(new PortfolioYears("JPY", List.of(new Year(2027, 20, 14, 0, 0, 6), new Year(2028, 0, 0, 6, 0, 0)),
                new Year(0, 20, 14, 6, 0, 6), WinRate.NONE, 1), sums);
    }
}
