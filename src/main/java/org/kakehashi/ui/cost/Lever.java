package org.kakehashi.ui.cost;

import java.util.List;
import java.util.OptionalDouble;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Trend;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Attribute;

/// A driver of the costs that is moved by a slider.
enum Lever {
    POPULATION(CostWords.POPULATION_GROWTH, -0.01, 0.04, 0.001, -0.2, 0.2),
    HORIZON(CostWords.HORIZON, 10, 30, 1, 1, 100),
    SEWER(CostWords.SEWER_TARGET, 0, 1, 0.01, 0, 1),
    INCOME(CostWords.INCOME_GROWTH, -0.01, 0.06, 0.001, -0.2, 0.2),
    DISCOUNT(CostWords.DISCOUNT_RATE, 0, 0.1, 0.001, 0, 1),
    LIMIT(CostWords.AFFORDABILITY_LIMIT, 0.01, 0.06, 0.001, 0.001, 1);

    private final CostWords word;
    private final double low;
    private final double high;
    private final double step;
    private final double least;
    private final double most;

    /// @param low   the slider's left end
    /// @param high  its right end
    /// @param step  by which it moves
    /// @param least the least that may be typed, inclusive
    /// @param most  the most that may be typed, inclusive
    Lever(CostWords word, double low, double high, double step, double least, double most) {
        this.word = word;
        this.low = low;
        this.high = high;
        this.step = step;
        this.least = least;
        this.most = most;
    }

    CostWords word() {
        return word;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    double step() {
        return step;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    /// @return the value nearest to `value` on the slider's steps
    double snapped(double value) {
        double round = Math.round(value / step) * step;
        return Math.clamp(Math.round(round * 1e9) / 1e9, least, most);
    }

    /// @return the present value; empty where the scenario has nothing the driver moves
    OptionalDouble read(CostsSheet sheet) {
        var focused = sheet.scenario();
        if (focused.isEmpty()) return OptionalDouble.empty();
        var scenario = focused.get();
        var community = scenario.community();
        return switch (this) {
            case POPULATION -> OptionalDouble.of(rate(community.people(),
                    sheet.result().map(CostResult::people).orElse(Series.of())));
            case HORIZON -> OptionalDouble.of(scenario.horizon().years());
            case SEWER -> scenario.measures().stream().filter(Lever::isSewer).findFirst()
                    .map(measure -> OptionalDouble.of(((Measure.Rollout) measure).coverage().target()))
                    .orElse(OptionalDouble.empty());
            case INCOME -> incomeKnown(sheet, community)
                    ? OptionalDouble.of(rate(community.income(), Series.of())) : OptionalDouble.empty();
            case DISCOUNT -> OptionalDouble.of(scenario.basis().discount());
            case LIMIT -> OptionalDouble.of(community.limit().value());
        };
    }

    /// @return the project with the driver of one scenario moved
    Project write(Project project, String scenarioId, double value) {
        return project.changeScenario(scenarioId, scenario -> write(scenario, value));
    }

    private Scenario write(Scenario scenario, double value) {
        var community = scenario.community();
        return switch (this) {
            case POPULATION -> scenario.with(community.withPeople(growing(community.people(), value,
                    scenario.horizon().first())));
            case HORIZON -> scenario.with(new Horizon(scenario.horizon().first(), (int) Math.round(value)));
            case SEWER -> scenario.with(scenario.measures().stream().map(measure -> isSewer(measure)
                    ? retarget((Measure.Rollout) measure, value) : measure).toList());
            case INCOME -> scenario.with(community.withIncome(growing(community.income(), value,
                    scenario.horizon().first())));
            case DISCOUNT -> scenario.with(scenario.basis().withDiscount(value));
            case LIMIT -> scenario.with(community.withLimit(community.limit().typed(value)));
        };
    }

    /// @return `scenario` with this driver as it is in `other`
    Scenario restore(Scenario scenario, Scenario other) {
        var then = other.community();
        return switch (this) {
            case POPULATION -> scenario.with(scenario.community().withPeople(then.people()));
            case HORIZON -> scenario.with(other.horizon());
            case SEWER -> scenario.with(scenario.measures().stream().map(measure -> isSewer(measure)
                    ? other.measure(measure.id()).filter(Lever::isSewer).<Measure>map(old -> retarget(
                            (Measure.Rollout) measure, ((Measure.Rollout) old).coverage().target())).orElse(measure)
                    : measure).toList());
            case INCOME -> scenario.with(scenario.community().withIncome(then.income()));
            case DISCOUNT -> scenario.with(scenario.basis().withDiscount(other.basis().discount()));
            case LIMIT -> scenario.with(scenario.community().withLimit(then.limit()));
        };
    }

    private static boolean isSewer(Measure measure) {
        return measure instanceof Measure.Rollout rollout && rollout.service() == Attribute.SEWER_COVERAGE;
    }

    private static Measure retarget(Measure.Rollout rollout, double target) {
        return rollout.withCoverage(rollout.coverage().withTarget(target));
    }

    private static boolean incomeKnown(CostsSheet sheet, Community community) {
        return switch (community.income()) {
            case Trend.Growth _, Trend.Points _ -> true;
            case Trend.Profile _, Trend.ProfileGrowth _ ->
                sheet.project().shelf().city(community.city()).flatMap(city -> city.fact(Attribute.INCOME_PER_PERSON))
                        .isPresent();
        };
    }

    /// @param computed the trend by year, for one that has no rate of its own
    private static double rate(Trend trend, Series computed) {
        return switch (trend) {
            case Trend.Growth(_, double rate) -> rate;
            case Trend.ProfileGrowth(double rate) -> rate;
            case Trend.Points _, Trend.Profile _ -> computed.size() < 2 ? 0
                    : Math.pow(computed.at(computed.size() - 1) / computed.at(0), 1.0 / (computed.size() - 1)) - 1;
        };
    }

    private static Trend growing(Trend trend, double rate, int first) {
        return switch (trend) {
            case Trend.Growth(double initial, _) -> new Trend.Growth(initial, rate);
            case Trend.Points(var points) -> new Trend.Growth(at(points, first), rate);
            case Trend.Profile _, Trend.ProfileGrowth _ -> new Trend.ProfileGrowth(rate);
        };
    }

    private static double at(List<Fact> points, int year) {
        var before = points.getFirst();
        for (var point : points) {
            if (point.year() <= year) {
                before = point;
            } else if (before.year() > year) {
                return before.value();
            } else {
                double x = (double) (year - before.year()) / (point.year() - before.year());
                return before.value() + (point.value() - before.value()) * x;
            }
        }
        return before.value();
    }
}
