package org.kakehashi.document;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.Company;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.BudgetTerms;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Exchange;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Spread;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Window;

/// The money of the plan for Haiphong: budget terms, who pays what, what is asked of whom. All of it is an example.
final class HaiphongMoney {
    static final String ID = "haiphong-clean-water";
    private static final Names GUESS = new Names("例示の値です。実際の値に置き換えて使います。", "Example value; replace it with the real one.");
    private static final Evidence EXAMPLE = new Evidence(Status.EXAMPLE, "", GUESS);
    private static final Exchange DONG = new Exchange("VND", 0.006, LocalDate.of(2026, 10, 1), EXAMPLE);
    private static final Exchange DOLLAR = new Exchange("USD", 150, LocalDate.of(2026, 10, 1), EXAMPLE);
    /// Millions of yen by source, from FY2026 on; the letter before them tells the state: committed, applied, planned.
    private static final Map<String, List<String>> PLEDGES = pledges();
    /// Steps whose money is settled line by line.
    private static final List<String> SETTLED = List.of("s12", "s21");

    private HaiphongMoney() {}

    static Project of(Project project) {
        var plan = project.plan().with(new BudgetTerms(List.of(DOLLAR, DONG), 2025, 0.01, 0.05, 0));
        plan = equipped(plan, "s51", 56_000_000, null, "小口径管・枡・ポンプ", "Small-bore pipes, chambers and pumps");
        plan = equipped(plan, "s52", 27_000_000, Spread.AT_START, "家庭用コンポスト容器・堆肥化資材", "Compost baskets and material");
        plan = plan.change("s51", HaiphongMoney::laidLocally)
                .change("s32", step -> added(step, line("staff", CostCategory.OTHER, "市職員の従事", "Work of city staff", 80, "人日",
                        "person-days", 30_000).withInKind(true)))
                .change("s31", step -> added(step, line("car", CostCategory.LOCAL_TRANSPORT, "ハイフォン市による車両の提供", "Car given by Haiphong", 43,
                        "日", "days", 12_000).withInKind(true)))
                .change("s41", step -> step.withPaidBy(shares("moe", 0.42, "meti", 0.3, "kitakyushu", 0.1, "firms", 0.05)))
                .change("s42", step -> step.withPaidBy(shares("kitakyushu", 0.3, "haiphong", 0.2, "firms", 0.2)))
                .change("s51", step -> step.withPaidBy(shares("nedo", 0.5, "jica", 0.2, "haiphong", 0.2)))
                .change("s61", step -> step.withPaidBy(shares("kitakyushu", 0.5, "firms", 0.5)));
        plan = lessOf(plan, Map.of("s11", 0.3, "s41", 0.4, "s42", 0.4, "s51", 0.2, "s52", 0.2));
        return settled(project.with(plan).with(project.shelf().with(called(project.shelf().funder("jica-regional").orElseThrow()))));
    }

    /// The call of the year the example is in, which no source tells: it keeps a window open.
    private static Funder called(Funder known) {
        return new Funder(known.id(), Origin.PROJECT, known.name(), known.programme(), known.ceiling(), known.ceilingPerYear(),
                known.grantRate(), known.longestYears(), new Window(MonthDay.of(10, 1), MonthDay.of(11, 30)), known.conditions(), 2026,
                "2026-11-21", new Evidence(Status.EXAMPLE, known.evidence().source(), new Names("2026年度の公募期間は例示です。ほかの条件は2022年度のものです。",
                        "The window of FY2026 is an example; the other conditions are those of FY2022.")), known.stated());
    }

