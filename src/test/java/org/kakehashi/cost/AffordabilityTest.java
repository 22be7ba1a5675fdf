package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.cost.Examples.near;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;

/// Limits for some sectors and burdens of income groups: 1,000 people with 100 a year each.
final class AffordabilityTest {

    private static Measure pays(String id, String sector, boolean capital, double... amounts) {
        return new Measure.Budget(id, sector, Names.same(id), Payers.all(Payer.HOUSEHOLD),
                Figure.own(Series.of(amounts).sum()), 2026, 2025 + amounts.length, Series.of(amounts), capital);
    }

    private static Scenario limited(Scenario scenario, SectorLimit... limits) {
        return scenario.with(scenario.community().withLimits(List.of(limits)));
    }

    private static Scenario grouped(Scenario scenario, double... shares) {
        return scenario.with(scenario.community().withGroups(new IncomeGroups(Series.of(shares), Evidence.OWN)));
    }

    private static SectorLimit limit(String id, double share, String... sectors) {
        return new SectorLimit(id, Names.same(id), List.of(sectors), Figure.own(share));
    }

    @Test
    void aLimitLooksAtItsSectorsOnly() {
        var scenario = Examples.scenario(2, pays("a", "water", false, 2000, 1000), pays("b", "sewerage", false, 1000, 500),
                pays("c", "waste", false, 500, 2500));
        var burdens = Examples.result(limited(scenario, limit("ws", 0.02, "water", "sewerage"),
                limit("solid", 0.02, "waste"))).burdenByLimit();
        assertEquals(List.of("ws", "solid"), List.copyOf(burdens.keySet()));
        near(burdens.get("ws").yearly(), 0.03, 0.015);
        assertEquals(OptionalInt.of(2026), burdens.get("ws").peakYear());
        assertEquals(OptionalInt.of(2026), burdens.get("ws").firstOver());
        near(burdens.get("solid").yearly(), 0.005, 0.025);
        assertEquals(OptionalInt.of(2027), burdens.get("solid").peakYear());
        assertEquals(OptionalInt.of(2027), burdens.get("solid").firstOver());
    }

    @Test
    void aSectorNamedTwiceCountsOnceAndOneWithoutMeasuresIsNoBurden() {
        var scenario = Examples.scenario(2, pays("a", "water", false, 2000, 1000));
        var burdens = Examples.result(limited(scenario, limit("w", 0.05, "water", "water"),
                limit("none", 0.05, "air"))).burdenByLimit();
        near(burdens.get("w").yearly(), 0.02, 0.01);
        near(burdens.get("none").yearly(), 0, 0);
        assertEquals(OptionalInt.empty(), burdens.get("none").firstOver());
    }

    @Test
    void theLoansOfHouseholdsAreSpreadOverTheSectorsTheyBuild() {
        // half of 6,000 and of 2,000 is borrowed and repaid in two years without interest
        var scenario = Examples.with(Examples.scenario(3, pays("a", "water", true, 6000), pays("b", "waste", true, 2000)),
                List.of(new Loan(Payer.HOUSEHOLD, 0.5, 0, 2, 0)), List.of());
        var burdens = Examples.result(limited(scenario, limit("w", 0.05, "water"), limit("s", 0.05, "waste")))
                .burdenByLimit();
        near(burdens.get("w").yearly(), 0.03, 0.015, 0.015);
        near(burdens.get("s").yearly(), 0.01, 0.005, 0.005);
    }

    @Test
    void limitsThatCoverEverySectorOnceAddUpToTheWholeBurden() {
        var scenario = Examples.with(Examples.scenario(3, pays("a", "water", true, 6000), pays("b", "waste", false, 2000)),
                List.of(new Loan(Payer.HOUSEHOLD, 0.7, 0.05, 2, 1)), List.of());
        var result = Examples.result(limited(scenario, limit("w", 0.05, "water"), limit("s", 0.05, "waste")));
        for (int t = 0; t < 3; t++) {
            double sum = 0;
            for (var burden : result.burdenByLimit().values()) sum += burden.yearly().at(t);
            assertEquals(result.householdBurden().at(t), sum, 1e-15);
        }
    }

    @Test
    void everyPersonPaysTheSameSoThePoorestFifthBearsMost() {
        // 2 % on average; the groups earn 25, 50, 75, 100 and 250
        var groups = Examples.result(grouped(Examples.scenario(2, pays("a", "water", false, 2000, 500)),
                0.05, 0.1, 0.15, 0.2, 0.5)).burdenByGroup();
        assertEquals(5, groups.size());
        near(groups.get(0).yearly(), 0.08, 0.02);
        near(groups.get(1).yearly(), 0.04, 0.01);
        near(groups.get(2).yearly(), 2.0 / 75, 0.5 / 75);
        near(groups.get(3).yearly(), 0.02, 0.005);
        near(groups.get(4).yearly(), 0.008, 0.002);
        assertEquals(OptionalInt.of(2026), groups.get(1).firstOver());
        assertEquals(OptionalInt.empty(), groups.get(2).firstOver());
        assertEquals(0.08, groups.get(0).peak(), 1e-15);
    }

    @Test
    void withoutIncomeThereIsNoBurdenOfAnySort() {
        var scenario = grouped(limited(Examples.scenario(2, pays("a", "water", false, 2000, 500)),
                limit("w", 0.05, "water")), 0.4, 0.6);
        var unknown = scenario.with(scenario.community().withIncome(new Trend.Profile()).withExchange(null));
        var result = Examples.result(unknown);
        assertTrue(result.burdenByLimit().get("w").yearly().isEmpty());
        assertEquals(OptionalInt.empty(), result.burdenByLimit().get("w").peakYear());
        assertEquals(2, result.burdenByGroup().size());
        assertTrue(Double.isNaN(result.burdenByGroup().get(1).peak()));
    }

    @Test
    void twoLimitsWithOneIdAreAProblem() {
        var scenario = limited(Examples.scenario(2), limit("w", 0.05, "water"), limit("w", 0.04, "waste"));
        if (!(Resolve.inputs(scenario, Examples.city()) instanceof Checked.Bad<Inputs>(var problems))) {
            throw new AssertionError("two limits of one id are taken");
        }
        assertEquals(List.of("community/limits/w/id"), problems.stream().map(Problem::place).toList());
    }

    @Test
    void anIncomeTooSmallToDivideByIsTold() {
        var scenario = grouped(Examples.scenario(2, pays("a", "water", false, 1e300, 0)), 1e-300, 1);
        assertInstanceOf(Checked.Bad.class, CostEngine.evaluate(scenario, Examples.city()));
    }
}
