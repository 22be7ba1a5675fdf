package org.kakehashi.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.project.Project;

/// Money from nothing: a study is budgeted, applied for, awarded, and its days go into a calendar.
@Tag("display")
class FundingJourneyTest {
    private static final String STUDY = "堆肥センターF/S", TITLE = "堆肥センターの可能性調査", FIRM = "若松環境";

    @TempDir
    private Path folder;

    @Test
    void aStudyIsBudgetedAppliedForAndAwardedWithTheMouse() throws Exception {
        try (var person = Journey.begin("funding-mouse", folder, Locale.JAPAN)) {
            person.see("ようこそ、架け橋へ").click("way-new").click("choose-empty");
            person.enter("partner-city", "ハイフォン").read("partner-city-clear");
            person.click("wizard-next").see("次の内容でプロジェクトを作成します").click("wizard-next");
            person.click("tab-plan").click("plan-first").enter("step-name", "覚書の締結");
            person.click("add-step").click("step-kind-study").enter("step-name", STUDY).enter("step-person-months", "6").picture("study");

            person.click("tab-funding").picture("need");
            person.click("funding-page-budget").click("budget-add-line").choose(STUDY).see("新しい費目").picture("line");
            person.click("funding-page-applications").picture("no-applications");
            person.click("companies-open").click("company-add").enter("company-company-name", FIRM).enter("company-product", "堆肥化装置");
            person.picture("companies").click("companies-close");
            person.click("application-add").choose("環境省 都市間連携").bounds("application-editor");
            person.enter("application-application-title", TITLE).click("application-step").choose(STUDY);
            person.click("application-company").choose(FIRM);
            person.enter("application-asked", "16000000").enter("paper-new", "推薦状").click("paper-0").picture("editor");
            person.click("application-phases").see("各段階を計画に反映しました").picture("phases").click("application-close");

            carry(person, "lane-submitted");
            carry(person, "lane-under-review");
            person.picture("under-review");
            carry(person, "lane-awarded");
            person.picture("award").enter("award-amount", "15000000").see("申請の日付に合わせました");
            person.read("lane-awarded-sum", says -> says.contains("1,500万円"));
            person.picture("awarded").click("funding-page-matrix").picture("matrix");
            person.click("allocate").click("allocate-start").bounds("allocate-accept-all");
            person.picture("allocation").click("allocate-accept-all").picture("allocated");

            person.click("funding-page-calendar").picture("calendar").click("money-calendar-export");
            var file = folder.resolve("money.ics");
            new FileHand(person).save(file);
            person.until("the file is written", () -> Files.exists(file) && Files.size(file) > 0);
            person.picture("exported").click("tab-plan").click("zoom-fit").picture("plan");
            person.click("rail-home").click("layout-money").see("1件中1件").picture("portfolio");
            person.shut();

            var project = Kept.document(folder).project();
            var won = only(project);
            assertEquals(List.of(Lane.AWARDED, 15_000_000L, 16_000_000L), List.of(won.lane(), won.awarded(), won.asked()));
            assertNotNull(won.submitted());
            assertEquals(FIRM, project.funding().company(won.company()).orElseThrow().name().ja());
            assertEquals(1, won.papers().stream().filter(paper -> paper.name().ja().equals("推薦状")).count());
            assertEquals(1, won.papers().stream().filter(paper -> paper.ready()).count());
            assertSecured(project, won);
            assertEquals(Timing.notBefore(won.decided()), project.plan().step(won.id() + "-adoption").orElseThrow().timing());
            assertTrue(project.funding().payments().stream().anyMatch(paid -> paid.source().equals(won.source()) && paid.amount() > 0));
            assertTrue(project.plan().steps().stream().map(Step::name).anyMatch(name -> name.ja().equals(STUDY + ":契約")));
            assertTrue(read(file).contains("採否決定:" + TITLE), read(file));
        }
    }

