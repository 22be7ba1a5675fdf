package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.allocation.Made.allocated;
import static org.kakehashi.allocation.Made.ceiling;
import static org.kakehashi.allocation.Made.kept;
import static org.kakehashi.allocation.Made.programme;
import static org.kakehashi.allocation.Made.rate;
import static org.kakehashi.allocation.Made.years;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.allocation.Payer.Terms;
import org.kakehashi.allocation.Proposal.Outcome;
import org.kakehashi.solver.Natives;

/// Fixed amounts that contradict a rule name that rule, themselves and nothing else.
class ClashTest {
    private static final long MILLION = 1_000_000;

    /// The rules that clash, in English, in any order; all of them but any one can hold.
    private static Set<String> clash(Situation situation) throws Exception {
        var proposal = allocated(situation);
        assertEquals(Outcome.IMPOSSIBLE, proposal.outcome());
        assertEquals(List.of(), proposal.payments());
        return said(situation, proposal.clash());
    }

    private static Set<String> said(Situation situation, List<Rule> rules) {
        return rules.stream().map(rule -> Explanation.ofRule(situation, rule, "JPY").en()).collect(Collectors.toSet());
    }

    @Test
    void aPinAboveTheCeilingNamesBoth() throws Exception {
        assertEquals(Set.of("JICA is fixed to pay ¥5,000,000 of Course: Lodging, FY2027.", "JICA gives at most ¥4,000,000 to the project."),
                clash(new Made().lodging(2027, 9 * MILLION).equipment(2027, MILLION).city()
                        .with(programme("JICA", ceiling(4 * MILLION))).with(programme("CLAIR", ceiling(MILLION)))
                        .pays(0, "JICA", 5 * MILLION, true).pays(1, "CLAIR", MILLION, true).situation()));
    }

    /// 3 + 2 of 4 million: neither pin alone is too much.
    @Test
    void pinsThatAreTooMuchOnlyTogetherAreBothNamed() throws Exception {
        assertEquals(Set.of("JICA is fixed to pay ¥3,000,000 of Course: Lodging, FY2027.",
                "JICA is fixed to pay ¥2,000,000 of Pilot: Equipment, FY2028.", "JICA gives at most ¥4,000,000 to the project."),
                clash(new Made().lodging(2027, 9 * MILLION).equipment(2028, 9 * MILLION).equipment(2029, MILLION).city()
                        .with(programme("JICA", ceiling(4 * MILLION)))
                        .pays(0, "JICA", 3 * MILLION, true).pays(1, "JICA", 2 * MILLION, true).situation()));
    }

    /// Two fix 6 and 5 of a line of 10 million; a third fixes nothing that matters.
    @Test
    void pinsAboveTheCostOfALineNameTheLine() throws Exception {
        assertEquals(Set.of("JICA is fixed to pay ¥6,000,000 of Course: Lodging, FY2027.", "city is fixed to pay ¥5,000,000 of Course: Lodging, FY2027.",
                "Course: Lodging, FY2027 costs ¥10,000,000."),
                clash(new Made().lodging(2027, 10 * MILLION).equipment(2027, MILLION).city()
                        .with(programme("JICA", ceiling(9 * MILLION)))
                        .pays(0, "JICA", 6 * MILLION, true).pays(0, "city", 5 * MILLION, true).pays(1, "city", 7, true).situation()));
    }

    @Test
    void aPinOutsideTheYearsNamesTheYears() throws Exception {
        var late = Made.payer("JICA", Kind.PROGRAMME, ceiling(9 * MILLION), Terms.FREE, years(2028));
        assertEquals(Set.of("JICA is fixed to pay ¥1 of Course: Lodging, FY2027.", "JICA pays only in FY2028."),
                clash(new Made().lodging(2027, MILLION).lodging(2028, MILLION).city().with(late).pays(0, "JICA", 1, true).situation()));
    }

    @Test
    void aPinAboveItsShareNamesTheShare() throws Exception {
        assertEquals(Set.of("JICA is fixed to pay ¥500,001 of Course: Lodging, FY2027.", "JICA pays at most 50 % of a line."),
                clash(new Made().lodging(2027, MILLION).city().with(programme("JICA", ceiling(9 * MILLION), rate(0.5)))
                        .pays(0, "JICA", 500_001, true).situation()));
    }

    /// 3 million are secured in 2027, but only 2 million are left beside what is fixed for the city.
    @Test
    void securedMoneyThatFindsNoUseIsNamedWithWhatTakesItsPlace() throws Exception {
        assertEquals(Set.of("JICA has ¥3,000,000 secured in FY2027.", "city is fixed to pay ¥2,000,000 of Course: Lodging, FY2027.",
                "Course: Lodging, FY2027 costs ¥4,000,000."),
                clash(new Made().lodging(2027, 4 * MILLION).lodging(2028, MILLION).city().with(programme("JICA", kept(Map.of(2027, 3 * MILLION))))
                        .pays(0, "city", 2 * MILLION, true).situation()));
    }

