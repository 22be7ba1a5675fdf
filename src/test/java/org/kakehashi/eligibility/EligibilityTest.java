package org.kakehashi.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.eligibility.Reason.Topic;

class EligibilityTest {
    static List<Terms.Case> cases() {
        return Cases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachConditionComesToWhatItShould(Terms.Case one) {
        var found = weigh(one);
        var reasons = found.reasons().stream().filter(reason -> reason.topic() == one.topic()).toList();
        assertFalse(reasons.isEmpty(), () -> one.topic() + " is not among " + found.reasons());
        assertTrue(reasons.stream().anyMatch(reason -> reason.fit() == one.fit()), () -> one.fit() + " is none of " + reasons);
        var others = found.reasons().stream().filter(reason -> reason.topic() != one.topic() && reason.fit() != Fit.FITS).toList();
        assertEquals(List.of(), others, "nothing else stands against it");
        assertEquals(one.fit() == Fit.NOTE ? Fit.FITS : one.fit(), found.fit());
    }

    @Test
    void everyConditionIsAmongTheCases() {
        var met = EnumSet.noneOf(Topic.class);
        var missed = EnumSet.noneOf(Topic.class);
        for (var one : Cases.all()) (one.fit() == Fit.FITS ? met : missed).add(one.topic());
        assertEquals(EnumSet.of(Topic.CALL), EnumSet.complementOf(missed));
        assertEquals(EnumSet.of(Topic.COSTS, Topic.CURRENCY, Topic.AGE, Topic.STATUS), EnumSet.complementOf(met));
    }

    /// What is said is kept, so that a changed sentence is seen in both languages.
    @Test
    void theSentencesAreAsTheyWere() throws IOException {
        var said = new StringBuilder();
        for (var one : Cases.all()) {
            weigh(one).reasons().stream().filter(reason -> reason.topic() == one.topic()).forEach(reason -> said
                    .append(one.name()).append('\n').append("  ").append(reason.fit()).append(" · ").append(reason.brief().ja())
                    .append(" · ").append(reason.brief().en()).append(" · ").append(reason.decides().kind()).append(' ')
                    .append(reason.decides().subject()).append('\n').append("  ").append(reason.sentence().ja()).append('\n')
                    .append("  ").append(reason.sentence().en()).append('\n'));
        }
        try (var kept = Objects.requireNonNull(EligibilityTest.class.getResourceAsStream("reasons.txt"))) {
            assertEquals(new String(kept.readAllBytes(), StandardCharsets.UTF_8), said.toString());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Any conditions at once: each speaks for itself, and the worst of them decides.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWorstReasonDecides(long seed) {
        var random = new SplittableRandom(seed);
        var alone = Cases.all().stream().filter(one -> one.project() == Cases.AS_IT_IS).toList();
        var chosen = new ArrayList<Terms.Case>();
        for (var one : alone) {
            boolean apart = chosen.stream().noneMatch(other -> clash(one, other));
            if (apart && random.nextInt(4) == 0) chosen.add(one);
        }
        var terms = Terms.none();
        for (var one : chosen) terms = one.terms().apply(terms);
        var found = Situations.course().weigh(terms.funder());
        for (var one : chosen) {
            assertTrue(found.reasons().stream().anyMatch(reason -> reason.topic() == one.topic() && reason.fit() == one.fit()),
                    () -> one + " is not told by " + found.reasons());
        }
        var worst = chosen.stream().map(Terms.Case::fit).max(Comparator.naturalOrder()).orElse(Fit.FITS);
        assertEquals(worst == Fit.NOTE ? Fit.FITS : worst, found.fit(), chosen::toString);
    }

    /// Two that set the same condition, or of which one takes away what the other looks at.
    private static boolean clash(Terms.Case one, Terms.Case other) {
        var keys = new ArrayList<>(one.terms().apply(Terms.none()).set().keySet());
        keys.retainAll(other.terms().apply(Terms.none()).set().keySet());
        var nothingLeft = List.of(Topic.STEPS, Topic.COSTS);
        boolean unknownMoney = one.topic() == Topic.LEAST && other.topic() == Topic.CURRENCY
                || one.topic() == Topic.CURRENCY && other.topic() == Topic.LEAST;
        return !keys.isEmpty() || unknownMoney || nothingLeft.contains(one.topic()) || nothingLeft.contains(other.topic());
    }

    @Test
    void everyReasonNamesTheFieldThatDecidesIt() {
        for (var one : Cases.all()) {
            for (var reason : weigh(one).reasons()) {
                var subject = reason.decides().subject();
                switch (reason.decides().kind()) {
                    case STEP_DATES, STEP_LINES, STEP_PAYERS, STEP_NOTES, STEP_PEOPLE -> assertTrue(
                            one.project().apply(Situations.course()).project().plan().step(subject).isPresent(), reason::toString);
                    case PROGRAMME -> assertEquals("f", subject);
                    case PARTNER_CITY -> assertEquals("partner", subject);
                    case APPLICANTS, COMPANIES, STEPS, AGREEMENTS, AMOUNTS, EXCHANGE -> { }
                }
            }
        }
    }

    private static Eligibility weigh(Terms.Case one) {
        return one.project().apply(Situations.course()).weigh(one.terms().apply(Terms.none()).funder());
    }
}