    @Test
    void anApplicationGoesFromIdeaToAwardWithKeysAlone() throws Exception {
        try (var person = Journey.begin("funding-keys", folder, Locale.UK)) {
            person.see("Welcome to Kakehashi").still();
            person.press(KeyCode.DIGIT2).read("choose-empty");
            Keys.tabTo(person, "choose-empty").press(KeyCode.SPACE);
            Keys.tabTo(person, "partner-city").type("Haiphong").press(KeyCode.ENTER).read("partner-city-clear");
            person.press(KeyCode.CONTROL, KeyCode.ENTER).see("This is what the project begins with. Everything can be changed later.");
            person.press(KeyCode.CONTROL, KeyCode.ENTER).read("tile-cost-per-person-number");
            person.press(KeyCode.CONTROL, KeyCode.DIGIT5).read("total-need");
            command(person, "Applications").read("board-win-rate");

            person.press(KeyCode.CONTROL, KeyCode.ENTER).bounds("application-source");
            person.press(KeyCode.TAB).picture("sources").press(KeyCode.SPACE).bounds("application-editor");
            person.press(KeyCode.CONTROL, KeyCode.A).type("Leak training").press(KeyCode.ENTER);
            Keys.tabTo(person, "application-asked").press(KeyCode.CONTROL, KeyCode.A).type("100.5").press(KeyCode.ENTER);
            person.see("Enter a whole amount, without decimals");
            person.press(KeyCode.CONTROL, KeyCode.A).type("20000000").press(KeyCode.ENTER);
            person.picture("editor").press(KeyCode.ESCAPE);
            for (int lane = 0; lane < 3; lane++) person.press(KeyCode.ALT, KeyCode.RIGHT);
            person.read("lane-under-review-count", "1"::equals);
            person.picture("under-review").press(KeyCode.ALT, KeyCode.RIGHT).bounds("award-do");
            person.picture("award");
            person.press(KeyCode.ENTER).read("lane-awarded-count", "1"::equals);
            person.picture("awarded").press(KeyCode.CONTROL, KeyCode.Z).read("lane-under-review-count", "1"::equals);
            person.press(KeyCode.CONTROL, KeyCode.Y).read("lane-awarded-count", "1"::equals);

            command(person, "Calendar").bounds("money-calendar");
            Keys.tabTo(person, "money-calendar-export").press(KeyCode.SPACE);
            var file = folder.resolve("money.ics");
            new FileHand(person).save(file);
            person.until("the file is written", () -> Files.exists(file) && Files.size(file) > 0);
            person.picture("exported").shut();

            var project = Kept.document(folder).project();
            var won = only(project);
            assertEquals(List.of(Lane.AWARDED, 20_000_000L), List.of(won.lane(), won.awarded()));
            assertSecured(project, won);
            assertTrue(read(file).contains("Decision: Leak training"), read(file));
        }
    }

    private static Journey command(Journey person, String name) {
        return person.press(KeyCode.CONTROL, KeyCode.K).type(name).press(KeyCode.ENTER);
    }

    /// Pulls the card into a lane.
    private static void carry(Journey person, String lane) {
        var card = person.look(() -> Sight.node("board").flatMap(board -> Sight.saying(TITLE, board)).flatMap(Sight::onScreen)).orElseThrow();
        person.drag(middle(card), middle(person.bounds(lane)));
    }

    private static Point2D middle(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Application only(Project project) {
        assertEquals(1, project.funding().applications().size());
        return project.funding().applications().getFirst();
    }

    private static void assertSecured(Project project, Application won) {
        var pledge = project.funding().pledge(won.source(), won.fiscalYear()).orElseThrow();
        assertEquals(MoneyState.COMMITTED, pledge.state());
        assertEquals(won.awarded(), pledge.amount());
        var contract = project.funding().source(won.source()).orElseThrow().contract();
        assertNotNull(contract);
        assertEquals(won.decided(), contract.awarded());
    }

    /// @return the summaries of the events in a calendar, one a line
    private static String read(Path file) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(Files.readString(file)));
        return String.join("\n", calendar.getComponents("VEVENT").stream()
                .map(event -> event.getProperty("SUMMARY").orElseThrow().getValue()).toList());
    }
}
