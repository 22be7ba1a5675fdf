package org.kakehashi.journey;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.project.Project;
import org.kakehashi.plan.Step;

/// The whole main job as a new user would do it, from the first start to everything undone.
@Tag("display")
class MainJobJourneyTest {
    private static final String TEMPLATE = "sewerage-water-staged";
    private static final String TRAINING = "管きょ維持管理研修";
    private static final String DISPATCH = "水質分析の専門家派遣";
    private static final String EACH = "tile-cost-per-person-number";

    @TempDir
    private Path folder;

    @Test
    void aNewUserModelsAPairPlansFundsReopensAndUndoesItAll() throws Exception {
        try (var person = Journey.begin("main-job", folder, Locale.JAPAN)) {
            makeFromTemplate(person);
            var before = person.read(EACH);
            changeProfile(person);
            assertNotEquals(before, person.click("tab-overview").read(EACH, text -> !text.equals(before)));
            person.picture("overview-changed");
            plan(person);
            fund(person);
            person.click("language-en").see("Overview").picture("english");
            person.shut();

            var kept = Kept.document(folder).project();
            assertChanged(kept);

            person.open();
            seeAgain(person);
            undoAll(person);
            assertEquals(before, person.click("tab-overview").click("language-ja").read(EACH, before::equals));
            person.picture("as-it-was");
            person.shut();

            var undone = Kept.document(folder);
            assertEquals(Kept.made(TEMPLATE, undone.project()), undone.project());
            assertEquals(kept, undone.states().getLast().project());
        }
    }

    private static void makeFromTemplate(Journey person) {
        person.see("ようこそ、架け橋へ").picture("welcome");
        person.click("way-new").click("choose-" + TEMPLATE).picture("template");
        person.enter("partner-city", "ハイフォン").read("partner-city-clear");
        person.picture("cities");
        person.press(KeyCode.CONTROL, KeyCode.ENTER).see("次の内容でプロジェクトを作成します").picture("check");
        person.press(KeyCode.CONTROL, KeyCode.ENTER);
        person.read(EACH);
        person.picture("overview");
        person.click("rail-home").see("段階的な上下水道整備").picture("home");
        person.choose("段階的な上下水道整備").read(EACH);
    }

    private static void changeProfile(Journey person) {
        var total = person.read("tile-investment-number");
        person.click("tab-partnership");
        person.picture("partnership");
        person.enter("haiphong-population", "2000000");
        person.click("haiphong-sewer-coverage-add").type("60").press(KeyCode.ENTER);
        assertEquals("60 %", person.read("haiphong-sewer-coverage").replace('\u2009', ' '));
        person.picture("profile-changed");
        person.click("tab-costs").picture("costs");
        assertNotEquals(total, person.click("tab-overview").read("tile-investment-number"));
    }

    private static void plan(Journey person) {
        person.click("tab-plan").picture("plan");
        person.click("add-step").click("step-kind-training").enter("step-name", TRAINING);
        fundStep(person, "JICA草の根");
        person.picture("training");
        person.click("add-step").click("step-kind-dispatch").enter("step-name", DISPATCH);
        fundStep(person, "CLAIR モデル事業");
        person.picture("dispatch");
        person.click("zoom-period").click("zoom-month").click("zoom-today");
        var start = person.read("step-start");
        new PlanHand(person).pull(DISPATCH, 150);
        assertNotEquals(start, person.read("step-start", text -> !text.equals(start)));
        person.picture("dragged");
    }

    private static void fundStep(Journey person, String funder) {
        person.click("payer-add").choose(funder).see(funder);
    }

    private static void fund(Journey person) {
        person.click("tab-funding").see("JICA草の根").picture("funding");
    }

    private static void assertChanged(Project kept) {
        assertEquals(2_000_000, kept.partner().population().getLast().value());
        var training = step(kept, TRAINING);
        var dispatch = step(kept, DISPATCH);
        assertEquals("jica", training.paidBy().getFirst().source());
        assertEquals("clair", dispatch.paidBy().getFirst().source());
        assertTrue(start(dispatch).isAfter(start(training).plusDays(20)), start(dispatch) + " " + start(training));
    }

    private static LocalDate start(Step step) {
        return requireNonNull(step.timing().at()).day();
    }

    private static Step step(Project project, String name) {
        return project.plan().steps().stream().filter(step -> step.name().ja().equals(name)).findFirst().orElseThrow();
    }

    private static void seeAgain(Journey person) {
        person.see("Portfolio").picture("reopened");
        person.choose("Sewerage and water, staged").read(EACH);
        person.click("tab-partnership").read("haiphong-population", text -> text.equals("2,000,000"));
        person.click("tab-plan").see(TRAINING).see(DISPATCH).picture("plan-reopened");
    }

    private static void undoAll(Journey person) {
        for (int edits = 0; person.enabled("undo"); edits++) {
            assertTrue(edits < 50, "undo without end");
            person.press(KeyCode.CONTROL, KeyCode.Z);
        }
        person.picture("undone");
    }
}
