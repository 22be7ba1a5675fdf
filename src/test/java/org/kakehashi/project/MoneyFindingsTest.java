package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.project.MoneySamples.SUMMER;
import static org.kakehashi.project.MoneySamples.at;
import static org.kakehashi.project.MoneySamples.paid;
import static org.kakehashi.project.MoneySamples.pay;
import static org.kakehashi.project.MoneySamples.step;
import static org.kakehashi.project.ProjectSamples.TODAY;
import static org.kakehashi.project.ProjectSamples.agreement;
import static org.kakehashi.project.ProjectSamples.jica;
import static org.kakehashi.project.ProjectSamples.project;
import static org.kakehashi.project.ProjectSamples.task;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.MoneyRule;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.MoneySamples.Asked;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Stage;
import org.kakehashi.reference.Window;

/// Rules about money, each seen to speak and, where there is a way to put it right, to fall silent after it.
class MoneyFindingsTest {
    private static final Set<String> OURS = Set.of("applicant-ineligible", "country-ineligible", "conditions-old",
            "conditions-unverified", "ceiling-currency", "ceiling-below-least", "window-missed", "window-never",
            "application-outside", "work-before-money", "order-before-decision", "double-funding", "activity-uncovered",
            "outside-activity", "fiscal-year-crossed", "line-ineligible", "payment-stray", "payment-over", "payment-short",
            "agreement-expired", "operation-unpaid", "over-ceiling", "over-ceiling-year", "over-grant-rate", "step-unpaid");

    @Test
    void nothingIsSaidWhereAllIsWell() {
        assertEquals(Set.of(), ours(paid(Asked.NOTHING.funder())));
    }

    @Test
    void aFunderIsOnlyForItsApplicantsAndCountries() {
        var ngo = new Asked(List.of(Applicant.NGO), List.of(), List.of(), List.of(), 0, false, false, false, null, "JPY", 0);
        only(paid(ngo.funder()), "applicant-ineligible");
        var joined = paid(ngo.funder());
        only(joined.with(joined.funding().withApplicants(List.of(Applicant.NGO))));
        only(paid(new Asked(List.of(), List.of("KHM"), List.of(), List.of(), 0, false, false, false, null, "JPY", 0).funder()),
                "country-ineligible");
    }

    @Test
    void oldAndUnverifiedConditionsAreSaid() {
        only(paid(Asked.NOTHING.funder(0, 0, 0, Status.SOURCED, 2023)), "conditions-old");
        only(paid(Asked.NOTHING.funder(0, 0, 0, Status.UNVERIFIED, 2026)), "conditions-unverified");
    }

    @Test
    void ceilingsAreHeldInTheMoneyTheyAreStatedIn() {
        var over = paid(Asked.NOTHING.funder(900_000, 0, 0, Status.SOURCED, 2026));
        only(over, "over-ceiling");
        only(mend(over, "over-ceiling"), "funding");
        var inAYear = paid(Asked.NOTHING.funder(0, 900_000, 0, Status.SOURCED, 2026));
        only(inAYear, "over-ceiling-year");
        assertFalse(ours(mend(inAYear, "over-ceiling-year")).contains("over-ceiling-year"));
        var dollars = new Asked(List.of(), List.of(), List.of(), List.of(), 0, false, false, false, null, "USD", 0)
                .funder(6_000, 0, 0, Status.SOURCED, 2026);
        only(paid(dollars), "ceiling-currency");
        only(at(paid(dollars), 150), "over-ceiling");
        only(at(paid(dollars), 200));
        only(paid(new Asked(List.of(), List.of(), List.of(), List.of(), 0, false, false, false, null, "JPY", 3_000_000)
                .funder(2_000_000, 0, 0, Status.SOURCED, 2026)), "ceiling-below-least");
    }

    @Test
    void aProgrammePaysNoMoreThanItsShareOfAStepOrALine() {
        var half = MoneySamples.paidInPart(0.5);
        only(half, "over-grant-rate");
        var cut = mend(half, "over-grant-rate");
        assertEquals(List.of(new Share("j", 0.5)), cut.plan().step("a").orElseThrow().paidBy());
        only(cut);
        var byPayment = step(half, step -> step.withPaidBy(List.of()));
        only(pay(byPayment, "l", 2027, 500_000), "payment-short");
        only(pay(byPayment, "l", 2027, 500_001), "over-grant-rate", "payment-short");
    }

    @Test
    void moneyThatNoCallBringsInTimeIsSaidOfTheSource() {
        var late = paid(Asked.NOTHING.months(17).funder());
        only(late, "window-missed", "window-never");
        var pledged = late.with(late.funding().with(new Pledge("j", 2027, 500_000, MoneyState.PLANNED, Evidence.OWN)));
        var moved = mend(pledged, "window-missed");
        assertEquals(500_000, moved.funding().pledge("j", 2028).orElseThrow().amount());
        assertFalse(ours(moved).contains("window-missed") && moved.funding().pledge("j", 2027).isPresent());
    }