    private static Map<String, List<String>> pledges() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put("kitakyushu", List.of("c8.4", "p9.0", "p9.5", "p9.0"));
        all.put("haiphong", List.of("c6.2", "c6.0", "c9.0", "p6.0"));
        all.put("jica", List.of("", "p18.5", "p24.0", "p17.5"));
        all.put("clair", List.of("c4.6", "a5.0", "p4.0"));
        all.put("moe", List.of("", "p16.0"));
        all.put("meti", List.of("", "a12.0"));
        all.put("nedo", List.of("", "", "p34.0", "p8.0"));
        all.put("firms", List.of("", "p3.0", "", "p3.5"));
        return all;
    }

    /// Equipment stands as a line of its own, so that its price says how far it can be trusted.
    private static Plan equipped(Plan plan, String id, double price, @Nullable Spread spread, String ja, String en) {
        return plan.change(id, step -> step.work() instanceof Work.Pilot pilot
                ? added(step.with(new Work.Pilot(pilot.technology(), pilot.site(), pilot.operator(), pilot.operation(), pilot.tariff(), 0,
                        pilot.capacity(), pilot.shipping(), pilot.trained(), pilot.knowHow())),
                        line("equipment", CostCategory.EQUIPMENT, ja, en, 1, "式", "lump sum", price).with(spread)) : step);
    }

    private static Step laidLocally(Step step) {
        return added(step, line("laying", CostCategory.INSTALLATION, "管の布設(現地施工)", "Laying of pipes by a local firm", 1200, "m", "m",
                1_500_000).with(Spread.AT_END).in(DONG));
    }

    private static Step added(Step step, CostLine line) {
        var lines = new ArrayList<>(step.lines());
        lines.removeIf(old -> old.id().equals(line.id()));
        lines.add(line);
        return step.withLines(lines);
    }

    private static CostLine line(String id, CostCategory category, String ja, String en, double quantity, String unitJa,
            String unitEn, double rate) {
        return new CostLine(id, category, new Names(ja, en), quantity, new Names(unitJa, unitEn), rate, EXAMPLE, true);
    }

    private static List<Share> shares(Object... sourcesAndParts) {
        var shares = new ArrayList<Share>();
        for (int i = 0; i < sourcesAndParts.length; i += 2) {
            shares.add(new Share((String) sourcesAndParts[i], (Double) sourcesAndParts[i + 1]));
        }
        return shares;
    }

    /// Nobody stands beside a pilot all day for a year.
    private static Plan lessOf(Plan plan, Map<String, Double> units) {
        return plan.change(step -> units.containsKey(step.id()) ? step.withAssigned(step.assigned().stream()
                .map(post -> new Assignment(post.person(), units.getOrDefault(step.id(), 1.0), post.skills())).toList()) : step);
    }

    private static Project settled(Project project) {
        var funding = project.funding().withPayments(List.of()).withCompanies(companies())
                .withApplicants(List.of(Applicant.COMPANY, Applicant.SMALL_COMPANY, Applicant.CONSULTANT, Applicant.INTERNATIONAL_ASSOCIATION))
                .withPledges(PLEDGES.entrySet().stream().flatMap(row -> row(row.getKey(), row.getValue()).stream()).toList());
        var open = project.with(funding);
        var budget = Budget.of(open);
        var payments = new ArrayList<Payment>();
        for (var spending : budget.money()) {
            if (!SETTLED.contains(spending.step())) continue;
            for (var paid : budget.paid(spending)) {
                payments.add(new Payment(spending.step(), spending.line().id(), paid.fiscalYear(), paid.source(), paid.amount(), true));
            }
        }
        return open.with(funding.withPayments(payments).withApplications(applications(open)));
    }

    private static List<Pledge> row(String source, List<String> cells) {
        var row = new ArrayList<Pledge>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEmpty()) continue;
            var state = switch (cells.get(i).charAt(0)) {
                case 'c' -> MoneyState.COMMITTED;
                case 'a' -> MoneyState.APPLIED;
                default -> MoneyState.PLANNED;
            };
            row.add(new Pledge(source, 2026 + i, Math.round(Double.parseDouble(cells.get(i).substring(1)) * 1e6), state, EXAMPLE));
        }
        return row;
    }

    private static List<Company> companies() {
        return List.of(
                new Company("pipes", new Names("例示企業A(管材)", "Example firm A (pipes)"), new Names("小口径下水管、マンホール", "Small-bore sewers, manholes"),
                        Company.Size.SMALL_MEDIUM, new Names("ベトナムで納入2件(例示)", "Two deliveries in Viet Nam (example)"), "kitakyushu"),
                new Company("treatment", new Names("例示企業B(水処理)", "Example firm B (water treatment)"), new Names("分散型の生活排水処理装置", "Decentralised wastewater units"),
                        Company.Size.LARGE, new Names("東南アジアで実証1件(例示)", "One demonstration in South-East Asia (example)"), "kitakyushu"),
                new Company("compost", new Names("例示企業C(堆肥化)", "Example firm C (composting)"), new Names("家庭用コンポスト、堆肥化施設", "Compost baskets and plants"),
                        Company.Size.SMALL_MEDIUM, Names.same(""), "kitakyushu"));
    }

    private static List<Application> applications(Project project) {
        var all = new ArrayList<Application>();
        all.add(asked(project, "ap-nedo", "小口径下水管の実証", "Small-bore sewer demonstration", "nedo", "treatment", "s51", Lane.IDEA, 2028, 42_000_000, null,
                LocalDate.of(2028, 4, 22), null, null, 0.3, 0));
        all.add(asked(project, "ap-mission", "企業ミッション・商談会", "Business-matching mission", "firms", "pipes", "s61", Lane.IDEA, 2029, 6_000_000, null, null,
                null, null, 0.5, 0));
        all.add(asked(project, "ap-jica", "下水道計画と漏水の研修", "Sewer planning and leak training", "jica", "", "s32", Lane.DRAFTING, 2027, 60_000_000, null,
                LocalDate.of(2026, 11, 30), null, null, 0.5, 2));
        all.add(asked(project, "ap-moe", "下水道F/S", "Sewerage F/S", "moe", "treatment", "s41", Lane.DRAFTING, 2027, 16_000_000, null,
                LocalDate.of(2027, 2, 22), null, null, 0.6, 1));
        all.add(asked(project, "ap-clair-2027", "研修員の受入れ 2027年度", "Trainee exchange FY2027", "clair", "", "s22", Lane.SUBMITTED, 2027, 5_000_000, null,
                LocalDate.of(2026, 10, 31), LocalDate.of(2026, 10, 28), LocalDate.of(2027, 2, 26), 0.7, 3));
        all.add(asked(project, "ap-meti", "下水道F/S(事業性)", "Sewerage F/S, business case", "meti", "treatment", "s41", Lane.UNDER_REVIEW, 2027, 12_000_000, null,
                LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 15), LocalDate.of(2026, 12, 18), 0.4, 2));
        all.add(asked(project, "ap-clair-2026", "研修員の受入れ 2026年度", "Trainee exchange FY2026", "clair", "", "s21", Lane.AWARDED, 2026, 5_000_000, 4_600_000L,
                LocalDate.of(2025, 10, 31), LocalDate.of(2025, 10, 27), LocalDate.of(2026, 2, 27), 1, 3));
        all.add(asked(project, "ap-city-2026", "無収水の現況調査", "Survey of NRW zones", "kitakyushu", "", "s31", Lane.AWARDED, 2026, 8_400_000, 8_400_000L,
                LocalDate.of(2025, 11, 28), LocalDate.of(2025, 11, 20), LocalDate.of(2026, 3, 25), 1, 0));
        all.add(asked(project, "ap-clair-2024", "職員研修 2024年度", "Training of officials FY2024", "clair", "", "", Lane.AWARDED, 2024, 3_000_000, 3_000_000L,
                LocalDate.of(2023, 10, 31), LocalDate.of(2023, 10, 30), LocalDate.of(2024, 2, 28), 1, 3));
        all.add(asked(project, "ap-moe-2023", "グリーンポートF/S 2023年度", "Green port F/S FY2023", "moe", "", "", Lane.NOT_WON, 2023, 18_000_000, null,
                LocalDate.of(2023, 4, 25), LocalDate.of(2023, 4, 24), LocalDate.of(2023, 6, 30), 0, 5));
        all.add(asked(project, "ap-meti-2025", "廃棄物F/S 2025年度", "Waste F/S FY2025", "meti", "compost", "", Lane.NOT_WON, 2025, 15_000_000, null,
                LocalDate.of(2025, 4, 18), LocalDate.of(2025, 4, 17), LocalDate.of(2025, 6, 27), 0, 2));
        return all;
    }

    /// @param ready how many of the programme's papers are ready
    private static Application asked(Project project, String id, String ja, String en, String source, String company, String step, Lane lane,
            int year, long asked, @Nullable Long awarded, @Nullable LocalDate due, @Nullable LocalDate submitted, @Nullable LocalDate decided,
            double probability, int ready) {
        var funder = project.funding().source(source).flatMap(from -> project.shelf().funder(from.funder()));
        var needed = funder.map(known -> known.terms().papers()).orElse(List.of());
        var papers = new ArrayList<Application.Paper>();
        for (int i = 0; i < needed.size(); i++) papers.add(new Application.Paper(needed.get(i), i < ready));
        var followUps = step.equals("s41") ? List.of(
                new Application.FollowUp(Application.FollowUp.Kind.ODA, new Names("円借款・無償の要請", "Request for a loan or grant"), ""),
                new Application.FollowUp(Application.FollowUp.Kind.BUSINESS, new Names("現地合弁", "Joint venture"), "s62")) : List.<Application.FollowUp>of();
        return new Application(id, new Names(ja, en), source, company, step, lane, year, asked, awarded, due, submitted, decided, probability,
                papers, followUps, GUESS);
    }
}
