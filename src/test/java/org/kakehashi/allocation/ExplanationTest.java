package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.allocation.Made.allocated;
import static org.kakehashi.allocation.Made.alone;
import static org.kakehashi.allocation.Made.ceiling;
import static org.kakehashi.allocation.Made.kept;
import static org.kakehashi.allocation.Made.least;
import static org.kakehashi.allocation.Made.only;
import static org.kakehashi.allocation.Made.payer;
import static org.kakehashi.allocation.Made.programme;
import static org.kakehashi.allocation.Made.rate;
import static org.kakehashi.allocation.Made.span;
import static org.kakehashi.allocation.Made.whole;
import static org.kakehashi.allocation.Made.yearly;
import static org.kakehashi.allocation.Made.years;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.allocation.Payer.Ceilings;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.allocation.Payer.Scope;
import org.kakehashi.allocation.Payer.Terms;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Payment;
import org.kakehashi.reference.CostCategory;

/// Why a source pays, what binds it and why something stays open, each case worked by hand.
class ExplanationTest {
    private static final long MILLION = 1_000_000;

    private static Explanation explained(Proposal proposal) {
        return new Explanation(proposal, "JPY");
    }

    private static Payer named(Situation situation, String id) {
        return situation.payers().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Names> binds(Situation situation, String id) throws Exception {
        return explained(allocated(situation)).ofPayer(named(situation, id));
    }

    private static Names why(Situation situation, int need, String id) throws Exception {
        var proposal = allocated(situation);
        var of = situation.needs().get(need);
        var payment = proposal.payments().stream().filter(each -> Proposal.isOf(each, of) && each.source().equals(id)).findFirst();
        return explained(proposal).ofPayment(payment.orElseThrow(() -> new AssertionError(proposal.payments().toString())));
    }

    private static List<Names> open(Situation situation, int need) throws Exception {
        var proposal = allocated(situation);
        assertTrue(proposal.open().contains(situation.needs().get(need)));
        return explained(proposal).ofOpen(situation.needs().get(need));
    }

    private static Names say(String ja, String en) {
        return new Names(ja, en);
    }

    /// 10 million cost, 4 come from JICA.
    @Test
    void aReachedCeilingIsNamedWithItsAmount() throws Exception {
        var situation = new Made().lodging(2027, 10 * MILLION).city().with(programme("JICA", ceiling(4 * MILLION))).situation();
        assertEquals(List.of(say("事業全体の上限額4,000,000円に達しています。", "Its ceiling for the project, ¥4,000,000, is reached.")),
                binds(situation, "JICA"));
        assertEquals(List.of(say("ほかの資金元が支払わない分を負担します。", "It pays what no one else pays.")), binds(situation, "city"));
        assertEquals(say("資金制度が支払える分を除いた残りです。JICAの資金:事業全体の上限額に達しています。",
                "Programmes pay what they may; JICA: its ceiling for the project is reached."), why(situation, 0, "city"));
        assertEquals(say("この年度にこの費目を支払える資金制度はほかにありません。",
                "No other programme may pay this line in this fiscal year."), why(situation, 0, "JICA"));
    }

    /// 2 a year of 5 in 2027 and of 1 in 2028: only the first year's ceiling is reached.
    @Test
    void aReachedCeilingOfAYearNamesTheYear() throws Exception {
        var situation = new Made().lodging(2027, 5 * MILLION).lodging(2028, MILLION).city().with(programme("JICA", yearly(2 * MILLION))).situation();
        assertEquals(List.of(say("2027年度の上限額2,000,000円に達しています。", "Its ceiling for FY2027, ¥2,000,000, is reached.")), binds(situation, "JICA"));
        assertEquals("Programmes pay what they may; JICA: its ceiling for FY2027 is reached.", why(situation, 0, "city").en());
    }

    /// Two thirds of 9 million are 6.
    @Test
    void aShareThatIsReachedIsNamed() throws Exception {
        var situation = new Made().lodging(2027, 9 * MILLION).city().with(programme("JICA", ceiling(8 * MILLION), rate(0.5))).situation();
        assertEquals(List.of(say("補助率の上限(50%)まで支払っています。", "It pays at most 50 % of a line.")), binds(situation, "JICA"));
        assertEquals("資金制度が支払える分を除いた残りです。JICAの資金:補助率は50%までです。", why(situation, 0, "city").ja());
        var third = new Made().lodging(2027, 9 * MILLION).city().with(programme("JICA", ceiling(8 * MILLION), rate(1 / 3.0))).situation();
        assertEquals("It pays at most 33.3 % of a line.", binds(third, "JICA").getFirst().en());
    }

    @Test
    void whatNoProgrammePaysFallsToTheCity() throws Exception {
        var situation = new Made().lodging(2027, MILLION).equipment(2027, MILLION).city()
                .with(payer("JICA", Kind.PROGRAMME, ceiling(9 * MILLION), Terms.FREE, only(CostCategory.EQUIPMENT))).situation();
        assertEquals(say("この年度にこの費目を支払える資金制度はありません。", "No programme may pay this line in this fiscal year."), why(situation, 0, "city"));
        assertEquals(List.of(say("支払える費目は残っていません。", "Nothing is left that it may pay.")), binds(situation, "JICA"));
    }

    @Test
    void aSourceThatMayPayNothingSaysSo() throws Exception {
        var situation = new Made().lodging(2027, MILLION).city()
                .with(payer("JICA", Kind.PROGRAMME, ceiling(MILLION), Terms.FREE, years(2030))).situation();
        assertEquals(List.of(say("支払える費目がありません(費目の種類または年度が合いません)。",
                "It may pay none of the lines: their kinds or fiscal years do not fit.")), binds(situation, "JICA"));
    }

    @Test
    void aSourceWithoutMoneySaysSo() throws Exception {
        var nothing = new Ceilings(null, null, new TreeMap<>(Map.of(2027, 0L)), new TreeMap<>());
        var situation = new Made().lodging(2027, MILLION).city().with(payer("partner", Kind.CITY, nothing, Terms.FREE, Scope.ALL)).situation();
        assertEquals(List.of(say("これらの年度の資金が入力されていません。", "No money of it is entered for these fiscal years.")), binds(situation, "partner"));
    }

    @Test
    void aFixedAmountIsItsOwnReason() throws Exception {
        var situation = new Made().lodging(2027, MILLION).city().with(programme("JICA", ceiling(MILLION))).pays(0, "JICA", 7, true).situation();
        assertEquals(List.of(say("固定した金額があります。", "Fixed amounts hold it.")), binds(situation, "JICA"));
        assertEquals(say("この金額は固定されています。", "You fixed this amount."), why(situation, 0, "JICA"));
        assertEquals("Programmes pay what they may; JICA: its amount is fixed.", why(situation, 0, "city").en());
    }

    /// Three millions are all there is to pay, a grant is five at least.
    @Test
    void aSmallestGrantThatIsOutOfReachIsNamed() throws Exception {
        var situation = new Made().lodging(2027, 3 * MILLION).city().with(programme("JICA", ceiling(9 * MILLION), least(5 * MILLION))).situation();
        assertEquals(List.of(say("最低額5,000,000円に届かないため使いません。", "It gives no less than ¥5,000,000, and less than that is left to pay.")), binds(situation, "JICA"));
        assertEquals("Programmes pay what they may; JICA: would stay below its minimum grant.", why(situation, 0, "city").en());
    }

    /// 5 in 2027 and 3 in 2029, within two years: it takes the 5.
    @Test
    void aSpanOfYearsIsNamed() throws Exception {
        var situation = new Made().lodging(2027, 5 * MILLION).lodging(2029, 3 * MILLION).city().with(programme("JICA", ceiling(9 * MILLION), span(2))).situation();
        assertEquals(List.of(say("2年度以内でしか支払えません。", "It pays within 2 fiscal years only.")), binds(situation, "JICA"));
        assertEquals("Programmes pay what they may; JICA: pays in a limited number of fiscal years, and in others than this.", why(situation, 1, "city").en());
    }

    /// A ceiling of 4 is below the 5 of a line that it would have to pay whole.
    @Test
    void aLineThatWouldHaveToBePaidWholeSaysSo() throws Exception {
        var situation = new Made().lodging(2027, 5 * MILLION).city().with(programme("JICA", ceiling(4 * MILLION), whole())).situation();
        assertEquals(say("資金制度が支払える分を除いた残りです。JICAの資金:費目の全額しか支払えません。",
                "Programmes pay what they may; JICA: pays whole lines only."), why(situation, 0, "city"));
    }

    /// JICA pays 4 of 5; CLAIR may not join it, though it has money.
    @Test
    void aProgrammeThatMayNotJoinSaysSo() throws Exception {
        var situation = new Made().lodging(2027, 5 * MILLION).city().with(programme("JICA", ceiling(4 * MILLION)))
                .with(programme("CLAIR", ceiling(3 * MILLION), alone())).situation();
        assertEquals(List.of(say("残りの費目は、併用できない制度が支払っています。", "Its other lines are paid by programmes it cannot be combined with.")), binds(situation, "CLAIR"));
        assertEquals(say("市の負担が最も少なくなります。CLAIRの資金:支払っている制度と併用できません。",
                "This leaves the least for the cities to pay; CLAIR: cannot be combined with the programme that pays."), why(situation, 0, "JICA"));
    }

    /// Both could pay all of it; one is enough.
    @Test
    void ofTwoThatCouldPayOneIsEnough() throws Exception {
        var situation = new Made().lodging(2027, MILLION).city().with(programme("JICA", ceiling(9 * MILLION))).with(programme("CLAIR", ceiling(9 * MILLION))).situation();
        var payer = allocated(situation).payments().getFirst().source();
        var other = payer.equals("JICA") ? "CLAIR" : "JICA";
        assertEquals(say(other + "の資金も支払えますが、資金元が少なくて済みます。", "With it fewer sources are needed; " + other + " could pay too."), why(situation, 0, payer));
    }

    /// CLAIR is used up, GRANT could pay as well: what keeps CLAIR from it tells more.
    @Test
    void whatKeepsAnotherFromItIsSaidBeforeThatAThirdCouldPayToo() throws Exception {
        var situation = new Made().lodging(2027, MILLION).equipment(2027, 5).city().with(programme("JICA", ceiling(9 * MILLION)))
                .with(programme("GRANT", ceiling(9 * MILLION))).with(programme("CLAIR", ceiling(5L)))
                .pays(0, "JICA", MILLION, true).pays(1, "CLAIR", 5, true).situation();
        var proposal = allocated(situation);
        var paid = proposal.payments().stream().filter(each -> each.source().equals("JICA")).findFirst().orElseThrow();
        var free = new Payment(paid.step(), paid.line(), paid.fiscalYear(), paid.source(), paid.amount(), false);
        assertEquals("This leaves the least for the cities to pay; CLAIR: its ceiling for the project is reached.", explained(proposal).ofPayment(free).en());
    }

    /// Both are needed, 6 + 6 of 11: who pays which million more makes no difference.
    @Test
    void whereItMakesNoDifferenceThatIsSaid() throws Exception {
        var situation = new Made().lodging(2027, 6 * MILLION).equipment(2027, 4 * MILLION).city()
                .with(programme("JICA", ceiling(9 * MILLION))).with(programme("CLAIR", ceiling(9 * MILLION)))
                .pays(0, "JICA", 6 * MILLION, false).pays(1, "CLAIR", 1, true).situation();
        assertEquals(say("CLAIRの資金も支払えますが、市の負担は変わりません。", "CLAIR could pay too; for the cities it is the same."), why(situation, 0, "JICA"));
    }

    /// The secured 2 of the city are used although JICA could pay them.
    @Test
    void securedMoneyIsUsedFirst() throws Exception {
        var situation = new Made().lodging(2027, 5 * MILLION).with(payer("city", Kind.CITY, kept(Map.of(2027, 2 * MILLION)), Terms.FREE, Scope.ALL))
                .with(programme("JICA", ceiling(9 * MILLION))).situation();
        assertEquals(say("2027年度の資金が確保済のため、先に使います。", "Its money of FY2027 is secured and is used first."), why(situation, 0, "city"));
    }

    /// 9 million, 4 of them from JICA in 2027; CLAIR does not pay lodging, the firm not in 2027.
    @Test
    void whatStaysOpenNamesWhatKeepsEachSourceFromIt() throws Exception {
        var situation = new Made().lodging(2027, 9 * MILLION).equipment(2027, MILLION).with(programme("JICA", ceiling(4 * MILLION)))
                .with(payer("CLAIR", Kind.PROGRAMME, ceiling(MILLION), Terms.FREE, only(CostCategory.EQUIPMENT)))
                .with(payer("firm", Kind.OTHER, Ceilings.NONE, Terms.FREE, years(2028))).situation();
        assertEquals(List.of(say("JICAの資金:事業全体の上限額に達しています。", "JICA: its ceiling for the project is reached."),
                say("firmの資金:この年度は対象外です。", "firm: does not pay in this fiscal year.")), open(situation, 0));
    }

    @Test
    void whereNobodyMayPayThatIsSaid() throws Exception {
        var situation = new Made().lodging(2027, MILLION).equipment(2027, 5)
                .with(payer("CLAIR", Kind.PROGRAMME, ceiling(MILLION), Terms.FREE, only(CostCategory.EQUIPMENT))).situation();
        assertEquals(List.of(say("この費目を支払える資金元はありません。", "No source may pay this line.")), open(situation, 0));
    }

    @Test
    void moneyOfAnotherKindIsNamedWithItsCurrency() throws Exception {
        var situation = new Made().lodging(2027, 10 * MILLION).city().with(programme("JICA", ceiling(4 * MILLION))).situation();
        var proposal = allocated(situation);
        assertEquals("Its ceiling for the project, 4,000,000 USD, is reached.", new Explanation(proposal, "USD").ofPayer(named(situation, "JICA")).getFirst().en());
    }

    /// Every kind of rule reads as a sentence that names whom it is about.
    @ParameterizedTest
    @EnumSource(Rule.Kind.class)
    void everyRuleIsASentenceInBothLanguages(Rule.Kind kind) {
        var terms = new Terms(0.5, 0.25, 3, 2, true, true);
        var ceilings = new Ceilings(9L, 8L, new TreeMap<>(), new TreeMap<>(Map.of(2027, 6L)));
        var situation = new Made().lodging(2027, 10).with(payer("JICA", Kind.PROGRAMME, ceilings, terms, years(2027, 2028, 2030)))
                .pays(0, "JICA", 7, true).situation();
        var says = Explanation.ofRule(situation, new Rule(kind, kind == Rule.Kind.COST ? -1 : 0,
                EnumSet.of(Rule.Kind.COST, Rule.Kind.PIN).contains(kind) ? 0 : -1, 2027), "JPY");
        var expected = switch (kind) {
            case COST -> say("研修「宿泊費」(2027年度)の費用は10円です。", "Course: Lodging, FY2027 costs ¥10.");
            case SCOPE -> say("JICAの資金は対象の工程と経費が限られています。", "JICA pays only for some kinds of steps and costs.");
            case YEARS -> say("JICAの資金が支払える年度は2027年度〜2028年度、2030年度です。", "JICA pays only in FY2027 to FY2028, FY2030.");
            case RATE -> say("JICAの資金の補助率は50%までです。", "JICA pays at most 50 % of a line.");
            case LEAST_RATE -> say("JICAの資金は費目の25%以上を支払います。", "JICA pays at least 25 % of a line.");
            case LEAST_AMOUNT -> say("JICAの資金の最低額は3円です。", "JICA gives no less than ¥3.");
            case SPAN -> say("JICAの資金が支払えるのは2年度以内です。", "JICA pays within 2 fiscal years.");
            case WHOLE -> say("JICAの資金は費目の全額しか支払いません。", "JICA pays whole lines only.");
            case ALONE -> say("JICAの資金はほかの制度と併用できません。", "JICA cannot be combined with another programme.");
            case CEILING -> say("JICAの資金の事業全体の上限額は9円です。", "JICA gives at most ¥9 to the project.");
            case YEAR_CEILING -> say("JICAの資金の2027年度の上限額は8円です。", "JICA gives at most ¥8 in FY2027.");
            case PIN -> say("研修「宿泊費」(2027年度)に対するJICAの資金の支払は7円に固定されています。", "JICA is fixed to pay ¥7 of Course: Lodging, FY2027.");
            case KEPT -> say("JICAの資金は2027年度に6円を確保済です。", "JICA has ¥6 secured in FY2027.");
        };
        assertEquals(expected, says);
    }

    /// Whatever the situation, all that is said is complete in both languages.
    @Test
    void nothingIsSaidWithoutWords() throws Exception {
        var said = new HashSet<Names>();
        for (long seed = 0; seed < 60; seed++) {
            var situation = Situations.small(seed);
            var proposal = allocated(situation);
            if (!proposal.found()) {
                for (var rule : proposal.clash()) said.add(Explanation.ofRule(situation, rule, "JPY"));
                continue;
            }
            var explained = explained(proposal);
            for (var payer : situation.payers()) said.addAll(explained.ofPayer(payer));
            for (var payment : proposal.payments()) said.add(explained.ofPayment(payment));
            for (var need : proposal.open()) said.addAll(explained.ofOpen(need));
        }
        assertTrue(said.size() > 40, () -> "only " + said.size());
        for (var each : said) {
            for (var text : List.of(each.ja(), each.en())) {
                assertFalse(text.isBlank() || text.contains("{") || text.contains("null") || text.contains("9223372036854775807"), text);
                assertTrue(text.endsWith(".") || text.endsWith("。"), text);
            }
            assertFalse(each.ja().equals(each.en()), each::toString);
        }
    }
}
