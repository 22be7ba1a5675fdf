package org.kakehashi.eligibility;

import static org.kakehashi.eligibility.Fit.COULD_FIT;
import static org.kakehashi.eligibility.Fit.DOES_NOT_FIT;
import static org.kakehashi.eligibility.Fit.FITS;
import static org.kakehashi.eligibility.Fit.NOTE;
import static org.kakehashi.eligibility.Terms.AUTUMN;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.eligibility.Reason.Topic;
import org.kakehashi.funding.Company.Size;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.plan.BudgetTerms;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Exchange;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.Condition;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.StepKind;
import org.kakehashi.reference.Window;

/// Each condition met, nearly met and missed.
final class Cases {
    static final UnaryOperator<Situations> AS_IT_IS = project -> project;

    private Cases() {}

    static List<Terms.Case> all() {
        var cases = new ArrayList<Terms.Case>();
        who(cases);
        what(cases);
        wishes(cases);
        amounts(cases);
        when(cases);
        return cases;
    }

    private static void add(List<Terms.Case> cases, String name, Topic topic, Fit fit, UnaryOperator<Terms> terms,
            UnaryOperator<Situations> project) {
        cases.add(new Terms.Case(name, topic, fit, terms, project));
    }

    private static void who(List<Terms.Case> cases) {
        UnaryOperator<Terms> city = terms -> terms.with("applicants", List.of(Applicant.LOCAL_GOVERNMENT, Applicant.NGO));
        UnaryOperator<Terms> ngo = terms -> terms.with("applicants", List.of(Applicant.NGO, Applicant.UNIVERSITY));
        UnaryOperator<Terms> small = terms -> terms.with("applicants", List.of(Applicant.SMALL_COMPANY));
        add(cases, "a city may apply", Topic.APPLICANT, FITS, city, AS_IT_IS);
        add(cases, "an NGO is asked for and there is none", Topic.APPLICANT, DOES_NOT_FIT, ngo, AS_IT_IS);
        add(cases, "an NGO is asked for and named", Topic.APPLICANT, FITS, ngo, project -> project.money(
                funding -> funding.withApplicants(List.of(Applicant.NGO))));
        add(cases, "a firm is asked for and there is none", Topic.APPLICANT, DOES_NOT_FIT, small, AS_IT_IS);
        add(cases, "a small firm is asked for and there is a large one", Topic.APPLICANT, DOES_NOT_FIT, small,
                project -> project.company(Size.LARGE, ""));
        add(cases, "a small firm is asked for and there is one", Topic.APPLICANT, FITS, small,
                project -> project.company(Size.SMALL_MEDIUM, ""));
        add(cases, "the partner's country is on the list", Topic.COUNTRY, FITS,
                terms -> terms.with("countries", List.of("JPN", "VNM")), AS_IT_IS);
        add(cases, "the partner's country is not on the list", Topic.COUNTRY, DOES_NOT_FIT,
                terms -> terms.with("countries", List.of("VNM", "KHM")), AS_IT_IS);
    }

    private static void what(List<Terms.Case> cases) {
        add(cases, "courses are paid for", Topic.STEPS, FITS, terms -> terms.with("steps", List.of(StepKind.TRAINING)), AS_IT_IS);
        add(cases, "only pilots are paid for", Topic.STEPS, DOES_NOT_FIT, terms -> terms.with("steps", List.of(StepKind.PILOT)),
                AS_IT_IS);
        add(cases, "the course is over", Topic.STEPS, DOES_NOT_FIT, terms -> terms.with("steps", List.of(StepKind.TRAINING)),
                project -> project.course(step -> step.withDone(1)));
        add(cases, "nothing costs anything", Topic.STEPS, DOES_NOT_FIT, terms -> terms,
                project -> project.course(step -> step.withLines(List.of())));
        add(cases, "only equipment is paid for", Topic.COSTS, DOES_NOT_FIT,
                terms -> terms.with("eligible", List.of(CostCategory.EQUIPMENT)), AS_IT_IS);
        add(cases, "materials are excluded beside others", Topic.COSTS, NOTE,
                terms -> terms.with("excluded", List.of(CostCategory.MATERIALS)),
                project -> project.with(Cases.second(project)));
    }

    private static Step second(Situations project) {
        var line = Situations.line(500_000);
        return project.project().plan().step("course").orElseThrow().withId("b").withLines(List.of(
                new CostLine("v", CostCategory.VENUE, Names.same("Venue"), 1, line.unit(), 500_000, Evidence.OWN, true)));
    }

