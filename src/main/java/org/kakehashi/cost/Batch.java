package org.kakehashi.cost;

import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.reference.City;

/// The same scenario in many cities at once, on as many cores as there are.
public final class Batch {
    private Batch() {}

    /// @return what [CostEngine#evaluate(Scenario, City)] says of each city, in their order, whatever the threads
    public static List<Checked<CostResult>> evaluate(Scenario scenario, List<City> cities) {
        return cities.parallelStream().map(city -> CostEngine.evaluate(scenario, city)).toList();
    }
}
