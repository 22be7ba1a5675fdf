package org.kakehashi.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Source;
import org.kakehashi.base.Status;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.partnership.Event;
import org.kakehashi.plan.Change;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Stage;

/// The chain of real schemes in Phnom Penh's sewerage, 2017–2024, with a budget every line of which says its trust.
///
/// Years, the grant and the posting of April 2019 are sourced. The sources give no amount for the grassroots scheme,
/// the posting and the technical cooperation; their quantities and own rates are examples and say so.
final class PhnomPenhChain {
    static final String ID = "phnom-penh-water";
    private static final Names GUESS = new Names("例示の値です。実際の値に置き換えて使います。", "Example value; replace it with the real one.");
    private static final Evidence EXAMPLE = new Evidence(Status.EXAMPLE, "", GUESS);
    private static final Names NO_AMOUNT = new Names("実際の事業ですが金額は出典になく、例示の単価と数量で積み上げた額です。",
            "A real scheme, but the sources give no amount: built from example rates and quantities.");
    private static final Source PAPER = new Source("P9", new Names("IGES討議資料(2018年): 5都市(大連、プノンペン、スラバヤ、ハイフォン、マンダレー)との協力",
            "IGES discussion paper (2018): cooperation with five cities (Dalian, Phnom Penh, Surabaya, Haiphong, Mandalay)"),
            "IGES, 2018", "2026-11-21");
    /// First fiscal year in which nothing has been paid yet when the example was written.
    private static final int AHEAD = 2026;
    private static final String GRASSROOTS = "kusanone", COOPERATION = "jica", GRANT = "grant";

    private PhnomPenhChain() {}

    static Project of(Project project) {
        var told = project.with(project.shelf().with(PAPER)).with(project.partnership().with(paper()));
        var plan = told.plan().change("s11", PhnomPenhChain::grassroots).change("s21", PhnomPenhChain::posting)
                .change("s22", PhnomPenhChain::cooperation)
                .change("s33", PhnomPenhChain::plant).change("s41", step -> step.withPaidBy(List.of(new Share("moe", 0.9), new Share("kitakyushu", 0.1))));
        var funding = with(told.funding(), new FundingSource(GRASSROOTS, new Names("JICA草の根(2017〜2019年度)", "JICA Grassroots (FY2017–19)"),
                FundingSource.Kind.PROGRAMME, "jica-regional", new Contract(null, 0, LocalDate.of(2017, 4, 1),
                        LocalDate.of(2020, 3, 31)), null));
        funding = with(funding, new FundingSource(COOPERATION, new Names("JICA技術協力プロジェクト", "JICA technical cooperation"),
                FundingSource.Kind.OTHER, ""));
        return paid(told.with(plan).with(funding.withApplicants(List.of(Applicant.PARTNER_GOVERNMENT,
                Applicant.INTERNATIONAL_ASSOCIATION, Applicant.COMPANY, Applicant.SMALL_COMPANY, Applicant.CONSULTANT))));
    }

    private static Event paper() {
        return new Event("p-2018", new PartialDate(2018, 0, 0), null, Stage.STUDY,
                new Names("IGESの討議資料がプノンペンを含む5都市との協力を分析", "IGES discussion paper on cooperation with five cities, Phnom Penh among them"),
                false, Evidence.sourced(PAPER.id()));
    }

