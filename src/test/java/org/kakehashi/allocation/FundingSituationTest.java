package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.allocation.Readings.TODAY;
import static org.kakehashi.allocation.Readings.certain;
import static org.kakehashi.allocation.Readings.funder;
import static org.kakehashi.allocation.Readings.line;
import static org.kakehashi.allocation.Readings.reading;
import static org.kakehashi.allocation.Readings.source;
import static org.kakehashi.allocation.Readings.step;
import static org.kakehashi.allocation.Readings.terms;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kakehashi.allocation.FundingSituation.Choices;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.allocation.Payer.Scope;
import org.kakehashi.allocation.Payer.Terms;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.Share;
import org.kakehashi.project.Project;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.FunderTerms.Form;
import org.kakehashi.reference.StepKind;
import org.kakehashi.reference.Window;

/// What is read out of a project before its money is allocated. Its fiscal years begin in April; today is 20 November 2026.
class FundingSituationTest {
    private static final Choices KEEP = new Choices(false, true), FREE = new Choices(false, false);
    private static final FundingSource CITY = source("city", FundingSource.Kind.HOME_CITY), JICA = source("jica", FundingSource.Kind.PROGRAMME);
    private static final Window AUTUMN = new Window(MonthDay.of(10, 1), MonthDay.of(11, 30));

    /// Lodging of 730 over the 365 days of fiscal 2027.
    private static Project year() {
        return Readings.project(step("course", LocalDate.of(2027, 4, 1), 365, line("lodging", CostCategory.LODGING, 730)));
    }

    private static Project with(Project project, Funder funder, FundingSource... sources) {
        return project.with(project.shelf().with(funder)).with(new Funding(List.of(sources), List.of()));
    }

    private static Project pledge(Project project, String source, int year, long amount, MoneyState state) {
        return project.with(project.funding().with(new Pledge(source, year, amount, state, Evidence.OWN)));
    }