    private static void wishes(List<Terms.Case> cases) {
        UnaryOperator<Terms> memo = wants(Condition.AGREEMENT);
        add(cases, "a memorandum holds", Topic.AGREEMENT, FITS, memo, project -> project.signed(AgreementKind.MEMORANDUM, 2024));
        add(cases, "a letter of intent is no memorandum", Topic.AGREEMENT, COULD_FIT, memo,
                project -> project.signed(AgreementKind.LETTER_OF_INTENT, 2024));
        add(cases, "the memorandum has lapsed", Topic.AGREEMENT, COULD_FIT, memo, project -> project.signed(AgreementKind.MEMORANDUM, 2009));
        add(cases, "a memorandum is asked for by the end of the call", Topic.AGREEMENT, COULD_FIT,
                memo.andThen(terms -> terms.with("window", AUTUMN))::apply, AS_IT_IS);
        add(cases, "a memorandum will be signed in time", Topic.AGREEMENT, COULD_FIT,
                memo.andThen(terms -> terms.with("window", AUTUMN))::apply, project -> project.signing(LocalDate.of(2026, 11, 24)));
        add(cases, "a counterpart is named", Topic.COUNTERPART, FITS, wants(Condition.COUNTERPART), Situations::counterpart);
        add(cases, "no counterpart is named", Topic.COUNTERPART, COULD_FIT, wants(Condition.COUNTERPART), AS_IT_IS);
        add(cases, "the partner's wish is on paper", Topic.PARTNER_REQUEST, FITS, wants(Condition.PARTNER_REQUEST),
                project -> project.signed(AgreementKind.LETTER_OF_INTENT, 2025));
        add(cases, "the partner has not asked", Topic.PARTNER_REQUEST, COULD_FIT, wants(Condition.PARTNER_REQUEST), AS_IT_IS);
        add(cases, "a company takes part", Topic.COMPANY, FITS, wants(Condition.COMPANY), project -> project.company(Size.LARGE, ""));
        add(cases, "no company takes part", Topic.COMPANY, COULD_FIT, wants(Condition.COMPANY), AS_IT_IS);
        add(cases, "a study is finished", Topic.FINISHED_STUDY, FITS, wants(Condition.FINISHED_STUDY),
                project -> project.study(LocalDate.of(2026, 6, 1), 1));
        add(cases, "a study is planned", Topic.FINISHED_STUDY, COULD_FIT, wants(Condition.FINISHED_STUDY),
                project -> project.study(LocalDate.of(2027, 9, 1), 0));
        add(cases, "a study is planned and paid for as well", Topic.FINISHED_STUDY, FITS,
                terms -> wants(Condition.FINISHED_STUDY).apply(terms).with("steps", List.of(StepKind.FEASIBILITY_STUDY, StepKind.PILOT)),
                project -> project.study(LocalDate.of(2027, 9, 1), 0));
        add(cases, "no study is planned", Topic.FINISHED_STUDY, DOES_NOT_FIT, wants(Condition.FINISHED_STUDY), AS_IT_IS);
        add(cases, "the benefit to residents is said", Topic.RESIDENTS_BENEFIT, FITS, wants(Condition.RESIDENTS_BENEFIT),
                project -> project.course(step -> step.withNotes(Names.same("cleaner water"))));
        add(cases, "the benefit to residents is not said", Topic.RESIDENTS_BENEFIT, COULD_FIT, wants(Condition.RESIDENTS_BENEFIT),
                AS_IT_IS);
        add(cases, "the work is new", Topic.NEW_OR_ENLARGED, FITS, wants(Condition.NEW_OR_ENLARGED), AS_IT_IS);
        add(cases, "the work was paid before", Topic.NEW_OR_ENLARGED, COULD_FIT, wants(Condition.NEW_OR_ENLARGED),
                project -> project.pledged(500_000, MoneyState.SPENT));
        add(cases, "the cooperation is old enough", Topic.RECORD_ABROAD, FITS, wants(Condition.RECORD_ABROAD), AS_IT_IS);
        add(cases, "the cooperation is too young", Topic.RECORD_ABROAD, COULD_FIT, wants(Condition.RECORD_ABROAD), Cases::young);
        add(cases, "a firm brings the record", Topic.RECORD_ABROAD, FITS, wants(Condition.RECORD_ABROAD),
                project -> young(project).company(Size.LARGE, "Cambodia"));
    }

    private static Situations young(Situations now) {
        return now.edit(p -> new Project(p.id(), p.title(), p.summary(), p.pair(), 2026, p.startYear(), false, "",
                p.shelf(), p.partnership(), p.costs(), p.plan(), p.funding(), List.of()));
    }

    private static UnaryOperator<Terms> wants(Condition condition) {
        return terms -> terms.with("conditions", List.of(condition));
    }

