package org.kakehashi.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Side;
import org.kakehashi.reference.Window;
import org.kakehashi.store.ShippedLibrary;

/// An office keeps its own programmes and prices: adds, copies to the next year, changes, carries to a sheet and back.
@Tag("display")
class LibraryJourneyTest {
    private static final String FUND = "市環境国際基金", PRICE = "通訳(現地語)";

    @TempDir
    private Path folder;

    @Test
    void ownProgrammesAndPricesGoToASheetAndBackWithTheMouse() throws Exception {
        var file = folder.resolve("library.xlsx");
        try (var person = Journey.begin("library-mouse", folder, Locale.JAPAN)) {
            person.see("ようこそ、架け橋へ").click("example-haiphong-clean-water").read("tile-cost-per-person-number");
            person.click("rail-library").click("library-tab-funders").picture("programmes");
            person.click("funder-add").enter("funder-name", FUND).enter("funder-ceiling", "3000000");
            person.enter("funder-opens", "4/1").enter("funder-closes", "5/31").click("funder-no-double").picture("own");
            person.click("funder-next-year").enter("funder-ceiling", "5000000").picture("next-year");

            person.click("library-tab-rates").picture("prices").click("rate-add").enter("rate-name", PRICE);
            person.enter("rate-amount", "32000").enter("rate-unit", "日");
            pick(person, "rate-category", "通訳費", KeyCode.UP);
            pick(person, "rate-side", "海外", KeyCode.DOWN);
            person.enter("rate-since", "2027/4/1").picture("own-price");
            person.click("rate-sheets").choose("全ての項目をXLSXに書き出す");
            new FileHand(person).save(file);
            person.until("the file is written", () -> Files.exists(file) && Files.size(file) > 0);
            person.picture("exported");

            person.enter("rate-amount", "99000").click("rate-delete").see("削除しました: " + PRICE).picture("deleted");
            person.click("toast-undo").see(PRICE).picture("undone");
            person.click("rate-sheets").choose("XLSXから取り込む");
            new FileHand(person).open(file);
            person.bounds("import-take");
            person.picture("found").click("import-take").see("ファイルから3件を取り込みました").picture("taken");
            person.shut();
        }
        var library = Kept.library(folder);
        var funders = own(library);
        int year = LocalDate.now().getYear();
        assertEquals(List.of(3e6, 5e6), funders.stream().map(Funder::ceiling).toList());
        assertEquals(List.of(year, year + 1), funders.stream().map(Funder::conditionsYear).toList());
        assertEquals(funders.getFirst().family(), funders.getLast().family());
        for (var funder : funders) {
            assertEquals(FUND, funder.name().ja());
            assertEquals(new Window(MonthDay.of(4, 1), MonthDay.of(5, 31)), funder.window());
            assertEquals(true, funder.terms().noDoubleFunding());
        }
        var price = ownPrice(library);
        assertEquals(List.of(PRICE, CostCategory.INTERPRETER, 32_000.0, Side.ABROAD),
                List.of(price.name().ja(), price.category(), price.amount().value(), price.holds().side()));
        assertEquals(LocalDate.of(2027, 4, 1), price.holds().since());
        assertShippedStay(library);
    }

    @Test
    void aProgrammeIsCopiedToTheNextYearAndTakenAwayWithKeysAlone() throws Exception {
        try (var person = Journey.begin("library-keys", folder, Locale.UK)) {
            Keys.begin(person).press(KeyCode.CONTROL, KeyCode.K).type("Library").press(KeyCode.ENTER).read("library-table");
            Keys.tabTo(person, "library-tab-funders").press(KeyCode.SPACE);
            Keys.tabTo(person, "funder-add").press(KeyCode.SPACE);
            enter(person, "funder-name", "City fund");
            enter(person, "funder-ceiling", "3000000");
            person.picture("own");
            Keys.backTo(person, "funder-next-year").press(KeyCode.SPACE);
            enter(person, "funder-ceiling", "-5");
            person.picture("refused").press(KeyCode.ESCAPE);
            enter(person, "funder-ceiling", "4000000");
            person.picture("next-year");

            Keys.backTo(person, "library-tab-rates").press(KeyCode.SPACE);
            Keys.tabTo(person, "rate-add").press(KeyCode.SPACE);
            enter(person, "rate-name", "Fare to the port");
            enter(person, "rate-amount", "1200");
            person.picture("own-price");
            Keys.backTo(person, "rate-delete").press(KeyCode.SPACE).see("Deleted: Fare to the port");
            person.picture("deleted");
            Keys.tabTo(person, "toast-undo").press(KeyCode.SPACE).see("Fare to the port").picture("undone").shut();
        }
        var library = Kept.library(folder);
        assertEquals(List.of(3e6, 4e6), own(library).stream().map(Funder::ceiling).toList());
        assertEquals(1200, ownPrice(library).amount().value());
        assertShippedStay(library);
    }

    /// Opens the drop-down list and goes along it to those words.
    private static void pick(Journey person, String id, String words, KeyCode way) {
        person.click(id);
        for (int i = 0; i < 30 && !person.read(id).equals(words); i++) person.press(way);
        person.press(KeyCode.ENTER).read(id, words::equals);
    }

    private static void enter(Journey person, String id, String text) {
        Keys.tabTo(person, id).press(KeyCode.CONTROL, KeyCode.A).type(text).press(KeyCode.ENTER);
    }

    private static List<Funder> own(Library library) {
        return library.shelf().funders().stream().filter(funder -> funder.origin().library().equals("office")).toList();
    }

    private static Rate ownPrice(Library library) {
        var own = library.shelf().rates().stream().filter(rate -> rate.origin().library().equals("office")).toList();
        assertEquals(1, own.size());
        return own.getFirst();
    }

    private static void assertShippedStay(Library library) {
        var shipped = ShippedLibrary.read().shelf();
        assertNotEquals(shipped, library.shelf());
        for (var funder : shipped.funders()) assertEquals(funder, library.shelf().funder(funder.id()).orElseThrow());
        for (var rate : shipped.rates()) assertEquals(rate, library.shelf().rate(rate.id()).orElseThrow());
    }
}
