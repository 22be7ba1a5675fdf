package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.project.MoneySamples.SUMMER;
import static org.kakehashi.project.MoneySamples.paid;
import static org.kakehashi.project.MoneySamples.pay;
import static org.kakehashi.project.MoneySamples.step;
import static org.kakehashi.project.ProjectSamples.TODAY;
import static org.kakehashi.project.ProjectSamples.agreement;
import static org.kakehashi.project.ProjectSamples.jica;
import static org.kakehashi.project.ProjectSamples.project;
import static org.kakehashi.project.ProjectSamples.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.MoneySamples.Asked;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Stage;
import org.kakehashi.reference.Window;

/// What the rules about money say in both languages, and what their buttons offer.
final class MoneySentencesTest {
    private static final LocalDate SOON = LocalDate.of(2026, 11, 25);

    private static Map<String, Project> cases() {
        var cases = new LinkedHashMap<String, Project>();
        var plain = paid(Asked.NOTHING.funder());
        var unpaid = step(plain, step -> step.withPaidBy(List.of()));
        cases.put("funding-gap", unpaid);
        cases.put("step-unpaid", unpaid);
        cases.put("window-closing", plain.with(plain.funding().with(new Pledge("j", 2027, 1_000_000, MoneyState.PLANNED, Evidence.OWN))));
        cases.put("over-ceiling", planned(paid(Asked.NOTHING.funder(900_000, 0, 0, Status.SOURCED, 2026))));
        cases.put("over-ceiling-year", planned(paid(Asked.NOTHING.funder(0, 900_000, 0, Status.SOURCED, 2026))));
        cases.put("over-duration", step(paid(Asked.NOTHING.funder(0, 0, 1, Status.SOURCED, 2026)), step -> step.with(Span.elapsed(800))));
        cases.put("over-grant-rate", step(MoneySamples.paidInPart(2.0 / 3), step -> step.withPaidBy(List.of(new Share("j", 0.7)))));
        cases.put("applicant-ineligible", paid(asked(List.of(Applicant.NGO), List.of(), List.of(), false, false, null).funder()));
        cases.put("country-ineligible", paid(asked(List.of(), List.of("KHM"), List.of(), false, false, null).funder()));
        cases.put("conditions-old", paid(Asked.NOTHING.funder(0, 0, 0, Status.SOURCED, 2023)));
        cases.put("conditions-unverified", paid(Asked.NOTHING.funder(0, 0, 0, Status.UNVERIFIED, 2026)));
        cases.put("ceiling-currency", paid(money("USD", 0).funder(6_000, 0, 0, Status.SOURCED, 2026)));
        cases.put("ceiling-below-least", paid(money("JPY", 3_000_000).funder(2_000_000, 0, 0, Status.SOURCED, 2026)));
        cases.put("window-missed", planned(paid(Asked.NOTHING.months(17).funder())));
        cases.put("window-never", paid(Asked.NOTHING.months(17).funder()));
        cases.put("application-outside", plain.with(plain.funding().with(
                Application.idea("x", new Names("構想", "Idea"), "j", 2027).withDue(LocalDate.of(2026, 12, 24)))));
        cases.put("work-before-money", plain.with(plain.funding().with(jica().with(new Contract(LocalDate.of(2027, 7, 5), 30, null, null)))));
        var ordered = paid(Asked.NOTHING.ordering().funder());
        cases.put("order-before-decision", ordered.with(ordered.funding().with(jica().with(
                new Contract(LocalDate.of(2027, 7, 15), 0, null, null)))));
        var shared = step(paid(asked(List.of(), List.of(), List.of(), false, true, null).funder()),
                step -> step.withPaidBy(List.of(new Share("j", 0.5), new Share("o", 0.5))));
        cases.put("double-funding", shared.with(shared.funding().with(
                new FundingSource("o", new Names("別の制度", "Other"), FundingSource.Kind.PROGRAMME, ""))));
        cases.put("activity-uncovered", plain.with(plain.funding().with(jica().with(new Contract(null, 0, SUMMER.plusDays(5), null)))));
        cases.put("outside-activity", paid(asked(List.of(), List.of(), List.of(), false, false,
                new Window(MonthDay.of(8, 1), MonthDay.of(2, 28))).funder()));
        cases.put("fiscal-year-crossed", step(paid(asked(List.of(), List.of(), List.of(), true, false, null).funder()),
                step -> step.with(Span.elapsed(300))));
        cases.put("line-ineligible", paid(asked(List.of(), List.of(), List.of(CostCategory.OTHER), false, false, null).funder()));
        cases.put("payment-stray", pay(pay(unpaid, "l", 2027, 1_000_000), "old", 2027, 5));
        cases.put("payment-over", pay(unpaid, "l", 2027, 1_000_001));
        cases.put("payment-short", pay(unpaid, "l", 2027, 999_999));
        cases.put("agreement-expired", project(Step.of("m", new Names("視察", "Visit"), Stage.EXCHANGE,
                new Work.Mission(Work.Mission.Purpose.SURVEY, 0, 0), LocalDate.of(2030, 5, 7), Span.elapsed(5))).with(agreement(2025, 5)));
        var name = new Names("実証", "Trial");
        cases.put("operation-unpaid", project(Step.of("p", name, Stage.PILOT, new Work.Pilot(name, name, name, true, false, 0), SUMMER,
                Span.working(50))));
        return cases;
    }

    private static Project planned(Project project) {
        return project.with(project.funding().with(new Pledge("j", 2027, 1_000_000, MoneyState.PLANNED, Evidence.OWN)));
    }

    private static Asked asked(List<Applicant> applicants, List<String> countries, List<CostCategory> excluded, boolean bound,
            boolean alone, @Nullable Window activity) {
        return new Asked(applicants, countries, List.of(), excluded, 0, bound, alone, false, activity, "JPY", 0);
    }

    private static Asked money(String currency, long least) {
        return new Asked(List.of(), List.of(), List.of(), List.of(), 0, false, false, false, null, currency, least);
    }

    /// What is said is kept, so that a changed sentence is seen in both languages.
    @Test
    void theSentencesAreAsTheyWere() throws IOException {
        var said = new StringBuilder();
        cases().forEach((rule, project) -> said.append(said(rule, project)));
        try (var kept = Objects.requireNonNull(MoneySentencesTest.class.getResourceAsStream("findings.txt"))) {
            assertEquals(new String(kept.readAllBytes(), StandardCharsets.UTF_8), said.toString());
        }
    }

    private static String said(String rule, Project project) {
        var advice = Findings.of(project, rule.equals("window-closing") ? SOON : TODAY).stream()
                .filter(one -> one.finding().rule().equals(rule)).findFirst().orElseThrow(() -> new AssertionError(rule + " is silent"));
        return rule + " · " + advice.finding().severity() + "\n" + lines(advice.finding()) + advice.fixes().stream()
                .map(fix -> "  > " + fix.label().ja() + " > " + fix.label().en() + "\n").collect(Collectors.joining());
    }

    private static String lines(Finding finding) {
        return "  " + finding.title().ja() + "\n  " + finding.reason().ja() + "\n  " + finding.title().en() + "\n  "
                + finding.reason().en() + "\n";
    }
}