    private static void amounts(List<Terms.Case> cases) {
        UnaryOperator<Terms> dollars = terms -> terms.with("currency", "USD").with("ceiling", 10_000.0);
        add(cases, "the ceiling is in dollars without a rate", Topic.CURRENCY, COULD_FIT, dollars, AS_IT_IS);
        add(cases, "the ceiling in dollars is high enough", Topic.CEILING, FITS, dollars, project -> project.edit(p -> p.changePlan(
                plan -> plan.with(new BudgetTerms(List.of(new Exchange("USD", 150, LocalDate.of(2026, 11, 1), Evidence.OWN)), 0, 0, 0, 0)))));
        add(cases, "the ceiling holds all", Topic.CEILING, FITS, terms -> terms.with("ceiling", 1_000_000.0), AS_IT_IS);
        add(cases, "the ceiling leaves a rest", Topic.CEILING, NOTE, terms -> terms.with("ceiling", 999_999.0), AS_IT_IS);
        add(cases, "more is asked than the ceiling", Topic.CEILING, COULD_FIT, terms -> terms.with("ceiling", 900_000.0), Situations::used);
        add(cases, "more is asked in a year", Topic.CEILING, COULD_FIT, terms -> terms.with("perYear", 900_000.0), Situations::used);
        add(cases, "no line is within the ceiling", Topic.CEILING, DOES_NOT_FIT,
                terms -> terms.with("ceiling", 900_000.0).with("wholeLines", true), AS_IT_IS);
        add(cases, "there is enough to pay", Topic.LEAST, FITS, terms -> terms.with("least", 1_000_000L), AS_IT_IS);
        add(cases, "there is too little to pay", Topic.LEAST, DOES_NOT_FIT, terms -> terms.with("least", 1_000_001L), AS_IT_IS);
    }

    private static void when(List<Terms.Case> cases) {
        add(cases, "the call is open", Topic.CALL, FITS, terms -> terms.with("window", AUTUMN), AS_IT_IS);
        add(cases, "work can wait for the call", Topic.START, FITS, terms -> terms.with("window", AUTUMN).with("monthsToStart", 6), AS_IT_IS);
        add(cases, "work begins before the money", Topic.START, COULD_FIT,
                terms -> terms.with("window", AUTUMN).with("monthsToStart", 7), AS_IT_IS);
        add(cases, "orders come before the decision", Topic.START, COULD_FIT,
                terms -> terms.with("window", AUTUMN).with("monthsToStart", 7).with("orderAfterDecision", true), Situations::used);
        add(cases, "the course is short enough", Topic.DURATION, FITS, terms -> terms.with("years", 1), Situations::used);
        add(cases, "the course is too long", Topic.DURATION, COULD_FIT, terms -> terms.with("years", 1),
                project -> project.used().course(step -> step.with(Span.elapsed(400))));
        add(cases, "the course lies in one fiscal year", Topic.FISCAL_YEAR, FITS, terms -> terms.with("fiscalYearBound", true), AS_IT_IS);
        add(cases, "the course crosses the fiscal year", Topic.FISCAL_YEAR, COULD_FIT, terms -> terms.with("fiscalYearBound", true),
                project -> project.course(step -> step.with(Span.elapsed(310))));
        add(cases, "the course lies within the days", Topic.ACTIVITY, FITS, activity(6), AS_IT_IS);
        add(cases, "the course lies outside the days", Topic.ACTIVITY, COULD_FIT, activity(7), AS_IT_IS);
        add(cases, "the course runs on after the days", Topic.ACTIVITY, COULD_FIT, activity(6),
                project -> project.course(step -> step.with(Span.elapsed(290))));
        add(cases, "the city pays the rest", Topic.DOUBLE_FUNDING, FITS, terms -> terms.with("noDoubleFunding", true),
                project -> project.used().alsoPaidBy(FundingSource.Kind.HOME_CITY));
        add(cases, "another programme pays the rest", Topic.DOUBLE_FUNDING, COULD_FIT, terms -> terms.with("noDoubleFunding", true),
                project -> project.used().alsoPaidBy(FundingSource.Kind.PROGRAMME));
        add(cases, "the conditions are three years old", Topic.AGE, NOTE, terms -> terms.with("year", 2024), AS_IT_IS);
        add(cases, "the conditions were checked too long ago", Topic.AGE, NOTE, terms -> terms.with("checked", "2025-11-19"), AS_IT_IS);
        add(cases, "nobody knows when they were checked", Topic.AGE, NOTE, terms -> terms.with("checked", "spring"), AS_IT_IS);
        add(cases, "the conditions are not verified", Topic.STATUS, NOTE,
                terms -> terms.with("evidence", new Evidence(Status.UNVERIFIED, "", Names.same(""))), AS_IT_IS);
    }

    private static UnaryOperator<Terms> activity(int month) {
        return terms -> terms.with("activity", new Window(MonthDay.of(month, 1), MonthDay.of(2, 28)));
    }
}
