package org.kakehashi.document;

import java.util.EnumMap;
import java.util.List;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.Change;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Stage;

/// The plan and the money of a random project.
record RandomPlans(RandomProjects random) {

    Funding funding() {
        var sources = random.list(3, i -> new FundingSource("source-" + i, random.names(),
                random.pick(FundingSource.Kind.values()), random.coin() ? "funder-1" : ""));
        return new Funding(sources, random.list(4, i -> new Pledge("source-" + i % 3, 2027 + i / 3,
                random.whole(0, 1_000_000_000) * 100L, random.pick(MoneyState.values()), random.evidence())));
    }

    Plan plan(int steps, Funding funding) {
        return new Plan("JPY", random.list(steps, i -> step(i, funding)));
    }

    private Step step(int i, Funding funding) {
        var before = i == 0 ? List.<Link>of() : List.of(new Link("step-" + random.whole(0, i - 1), random.whole(-9, 9)));
        var changes = new EnumMap<CostCategory, Change>(CostCategory.class);
        if (random.coin()) changes.put(random.pick(CostCategory.values()), new Change(random.maybe(), random.maybe()));
        var source = funding.sources().get(random.whole(0, 2)).id();
        return new Step("step-" + i, random.names(), random.pick(Stage.values()), i > 3 ? "step-0" : "", work(i),
                random.day(), new Span(random.whole(0, 600), random.coin()), random.coin(), before, random.share(),
                List.of("person-" + random.whole(0, 2)), random.names(), changes, random.list(2, this::line),
                List.of(new Share(source, random.share())), random.names());
    }

    private CostLine line(int i) {
        return new CostLine("line-" + i, random.pick(CostCategory.values()), random.names(), random.whole(0, 99),
                random.names(), random.whole(0, 99_999) / 7.0, random.evidence(), random.coin());
    }

    private Work work(int i) {
        int n = random.whole(0, 1000);
        return switch (i % 10) {
            case 0 -> new Work.Group();
            case 1 -> new Work.Agreement(random.pick(AgreementKind.values()), random.names(), 5,
                    random.coin() ? random.day() : null, n);
            case 2 -> new Work.Mission(random.pick(Work.Mission.Purpose.values()), n, n);
            case 3 -> new Work.Training(random.names(), random.pick(Work.Training.Mode.values()), n, n, n);
            case 4 -> new Work.ExpertDispatch(random.names(), n, n, n, n);
            case 5 -> new Work.FeasibilityStudy(random.names(), n / 3.0, n, random.share());
            case 6 -> new Work.Pilot(random.names(), random.names(), random.names(), random.coin(), random.coin(), n);
            case 7 -> new Work.Business(random.names(), random.pick(Work.Business.Kind.values()), n, n);
            case 8 -> new Work.Milestone();
            default -> new Work.Task();
        };
    }
}