    private static Step grassroots(Step step) {
        return step.with(new Work.Training(new Names("下水・排水の管理", "Sewer and drainage management"), Work.Training.Mode.INBOUND,
                        18, 20, 2, Names.same(""), new Names("北九州市上下水道局", "Kitakyushu Water and Sewer Bureau")))
                .withChanges(Map.of())
                .withLines(List.of(line("travel", CostCategory.AIRFARE, "職員の派遣 航空賃", "Airfare of city staff", 12, "回", "trips", 140_000,
                                new Evidence(Status.UNVERIFIED, "", new Names("単価の目安80,000〜200,000円。回数は例示", "Guide value of 80,000–200,000 yen; the number is an example"))),
                        line("stay", CostCategory.LODGING, "職員の派遣 宿泊", "Lodging of city staff", 156, "泊", "nights", 13_000,
                                new Evidence(Status.UNVERIFIED, "", new Names("単価の目安10,000〜16,000円。泊数は例示", "Guide value of 10,000–16,000 yen; the number is an example"))),
                        line("cleaning", CostCategory.EQUIPMENT, "管路清掃・点検の機材", "Equipment to clean and inspect sewers", 1, "式", "lump sum", 8_000_000, EXAMPLE),
                        line("staff", CostCategory.OTHER, "市職員の従事", "Work of city staff", 240, "人日", "person-days", 30_000, EXAMPLE).withInKind(true)))
                .withPaidBy(List.of(new Share(GRASSROOTS, 1)))
                .withNotes(new Names("2017〜2020年の実際の事業です。開始・終了の月は置いた値です。金額は出典にないため、研修3回(計18名)などの例示で積み上げました。",
                        "A real scheme of 2017–2020; the months are assumed. The sources give no amount: it is built from examples, such as three courses for 18 people in all."));
    }

    private static Step posting(Step step) {
        var changes = new EnumMap<CostCategory, Change>(CostCategory.class);
        changes.put(CostCategory.LODGING, new Change(0.0, null));
        changes.put(CostCategory.INTERPRETER, new Change(120.0, null));
        changes.put(CostCategory.LOCAL_TRANSPORT, new Change(240.0, null));
        return step.with(new Work.ExpertDispatch(new Names("下水道", "Sewerage"), 1, 0, 1, 730))
                .withChanges(changes)
                .withLines(List.of(line("house", CostCategory.LODGING, "住居の借上げ", "Rent of a home", 24, "月", "months", 120_000, EXAMPLE)))
                .withPaidBy(List.of(new Share(COOPERATION, 1)))
                .withNotes(new Names("2019年4月の派遣開始は出典(P4)、2年の期間と資金元は置いた値です。金額は出典になく、例示で積み上げました。",
                        "The posting in April 2019 is sourced (P4); two years and who pays are assumed. The sources give no amount; it is built from examples."));
    }

    private static Step cooperation(Step step) {
        return step.with(new Work.ExpertDispatch(new Names("下水・排水管理", "Sewerage and drainage"), 2, 1, 9, 14))
                .withChanges(Map.of())
                .withLines(List.of(line("tools", CostCategory.EQUIPMENT, "水質・維持管理の機材", "Equipment for water quality and upkeep", 1, "式", "lump sum", 20_000_000, EXAMPLE),
                        line("office", CostCategory.VENUE, "都による執務室の提供", "Office given by the city", 54, "月", "months", 50_000, EXAMPLE).withInKind(true)))
                .withPaidBy(List.of(new Share(COOPERATION, 1)))
                .withNotes(new Names("2019〜2023年の実際の事業です。月は置いた値です。金額は出典になく、例示で積み上げました。",
                        "A real scheme of 2019–2023; the months are assumed. The sources give no amount; it is built from examples."));
    }

    private static Step plant(Step step) {
        return step.work() instanceof Work.Pilot pilot ? step.with(new Work.Pilot(pilot.technology(), pilot.site(), pilot.operator(),
                pilot.operation(), pilot.tariff(), pilot.equipment(), new Names("5,000 m³/日、64か月", "5,000 m³ a day, 64 months"),
                pilot.shipping(), pilot.trained(), pilot.knowHow())) : step;
    }

    private static CostLine line(String id, CostCategory category, String ja, String en, double quantity, String unitJa,
            String unitEn, double rate, Evidence evidence) {
        return new CostLine(id, category, new Names(ja, en), quantity, new Names(unitJa, unitEn), rate, evidence, true);
    }

