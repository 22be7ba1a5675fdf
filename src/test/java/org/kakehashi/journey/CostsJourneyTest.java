package org.kakehashi.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Formats;

/// A scenario made from nothing: once with the mouse, typing only what is typed, and once with keys alone.
@Tag("display")
class CostsJourneyTest {

    @TempDir
    private Path folder;

    @Test
    void aScenarioIsBuiltFromNothingWithTheMouse() throws Exception {
        try (var person = Journey.begin("costs-mouse", folder, Locale.JAPAN)) {
            person.see("ようこそ、架け橋へ").click("way-new").click("choose-empty").picture("empty-template");
            person.enter("partner-city", "ハイフォン").read("partner-city-clear");
            person.click("wizard-next").see("次の内容でプロジェクトを作成します").click("wizard-next");
            person.click("tab-costs").picture("no-measures");

            person.click("first-measure").picture("kinds");
            person.click("add-budget").enter("form-name", "下水幹線").enter("form-total", "3.8億円").picture("budget");
            person.click("measure-add").click("add-rollout").enter("form-name", "宅内接続").enter("form-target", "80");
            person.enter("form-unit-capital", "5万円").enter("form-unit-operating", "2000").picture("rollout");

            person.click("measure-1-capital").click("measure-1-capital").type("5億円").press(KeyCode.ENTER);
            var bar = person.bounds("period-measure-1");
            var from = new Point2D(bar.getCenterX(), bar.getCenterY());
            person.drag(from, from.add(40, 0)).picture("dragged");

            person.click("measure-2-name").enter("form-capital-household", "30").enter("form-operating-household", "60");
            assertEquals("100 %", plain(person.read("form-sum-capital")));
            person.picture("payers");
            person.click("measure-back").enter("exchange", "0.006").picture("burden");
            var shown = person.read("scenario-0");
            person.shut();

            var kept = Kept.document(folder).project();
            var sewers = (Measure.Budget) measure(kept, "measure-1");
            assertEquals(500e6, sewers.total().value());
            assertTrue(sewers.from() > kept.startYear(), "the period was dragged");
            var connections = (Measure.Rollout) measure(kept, "measure-2");
            assertEquals(50_000, connections.capital().figure().value());
            assertEquals(0.8, connections.coverage().target());
            assertEquals(Map.of(Payer.MUNICIPAL, 0.7, Payer.HOUSEHOLD, 0.3), connections.payers().capital());
            assertEquals(Map.of(Payer.MUNICIPAL, 0.4, Payer.HOUSEHOLD, 0.6), connections.payers().operating());
            var result = result(kept);
            assertTrue(result.peakBurden() > 0);
            assertTrue(shown.contains(Formats.perPerson(result.perPersonYear(), "JPY", Language.JA)), shown);
            assertTrue(plain(shown).contains(plain(Formats.percent(result.peakBurden(), 1))), shown);
        }
    }

    @Test
    void aScenarioIsBuiltFromNothingWithKeysAlone() throws Exception {
        try (var person = Journey.begin("costs-keys", folder, Locale.UK)) {
            Keys.begin(person).press(KeyCode.CONTROL, KeyCode.DIGIT3).picture("no-measures");

            person.press(KeyCode.CONTROL, KeyCode.ENTER);
            Keys.tabTo(person, "add-budget").press(KeyCode.SPACE).picture("budget");
            person.press(KeyCode.F2).type("Trunk sewers").press(KeyCode.TAB).type("500").press(KeyCode.TAB).picture("typed");
            person.type("2029-2033").press(KeyCode.ENTER).picture("period");
            person.press(KeyCode.CONTROL, KeyCode.ENTER);
            Keys.tabTo(person, "add-budget").press(KeyCode.SPACE);
            person.press(KeyCode.HOME).press(KeyCode.F2).type("Pumps").press(KeyCode.TAB);
            person.press(KeyCode.CONTROL, KeyCode.D).picture("filled-down");
            person.press(KeyCode.ALT, KeyCode.RIGHT);
            person.press(KeyCode.DELETE).press(KeyCode.CONTROL, KeyCode.Z).picture("brought-back");
            var shown = person.read("scenario-0");
            person.shut();

            var kept = Kept.document(folder).project();
            var sewers = (Measure.Budget) measure(kept, "measure-1");
            assertEquals("Trunk sewers", sewers.name().en());
            assertEquals(500e6, sewers.total().value());
            assertEquals(2029, sewers.from());
            assertEquals(2033, sewers.to());
            var pumps = (Measure.Budget) measure(kept, "measure-2");
            assertEquals("Pumps", pumps.name().en());
            assertEquals(500e6, pumps.total().value());
            assertEquals(kept.startYear() + 1, pumps.from());
            assertTrue(shown.contains(Formats.perPerson(result(kept).perPersonYear(), "JPY", Language.EN)), shown);
        }
    }

    private static String plain(String text) {
        return text.replace('\u2009', ' ');
    }

    private static Measure measure(Project project, String id) {
        return project.focus().orElseThrow().measure(id).orElseThrow();
    }

    private static CostResult result(Project project) {
        var scenario = project.focus().orElseThrow();
        return switch (CostEngine.evaluate(scenario, project.cityOf(scenario))) {
            case Checked.Good<CostResult>(var result) -> result;
            case Checked.Bad<CostResult>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
