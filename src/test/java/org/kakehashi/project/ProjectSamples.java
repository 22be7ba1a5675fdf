package org.kakehashi.project;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.Costs;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Trend;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Office;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Stage;
import org.kakehashi.reference.Window;

/// A small project between two cities, as the tests need it.
final class ProjectSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final City HOME = city("kita", "北九州市", "Kitakyushu", "JPN", "JPY", 4);
    static final City PARTNER = city("hai", "ハイフォン市", "Haiphong", "VNM", "VND", 1);
    static final City OTHER = city("sura", "スラバヤ市", "Surabaya", "IDN", "IDR", 1);
    static final Library LIBRARY = new Library(new Office(Names.same("office"), "kita", "JPY", 2025, 4), Shelf.EMPTY);
    static final Funder JICA = new Funder("jica", Origin.PROJECT, Names.same("JICA"), Names.same("grassroots"), 1_000_000,
            0, 0.8, 3, new Window(MonthDay.of(10, 1), MonthDay.of(11, 30)), Names.same(""), 2025, "2026-01-01",
            Evidence.sourced("F1"));

    private ProjectSamples() {}

    static City city(String id, String ja, String en, String country, String currency, int fiscalYearStart) {
        return new City(id, Origin.PROJECT, new Names(ja, en), country, 0, 0, currency, fiscalYearStart,
                List.of(new Fact(1_000_000, 2020, Evidence.OWN)), Map.of(
                        Attribute.INCOME_PER_PERSON, new Fact(100_000, 2020, Evidence.OWN),
                        Attribute.HOUSEHOLD_SIZE, new Fact(4, 2020, Evidence.OWN)), List.of());
    }

    static Project project(Step... steps) {
        var shelf = Shelf.EMPTY.with(HOME).with(PARTNER).with(JICA).with(
                new Person("lead", Origin.PROJECT, new Names("ハイフォン市担当", "Haiphong lead"), Names.same("HL"),
                        Names.same(""), "hai"));
        return new Project("p1", Names.same("title"), new Names("ハイフォン市と北九州市", "Haiphong and Kitakyushu"),
                new Pair("kita", "hai"), 2009, 2026, false, "", shelf, Partnership.NONE,
                Costs.NONE.with(scenario()), Plan.empty("JPY", LocalDate.of(2027, 4, 5)).with(List.of(steps)), Funding.NONE, List.of());
    }

    static Scenario scenario() {
        var community = new Community("hai", new Trend.Profile(), new Trend.Profile(), null, Figure.own(1),
                Figure.own(0.03));
        Measure sewers = new Measure.Budget("m", "sewerage", new Names("ハイフォン市の下水道", "Sewers of Haiphong"),
                Payers.all(Payer.HOUSEHOLD), Figure.own(100e9), 2027, 2036, Series.of(), true);
        return new Scenario("a", Names.same("A"), new Horizon(2027, 10),
                new Basis("JPY", 2025, 0, 0, Basis.Timing.END_OF_YEAR), community, List.of(sewers), List.of(), List.of());
    }

    /// A task of ten days that costs `yen`.
    static Step task(String id, LocalDate start, long yen, Share... paidBy) {
        var line = new CostLine("l", CostCategory.OTHER, Names.same("l"), 1, Names.same("x"), yen, Evidence.OWN, true);
        return Step.of(id, new Names("ハイフォン市で" + id, id + " in Haiphong"), Stage.EXCHANGE, new Work.Task(), start,
                Span.elapsed(10)).withLines(List.of(line)).withPaidBy(List.of(paidBy));
    }

    static Partnership agreement(int signed, int term) {
        return Partnership.NONE.with(new Agreement("mou", AgreementKind.MEMORANDUM, Names.same("MoU"),
                new PartialDate(signed, 4, 1), Names.same(""), term, null, List.of(), Evidence.OWN));
    }

    static FundingSource jica() {
        return new FundingSource("j", Names.same("JICA"), FundingSource.Kind.PROGRAMME, "jica");
    }
}