    /// A new source stands before those of the cities.
    private static Funding with(Funding funding, FundingSource source) {
        if (funding.source(source.id()).isPresent()) return funding.with(source);
        var sources = new ArrayList<>(funding.sources());
        sources.addFirst(source);
        return funding.withSources(sources);
    }

    /// What was needed up to FY2025 was given, to the yen, and is spent; what is ahead stays as it is pledged.
    private static Project paid(Project project) {
        var budget = Budget.of(project);
        var pledges = new ArrayList<>(project.funding().pledges().stream().filter(pledge -> pledge.fiscalYear() >= AHEAD).toList());
        long grassroots = 0;
        for (var source : List.of(GRASSROOTS, COOPERATION, GRANT)) {
            var years = new TreeMap<Integer, Long>();
            for (var spending : budget.money()) {
                for (var paid : budget.paid(spending)) {
                    if (paid.source().equals(source)) years.merge(paid.fiscalYear(), paid.amount(), Long::sum);
                }
            }
            years.forEach((year, amount) -> pledges.add(new Pledge(source, year, amount, MoneyState.SPENT, source.equals(GRANT)
                    ? new Evidence(Status.COMPUTED, "P2", new Names("限度額27億7,700万円(P2)を64か月に日割りした額。支払いの記録は出典にありません。",
                            "the ceiling of 2,777 million yen (P2), spread evenly over 64 months; the source does not record payments"))
                    : new Evidence(Status.EXAMPLE, "", NO_AMOUNT))));
            if (source.equals(GRASSROOTS)) grassroots = years.values().stream().mapToLong(Long::longValue).sum();
        }
        var funding = project.funding().withPledges(ahead(pledges, budget));
        return project.with(funding.withApplications(List.of(
                application("ap-kusanone", new Names("草の根: 下水・排水管理能力の向上", "Grassroots: sewer and drainage management"), GRASSROOTS, "s11",
                        2017, grassroots, null, NO_AMOUNT),
                application("ap-grant", new Names("無償資金協力: 下水処理場", "Grant aid: treatment plant"), GRANT, "s33", 2019, 2_777_000_000L,
                        LocalDate.of(2019, 10, 3), new Names("交換公文(E/N)2019年10月3日、贈与契約(G/A)11月1日。限度額27億7,700万円、64か月、5,000 m³/日(P2)。",
                                "Exchange of notes on 3 October, grant agreement on 1 November 2019; up to 2,777 million yen, 64 months, 5,000 m³ a day (P2).")))));
    }

    /// The sources of the years ahead pay what they are meant to.
    private static List<Pledge> ahead(List<Pledge> pledges, Budget budget) {
        var meant = new TreeMap<String, Long>();
        for (var spending : budget.money()) {
            for (var paid : budget.paid(spending)) {
                if (paid.fiscalYear() >= AHEAD && !paid.source().isEmpty()) {
                    meant.merge(paid.source() + " " + paid.fiscalYear(), paid.amount(), Long::sum);
                }
            }
        }
        var kept = new ArrayList<Pledge>();
        for (var pledge : pledges) {
            long amount = pledge.fiscalYear() < AHEAD ? pledge.amount()
                    : meant.getOrDefault(pledge.source() + " " + pledge.fiscalYear(), 0L);
            if (amount > 0) kept.add(new Pledge(pledge.source(), pledge.fiscalYear(), amount, pledge.state(), pledge.evidence()));
        }
        kept.sort(Comparator.comparing(Pledge::source).thenComparing(Pledge::fiscalYear));
        return kept;
    }

    private static Application application(String id, Names title, String source, String step, int year, long amount,
            @Nullable LocalDate decided, Names notes) {
        return new Application(id, title, source, "", step, Application.Lane.AWARDED, year, amount, amount, null, null, decided, 1,
                List.of(), List.of(), notes);
    }
}
