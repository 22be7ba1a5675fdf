package org.kakehashi.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole main job as a new user would do it, from the first start to everything undone.
@Tag("display")
class MainJobJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void aNewUserModelsAPairPlansFundsReopensAndUndoesItAll() throws Exception {
        try (var person = Journey.begin("main-job", folder, Locale.JAPAN)) {
            person.see("ようこそ、架け橋へ").picture("welcome");
            person.click("way-new").click("choose-sewerage-water-staged").picture("template");
            person.enter("partner-city", "ハイフォン").see("ハイフォン市");
            assertTrue(person.sees("partner-city-clear"));
            person.picture("cities");
            person.press(KeyCode.CONTROL, KeyCode.ENTER).see("次の内容でプロジェクトを作成します").picture("check");
            person.press(KeyCode.CONTROL, KeyCode.ENTER);
            person.click("rail-home").see("段階的な上下水道整備").picture("home");
        }
    }
}