    @Test
    void anApplicationIsHandedInWhileTheCallIsOpen() {
        var idea = Application.idea("x", Names.same("Idea"), "j", 2027).withDue(LocalDate.of(2026, 12, 24));
        var project = paid(Asked.NOTHING.funder());
        var outside = project.with(project.funding().with(idea));
        only(outside, "application-outside");
        only(mend(outside, "application-outside"));
        assertEquals(LocalDate.of(2027, 11, 30), mend(outside, "application-outside").funding().application("x").orElseThrow().due());
    }

    @Test
    void anApplicationIsAwaitedByItsOwnDays() {
        var project = paid(Asked.NOTHING.funder());
        assertEquals(List.of("2026-11-30 JICA: application j"), deadlines(project));
        var idea = Application.idea("x", Names.same("Idea"), "j", 2027).withDue(LocalDate.of(2026, 11, 25));
        var asked = project.with(project.funding().with(idea));
        assertEquals(List.of("2026-11-25 Idea: application j"), deadlines(asked));
        var submitted = idea.with(Application.Lane.SUBMITTED).withSubmitted(TODAY).withDecided(LocalDate.of(2027, 2, 1));
        assertEquals(List.of("2027-02-01 Idea: decision j"), deadlines(project.with(project.funding().with(submitted))));
        assertEquals(List.of("2026-11-30 JICA: application j"), deadlines(project.with(project.funding()
                .with(idea.with(Application.Lane.NOT_WON)))));
    }

    private static List<String> deadlines(Project project) {
        return Deadlines.of(project, TODAY).stream().filter(deadline -> deadline.kind() == ProjectSummary.Deadline.Kind.APPLICATION)
                .map(deadline -> deadline.day() + " " + deadline.what().en() + " " + deadline.subject()).toList();
    }

    @Test
    void workAndOrdersWaitForTheMoney() {
        var awarded = new Contract(LocalDate.of(2027, 7, 5), 30, null, null);
        var project = paid(Asked.NOTHING.funder());
        var early = project.with(project.funding().with(jica().with(awarded)));
        only(early, "work-before-money");
        only(mend(early, "work-before-money"));
        assertEquals(List.of(MoneyRule.AWARD), mend(early, "work-before-money").plan().step("a").orElseThrow().holds());
        var decided = new Contract(LocalDate.of(2027, 7, 15), 0, null, null);
        var order = paid(Asked.NOTHING.ordering().funder());
        only(order.with(order.funding().with(jica().with(decided))), "order-before-decision");
        only(order.with(order.funding().with(jica().with(awarded))), "work-before-money");
        // of two steps only one can still wait for the next call
        var two = paid(Asked.NOTHING.months(8).funder()).changePlan(plan -> plan.with(
                task("b", SUMMER.plusMonths(3), 5, new Share("j", 1))));
        only(two, "work-before-money");
        only(mend(two, "work-before-money"));
    }

    @Test
    void twoProgrammesDoNotPayForTheSame() {
        var alone = new Asked(List.of(), List.of(), List.of(), List.of(), 0, false, true, false, null, "JPY", 0);
        var other = new FundingSource("o", Names.same("Other"), FundingSource.Kind.PROGRAMME, "");
        var project = step(paid(alone.funder()), step -> step.withPaidBy(List.of(new Share("j", 0.5), new Share("o", 0.5))));
        var doubled = project.with(project.funding().with(other));
        only(doubled, "double-funding");
        assertEquals(List.of(new Share("j", 0.5)), mend(doubled, "double-funding").plan().step("a").orElseThrow().paidBy());
        var city = new FundingSource("o", Names.same("City"), FundingSource.Kind.HOME_CITY, "");
        only(project.with(project.funding().with(city)));
    }

    @Test
    void aContractCoversTheDaysOfTheWork() {
        var project = paid(Asked.NOTHING.funder());
        var before = project.with(project.funding().with(jica().with(new Contract(null, 0, SUMMER.plusDays(5), null))));
        only(before, "activity-uncovered");
        only(mend(before, "activity-uncovered"));
        var after = project.with(project.funding().with(jica().with(new Contract(null, 0, SUMMER.minusDays(5), SUMMER.plusDays(5)))));
        only(after, "activity-uncovered");
        assertEquals("The contract with JICA does not cover July 2027. What is spent then is not paid for.",
                find(after, "activity-uncovered").finding().reason().en());
    }

