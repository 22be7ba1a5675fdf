package org.kakehashi.document;

import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import org.kakehashi.base.Fact;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Remark;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Window;

/// The shelf of a random project.
record RandomShelf(RandomProjects random) {

    Shelf shelf() {
        return new Shelf(List.of(random.source("S1"), random.source("S2")), random.list(2, this::city),
                random.list(4, this::rate), random.list(2, this::funder), random.list(3, this::person));
    }

    private City city(int i) {
        var facts = new EnumMap<Attribute, Fact>(Attribute.class);
        for (var attribute : Attribute.values()) {
            if (random.coin()) facts.put(attribute, new Fact(0.5, random.year(), random.evidence()));
        }
        return new City("city-" + i, origin(), random.names(), random.pick("JPN", "VNM", "KHM"), 33.88, -130.5, "VND",
                random.whole(1, 12), random.list(3, n -> new Fact(1000 + n, 1990 + n, random.evidence())), facts,
                random.list(2, _ -> new Remark(random.names(), random.names(), random.evidence())));
    }

    private Rate rate(int i) {
        return new Rate("rate-" + i, origin(), random.pick(CostCategory.values()), random.names(), random.figure(0),
                "JPY", random.names(), random.year());
    }

    private Funder funder(int i) {
        var window = random.coin() ? new Window(MonthDay.of(4, 1), MonthDay.of(2, 29)) : null;
        return new Funder("funder-" + i, origin(), random.names(), random.names(), 100_000_000, 0, 0.75, 5, window,
                random.names(), 2026, "2026-11-01", random.evidence());
    }

    private Person person(int i) {
        return new Person("person-" + i, origin(), random.names(), random.names(), random.names(), "city-0");
    }

    private Origin origin() {
        return new Origin(random.pick("kakehashi", "office", "project"), random.whole(1, 9));
    }
}