    @Test
    void ofTwoContradictionsTheSmallerIsNamed() throws Exception {
        assertEquals(2, clash(new Made().lodging(2027, 10 * MILLION).equipment(2027, MILLION).city()
                .with(programme("JICA", ceiling(9 * MILLION))).with(programme("CLAIR", ceiling(1L)))
                .pays(0, "JICA", 6 * MILLION, true).pays(0, "city", 5 * MILLION, true).pays(1, "CLAIR", 2, true).situation()).size());
    }

    @Test
    void eachSmallerSetOfTheNamedRulesCanHold() throws Exception {
        var situation = new Made().lodging(2027, 9 * MILLION).equipment(2028, 9 * MILLION).city()
                .with(programme("JICA", ceiling(4 * MILLION)))
                .pays(0, "JICA", 3 * MILLION, true).pays(1, "JICA", 2 * MILLION, true).situation();
        assertEquals(3, clash(situation).size());
        for (int without = 0; without < 2; without++) {
            var pins = new ArrayList<>(situation.present());
            pins.remove(without);
            assertEquals(Outcome.FOUND, allocated(situation.withPresent(pins)).outcome());
        }
        var raised = situation.with(situation.payers().stream().map(payer -> payer.raised(MILLION)).toList());
        assertEquals(Outcome.FOUND, allocated(raised).outcome());
    }

    @Test
    void whatCanHoldNamesNothing() throws Exception {
        var situation = new Made().lodging(2027, MILLION).city().with(programme("JICA", ceiling(MILLION))).pays(0, "JICA", 5, true).situation();
        Made.allocated(situation);
        assertEquals(List.of(), Clash.smallest(situation, () -> false));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /// Up to four sets of rules clash; some questions stay without an answer.
    private record Riddle(List<Rule> rules, List<Set<Rule>> clashes, double unknown, long seed) {
        static Riddle of(long seed, double unknown) {
            var random = new SplittableRandom(seed);
            var rules = new ArrayList<Rule>();
            int count = random.nextInt(1, 12);
            for (int n = 0; n < count; n++) {
                var kind = Rule.Kind.values()[random.nextInt(Rule.Kind.values().length)];
                rules.add(new Rule(kind, n, -1, 0));
            }
            var clashes = new ArrayList<Set<Rule>>();
            int sets = random.nextInt(5);
            for (int set = 0; set < sets; set++) {
                var clash = new HashSet<Rule>();
                int size = random.nextInt(1, 5);
                for (int n = 0; n < size; n++) clash.add(rules.get(random.nextInt(count)));
                clashes.add(clash);
            }
            return new Riddle(rules, clashes, unknown, seed);
        }

        Clash.Answer ask(Set<Rule> on) {
            if (new SplittableRandom(seed * 31 + on.hashCode()).nextDouble() < unknown) return Clash.Answer.UNKNOWN;
            return clashes.stream().anyMatch(on::containsAll) ? Clash.Answer.CLASH : Clash.Answer.HOLD;
        }

        int smallest() {
            return clashes.stream().mapToInt(Set::size).min().orElse(0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theNamedSetIsASmallestOfAllThatClash(long seed) throws Exception {
        Natives.load();
        var riddle = Riddle.of(seed, 0);
        var found = Clash.smallest(riddle.rules(), riddle::ask, () -> false);
        assertEquals(riddle.smallest(), found.size());
        assertTrue(found.isEmpty() || riddle.clashes().contains(Set.copyOf(found)));
    }

    /// What is not answered is never taken for an answer: rather no set is named than one that could be smaller or can hold.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aQuestionWithoutAnswerLeadsToNoWrongSet(long seed) throws Exception {
        Natives.load();
        var riddle = Riddle.of(seed, 0.2);
        var found = Clash.smallest(riddle.rules(), riddle::ask, () -> false);
        if (found.isEmpty()) return;
        assertEquals(riddle.smallest(), found.size());
        assertTrue(riddle.clashes().contains(Set.copyOf(found)));
    }

    @Test
    void oneWhoDoesNotWaitIsToldNothing() throws Exception {
        var situation = new Made().lodging(2027, 9 * MILLION).city().with(programme("JICA", ceiling(4 * MILLION)))
                .pays(0, "JICA", 5 * MILLION, true).situation();
        assertFalse(clash(situation).isEmpty());
        assertEquals(List.of(), Clash.smallest(situation, () -> true));
    }
}
