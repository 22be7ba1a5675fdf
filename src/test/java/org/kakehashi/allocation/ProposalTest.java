package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.allocation.Made.allocated;
import static org.kakehashi.allocation.Made.ceiling;
import static org.kakehashi.allocation.Made.programme;
import static org.kakehashi.allocation.Made.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;

/// What a project holds once a proposal, or a part of it, is taken over.
class ProposalTest {
    private static final Funding SOURCES = new Funding(List.of(source("city", FundingSource.Kind.HOME_CITY),
            source("JICA", FundingSource.Kind.PROGRAMME), source("CLAIR", FundingSource.Kind.PROGRAMME)), List.of());

    private static FundingSource source(String id, FundingSource.Kind kind) {
        return new FundingSource(id, Names.same(id), kind, "");
    }

    /// Lodging of 100 and equipment of 50; JICA gives 80, CLAIR 30, the city the 40 that are left.
    private static Made plan() {
        return new Made().lodging(2027, 100).equipment(2028, 50).city()
                .with(programme("JICA", ceiling(80L))).with(programme("CLAIR", ceiling(30L)));
    }

    private static long paid(Funding funding, String source) {
        return funding.payments().stream().filter(payment -> payment.source().equals(source)).mapToLong(Payment::amount).sum();
    }

    @Test
    void allThatIsAcceptedIsPaidAndPlanned() throws Exception {
        var proposal = allocated(plan().situation());
        var after = proposal.accept(SOURCES, List.of(), Set.of("city", "JICA", "CLAIR"), _ -> false);
        assertEquals(said(proposal.payments()), said(after.payments()));
        assertEquals(List.of(40L, 80L, 30L), List.of(paid(after, "city"), paid(after, "JICA"), paid(after, "CLAIR")));
        for (var source : SOURCES.sources()) {
            proposal.byYear(source.id()).forEach((year, amount) -> assertEquals(
                    new Pledge(source.id(), year, amount, MoneyState.PLANNED, Evidence.OWN), after.pledge(source.id(), year).orElseThrow()));
        }
        assertEquals(proposal.payments().stream().filter(payment -> payment.amount() > 0).count(), after.payments().size());
    }

    /// The city pays 100 and 50 so far. Of the proposal only JICA's 80 are taken: the city goes on with what is left of each line.
    @Test
    void whoIsNotChosenGoesOnPayingWhatIsLeft() throws Exception {
        var made = plan().pays(0, "city", 100, false).pays(1, "city", 50, false);
        var before = made.situation().present();
        var proposal = allocated(made.situation());
        var after = proposal.accept(SOURCES.withPayments(before), before, Set.of("JICA"), _ -> false);
        assertEquals(List.of(70L, 80L, 0L), List.of(paid(after, "city"), paid(after, "JICA"), paid(after, "CLAIR")));
        for (int need = 0; need < 2; need++) {
            var of = made.situation().needs().get(need);
            assertEquals(of.amount(), after.payments().stream().filter(payment -> Proposal.isOf(payment, of)).mapToLong(Payment::amount).sum());
        }
        assertTrue(after.pledges().stream().allMatch(pledge -> pledge.source().equals("JICA")));
    }

    /// A step paid by shares is paid by payments alone as soon as it has one: the shares of the others become payments too.
    @Test
    void whoPaysByASharesOfTheStepIsNotForgotten() throws Exception {
        var made = plan().pays(0, "city", 100, false).pays(1, "city", 50, false);
        var after = allocated(made.situation()).accept(SOURCES, made.situation().present(), Set.of("JICA"), _ -> false);
        assertEquals(List.of(70L, 80L), List.of(paid(after, "city"), paid(after, "JICA")));
    }

    @Test
    void pinsStayAndOthersAreFreed() throws Exception {
        var made = plan().pays(0, "city", 60, true).pays(1, "CLAIR", 10, true);
        var proposal = allocated(made.situation());
        var after = proposal.accept(SOURCES, List.of(), Set.of("city", "JICA", "CLAIR"), payment -> payment.source().equals("city") && payment.fiscalYear() == 2027);
        assertTrue(said(after.payments()).contains("course/lodging 2027 city 60*"), () -> said(after.payments()).toString());
        assertTrue(said(after.payments()).contains("pilot/equipment 2028 CLAIR 10"), () -> said(after.payments()).toString());
    }

