package org.kakehashi.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application.Lane;

class PipelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final FundingSource CLAIR =
            new FundingSource("clair", Names.same("CLAIR"), FundingSource.Kind.PROGRAMME, "clair");
    private static final Application DRAFT = Application.idea("a", Names.same("Exchange"), "clair", 2027)
            .with(Lane.DRAFTING).withAsked(9_000_000);

    private static Funding with(Application... applications) {
        return new Funding(List.of(CLAIR), List.of()).withApplications(List.of(applications));
    }

    private static Funding pledged(Funding funding, int year, long amount) {
        return funding.with(new Pledge("clair", year, amount, MoneyState.PLANNED, Evidence.EXAMPLE));
    }

    private static String cells(Funding funding) {
        return String.join(" ", funding.pledges().stream().sorted(Comparator.comparing(Pledge::fiscalYear))
                .map(each -> each.fiscalYear() + ":" + each.amount() + each.state()).toList());
    }

    @Test
    void handingItInPledgesWhatIsAskedForAndSaysWhen() {
        var funding = Pipeline.move(with(DRAFT), "a", Lane.SUBMITTED, TODAY);
        assertEquals("2027:9000000APPLIED", cells(funding));
        assertEquals(TODAY, funding.application("a").orElseThrow().submitted());
    }

    @Test
    void whatWasPledgedOverTheYearsKeepsItsAmountsUntilItIsAwarded() {
        var funding = pledged(pledged(pledged(with(DRAFT), 2027, 5_000_000), 2028, 4_000_000), 2029, 1_000_000);
        var asked = Pipeline.move(funding, "a", Lane.UNDER_REVIEW, TODAY);
        assertEquals("2027:5000000APPLIED 2028:4000000APPLIED 2029:1000000PLANNED", cells(asked));
        var won = Pipeline.award(asked, "a", 7_200_001, TODAY);
        assertEquals("2027:4000001COMMITTED 2028:3200000COMMITTED 2029:1000000PLANNED", cells(won));
        assertEquals(TODAY, won.source("clair").orElseThrow().contract().awarded());
        assertEquals(Evidence.EXAMPLE, won.pledge("clair", 2028).orElseThrow().evidence());
    }

    @Test
    void movingBackFromAwardedTakesAmountDayAndContractBack() {
        var won = Pipeline.award(Pipeline.move(with(DRAFT), "a", Lane.SUBMITTED, TODAY), "a", 8_000_000, TODAY);
        var back = Pipeline.move(won, "a", Lane.UNDER_REVIEW, TODAY.plusDays(3));
        assertEquals("2027:9000000APPLIED", cells(back));
        var application = back.application("a").orElseThrow();
        assertNull(application.awarded());
        assertNull(application.decided());
        assertEquals(TODAY, application.submitted());
        assertNull(back.source("clair").orElseThrow().contract());
        var draft = Pipeline.move(back, "a", Lane.DRAFTING, TODAY);
        assertEquals("2027:9000000PLANNED", cells(draft));
        assertNull(draft.application("a").orElseThrow().submitted());
    }

    @Test
    void whatIsNotWonIsNoMoneyAnyMore() {
        var asked = Pipeline.move(with(DRAFT.withDecided(TODAY.plusDays(28))), "a", Lane.SUBMITTED, TODAY);
        var lost = Pipeline.move(asked, "a", Lane.NOT_WON, TODAY.plusDays(1));
        assertEquals("", cells(lost));
        assertEquals(TODAY.plusDays(1), lost.application("a").orElseThrow().decided());
    }

    @Test
    void moneyThatCameStaysWhateverHappens() {
        var won = Pipeline.award(with(DRAFT), "a", 8_000_000, TODAY);
        var received = won.with(new Pledge("clair", 2027, 8_000_000, MoneyState.RECEIVED, Evidence.OWN));
        assertEquals("2027:8000000RECEIVED", cells(Pipeline.move(received, "a", Lane.NOT_WON, TODAY)));
    }

    @Test
    void aLaterApplicationToTheSameSourceKeepsItsOwnYears() {
        var later = Application.idea("b", Names.same("Next"), "clair", 2028).withAsked(4_000_000);
        var funding = pledged(pledged(with(DRAFT, later), 2027, 5_000_000), 2028, 4_000_000);
        assertEquals(List.of(2027), Pipeline.years(funding, DRAFT));
        assertEquals("2027:9000000COMMITTED 2028:4000000PLANNED", cells(Pipeline.award(funding, "a", 9_000_000, TODAY)));
    }

    @Test
    void twoApplicationsForOneYearSecureOnlyWhatWasAwarded() {
        var other = Application.idea("b", Names.same("Other"), "clair", 2027).withAsked(2_000_000);
        var asked = Pipeline.move(Pipeline.move(with(DRAFT, other), "a", Lane.SUBMITTED, TODAY), "b", Lane.SUBMITTED, TODAY);
        assertEquals("2027:11000000APPLIED", cells(asked));
        var one = Pipeline.award(asked, "b", 1_500_000, TODAY);
        assertEquals("2027:1500000COMMITTED", cells(one));
        assertEquals("2027:2000000APPLIED", cells(Pipeline.move(Pipeline.move(one, "a", Lane.NOT_WON, TODAY), "b",
                Lane.SUBMITTED, TODAY)));
    }

    @Test
    void anotherYearTakesThePledgeAlong() {
        var asked = Pipeline.move(with(DRAFT), "a", Lane.SUBMITTED, TODAY);
        var moved = Pipeline.change(asked, asked.application("a").orElseThrow().withFiscalYear(2028));
        assertEquals("2028:9000000APPLIED", cells(moved));
    }

    @Test
    void amountsOfBillionsAreCutToTheUnit() {
        var large = DRAFT.withAsked(9_000_000_000_001L);
        var funding = pledged(pledged(with(large), 2027, 6_000_000_000_000L), 2028, 3_000_000_000_001L);
        var won = Pipeline.award(funding, "a", 9_000_000_000_000L, TODAY);
        assertEquals(9_000_000_000_000L, won.pledges().stream().mapToLong(Pledge::amount).sum());
    }

    @Test
    void theWinRateCountsWhatWasDecidedInWhichYears() {
        var won = DRAFT.with(Lane.AWARDED).withDecided(LocalDate.of(2024, 3, 31));
        var lost = DRAFT.with(Lane.NOT_WON).withDecided(LocalDate.of(2025, 4, 1));
        assertEquals(new WinRate(1, 2, 2023, 2025), WinRate.of(List.of(won, lost, DRAFT), 4));
        assertEquals(WinRate.NONE, WinRate.of(List.of(DRAFT), 4));
        assertEquals(Optional.of(0.5), Optional.of(WinRate.of(List.of(won, lost), 4).share().orElseThrow()));
        assertEquals(new WinRate(2, 4, 2023, 2025), WinRate.of(List.of(won, lost), 4).plus(new WinRate(1, 2, 2024, 2024)));
    }

    @Test
    void onlyOpenApplicationsAreExpectedToBringMoney() {
        var half = DRAFT.withProbability(0.5);
        assertEquals(4_500_000, Pipeline.expected(List.of(half, DRAFT.with(Lane.AWARDED), DRAFT.with(Lane.NOT_WON))));
        assertEquals(9_000_000, Pipeline.asked(List.of(half, DRAFT.with(Lane.AWARDED))));
    }
}