    @Test
    void workLiesWithinTheDaysAndTheFiscalYearItIsPaidFor() {
        var winter = new Asked(List.of(), List.of(), List.of(), List.of(), 0, false, false, false,
                new Window(MonthDay.of(8, 1), MonthDay.of(2, 28)), "JPY", 0);
        only(paid(winter.funder()), "outside-activity");
        only(mend(paid(winter.funder()), "outside-activity"));
        var summer = new Asked(List.of(), List.of(), List.of(), List.of(), 0, false, false, false,
                new Window(MonthDay.of(4, 1), MonthDay.of(7, 15)), "JPY", 0);
        only(paid(summer.funder()), "outside-activity");
        only(mend(paid(summer.funder()), "outside-activity"));
        var bound = new Asked(List.of(), List.of(), List.of(), List.of(), 0, true, false, false, null, "JPY", 0);
        only(paid(bound.funder()));
        var crossing = step(paid(bound.funder()), step -> step.with(Span.elapsed(300)));
        only(crossing, "fiscal-year-crossed");
        var years = step(paid(bound.funder(0, 0, 3, Status.SOURCED, 2026)), step -> step.with(Span.elapsed(300)));
        only(years, "fiscal-year-crossed");
        only(years.with(years.funding().with(new Pledge("j", 2027, 5, MoneyState.PLANNED, Evidence.OWN))
                .with(new Pledge("j", 2028, 5, MoneyState.PLANNED, Evidence.OWN))));
    }

    @Test
    void aProgrammeDoesNotPayWhatItExcludes() {
        var other = new Asked(List.of(), List.of(), List.of(), List.of(CostCategory.OTHER), 0, false, false, false, null, "JPY", 0);
        only(paid(other.funder()), "line-ineligible");
        only(mend(paid(other.funder()), "line-ineligible"), "step-unpaid");
        var project = step(paid(other.funder()), step -> step.withPaidBy(List.of()));
        var byPayment = project.with(project.funding().with(new Payment("a", "l", 2027, "j", 1_000_000, false)));
        only(byPayment, "line-ineligible");
        assertEquals(List.of(), mend(byPayment, "line-ineligible").funding().payments());
    }

    @Test
    void paymentsMeetTheLinesTheyAreFor() {
        var project = step(paid(Asked.NOTHING.funder()), step -> step.withPaidBy(List.of()));
        only(pay(project, "l", 2027, 1_000_000));
        var gone = pay(pay(project, "l", 2027, 1_000_000), "old", 2027, 5);
        only(gone, "payment-stray");
        only(mend(gone, "payment-stray"));
        only(pay(pay(project, "l", 2027, 1_000_000), "l", 2031, 5), "payment-stray");
        only(step(pay(project, "l", 2027, 1_000_000), step -> step.withLines(step.lines().stream().map(line -> new CostLine(line.id(),
                line.category(), line.name(), 1, line.unit(), line.rate(), line.evidence(), true, null, true, null)).toList())), "payment-stray");
        var over = pay(project, "l", 2027, 1_000_001);
        only(over, "payment-over");
        only(mend(over, "payment-over"));
        var under = pay(project, "l", 2027, 999_999);
        only(under, "payment-short");
        only(mend(under, "payment-short"));
        assertEquals(1, mend(under, "payment-short").funding().payments().getLast().amount());
    }

    @Test
    void workRestsOnAnAgreementThatStillHolds() {
        var name = Names.same("x");
        var trip = Step.of("m", name, Stage.EXCHANGE, new Work.Mission(Work.Mission.Purpose.SURVEY, 0, 0),
                LocalDate.of(2030, 5, 7), Span.elapsed(5));
        only(project(trip).with(agreement(2025, 6)));
        var expired = project(trip).with(agreement(2025, 5));
        only(expired, "agreement-expired");
        only(mend(expired, "agreement-expired"));
        only(project(trip));
    }

    @Test
    void aPilotIsRunWithMoney() {
        var name = Names.same("x");
        var bare = new Work.Pilot(name, name, name, true, false, 0);
        var pilot = Step.of("p", name, Stage.PILOT, bare, SUMMER, Span.working(50));
        only(project(pilot), "operation-unpaid");
        only(mend(project(pilot), "operation-unpaid"));
        only(project(pilot.withLines(List.of(new CostLine("o", CostCategory.OPERATION, name, 1, name, 5,
                Evidence.OWN, true))).withPaidBy(List.of(new Share("j", 0.8)))).with(new Funding(List.of(jica()), List.of())));
    }

    /// No rule of ours but these speaks.
    private static void only(Project project, String... rules) {
        var expected = new TreeSet<>(Set.of(rules));
        expected.remove("funding");
        assertEquals(expected, ours(project));
    }

    private static TreeSet<String> ours(Project project) {
        var found = new TreeSet<String>();
        for (var advice : Findings.of(project, TODAY)) if (OURS.contains(advice.finding().rule())) found.add(advice.finding().rule());
        return found;
    }

    private static Advice find(Project project, String rule) {
        return Findings.of(project, TODAY).stream().filter(advice -> advice.finding().rule().equals(rule)).findFirst().orElseThrow();
    }

    private static Project mend(Project project, String rule) {
        var fixes = find(project, rule).fixes();
        assertTrue(!fixes.isEmpty(), rule + " cannot be put right");
        return fixes.getFirst().change().apply(project);
    }
}
