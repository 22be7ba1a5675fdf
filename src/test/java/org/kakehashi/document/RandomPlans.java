package org.kakehashi.document;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Company;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.Contribution;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.BudgetTerms;
import org.kakehashi.plan.Change;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.DayException;
import org.kakehashi.plan.Exchange;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.MoneyRule;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Spread;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.plan.WorkWeek;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Stage;

/// The plan and the money of a random project.
record RandomPlans(RandomProjects random) {

    Funding funding() {
        var sources = random.list(3, i -> new FundingSource("source-" + i, random.names(),
                random.pick(FundingSource.Kind.values()), random.coin() ? "funder-1" : "",
                random.coin() ? null : new Contract(random.day(), random.whole(0, 99), random.day(), null),
                random.coin() ? null : random.whole(0, 1_000_000) * 100L));
        return new Funding(sources, random.list(4, i -> new Pledge("source-" + i % 3, 2027 + i / 3,
                random.whole(0, 1_000_000_000) * 100L, random.pick(MoneyState.values()), random.evidence())),
                random.list(3, i -> new Payment("step-" + i, "AIRFARE", random.year(), "source-" + i, 1000L * i, random.coin())),
                random.list(2, this::application),
                random.list(2, i -> new Company("company-" + i, random.names(), random.names(),
                        random.pick(Company.Size.values()), random.names(), random.coin() ? "city-1" : "")),
                List.of(random.pick(Applicant.values())),
                random.list(2, _ -> new Contribution(random.names(), random.year(), random.whole(0, 99), "USD", random.evidence())));
    }

    private Application application(int i) {
        return new Application("application-" + i, random.names(), "source-" + i, random.coin() ? "company-" + i : "",
                random.coin() ? "step-" + i : "", random.pick(Application.Lane.values()), random.year(), random.whole(0, 99),
                random.coin() ? null : 5L, random.coin() ? null : random.day(), random.coin() ? null : random.day(),
                random.coin() ? null : random.day(), random.share(),
                random.list(2, _ -> new Application.Paper(random.names(), random.coin())),
                random.list(1, _ -> new Application.FollowUp(random.pick(Application.FollowUp.Kind.values()), random.names(), "step-0")),
                random.names());
    }

    Plan plan(int steps, Funding funding) {
        return new Plan("JPY", random.day(), random.coin() ? LocalTime.of(9, 30) : null, random.coin() ? random.day() : null, random.coin() ? "calendar-0" : "",
                random.list(2, this::calendar), random.list(2, this::baseline), random.list(steps, i -> step(i, funding)),
                random.coin() ? null : new BudgetTerms(List.of(new Exchange("USD", 150.5, random.day(), random.evidence())), 2026, 0.02, 0.05, 0.1));
    }

    private Step step(int i, Funding funding) {
        var before = i == 0 ? List.<Link>of() : List.of(new Link("step-" + random.whole(0, i - 1),
                random.pick(Link.Kind.values()), random.whole(-9, 9) / 2.0, random.pick(Link.Unit.values())));
        var changes = new EnumMap<CostCategory, Change>(CostCategory.class);
        if (random.coin()) changes.put(random.pick(CostCategory.values()), new Change(random.maybe(), random.maybe(),
                random.coin() ? null : random.pick(Spread.values()), random.coin()));
        var source = funding.sources().get(random.whole(0, 2)).id();
        return new Step("step-" + i, random.names(), random.pick(Stage.values()), i > 3 ? "step-0" : "", work(i),
                timing(), new Span(random.whole(0, 1200) / 2.0, random.coin()), before, progress(),
                List.of(new Assignment("person-" + random.whole(0, 2), random.whole(1, 8) / 4.0, List.of("water"))),
                random.list(random.whole(0, 3), i2 -> MoneyRule.values()[i2]), random.names(), changes, random.list(2, this::line),
                List.of(new Share(source, random.share())), random.names());
    }

    private Timing timing() {
        var bound = random.pick(Bound.values());
        return new Timing(bound, bound.needsMoment() || random.coin() ? moment() : null, bound.needsMoment() && random.coin(),
                random.coin() ? moment() : null, random.coin() ? "calendar-1" : "", random.coin() ? moment() : null);
    }

    private Moment moment() {
        return random.coin() ? Moment.of(random.day()) : Moment.at(random.day().atTime(random.whole(0, 23), random.whole(0, 59)));
    }

    private Progress progress() {
        if (random.coin()) return Progress.of(random.share());
        var begun = moment();
        return new Progress(1, begun, random.coin() ? begun.plusDays(random.whole(0, 99)) : null, random.coin() ? moment() : null);
    }

    private WorkCalendar calendar(int i) {
        return new WorkCalendar("calendar-" + i, random.names(), "", random.coin() ? "JPN" : "", i == 1 ? "calendar-0" : "",
                random.coin() ? List.of() : week(), random.list(1, _ -> spell()), random.list(2, _ -> exception()));
    }

    private WorkWeek spell() {
        var from = random.day();
        return new WorkWeek(random.names(), from, from.plusDays(random.whole(0, 40)), week());
    }

    private DayException exception() {
        var from = random.day();
        return new DayException(random.names(), from, from.plusDays(random.whole(0, 9)), shifts());
    }

    private List<List<Shift>> week() {
        return random.list(7, _ -> shifts());
    }

    private List<Shift> shifts() {
        return random.coin() ? List.of() : List.of(Shift.of(random.whole(0, 700), 720), Shift.of(780, random.whole(800, 1440)));
    }

    private Baseline baseline(int i) {
        var start = moment();
        return new Baseline(random.names(), random.day(), List.of(
                new Baseline.Planned("step-" + i, start, start.plusDays(random.whole(0, 99)), random.whole(0, 9999))));
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
                    random.coin() ? random.day() : null, n, random.coin() ? "agreement-" + n : null);
            case 2 -> new Work.Mission(random.pick(Work.Mission.Purpose.values()), n, n, random.names());
            case 3 -> new Work.Training(random.names(), random.pick(Work.Training.Mode.values()), n, n, n,
                    random.names(), random.names());
            case 4 -> new Work.ExpertDispatch(random.names(), n, n, n, n, random.names());
            case 5 -> new Work.FeasibilityStudy(random.names(), n / 3.0, n, random.share(),
                    random.coin() ? "funder-1" : null, random.coin() ? random.day() : null,
                    random.coin() ? random.day() : null,
                    random.coin() ? random.pick(Work.FeasibilityStudy.Phase.values()) : null, random.coin() ? n / 7.0 : null);
            case 6 -> new Work.Pilot(random.names(), random.names(), random.names(), random.coin(), random.coin(), n,
                    random.names(), random.coin() ? n / 9.0 : null, random.coin() ? n : null,
                    List.of(random.pick(Work.Pilot.Know.values())));
            case 7 -> new Work.Business(random.names(), random.pick(Work.Business.Kind.values()), n, n);
            case 8 -> new Work.Milestone();
            default -> new Work.Task();
        };
    }
}
