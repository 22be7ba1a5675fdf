package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.kakehashi.base.Series;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Scenario;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Lines;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// The charts that set all scenarios side by side, one line each.
///
/// @param lit the year under the pointer
record BesidePictures(CostsSheet sheet, OptionalInt lit) {
    private static final int PERCENT = 100;

    /// @return empty where there is nothing to draw
    Optional<Lines> of(ChartChoice.Beside beside) {
        return switch (beside.kind()) {
            case PEOPLE -> people();
            case BURDEN -> burden();
            case LOAD -> load(beside.pollutant());
        };
    }

    private Optional<Lines> people() {
        var currency = sheet.currency();
        var reference = Kitakyushu.comparable(sheet) ? Optional.of(new Lines.Level(Ink.REFERENCE,
                Kitakyushu.PER_PERSON, CostWords.KITAKYUSHU_LINE.now(
                        Formats.perPerson(Kitakyushu.PER_PERSON, currency)))) : Optional.<Lines.Level>empty();
        return chart(scenario -> scenario.basis().currency().equals(currency) && !scenario.measures().isEmpty()
                ? result(scenario).map(CostResult::perPerson) : Optional.empty(), 1, Optional.empty(), reference,
                Formats::axis, value -> Formats.perPerson(value, currency));
    }

    private Optional<Lines> burden() {
        double limit = sheet.scenario().map(scenario -> scenario.community().limit().value()).orElse(Double.NaN);
        var reference = Double.isNaN(limit) ? Optional.<Lines.Level>empty() : Optional.of(new Lines.Level(Ink.LIMIT,
                limit * PERCENT, CostWords.LIMIT_AT.now(Formats.percent(limit, 1))));
        return chart(scenario -> scenario.measures().isEmpty() ? Optional.empty()
                : result(scenario).map(CostResult::householdBurden), PERCENT, Optional.empty(), reference,
                value -> Formats.brief(value, 1), value -> Formats.percent(value / PERCENT, 1));
    }

    private Optional<Lines> load(String pollutant) {
        DoubleFunction<String> amount = value -> Formats.number(value, Math.abs(value) < 10 ? 1 : 0);
        var course = sheet.scenario().flatMap(scenario -> scenario.loads().stream()
                .filter(load -> load.id().equals(pollutant)).findFirst()
                .flatMap(load -> result(scenario).map(result -> load.arising(result.people(), result.horizon()))));
        if (course.isEmpty()) {
            return chart(scenario -> result(scenario).map(result -> result.effects().get(pollutant)), 1,
                    Optional.empty(), Optional.empty(), Formats::axis, amount);
        }
        return chart(scenario -> result(scenario).map(result -> result.unabated().get(pollutant)), 1,
                course, Optional.empty(), Formats::axis, amount);
    }

    private Optional<CostResult> result(Scenario scenario) {
        return sheet.result(scenario);
    }

    private Optional<Lines> chart(Function<Scenario, Optional<Series>> values, double factor, Optional<Series> course,
            Optional<Lines.Level> reference, DoubleFunction<String> axis, DoubleFunction<String> value) {
        var shown = sheet.scenarios().stream()
                .filter(scenario -> values.apply(scenario).filter(series -> !series.isEmpty()).isPresent()).toList();
        if (shown.isEmpty()) return Optional.empty();
        int first = shown.stream().mapToInt(scenario -> scenario.horizon().first()).min().orElseThrow();
        var lines = new ArrayList<Lines.Line>();
        for (var scenario : shown) {
            int index = sheet.scenarios().indexOf(scenario);
            var padded = padded(result(scenario).orElseThrow().horizon().first() - first,
                    values.apply(scenario).orElseThrow(), factor);
            lines.add(new Lines.Line(ScenarioLook.of(index, sheet.focus()).ink(), CostsSheet.letter(index),
                    scenario.name().in(Tongue.now()), padded, index == sheet.focus()));
        }
        var above = course.map(series -> new Lines.Course(Ink.MUTED, ChartWords.ARISING.now(),
                ChartWords.TAKEN_AWAY.now(), Ink.OK,
                padded(result(sheet.scenario().orElseThrow()).orElseThrow().horizon().first() - first, series, 1)));
        return Optional.of(new Lines(first, lines, above, reference, lit, axis, value, Integer::toString));
    }

    private static List<Double> padded(int before, Series series, double factor) {
        var padded = new ArrayList<Double>();
        for (int i = 0; i < before; i++) padded.add(Double.NaN);
        series.stream().forEach(value -> padded.add(value * factor));
        return padded;
    }
}
