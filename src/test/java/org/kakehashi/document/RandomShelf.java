package org.kakehashi.document;

import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Fact;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Condition;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.Grade;
import org.kakehashi.reference.Leave;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.RateScope;
import org.kakehashi.reference.Remark;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Side;
import org.kakehashi.reference.StepKind;
import org.kakehashi.reference.Window;

/// The shelf of a random project.
record RandomShelf(RandomProjects random) {

    Shelf shelf() {
        var figures = new RandomFigures(random);
        return new Shelf(List.of(random.source("S1"), random.source("S2")), random.list(2, this::city),
                random.list(4, this::rate), random.list(2, this::funder), random.list(3, this::person),
                random.list(3, figures::technology), random.list(3, figures::observation),
                random.list(2, figures::loan), random.list(2, figures::threshold), random.list(2, figures::benchmark));
    }

    private City city(int i) {
        var facts = new EnumMap<Attribute, Fact>(Attribute.class);
        for (var attribute : Attribute.values()) {
            if (random.coin()) facts.put(attribute, new Fact(0.5, random.year(), random.evidence()));
        }
        return new City("city-" + i, random.origin(), random.names(), random.pick("JPN", "VNM", "KHM"), 33.88, -130.5, "VND",
                random.whole(1, 12), random.list(3, n -> new Fact(1000 + n, 1990 + n, random.evidence())), facts,
                random.list(2, _ -> new Remark(random.names(), random.names(), random.evidence())));
    }

    private Rate rate(int i) {
        return new Rate("rate-" + i, random.origin(), random.pick(CostCategory.values()), random.names(), random.figure(0),
                "JPY", random.names(), random.year(), random.coin() ? null : new RateScope(random.names(),
                        random.pick(Side.values()), random.coin() ? "city-0" : "", random.coin() ? "city-1" : "",
                        random.coin() ? null : random.pick(Grade.values()), random.coin() ? null : random.day(), null));
    }

    private Funder funder(int i) {
        var window = random.coin() ? new Window(MonthDay.of(4, 1), MonthDay.of(2, 29)) : null;
        return new Funder("funder-" + i, random.origin(), random.names(), random.names(), 100_000_000, 0, 0.75, 5, window,
                random.names(), 2026, "2026-11-01", random.evidence(), random.coin() ? null : terms(window));
    }

    private FunderTerms terms(@Nullable Window window) {
        return new FunderTerms(random.pick(FunderTerms.Form.values()), "USD", random.share(), random.whole(0, 99),
                List.of(random.pick(Applicant.values())), List.of(random.pick("VNM", "KHM")),
                List.of(random.pick(StepKind.values())), List.of(random.pick(CostCategory.values())),
                List.of(random.pick(CostCategory.values())), List.of(random.pick(Condition.values())), random.whole(0, 24),
                random.coin(), random.whole(1, 12), random.coin(), random.coin(), random.coin(), window,
                random.list(2, _ -> random.names()));
    }

    private Person person(int i) {
        var from = random.day();
        return new Person("person-" + i, random.origin(), random.names(), random.names(), random.names(), "city-0",
                random.pick(Grade.values()), List.of("ja", "vi"), List.of("water", "own skill"),
                random.coin() ? "calendar-0" : "", List.of(new Leave(from, from.plusDays(i), random.names())),
                0.5 + i, 30 * i);
    }
}
