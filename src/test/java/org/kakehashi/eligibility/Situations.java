package org.kakehashi.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.funding.Company;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Outlook;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;

/// A project that grows by what a condition asks for.
record Situations(Project project) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate START = LocalDate.of(2027, 6, 1);
    static final FundingSource SOURCE = new FundingSource("s", Names.same("F"), FundingSource.Kind.PROGRAMME, "f");
    private static final Names TEXT = Names.same("x");

    /// A course of 1,000,000 in June 2027 that nobody pays.
    static Situations course() {
        var work = new Work.Training(TEXT, Work.Training.Mode.ONLINE, 0, 0, 0);
        return new Situations(Samples.project()).with(Step.of("course", new Names("研修A", "Course A"), Stage.TRAINING, work,
                START, Span.elapsed(20)).withLines(List.of(line(1_000_000))));
    }

    static CostLine line(long yen) {
        return new CostLine("l", CostCategory.MATERIALS, new Names("教材", "Materials"), 1, TEXT, yen, Evidence.OWN, true);
    }

    Situations with(Step step) {
        return edit(project -> project.changePlan(plan -> plan.with(step)));
    }

    Situations edit(UnaryOperator<Project> change) {
        return new Situations(change.apply(project));
    }

    Situations money(UnaryOperator<Funding> change) {
        return edit(project -> project.with(change.apply(project.funding())));
    }

    Situations course(UnaryOperator<Step> change) {
        return edit(project -> project.changePlan(plan -> plan.change("course", change)));
    }

    /// The programme is to pay the course.
    Situations used() {
        return money(funding -> funding.with(SOURCE)).course(step -> step.withPaidBy(List.of(new Share("s", 1))));
    }

    Situations pledged(long amount, MoneyState state) {
        return money(funding -> funding.with(SOURCE).with(new Pledge("s", 2027, amount, state, Evidence.OWN)));
    }

    Situations signed(AgreementKind kind, int year) {
        return edit(project -> project.with(Partnership.NONE.with(new Agreement("mou", kind, new Names("覚書", "MoU"),
                new PartialDate(year, 4, 1), TEXT, 5, null, List.of(), Evidence.OWN))));
    }

    Situations signing(LocalDate day) {
        return with(Step.of("sign", new Names("調印", "Signing"), Stage.EXCHANGE,
                new Work.Agreement(AgreementKind.MEMORANDUM, TEXT, 5, null, 0), day, Span.elapsed(1)));
    }

    Situations company(Company.Size size, String experience) {
        return money(funding -> funding.withCompanies(List.of(new Company("c", new Names("甲社", "Firm A"), TEXT, size,
                Names.same(experience), ""))));
    }

    Situations counterpart() {
        var person = new Person("p", Origin.PROJECT, TEXT, TEXT, TEXT, "partner");
        return edit(project -> project.with(project.shelf().with(person))).course(step -> step.withPeople(List.of("p")));
    }

    Situations study(LocalDate start, double done) {
        return with(Step.of("study", new Names("調査B", "Study B"), Stage.STUDY, new Work.FeasibilityStudy(Names.same(""), 0, 0, 0.5),
                start, Span.elapsed(30)).withDone(done));
    }

    Situations alsoPaidBy(FundingSource.Kind kind) {
        var other = new FundingSource("o", new Names("別の資金", "Other money"), kind, "");
        return money(funding -> funding.with(other)).course(step -> step.withPaidBy(
                Stream.concat(step.paidBy().stream().map(share -> new Share(share.source(), 0.5)),
                        Stream.of(new Share("o", 0.5))).toList()));
    }

    Eligibility weigh(Funder funder) {
        return Eligibility.of(Outlook.of(project.with(project.shelf().with(funder)), TODAY), funder);
    }
}
