package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.allocation.Made.allocated;
import static org.kakehashi.allocation.Made.ceiling;
import static org.kakehashi.allocation.Made.least;
import static org.kakehashi.allocation.Made.likely;
import static org.kakehashi.allocation.Made.programme;
import static org.kakehashi.allocation.Made.rate;
import static org.kakehashi.allocation.Made.yearly;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a million more would change, worked by hand and held against an allocation with the higher ceilings.
class OneMoreTest {
    private static final long MILLION = OneMore.MILLION;

    private static OneMore ask(Situation situation, String payer) throws Exception {
        return OneMore.of(allocated(situation), payer, 10);
    }

    /// 10 million cost; JICA gives 4, the city pays 6. With 5 of JICA it pays 5.
    @Test
    void aMillionSavesTheCityAMillion() throws Exception {
        var more = ask(new Made().lodging(2027, 10 * MILLION).city().with(programme("JICA", ceiling(4 * MILLION))).situation(), "JICA");
        assertEquals(new OneMore("JICA", 0, -MILLION, true), more);
        assertEquals("With ¥1,000,000 more ceiling, the cities would pay ¥1,000,000 less.", more.says(false, "JPY").en());
        assertEquals("上限額が1,000,000円増えると、市の負担が1,000,000円減ります。", more.says(false, "JPY").ja());
        assertEquals("cities pay ¥1,000,000 less", more.shortly(false, "JPY").en());
    }

    /// 4.3 million cost and 4 are given: only 300,000 are left to save.
    @Test
    void noMoreIsSavedThanIsLeft() throws Exception {
        assertEquals(-300_000, ask(new Made().lodging(2027, 4_300_000).city().with(programme("JICA", ceiling(4 * MILLION))).situation(), "JICA").own());
    }

    /// Without a city what nobody pays shrinks instead: 10 − 4 = 6, then 5 million.
    @Test
    void aMillionFundsWhatNobodyPays() throws Exception {
        var more = ask(new Made().lodging(2027, 10 * MILLION).with(programme("JICA", ceiling(4 * MILLION))).situation(), "JICA");
        assertEquals(new OneMore("JICA", -MILLION, 0, true), more);
        assertEquals("With 1,000,000 USD more ceiling, 1,000,000 USD more would be funded.", more.says(false, "USD").en());
        assertEquals("上限額が1,000,000円増えると、不足額が1,000,000円減ります。", more.says(false, "JPY").ja());
    }

    /// Half of 6 million is 3: the ceiling of 4 does not bind, the rate does.
    @Test
    void whereTheRateBindsNothingChanges() throws Exception {
        var more = ask(new Made().lodging(2027, 6 * MILLION).city().with(programme("JICA", ceiling(4 * MILLION), rate(0.5))).situation(), "JICA");
        assertEquals(new OneMore("JICA", 0, 0, true), more);
        assertEquals("With ¥1,000,000 more ceiling, nothing would change.", more.says(false, "JPY").en());
        assertEquals("上限額が1,000,000円増えても変わりません。", more.says(false, "JPY").ja());
    }

    /// 2 a year of 5 a year: a million more a year is two millions in two years.
    @Test
    void aYearlyCeilingRisesInEveryYear() throws Exception {
        assertEquals(-2 * MILLION, ask(new Made().lodging(2027, 5 * MILLION).lodging(2028, 5 * MILLION).city()
                .with(programme("JICA", yearly(2 * MILLION))).situation(), "JICA").own());
    }

    /// A minimum grant of 4 above a ceiling of 3.5 gives nothing; with 4.5 it gives all of that.
    @Test
    void aMillionCanOpenTheDoor() throws Exception {
        assertEquals(-4_500_000, ask(new Made().lodging(2027, 9 * MILLION).city()
                .with(programme("JICA", ceiling(3_500_000L), least(4 * MILLION))).situation(), "JICA").own());
    }

    /// Expected: of the million more half is expected to fall to the city again.
    @Test
    void expectedMoneyCountsByItsChance() throws Exception {
        var more = ask(new Made().lodging(2027, 10 * MILLION).city().with(likely(programme("JICA", ceiling(4 * MILLION)), 500)).expected(), "JICA");
        assertEquals(-MILLION / 2 * 1000, more.own());
        assertEquals("With ¥1,000,000 more ceiling, the cities would pay ¥500,000 less.", more.says(true, "JPY").en());
    }

    @Test
    void whatIsFixedStaysFixed() throws Exception {
        assertEquals(0, ask(new Made().lodging(2027, 10 * MILLION).city().with(programme("JICA", ceiling(4 * MILLION)))
                .pays(0, "JICA", 4 * MILLION, true).situation(), "JICA").own());
    }

    @Test
    void anAnswerWithoutProofSaysSo() {
        var more = new OneMore("JICA", 0, -MILLION, false);
        assertEquals("With ¥1,000,000 more ceiling, the cities would pay ¥1,000,000 less. This is not proven: time was up.", more.says(false, "JPY").en());
        assertTrue(more.says(false, "JPY").ja().endsWith("(時間内には最適と確認できていません)"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /// For each payer of small cases, against all allocations tried one by one.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachAnswerIsTheDifferenceOfTheBestTwo(long seed) throws Exception {
        var situation = Situations.small(seed);
        var now = Oracle.best(situation);
        var proposal = allocated(situation);
        if (now == null || !proposal.proven()) return;
        for (var payer : situation.payers()) {
            var raised = situation.with(situation.payers().stream().map(each -> each.equals(payer) ? each.raised(MILLION) : each).toList());
            var then = Oracle.best(raised);
            var more = OneMore.of(proposal, payer.id(), 10);
            assertTrue(more.proven());
            assertEquals(List.of(then[0] - now[0], then[1] - now[1]), List.of(more.unfunded(), more.own()), payer::toString);
        }
    }
}
