package org.kakehashi.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.exchange.PlanFile;
import org.kakehashi.exchange.PlanImport;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;

/// A plan of two years laid out from nothing: once with the mouse, once with keys alone.
@Tag("display")
class PlanJourneyTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private static final String PAPER = "覚書の締結", COURSE = "下水道計画研修", VISIT = "現地指導", STUDY = "下水道F/S";

    @TempDir
    private Path folder;

    @Test
    void twoYearsAreLaidOutFromAnEmptyPlanWithTheMouse() throws Exception {
        try (var person = Journey.begin("plan-mouse", folder, Locale.JAPAN)) {
            person.see("ようこそ、架け橋へ").click("way-new").click("choose-empty");
            person.enter("partner-city", "ハイフォン").read("partner-city-clear");
            person.click("wizard-next").see("次の内容でプロジェクトを作成します").click("wizard-next");
            person.click("tab-plan").picture("empty");

            person.click("plan-first").enter("step-name", PAPER).picture("first");
            add(person, "training", COURSE);
            add(person, "dispatch", VISIT);
            add(person, "study", STUDY);
            person.click("zoom-fit").picture("steps");

            var hand = new PlanHand(person);
            hand.link(PAPER, COURSE);
            hand.link(COURSE, VISIT);
            hand.link(VISIT, STUDY);
            person.picture("linked");
            hand.pull(COURSE, 60);
            person.picture("moved").click("zoom-out").click("zoom-out").click("zoom-out");
            hand.stretch(STUDY, 120);
            person.picture("stretched");
            person.choose(STUDY).click("why-date-ask").see("この日付の理由").picture("why").click("why-date-close");
            person.click("zoom-fit").picture("whole");
            person.shut();

            var project = Kept.document(folder).project();
            assertEquals(List.of(PAPER), names(project, step(project.plan(), COURSE)));
            assertEquals(List.of(COURSE), names(project, step(project.plan(), VISIT)));
            assertEquals(List.of(VISIT), names(project, step(project.plan(), STUDY)));
            assertLasts(project, 600);
        }
    }

    private static void add(Journey person, String kind, String name) {
        person.click("add-step").click("step-kind-" + kind).enter("step-name", name);
    }

    @Test
    void twoYearsAreLaidOutWithKeysAlone() throws Exception {
        try (var person = Journey.begin("plan-keys", folder, Locale.UK)) {
            Keys.begin(person).press(KeyCode.CONTROL, KeyCode.DIGIT4).read("plan-first");

            person.press(KeyCode.CONTROL, KeyCode.ENTER).picture("first");
            Keys.tabTo(person, "plan-table");
            named(person, "Prepare the agreement");
            for (var name : List.of("Train the operators", "Coach on site")) {
                person.press(KeyCode.CONTROL, KeyCode.ENTER);
                Keys.tabTo(person, "plan-table");
                named(person, name);
            }
            person.picture("named");
            person.press(KeyCode.SHIFT, KeyCode.UP).press(KeyCode.SHIFT, KeyCode.UP).press(KeyCode.CONTROL, KeyCode.F2).picture("linked");
            person.press(KeyCode.DOWN).press(KeyCode.DOWN);
            for (int week = 0; week < 100; week++) person.press(KeyCode.ALT, KeyCode.RIGHT);
            person.press(KeyCode.CONTROL, KeyCode.DIGIT0).picture("two-years");
            person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y).see("Why this date?").picture("why").press(KeyCode.ESCAPE);
            person.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Y);
            person.shut();

            var project = Kept.document(folder).project();
            assertEquals(3, project.plan().steps().size());
            assertTrue(project.plan().steps().stream().allMatch(step -> step.work() instanceof Work.Task));
            assertEquals(2, project.plan().steps().stream().mapToInt(step -> step.after().size()).sum());
            assertLasts(project, 600);
        }
    }

    @Test
    void aPlanOfAnotherToolIsImportedLevelledAndExported() throws Exception {
        var source = folder.resolve("water.xml");
        var overbooked = overbooked();
        PlanFile.write(overbooked, Scheduling.of(overbooked), PlanFile.Kind.MSPDI, Language.JA, MONDAY, source);
        try (var person = Journey.begin("plan-exchange", folder.resolve("data"), Locale.JAPAN)) {
            person.see("ようこそ、架け橋へ").click("way-new").click("choose-empty");
            person.enter("partner-city", "ハイフォン").read("partner-city-clear");
            person.click("wizard-next").see("次の内容でプロジェクトを作成します").click("wizard-next");
            person.click("tab-plan").click("plan-files").click("plan-files-list-import");
            new FileHand(person).open(source);
            person.bounds("plan-import-take");
            person.picture("report").click("plan-import-take").see("漏水調査").click("zoom-fit").picture("imported");

            person.click("level-load").bounds("level-accept-all");
            person.picture("proposal").click("level-accept-all").picture("levelled");
            person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).see("Level load").picture("levelled-english");
            person.click("plan-files").click("plan-files-list-export-mspdi");
            var written = folder.resolve("levelled.xml");
            new FileHand(person).save(written);
            person.until("the file is written", () -> Files.exists(written) && Files.size(written) > 0);
            person.picture("exported");
            person.shut();

            var kept = Kept.document(folder.resolve("data")).project();
            var read = (Checked.Good<PlanImport>) PlanFile.read(written, () -> false);
            assertEquals(spans(kept), spans(read.value().replacing(kept)));
            var days = spans(kept);
            assertTrue(days.get("漏水調査").finish().isBefore(days.get("管路診断").start())
                    || days.get("管路診断").finish().isBefore(days.get("漏水調査").start()), days.toString());
        }
    }

    /// @return two steps at the same time for one person, and a third after both
    private static Project overbooked() {
        var project = RandomProjects.of(1);
        var tanaka = new Person("tanaka", Origin.PROJECT, Names.same("田中"), Names.same("田"), Names.same("北九州市"),
                project.home().id());
        var plan = Plan.empty("JPY", MONDAY).with(List.of(work("a", "漏水調査", 60), work("b", "管路診断", 40),
                work("c", "報告書", 30).after("a", 0).after("b", 0)));
        return project.with(project.shelf().with(tanaka)).with(plan);
    }

    private static Step work(String id, String name, int days) {
        return Step.of(id, Names.same(name), Stage.EXPERTS, new Work.Task(), MONDAY, Span.working(days))
                .withPeople(List.of("tanaka"));
    }

    private static Map<String, Dates> spans(Project project) {
        var schedule = Scheduling.of(project);
        var spans = new TreeMap<String, Dates>();
        for (var step : project.plan().steps()) spans.put(step.name().ja(), schedule.step(step.id()).orElseThrow().dates());
        return spans;
    }

    private static void named(Journey person, String name) {
        person.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.A).type(name).press(KeyCode.ENTER).see(name);
    }

    private static void assertLasts(Project project, int days) {
        var schedule = Scheduling.of(project);
        assertEquals(List.of(), schedule.findings());
        var first = schedule.steps().values().stream().map(each -> each.dates().start()).min(LocalDate::compareTo);
        var last = schedule.finish();
        long lasts = ChronoUnit.DAYS.between(first.orElseThrow(), last.orElseThrow());
        assertTrue(lasts >= days, "the plan lasts " + lasts + " days");
    }

    private static Step step(Plan plan, String name) {
        return plan.steps().stream().filter(step -> step.name().ja().equals(name)).findFirst().orElseThrow();
    }

    /// @return the names of the steps a step waits for
    private static List<String> names(Project project, Step step) {
        return step.after().stream().map(Link::predecessor)
                .map(id -> project.plan().step(id).orElseThrow().name().ja()).toList();
    }
}