    /// A pin of nothing keeps a source out; it stays as long as it is fixed and leaves nothing behind after that.
    @Test
    void aPinOfNothingLeavesNoTraceOnceItIsLetGo() throws Exception {
        var proposal = allocated(plan().pays(0, "JICA", 0, true).situation());
        assertEquals(0, proposal.payments().stream().filter(payment -> payment.source().equals("JICA") && payment.fiscalYear() == 2027)
                .mapToLong(Payment::amount).sum());
        var all = Set.of("city", "JICA", "CLAIR");
        assertTrue(said(proposal.accept(SOURCES, List.of(), all, Payment::pinned).payments()).contains("course/lodging 2027 JICA 0*"));
        assertTrue(proposal.accept(SOURCES, List.of(), all, _ -> false).payments().stream().allMatch(payment -> payment.amount() > 0));
    }

    /// What is applied for or secured is a fact and stays; what was only planned follows, also where nothing is paid any more.
    @Test
    void onlyPlannedPledgesFollow() throws Exception {
        var secured = new Pledge("JICA", 2027, 70, MoneyState.COMMITTED, Evidence.OWN);
        var planned = new Pledge("CLAIR", 2028, 999, MoneyState.PLANNED, Evidence.OWN);
        var idle = new Pledge("CLAIR", 2027, 5, MoneyState.PLANNED, Evidence.OWN);
        var later = new Pledge("CLAIR", 2031, 7, MoneyState.PLANNED, Evidence.OWN);
        var funding = SOURCES.withPledges(List.of(secured, planned, idle, later));
        var proposal = allocated(plan().pays(0, "CLAIR", 0, true).pays(1, "CLAIR", 20, true).situation());
        var after = proposal.accept(funding, List.of(), Set.of("JICA", "CLAIR"), _ -> false);
        assertEquals(secured, after.pledge("JICA", 2027).orElseThrow());
        assertEquals(20, after.pledge("CLAIR", 2028).orElseThrow().amount());
        assertTrue(after.pledge("CLAIR", 2027).isEmpty());
        assertEquals(later, after.pledge("CLAIR", 2031).orElseThrow());
        assertTrue(after.pledge("city", 2027).isEmpty());
    }

    /// What belongs to a line that is not there any more is none of the allocation's business.
    @Test
    void paymentsForOtherLinesStay() throws Exception {
        var stray = new Payment("old", "line", 2027, "JICA", 3, true);
        var after = allocated(plan().situation()).accept(SOURCES.withPayments(List.of(stray)), List.of(stray), Set.of("JICA"), _ -> false);
        assertEquals(1, after.payments().stream().filter(stray::equals).count());
    }

    @Test
    void theSumsOfAProposalAreTheLines() throws Exception {
        var proposal = allocated(new Made().lodging(2027, 100).equipment(2028, 50).with(programme("JICA", ceiling(80L))).situation());
        assertEquals(70, proposal.unfunded());
        assertEquals(0, proposal.own());
        assertEquals(70, proposal.open().stream().mapToLong(need -> need.amount() - proposal.paid(need)).sum());
        assertTrue(proposal.found() && proposal.proven());
        assertFalse(proposal.open().isEmpty());
    }

    /// Whoever is chosen, no line is paid beyond its cost, and the same choice gives the same.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noChoiceOverpaysALine(long seed) throws Exception {
        var situation = Situations.small(seed);
        var proposal = allocated(situation);
        var sources = new ArrayList<FundingSource>();
        for (var payer : situation.payers()) sources.add(source(payer.id(), payer.isCity() ? FundingSource.Kind.HOME_CITY : FundingSource.Kind.PROGRAMME));
        var funding = new Funding(sources, List.of());
        for (var payer : situation.payers()) {
            var after = proposal.accept(funding, situation.present(), Set.of(payer.id()), Payment::pinned);
            for (var need : situation.needs()) {
                assertTrue(after.payments().stream().filter(payment -> Proposal.isOf(payment, need)).mapToLong(Payment::amount).sum() <= need.amount());
            }
            assertEquals(proposal.byYear(payer.id()), Proposal.byYear(after.payments(), payer.id()));
            assertEquals(after, proposal.accept(funding, situation.present(), Set.of(payer.id()), Payment::pinned));
        }
    }
}
