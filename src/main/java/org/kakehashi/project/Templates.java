package org.kakehashi.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Funding;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Remark;
import org.kakehashi.reference.Shelf;

/// New projects from templates: the same steps, measures and sources for other cities and other years.
///
/// All dates and years move by the distance of the start years. Names of the old cities inside texts become
/// those of the new ones. Nothing is done yet, and no money is pledged; who is meant to pay stays.
public final class Templates {
    private Templates() {}

    /// @param newId     see [NewIds]
    /// @param startYear fiscal year the plan is to begin in
    /// @param library   entries the template uses are taken from here where it has them, in their newest version
    public static Project make(Project template, String newId, Names title, City home, City partner, int startYear,
            Library library) {
        int years = startYear - template.startYear();
        var renamed = new Renaming(template.home(), home, template.partner(), partner);
        var pair = new Pair(home.id(), partner.id());
        boolean samePair = pair.equals(template.pair());
        var scenarios = template.costs().scenarios().stream()
                .map(scenario -> ScenarioMoves.move(scenario, template, home, partner, years, renamed)).toList();
        var costs = template.costs();
        for (var scenario : scenarios) costs = costs.with(scenario);
        var plan = CityCalendars.given(plan(template.plan(), years, renamed), home, partner);
        var sources = template.funding().sources().stream()
                .map(source -> source.with(renamed.text(source.name()))).toList();
        return new Project(newId, title, renamed.text(template.summary()), pair,
                samePair ? Math.min(template.since(), startYear) : startYear, startYear, template.example(), template.id(),
                shelf(template, home, partner, library, renamed), samePair ? template.partnership() : Partnership.NONE,
                costs, plan, new Funding(sources, List.of(), List.of(), List.of(), template.funding().companies(),
                template.funding().applicants(), samePair ? template.funding().contributions() : List.of()), List.of());
    }

    private static Plan plan(Plan plan, int years, Renaming renamed) {
        var moved = new Plan(plan.currency(), plan.start().plusYears(years), null, plan.calendar(), plan.calendars(), List.of(),
                plan.steps().stream().map(step -> move(step, years, renamed)).toList());
        return plan.budget() == null ? moved : moved.with(plan.terms());
    }

    private static Step move(Step step, int years, Renaming renamed) {
        var work = work(step.work(), years, renamed);
        return step.with(renamed.text(step.name())).with(work).with(step.timing().plusYears(years))
                .with(Progress.NONE)
                .withPlace(renamed.text(step.place())).withNotes(renamed.text(step.notes()));
    }

    private static Work work(Work work, int years, Renaming renamed) {
        return switch (work) {
            case Work.Agreement(var kind, var who, int term, var review, int delegates, var _) -> new Work.Agreement(kind,
                    renamed.text(who), term, later(review, years), delegates);
            case Work.Mission m -> new Work.Mission(m.purpose(), m.delegates(), m.days(), renamed.text(m.delegation()));
            case Work.Training t -> new Work.Training(renamed.text(t.theme()), t.mode(), t.participants(), t.days(),
                    t.trainers(), renamed.text(t.course()), renamed.text(t.host()));
            case Work.ExpertDispatch d -> new Work.ExpertDispatch(renamed.text(d.expertise()), d.staff(),
                    d.specialists(), d.trips(), d.daysPerTrip(), renamed.text(d.tasks()));
            case Work.FeasibilityStudy s -> new Work.FeasibilityStudy(renamed.text(s.company()), s.personMonths(),
                    s.trips(), s.probability(), s.programme(), later(s.applied(), years), later(s.adopted(), years), null,
                    s.subcontract());
            case Work.Pilot p -> new Work.Pilot(renamed.text(p.technology()), renamed.text(p.site()),
                    renamed.text(p.operator()), p.operation(), p.tariff(), p.equipment(), renamed.text(p.capacity()),
                    p.shipping(), p.trained(), p.knowHow());
            case Work.Business b -> new Work.Business(renamed.text(b.company()), b.kind(), b.firms(), b.sales());
            case Work.Milestone _, Work.Task _, Work.Group _ -> work;
        };
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }

    /// What the template uses, the two new cities instead of the old ones, all prices and programmes of the library, and
    /// the sources these rest on.
    private static Shelf shelf(Project template, City home, City partner, Library library, Renaming renamed) {
        var old = template.shelf();
        var newest = library.shelf();
        var cities = new ArrayList<City>(List.of(home));
        if (!partner.id().equals(home.id())) cities.add(partner);
        var used = new LinkedHashSet<String>(old.sources().stream().map(source -> source.id()).toList());
        var rates = rates(old.rates(), newest, template.plan().currency(), cities);
        var funders = funders(old.funders(), newest);
        Stream.of(cities.stream().flatMap(Templates::evidence), rates.stream().map(rate -> rate.amount().evidence()),
                funders.stream().map(Funder::evidence)).flatMap(each -> each).map(Evidence::source)
                .filter(id -> !id.isEmpty()).forEach(used::add);
        var sources = used.stream().flatMap(id -> newest.source(id).or(() -> old.source(id)).stream()).toList();
        return new Shelf(sources, cities, rates, funders, old.people().stream().map(renamed::person).toList(),
                old.technologies(), old.observations(), old.loans(), old.thresholds(), old.benchmarks());
    }

    /// @return in the order of the library without those of other cities, then what only the template has
    private static List<Rate> rates(List<Rate> old, Shelf newest, String currency, List<City> cities) {
        return Stream.concat(newest.ratesFor(currency, cities).stream(),
                old.stream().filter(rate -> newest.rate(rate.id()).isEmpty())).toList();
    }

    /// @return those of the template first, each as of its latest year
    private static List<Funder> funders(List<Funder> old, Shelf newest) {
        var mine = old.stream().map(Funder::family).collect(Collectors.toSet());
        return Stream.concat(old.stream().map(funder -> newest.latestFunder(funder.id()).orElse(funder).withId(funder.id())),
                newest.latestFunders().stream().filter(funder -> !mine.contains(funder.family()))).toList();
    }

    private static Stream<Evidence> evidence(City city) {
        return Stream.concat(Stream.concat(city.population().stream(), city.facts().values().stream())
                .map(Fact::evidence), city.remarks().stream().map(Remark::evidence));
    }
}
