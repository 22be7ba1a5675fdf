package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Scheduling;
import org.kakehashi.reference.Person;

/// A plan that goes out and comes back is the same plan, and lies on the same days.
class PlanRoundTripTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    private PlanImport again(Project project, PlanFile.Kind kind, Language language) throws IOException {
        var file = folder.resolve("plan" + kind.ending());
        Files.write(file, PlanFile.bytes(project, Scheduling.of(project), kind, language, TODAY));
        return switch (PlanFile.read(file, () -> false)) {
            case Checked.Good<PlanImport>(var taken) -> taken;
            case Checked.Bad<PlanImport>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<String> order(Plan plan) {
        var all = new ArrayList<String>();
        walk(plan, "", all);
        return all;
    }

    private static void walk(Plan plan, String group, List<String> all) {
        for (var step : plan.steps()) {
            if (!step.group().equals(group)) continue;
            all.add(step.id());
            walk(plan, step.id(), all);
        }
    }

    private static <T> List<T> each(Plan plan, Function<Step, T> what) {
        return order(plan).stream().map(id -> what.apply(plan.step(id).orElseThrow())).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void throughMicrosoftProjectsXmlThePlanStaysWhole(long seed) throws IOException {
        var project = RandomPlan.of(seed);
        var taken = again(project, PlanFile.Kind.MSPDI, seed % 2 == 0 ? Language.JA : Language.EN);
        assertEquals(List.of(), taken.problems());
        var back = taken.replacing(Samples.project());
        var old = project.plan();
        var plan = back.plan();

        assertEquals(order(old), plan.steps().stream().map(Step::id).toList());
        assertEquals(each(old, Step::name), each(plan, Step::name));
        assertEquals(each(old, Step::notes), each(plan, Step::notes));
        assertEquals(each(old, Step::place), each(plan, Step::place));
        assertEquals(each(old, Step::stage), each(plan, Step::stage));
        assertEquals(each(old, Step::group), each(plan, Step::group));
        assertEquals(each(old, step -> step.isMilestone() + " " + minutes(step)), each(plan, step -> step.isMilestone() + " " + minutes(step)));
        assertEquals(each(old, PlanRoundTripTest::links), each(plan, PlanRoundTripTest::links));
        assertEquals(each(old, PlanRoundTripTest::timing), each(plan, PlanRoundTripTest::timing));
        assertEquals(each(old, step -> Math.round(step.done() * 100)), each(plan, step -> Math.round(step.done() * 100)));
        assertEquals(each(old, step -> day(step.progress().begun()) + day(step.progress().finished())),
                each(plan, step -> day(step.progress().begun()) + day(step.progress().finished())));
        assertEquals(each(old, step -> assigned(project, step)), each(plan, step -> assigned(back, step)));
        assertEquals(people(project), people(back));
        assertEquals(old.statusDate(), plan.statusDate());
        assertEquals(baselines(old), baselines(plan));
        assertEquals(each(old, step -> dates(project, step.id())), each(plan, step -> dates(back, step.id())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void throughATableTheStepsStayWhole(long seed) throws IOException {
        var project = RandomPlan.of(seed);
        var taken = again(project, PlanFile.Kind.XLSX, seed % 2 == 0 ? Language.JA : Language.EN);
        var old = project.plan();
        var plan = taken.replacing(Samples.project()).plan();
        var calendars = taken.problems().stream().filter(problem -> !problem.says().en().contains("calendar")).toList();
        assertEquals(List.of(), calendars);

        assertEquals(order(old), ids(plan));
        assertEquals(each(old, Step::name), all(plan, Step::name));
        assertEquals(each(old, Step::notes), all(plan, Step::notes));
        assertEquals(each(old, Step::place), all(plan, Step::place));
        assertEquals(each(old, Step::stage), all(plan, Step::stage));
        assertEquals(each(old, Step::span), all(plan, Step::span));
        assertEquals(each(old, PlanRoundTripTest::links), all(plan, PlanRoundTripTest::links));
        assertEquals(each(old, step -> timing(step.timing().withCalendar(""), false)), all(plan, step -> timing(step.timing(), false)));
        assertEquals(each(old, step -> Math.round(step.done() * 100)), all(plan, step -> Math.round(step.done() * 100)));
        assertEquals(each(old, step -> day(step.progress().begun()) + day(step.progress().finished())),
                all(plan, step -> day(step.progress().begun()) + day(step.progress().finished())));
        assertEquals(each(old, step -> step.assigned().stream().map(each -> each.units()).toList()),
                all(plan, step -> step.assigned().stream().map(each -> each.units()).toList()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCalendarGivesBackNamesDatesAndDeadlines(long seed) throws IOException {
        var project = RandomPlan.of(seed);
        if (project.plan().steps().stream().allMatch(Step::isGroup)) return;
        var schedule = Scheduling.of(project);
        var taken = again(project, PlanFile.Kind.ICS, Language.JA);
        assertEquals(List.of(), taken.problems());
        var old = project.plan().with(project.plan().steps().stream().filter(step -> !step.isGroup() && schedule.step(step.id()).isPresent()).toList());
        var plan = taken.plan();
        assertEquals(ids(old), ids(plan));
        assertEquals(all(old, step -> step.name().ja()), all(plan, step -> step.name().ja()));
        assertEquals(all(old, step -> step.timing().deadline()), all(plan, step -> step.timing().deadline()));
        assertEquals(all(old, Step::stage), all(plan, Step::stage));
        for (var told : taken.told()) {
            var dates = schedule.step(told.step()).orElseThrow().dates();
            boolean milestone = old.step(told.step()).orElseThrow().isMilestone();
            assertEquals(milestone ? dates.finish() : dates.start(), told.start().day(), told.toString());
            assertEquals(dates.finish(), told.finish().day(), told.toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlanThatIsReplacedByItselfLiesWhereItLay(long seed) throws IOException {
        var project = RandomPlan.of(seed);
        var back = again(project, PlanFile.Kind.MSPDI, Language.JA).replacing(project);
        assertEquals(people(project).size(), people(back).size());
        assertEquals(each(project.plan(), step -> dates(project, step.id())), each(project.plan(), step -> dates(back, step.id())));
    }

    @Test
    void peopleWhoKeepTheirCitysHoursGoOnKeepingThem() throws IOException {
        var read = ProjectFile.read(Path.of("assets/examples/haiphong-clean-water.kakehashi"));
        if (!(read instanceof Checked.Good<Project>(var project))) throw new AssertionError(read.toString());
        var back = again(project, PlanFile.Kind.MSPDI, Language.EN).replacing(project);
        assertEquals(each(project.plan(), step -> dates(project, step.id())), each(project.plan(), step -> dates(back, step.id())));
    }

    private static List<String> ids(Plan plan) {
        return plan.steps().stream().map(Step::id).toList();
    }

    private static <T> List<T> all(Plan plan, Function<Step, T> what) {
        return plan.steps().stream().map(what).toList();
    }

    private static String dates(Project project, String step) {
        return Scheduling.of(project).step(step).map(dates -> step + " " + dates.start() + " " + dates.finish()).orElse(step);
    }

    private static long minutes(Step step) {
        return Math.round(step.span().days() * 1440 * 60) * (step.span().working() ? 1 : -1);
    }

    private static String links(Step step) {
        return step.after().stream().map(link -> link.predecessor() + " " + link.kind() + " " + Math.round(link.lag() * 100) + " " + link.unit())
                .sorted().collect(Collectors.joining(", "));
    }

    /// A length of whole days begins and ends at the edges of days, which a file says to the minute.
    private static String timing(Step step) {
        return timing(step.timing(), !step.span().working());
    }

    private static String timing(Timing timing, boolean elapsed) {
        var at = timing.at();
        return timing.bound() + " " + (timing.pinned() ? "pinned " : "") + (at == null ? "" : elapsed ? at.day() : at) + " "
                + (elapsed ? day(timing.deadline()) : timing.deadline()) + " " + timing.calendar();
    }

    private static String day(@Nullable Moment moment) {
        return moment == null ? "-" : moment.day().toString();
    }

    private static List<String> assigned(Project project, Step step) {
        var people = project.shelf().people().stream().collect(Collectors.toMap(Person::id, person -> person.name().toString()));
        return step.assigned().stream().map(each -> people.get(each.person()) + " " + each.units()).sorted().toList();
    }

    private static List<String> people(Project project) {
        var working = project.plan().steps().stream().flatMap(step -> step.people().stream()).collect(Collectors.toSet());
        return project.shelf().people().stream().filter(person -> working.contains(person.id()))
                .map(person -> person.name() + " " + person.units() + " " + person.badge() + person.organisation() + person.calendar() + person.leave())
                .sorted().toList();
    }

    private static List<String> baselines(Plan plan) {
        return plan.baselines().stream().filter(baseline -> !baseline.steps().isEmpty()).map(baseline -> ""
                + baseline.steps().stream().sorted(Comparator.comparing(Baseline.Planned::step)).map(planned ->
                planned.step() + planned.start().day() + planned.finish().day() + planned.cost()).toList()).toList();
    }
}
