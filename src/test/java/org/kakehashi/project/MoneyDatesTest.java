package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.Pipeline;
import org.kakehashi.project.MoneyDates.Entry.Kind;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Window;

class MoneyDatesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1), UNTIL = LocalDate.of(2028, 3, 31);
    private static final Funder MOE = funder("moe", new Window(MonthDay.of(12, 10), MonthDay.of(1, 20)));
    private static final FundingSource SOURCE =
            new FundingSource("source", Names.same("MOE"), FundingSource.Kind.PROGRAMME, "moe");
    private static final Application ASKED = Application.idea("a", Names.same("Compost"), "source", 2027)
            .withAsked(5_000_000).withDue(LocalDate.of(2027, 1, 18)).withDecided(LocalDate.of(2027, 5, 31));

    static Funder funder(String id, Window window) {
        return new Funder(id, Origin.PROJECT, Names.same(id), Names.same(id), 0, 0, 1, 0, window, Names.same(""), 2026,
                "2026-10-01", Evidence.OWN);
    }

    private static Project project() {
        var project = Samples.project();
        return project.with(project.shelf().with(MOE).with(funder("jetro", new Window(MonthDay.of(5, 1), MonthDay.of(5, 31)))))
                .with(new Funding(List.of(SOURCE), List.of()).with(ASKED));
    }

    private static List<String> row(MoneyDates dates, String id) {
        return dates.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().entries().stream()
                .map(entry -> entry.kind() + " " + entry.from() + (entry.until().equals(entry.from()) ? "" : " " + entry.until()))
                .toList();
    }

    @Test
    void aSourceHasItsWindowsOfEveryYearAndTheDaysOfItsApplications() {
        assertEquals(List.of("WINDOW 2026-12-10 2027-01-20", "DUE 2027-01-18", "DECISION 2027-05-31",
                "WINDOW 2027-12-10 2028-01-20"), row(MoneyDates.of(project(), FROM, UNTIL, false), "source"));
    }

    @Test
    void whatIsAwardedRunsToTheEndOfItsFiscalYear() {
        var project = project();
        var won = project.with(Pipeline.award(project.funding(), "a", 4_000_000, LocalDate.of(2027, 6, 2)));
        assertEquals(List.of("WINDOW 2026-12-10 2027-01-20", "DECISION 2027-06-02", "CONTRACT 2027-06-02 2028-03-31",
                "WINDOW 2027-12-10 2028-01-20").stream().sorted().toList(),
                row(MoneyDates.of(won, FROM, UNTIL, false), "source").stream().sorted().toList());
    }

    @Test
    void theCitiesEndTheirFiscalYearsAndUnusedProgrammesComeOnlyIfAsked() {
        var dates = MoneyDates.of(project(), FROM, UNTIL, true);
        assertEquals(List.of("YEAR_END 2027-03-31", "YEAR_END 2028-03-31"), row(dates, "home"));
        assertEquals(List.of("WINDOW 2026-05-01 2026-05-31", "WINDOW 2027-05-01 2027-05-31"), row(dates, "jetro"));
        assertTrue(MoneyDates.of(project(), FROM, UNTIL, false).rows().stream().noneMatch(row -> row.id().equals("jetro")));
    }

    @Test
    void whatLiesAheadReachesAsFarAsApplicationsDo() {
        var project = project().with(project().funding().with(ASKED.withFiscalYear(2030)));
        var dates = MoneyDates.ahead(project, LocalDate.of(2026, 11, 20));
        assertEquals(LocalDate.of(2026, 4, 1), dates.from());
        assertEquals(LocalDate.of(2031, 3, 31), dates.until());
    }
}