    private static Payer payer(Project project, Choices choices, String id) {
        return reading(project).with(choices, List.of()).payers().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /// 61 days from 1 March to 30 April 2027: 31 in fiscal 2026, 30 in 2027, 100 a day. What is given in kind takes no money.
    @Test
    void aLineFallsIntoTheFiscalYearsOfItsDays() {
        var project = Readings.project(step("course", LocalDate.of(2027, 3, 1), 61, line("lodging", CostCategory.LODGING, 6100),
                Readings.inKind("room", 900)), step("undated", LocalDate.of(2028, 5, 1), 10, line("fee", CostCategory.HONORARIUM, 0)));
        var needs = reading(project).with(KEEP, List.of()).needs();
        assertEquals(List.of("course lodging 2026 3100", "course lodging 2027 3000"),
                needs.stream().map(need -> need.step() + " " + need.line() + " " + need.fiscalYear() + " " + need.amount()).toList());
        assertEquals(List.of(StepKind.TASK, CostCategory.LODGING), List.of(needs.getFirst().kind(), needs.getFirst().category()));
    }

    @Test
    void theConditionsOfAProgrammeBindItsMoney() {
        var stated = new FunderTerms(Form.GRANT, "JPY", 0.2, 100, List.of(), List.of(), List.of(StepKind.TASK), List.of(CostCategory.LODGING),
                List.of(CostCategory.EQUIPMENT), List.of(), 0, false, 4, true, true, false, null, List.of());
        var payer = payer(with(year(), funder(500, 300, 0.5, 3, null, 2027, stated), CITY, JICA), KEEP, "jica");
        assertEquals(new Payer.Ceilings(500L, 300L, new TreeMap<>(), new TreeMap<>()), payer.ceilings());
        assertEquals(new Terms(0.5, 0.2, 100, 4, true, true), payer.terms());
        assertEquals(new Scope(Set.of(StepKind.TASK), Set.of(CostCategory.LODGING), Set.of(CostCategory.EQUIPMENT), null), payer.scope());
        assertEquals(List.of(Kind.PROGRAMME, 1000), List.of(payer.kind(), payer.perMille()));
    }

    /// Three years of money may touch four fiscal years, but not where each contract ends with the fiscal year.
    @Test
    void aContractBoundToTheFiscalYearTouchesNoFurtherOne() {
        var bound = new FunderTerms(Form.GRANT, "JPY", 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, true, 4,
                false, false, false, null, List.of());
        assertEquals(3, payer(with(year(), funder(500, 0, 1, 3, null, 2027, bound), JICA), KEEP, "jica").terms().longestYears());
        assertEquals(4, payer(with(year(), funder(500, 0, 1, 3, null, 2027, terms("JPY", 0, 0)), JICA), KEEP, "jica").terms().longestYears());
        assertEquals(0, payer(with(year(), funder(500, 0, 1, 0, null, 2027, bound), JICA), KEEP, "jica").terms().longestYears());
    }

    /// The home city pays what is left; the partner and a firm give what they have pledged and no more.
    @Test
    void onlyTheHomeCityPaysWithoutLimit() {
        var partner = source("partner", FundingSource.Kind.PARTNER_CITY);
        var firm = source("firm", FundingSource.Kind.COMPANY);
        var project = year().with(new Funding(List.of(CITY, partner, firm), List.of()));
        var pledged = pledge(pledge(project, "partner", 2027, 70, MoneyState.PLANNED), "city", 2027, 5, MoneyState.PLANNED);
        assertEquals(Payer.Ceilings.NONE, payer(pledged, KEEP, "city").ceilings());
        assertEquals(Map.of(2027, 70L), payer(pledged, KEEP, "partner").ceilings().inYear());
        assertEquals(Map.of(2027, 0L), payer(pledged, KEEP, "firm").ceilings().inYear());
        assertEquals(List.of(Kind.CITY, Kind.CITY, Kind.OTHER), reading(pledged).with(KEEP, List.of()).payers().stream().map(Payer::kind).toList());
    }

    /// A ceiling of 500 a project: what is applied for in a year is the most of that year, what is only planned is not.
    @Test
    void whatIsAppliedForIsTheMostOfItsYear() {
        var project = with(year(), funder(500, 0, 1, 0, null, 2027, terms("JPY", 0, 0)), CITY, JICA);
        assertEquals(Map.of(), payer(pledge(project, "jica", 2027, 90, MoneyState.PLANNED), KEEP, "jica").ceilings().inYear());
        assertEquals(Map.of(2027, 90L), payer(pledge(project, "jica", 2027, 90, MoneyState.APPLIED), KEEP, "jica").ceilings().inYear());
        var own = project.with(project.funding().with(JICA.withPerYear(60L)));
        assertEquals(60, payer(own, KEEP, "jica").ceilings().in(2027));
    }

    /// The next call ends on 30 November 2026. Eight months on is July 2027, in fiscal 2027; seventeen is April 2028.
    @Test
    void aCallThatIsStillToComeGivesMoneyFromItsCloseOn() {
        var project = Readings.project(step("course", LocalDate.of(2027, 4, 1), 731, line("lodging", CostCategory.LODGING, 7310)));
        assertNull(payer(with(project, funder(500, 0, 1, 0, AUTUMN, 2026, terms("JPY", 0, 8)), JICA), KEEP, "jica").scope().years());
        var late = with(project, funder(500, 0, 1, 0, AUTUMN, 2026, terms("JPY", 0, 17)), JICA);
        assertEquals(Set.of(2028), payer(late, KEEP, "jica").scope().years());
        var asked = late.with(late.funding().with(Application.idea("a", Names.same("a"), "jica", 2027).with(Lane.SUBMITTED)));
        assertNull(payer(asked, KEEP, "jica").scope().years());
        var awarded = late.with(late.funding().with(Application.idea("a", Names.same("a"), "jica", 2028).with(Lane.AWARDED)));
        assertEquals(Set.of(2028), payer(awarded, KEEP, "jica").scope().years(), "an award says nothing of the year before");
        assertEquals(Set.of(2028), payer(pledge(late, "jica", 2028, 5, MoneyState.COMMITTED), KEEP, "jica").scope().years());
        assertEquals(Set.of(2028), payer(late.with(late.funding().with(Application.idea("a", Names.same("a"), "jica", 2024).with(Lane.NOT_WON))),
                KEEP, "jica").scope().years());
        assertEquals(Set.of(2028), payer(late.with(late.funding().with(Application.idea("a", Names.same("a"), "jica", 2027))), KEEP, "jica").scope().years());
    }

    /// A call that ends on 22 February and does not say when its money comes is taken to give none of that fiscal year.
    @Test
    void withoutStatedMonthsMoneyComesHalfAYearAfterACall() {
        var spring = new Window(MonthDay.of(2, 1), MonthDay.of(2, 22));
        var project = Readings.project(step("course", LocalDate.of(2026, 12, 1), 250, line("lodging", CostCategory.LODGING, 7310)));
        assertEquals(Set.of(2027), payer(with(project, funder(500, 0, 1, 0, spring, 2026, terms("JPY", 0, 0)), JICA), KEEP, "jica").scope().years());
        assertNull(payer(with(project, funder(500, 0, 1, 0, spring, 2026, terms("JPY", 0, 1)), JICA), KEEP, "jica").scope().years());
    }

    @Test
    void aContractCoversItsYearsAndWhatIsSecured() {
        var project = Readings.project(step("course", LocalDate.of(2027, 4, 1), 1096, line("lodging", CostCategory.LODGING, 10960)));
        var contract = new Contract(null, 0, LocalDate.of(2028, 5, 1), LocalDate.of(2029, 3, 31));
        var bound = with(project, funder(500, 0, 1, 0, AUTUMN, 2026, terms("JPY", 0, 0)), JICA.with(contract));
        assertEquals(Set.of(2028), payer(bound, KEEP, "jica").scope().years());
        assertEquals(Set.of(2027, 2028), payer(pledge(bound, "jica", 2027, 5, MoneyState.COMMITTED), KEEP, "jica").scope().years());
    }

    /// 10,000 dollars at 150.55 are 1,505,500 yen; a minimum grant of 100 dollars is 15,055.
    @Test
    void conditionsInOtherMoneyAreTurnedIntoThePlans() {
        var project = Readings.at(with(year(), funder(10_000, 0, 1, 0, null, 2027, terms("USD", 100, 0)), JICA), "USD", 150.55);
        assertEquals(1_505_500L, payer(project, KEEP, "jica").ceilings().whole());
        assertEquals(15_055, payer(project, KEEP, "jica").terms().leastAmount());
        assertEquals(List.of(), found(project));
    }

    /// Without the rate no yen is allocated beyond the 300 that are secured, and that is said.
    @Test
    void withoutARateNothingButSecuredMoneyIsAllocatedAndThatIsSaid() {
        var project = with(year(), funder(10_000, 0, 1, 0, null, 2027, terms("USD", 0, 0)), CITY, JICA);
        assertEquals(0L, payer(project, KEEP, "jica").ceilings().whole());
        assertEquals(300L, payer(pledge(project, "jica", 2027, 300, MoneyState.COMMITTED), KEEP, "jica").ceilings().whole());
        assertEquals(List.of("allocation-exchange jica"), found(project));
        var finding = FundingSituationCheck.findings(reading(project), Readings.nothing(project)).getFirst();
        assertEquals("jica: no exchange rate from USD to JPY", finding.title().en());
        assertEquals("jica:USDからJPYへの為替レートがありません", finding.title().ja());
        assertTrue(finding.reason().en().contains("“Budget terms” on the Budget page"), finding.reason().en());
        assertTrue(finding.reason().ja().contains("「積算」の「積算条件」"), finding.reason().ja());
        assertEquals(List.of("allocation-exchange jica"), found(with(year(), funder(0, 0, 1, 0, null, 2027, terms("USD", 5, 0)), JICA)));
        assertEquals(List.of("allocation-exchange jica"), found(with(year(), funder(0, 9, 1, 0, null, 2027, terms("USD", 0, 0)), JICA)));
        assertEquals(List.of(), found(with(year(), funder(0, 9, 1, 0, null, 2027, terms("USD", 0, 0)), JICA.withPerYear(50L))));
        assertEquals(List.of(), found(with(year(), funder(0, 0, 1, 0, null, 2027, terms("USD", 0, 0)), JICA)));
    }

    private static List<String> found(Project project) {
        return FundingSituationCheck.findings(reading(project), Readings.nothing(project)).stream().map(each -> each.rule() + " " + each.subject()).toList();
    }

    /// The conditions are of 2025 and name no window; the money is wanted for 2027.
    @Test
    void aCallThatNobodyHasAnnouncedYetIsSaidWhereItsMoneyIsUsed() throws Exception {
        var project = with(year(), funder(500, 0, 1, 0, null, 2025, terms("JPY", 0, 0)), CITY, JICA);
        assertEquals(List.of(), found(project));
        var finding = only(project);
        assertEquals("jica: call for FY2027 not known yet", finding.title().en());
        assertEquals("jica:2027年度の公募期間はまだ分かりません", finding.title().ja());
        assertTrue(finding.reason().en().contains("the conditions of FY2025"), finding.reason().en());
        assertEquals(List.of(), says(with(year(), funder(500, 0, 1, 0, null, 2027, terms("JPY", 0, 0)), CITY, JICA)));
        assertEquals(List.of(), says(with(year(), funder(500, 0, 1, 0, AUTUMN, 2025, terms("JPY", 0, 0)), CITY, JICA)));
        assertEquals(List.of(), says(project.with(project.funding().with(Application.idea("a", Names.same("a"), "jica", 2027).with(Lane.SUBMITTED)))));
    }

    private static Finding only(Project project) throws Exception {
        var reading = reading(project);
        var findings = FundingSituationCheck.findings(reading, Made.allocated(reading.with(KEEP, List.of())));
        assertEquals(1, findings.size());
        return findings.getFirst();
    }

    private static List<String> says(Project project) throws Exception {
        var reading = reading(project);
        return FundingSituationCheck.findings(reading, Made.allocated(reading.with(KEEP, List.of()))).stream().map(each -> each.title().en()).toList();
    }

    /// 300 are secured of 730: exactly they are used, unless people let them go.
    @Test
    void securedMoneyIsKeptIfThatIsWanted() {
        var project = pledge(with(year(), funder(500, 0, 1, 0, null, 2027, terms("JPY", 0, 0)), CITY, JICA), "jica", 2027, 300, MoneyState.COMMITTED);
        assertEquals(Map.of(2027, 300L), payer(project, KEEP, "jica").ceilings().kept());
        assertEquals(Map.of(), payer(project, FREE, "jica").ceilings().kept());
        assertEquals(Map.of(2027, 300L), payer(project, FREE, "jica").ceilings().inYear());
    }

    /// 500 of JICA and 400 of the city are secured, but only 730 are needed: the city keeps the 230 that are left.
    @Test
    void securedMoneyOfOthersComesBeforeThatOfTheCity() {
        var project = with(year(), funder(900, 0, 1, 0, null, 2027, terms("JPY", 0, 0)), CITY, JICA);
        var both = pledge(pledge(project, "city", 2027, 400, MoneyState.COMMITTED), "jica", 2027, 500, MoneyState.RECEIVED);
        assertEquals(Map.of(2027, 500L), payer(both, KEEP, "jica").ceilings().kept());
        assertEquals(Map.of(2027, 230L), payer(both, KEEP, "city").ceilings().kept());
        assertEquals(Map.of(), payer(pledge(project, "jica", 2031, 50, MoneyState.COMMITTED), KEEP, "jica").ceilings().kept());
    }

    /// Half of 730 is all that a rate of one half can use.
    @Test
    void noMoreSecuredMoneyIsKeptThanCanBeUsed() {
        var project = with(year(), funder(900, 0, 0.5, 0, null, 2027, terms("JPY", 0, 0)), CITY, JICA);
        assertEquals(Map.of(2027, 365L), payer(pledge(project, "jica", 2027, 500, MoneyState.COMMITTED), KEEP, "jica").ceilings().kept());
    }

    /// Two thirds of 730 fall to the city, 487 as the table has it; a step with payments is paid by them alone.
    @Test
    void whatIsPaidNowComesFromPaymentsElseFromShares() {
        var shared = Readings.project(step("course", LocalDate.of(2027, 4, 1), 365, line("lodging", CostCategory.LODGING, 730))
                .withPaidBy(List.of(new Share("city", 2 / 3.0)))).with(new Funding(List.of(CITY, JICA), List.of()));
        assertEquals(List.of("course/lodging 2027 city 487"), Made.said(reading(shared).present()));
        var paid = shared.with(shared.funding().with(new Payment("course", "lodging", 2027, "jica", 9, true)));
        assertEquals(List.of("course/lodging 2027 jica 9*"), Made.said(reading(paid).present()));
        assertEquals(List.of("course/lodging 2027 jica 9"), Made.said(reading(paid).with(KEEP, List.of()).present()));
        var pin = new Payment("course", "lodging", 2027, "jica", 20, true);
        assertEquals(List.of("course/lodging 2027 jica 20*"), Made.said(reading(paid).with(KEEP, List.of(pin)).present()));
    }

    /// A pledge of 70, rounded, does not forbid the 73 that are fixed.
    @Test
    void aFixedAmountMayPassARoundedPledge() {
        var project = pledge(with(year(), funder(500, 0, 1, 0, null, 2027, terms("JPY", 0, 0)), CITY, JICA), "jica", 2027, 70, MoneyState.APPLIED);
        var pin = new Payment("course", "lodging", 2027, "jica", 73, true);
        var payer = reading(project).with(KEEP, List.of(pin)).payers().getLast();
        assertEquals(Map.of(2027, 73L), payer.ceilings().inYear());
    }

    @Test
    void whatIsLikelyCountsOnlyWhereItIsWanted() {
        var project = with(year(), funder(500, 0, 1, 0, null, 2027, terms("JPY", 0, 0)), CITY, JICA);
        var asked = project.with(project.funding().with(Application.idea("a", Names.same("a"), "jica", 2027).withProbability(0.35)));
        var reading = reading(asked);
        assertEquals(350, reading.with(new Choices(true, true), List.of()).payers().getLast().perMille());
        assertTrue(reading.with(new Choices(true, true), List.of()).expected());
        assertEquals(certain(), reading.chance(CITY));
        assertEquals(TODAY, reading.today());
    }
}
