package org.kakehashi.bench;

import org.kakehashi.base.Checked;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.City;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One large scenario, from the document's values to the whole result.
@State(Scope.Benchmark)
public class EvaluateBench {
    private final Scenario scenario = Workload.scenario(40, 40);
    private final City city = Workload.cities(1).getFirst();

    @Setup
    public void agree() {
        Agreement.check(evaluate(), evaluateNaive());
    }

    @Benchmark
    public Checked<CostResult> evaluate() {
        return CostEngine.evaluate(scenario, city);
    }

    @Benchmark
    public NaiveCosts evaluateNaive() {
        return NaiveCosts.of(Workload.inputs(scenario, city));
    }
}
