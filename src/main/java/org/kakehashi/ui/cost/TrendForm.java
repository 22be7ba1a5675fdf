package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.cost.Trend;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Words;

/// How a quantity runs over the years: as the profile says, growing, or through points that are typed.
final class TrendForm {
    private final String id;
    private final Words initial;
    private final double least;
    private final ObservableValue<Trend> trend;
    private final Consumer<Trend> commit;

    /// The kinds of course, as a choice.
    private enum Kind {
        PROFILE(FormWords.FROM_PROFILE_COURSE), PROFILE_GROWTH(FormWords.PROFILE_GROWTH), GROWTH(FormWords.BY_GROWTH),
        POINTS(FormWords.BY_POINTS);

        private final FormWords word;

        Kind(FormWords word) {
            this.word = word;
        }

        static Kind of(Trend trend) {
            return switch (trend) {
                case Trend.Profile _ -> PROFILE;
                case Trend.ProfileGrowth _ -> PROFILE_GROWTH;
                case Trend.Growth _ -> GROWTH;
                case Trend.Points _ -> POINTS;
            };
        }
    }

    /// @param initial what the first value is called
    /// @param least   the least value of a year, inclusive
    /// @param commit  is given a course that can be computed as such
    TrendForm(String id, Words initial, double least, ObservableValue<Trend> trend, Consumer<Trend> commit) {
        this.id = id;
        this.initial = initial;
        this.least = least;
        this.trend = trend;
        this.commit = commit;
    }

    /// @param profile whether the city's profile may give it
    /// @param first   the first year of the horizon, where points begin
    /// @param now     the value in that year, to begin another kind of course with
    Node node(boolean profile, int first, double now) {
        var kinds = profile ? List.of(Kind.values()) : List.of(Kind.GROWTH, Kind.POINTS);
        var kind = Fields.choice(id + "-course", kinds, each -> each.word.text(), trend.map(Kind::of),
                chosen -> commit.accept(begin(chosen, first, now)));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.accessibleTextProperty().bind(FormWords.COURSE.text());
        var shape = trend.map(course -> List.of(Kind.of(course), course instanceof Trend.Points(var points) ? points.size() : 0));
        return FormParts.rows(kind, FormParts.rows(shape, this::fields));
    }

    private Trend begin(Kind kind, int first, double now) {
        double start = switch (trend.getValue()) {
            case Trend.Growth(double value, _) -> value;
            case Trend.Points(var points) -> points.getFirst().value();
            case Trend.Profile _, Trend.ProfileGrowth _ -> Double.isFinite(now) ? now : least;
        };
        return switch (kind) {
            case PROFILE -> new Trend.Profile();
            case PROFILE_GROWTH -> new Trend.ProfileGrowth(0);
            case GROWTH -> new Trend.Growth(start, 0);
            case POINTS -> new Trend.Points(List.of(new Fact(start, first, Evidence.OWN)));
        };
    }

    private List<Node> fields() {
        return switch (trend.getValue()) {
            case Trend.Profile _ -> List.of();
            case Trend.ProfileGrowth _ -> List.of(growth());
            case Trend.Growth _ -> List.of(Fields.row(initial.text(), Fields.number(id + "-initial", least, 1e15, 0,
                    trend.map(now -> now instanceof Trend.Growth(double value, _) ? value : Double.NaN), typed -> {
                        if (trend.getValue() instanceof Trend.Growth(_, double rate)) commit.accept(new Trend.Growth(typed, rate));
                    })), growth());
            case Trend.Points(var points) -> points(points.size());
        };
    }

    private Node growth() {
        return Fields.row(FormWords.GROWTH.text(), Fields.percent(id + "-growth", -0.5, 1, 0.001, trend.map(now -> switch (now) {
            case Trend.Growth(_, double rate) -> rate;
            case Trend.ProfileGrowth(double rate) -> rate;
            case Trend.Profile _, Trend.Points _ -> Double.NaN;
        }), typed -> {
            switch (trend.getValue()) {
                case Trend.Growth(double value, _) -> commit.accept(new Trend.Growth(value, typed));
                case Trend.ProfileGrowth _ -> commit.accept(new Trend.ProfileGrowth(typed));
                case Trend.Profile _, Trend.Points _ -> { }
            }
        }));
    }

    private List<Node> points(int count) {
        var rows = new ArrayList<Node>();
        for (int i = 0; i < count; i++) {
            int at = i;
            var year = Fields.year(id + "-year-" + at, 1, 9899, trend.map(now -> at < facts(now).size()
                    ? facts(now).get(at).year() : null), typed -> put(at, new Fact(facts(trend.getValue()).get(at).value(), typed,
                            Evidence.OWN))).named(CostWords.FROM.text()).columns(5);
            var value = Fields.number(id + "-value-" + at, least, 1e15, 0, trend.map(now -> at < facts(now).size()
                    ? facts(now).get(at).value() : Double.NaN), typed -> put(at, new Fact(typed, facts(trend.getValue()).get(at).year(),
                            Evidence.OWN))).named(initial.text());
            HBox.setHgrow(value, Priority.ALWAYS);
            var row = new HBox(Fields.withProblem(year), Fields.withProblem(value), Buttons.icon(id + "-remove-" + at, Icons.DELETE,
                    FormWords.REMOVE.text(), () -> remove(at)));
            row.getStyleClass().add("point-row");
            row.getChildren().getLast().setDisable(count == 1);
            rows.add(row);
        }
        rows.add(Buttons.flat(id + "-add", Icons.ADD, FormWords.ADD_POINT.text(), this::add));
        return rows;
    }

    /// @return the points alone, for what is always given so
    Node points() {
        return FormParts.rows(trend.map(now -> facts(now).size()), () -> points(facts(trend.getValue()).size()));
    }

    private static List<Fact> facts(Trend trend) {
        return trend instanceof Trend.Points(var points) ? points : List.of();
    }

    private void put(int at, Fact fact) {
        var facts = new ArrayList<>(facts(trend.getValue()));
        facts.set(at, fact);
        commit.accept(new Trend.Points(facts));
    }

    private void remove(int at) {
        var facts = new ArrayList<>(facts(trend.getValue()));
        facts.remove(at);
        if (!facts.isEmpty()) commit.accept(new Trend.Points(facts));
    }

    private void add() {
        var facts = new ArrayList<>(facts(trend.getValue()));
        var last = facts.getLast();
        facts.add(new Fact(last.value(), Math.min(9899, last.year() + 10), Evidence.OWN));
        commit.accept(new Trend.Points(facts));
    }
}
