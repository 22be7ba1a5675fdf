package org.kakehashi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.reference.Stage;

/// How far the cooperation has come on its way from first contact to business.
///
/// @param legs    one a stage, in their order
/// @param gates   one before each stage but the first
/// @param current the last stage of which a step has begun, else the first that has steps; without any steps the last
///                of which something happened
public record Pathway(List<Leg> legs, List<Gate> gates, Stage current) {
    public Pathway {
        legs = List.copyOf(legs);
        gates = List.copyOf(gates);
    }

    /// Where a stage stands beside the current one.
    public enum State { PASSED, CURRENT, PLANNED }

    /// A stage and its steps, groups not counted.
    ///
    /// @param steps  how many there are
    /// @param done   part that is done, weighted by days, a fraction of one
    /// @param dates  first start to last finish, null without steps
    /// @param cost   whole units of the plan's currency
    public record Leg(Stage stage, State state, int steps, double done, @Nullable Dates dates, long cost) {}

    /// One criterion and whether it is met.
    public record Answer(Criterion criterion, Names name, boolean met) {}

    /// What is to be settled before a stage.
    ///
    /// @param into   the stage it stands before
    /// @param rule   id of its rule
    /// @param passed whether the stage has been reached, whatever was met
    public record Gate(Stage into, String rule, List<Answer> answers, boolean passed) {
        public Gate {
            answers = List.copyOf(answers);
        }

        public int met() {
            return (int) answers.stream().filter(Answer::met).count();
        }

        public int open() {
            return answers.size() - met();
        }
    }

    /// @param costs whole units of the plan's currency by step id
    public static Pathway of(Plan plan, Ground ground, Map<String, Long> costs) {
        var current = current(plan, ground);
        var legs = Arrays.stream(Stage.values()).map(stage -> leg(stage, current, plan, ground, costs)).toList();
        var gates = GateRule.gates().stream().map(rule -> new Gate(rule.stage(), rule.id(), Gates.today(rule, plan, ground),
                rule.stage().compareTo(current) <= 0)).toList();
        return new Pathway(legs, gates, current);
    }

    public Leg leg(Stage stage) {
        return legs.stream().filter(leg -> leg.stage() == stage).findFirst().orElseThrow();
    }

    /// The furthest stage that the plan has begun; before it begins, the furthest of the history.
    private static Stage current(Plan plan, Ground ground) {
        var begun = new ArrayList<Stage>();
        Stage first = null;
        for (var step : plan.steps()) {
            if (step.isGroup()) continue;
            if (first == null || step.stage().compareTo(first) < 0) first = step.stage();
            var dates = ground.dates().get(step.id());
            if (step.done() > 0 || (dates != null && !dates.start().isAfter(ground.today()))) begun.add(step.stage());
        }
        if (first == null) begun.addAll(ground.history());
        return begun.stream().max(Stage::compareTo).orElse(first == null ? Stage.EXCHANGE : first);
    }

    private static Leg leg(Stage stage, Stage current, Plan plan, Ground ground, Map<String, Long> costs) {
        int steps = 0;
        double days = 0;
        double done = 0;
        long cost = 0;
        LocalDate start = null;
        LocalDate finish = null;
        for (var step : plan.steps()) {
            if (step.stage() != stage) continue;
            cost += costs.getOrDefault(step.id(), 0L);
            if (step.isGroup()) continue;
            steps++;
            double weight = Math.max(1, step.span().days());
            days += weight;
            done += step.done() * weight;
            var dates = ground.dates().get(step.id());
            if (dates == null) continue;
            if (start == null || dates.start().isBefore(start)) start = dates.start();
            if (finish == null || dates.finish().isAfter(finish)) finish = dates.finish();
        }
        var state = switch (Integer.signum(stage.compareTo(current))) {
            case -1 -> State.PASSED;
            case 0 -> State.CURRENT;
            default -> State.PLANNED;
        };
        return new Leg(stage, state, steps, days == 0 ? 0 : done / days,
                start == null || finish == null ? null : new Dates(start, finish), cost);
    }
}
