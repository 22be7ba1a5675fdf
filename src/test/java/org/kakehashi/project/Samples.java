package org.kakehashi.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Costs;
import org.kakehashi.funding.Funding;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.plan.Plan;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Shelf;

/// Small documents for tests.
public final class Samples {
    private Samples() {}

    public static City city(String id, double people) {
        return new City(id, Origin.PROJECT, Names.same(id), "JPN", 33.9, 130.9, "JPY", 4,
                List.of(new Fact(people, 2020, Evidence.OWN)), Map.of(), List.of());
    }

    /// @return a project of two cities without measures, steps or money
    public static Project project() {
        var shelf = Shelf.EMPTY.with(city("home", 1_000_000)).with(city("partner", 2_000_000));
        return new Project("sample", Names.same("Sample"), Names.same(""), new Pair("home", "partner"), 2009, 2027,
                false, "", shelf, Partnership.NONE, Costs.NONE, Plan.empty("JPY", LocalDate.of(2027, 4, 5)), Funding.NONE, List.of());
    }

    public static Document document() {
        return Document.fresh(new Edit(Names.same("Made"), ""), project());
    }
}
