package org.kakehashi.bench;

import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.cost.Batch;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.City;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A small scenario in very many cities; the plain variant takes one after the other.
@State(Scope.Benchmark)
public class CitiesBench {
    private final Scenario scenario = Workload.scenario(10, 30);
    private final List<City> cities = Workload.cities(2500);

    @Setup
    public void agree() {
        var all = cities();
        var plain = citiesNaive();
        for (int i = 0; i < cities.size(); i++) Agreement.check(all.get(i), plain.get(i));
    }

    @Benchmark
    public List<Checked<CostResult>> cities() {
        return Batch.evaluate(scenario, cities);
    }

    @Benchmark
    public List<NaiveCosts> citiesNaive() {
        return cities.stream().map(city -> NaiveCosts.of(Workload.inputs(scenario, city))).toList();
    }
}
