package org.kakehashi.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.reference.City;

/// What a scenario costs: the equations of the model page, a function from values to values.
public final class CostEngine {
    private CostEngine() {}

    /// @param city the city of the scenario's community, whose profile the trends and coverages refer to
    /// @return the whole result, or every problem of the scenario
    public static Checked<CostResult> evaluate(Scenario scenario, City city) {
        return switch (Resolve.inputs(scenario, city)) {
            case Checked.Good<Inputs>(var inputs) -> solve(inputs);
            case Checked.Bad<Inputs>(var problems) -> Checked.bad(problems);
        };
    }

    /// @throws IllegalArgumentException if a figure is too large to compute with; [#solve] tells which instead
    public static CostResult evaluate(Inputs inputs) {
        return switch (solve(inputs)) {
            case Checked.Good<CostResult>(var result) -> result;
            case Checked.Bad<CostResult>(var problems) -> throw new IllegalArgumentException(problems.toString());
        };
    }

    /// @return the whole result, or what is too large to compute with
    public static Checked<CostResult> solve(Inputs inputs) {
        var flows = new Flow[inputs.measures().size()];
        for (int i = 0; i < flows.length; i++) {
            switch (inputs.measures().get(i)) {
                case Measure.Budget budget -> flows[i] = Flow.of(budget, inputs.horizon());
                case Measure.Rollout rollout -> flows[i] = Flow.of(rollout, inputs);
                case Measure.Remediation _ -> { } // waits until the rollouts have told what is left to settle
            }
        }
        var pollution = new Pollution(inputs, Arrays.stream(flows).filter(flow -> flow != null).toList());
        for (int i = 0; i < flows.length; i++) {
            if (inputs.measures().get(i) instanceof Measure.Remediation remediation) {
                flows[i] = Flow.of(remediation, pollution.unabated(remediation.pollutant()), inputs.horizon());
            }
        }
        var all = List.of(flows);
        var problems = new ArrayList<Problem>();
        for (var flow : all) problems.addAll(Overflow.of(flow));
        problems.addAll(Overflow.of(pollution, inputs, problems.isEmpty()));
        if (!problems.isEmpty()) return Checked.bad(problems);
        var totals = new Totals(inputs, all);
        return totals.finite() ? Checked.good(totals.result(pollution)) : Checked.bad(List.of(Overflow.ofTotals()));
    }
}
