package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.StepKind;
import org.kakehashi.reference.Window;
import org.kakehashi.store.ShippedLibrary;

/// Programmes and unit prices go out as sheets and come back the same; what is wrong in a sheet is named by its cell.
class MoneySheetTest {
    private static final Shelf SHELF = ShippedLibrary.read().shelf();
    private static final Origin OFFICE = new Origin("office", 1);
    @TempDir
    private Path folder;

    private static Funder owned(Funder funder) {
        return new Funder(funder.id(), OFFICE, funder.name(), funder.programme(), funder.ceiling(),
                funder.ceilingPerYear(), funder.grantRate(), funder.longestYears(), funder.window(),
                funder.conditions(), funder.conditionsYear(), funder.checked(), funder.evidence(), funder.terms());
    }

    private static Rate owned(Rate rate) {
        return new Rate(rate.id(), OFFICE, rate.category(), rate.name(), rate.amount(), rate.currency(), rate.unit(),
                rate.year(), rate.scope());
    }

    private static LibraryReading good(Path file) {
        return assertInstanceOf(LibraryReading.class,
                assertInstanceOf(Checked.Good.class, LibraryReading.read(file, () -> false)).value());
    }

    @Test
    void ownProgrammesAndPricesComeBackTheSame() throws StoreException {
        var funders = SHELF.funders().stream().map(MoneySheetTest::owned).toList();
        var rates = SHELF.rates().stream().map(MoneySheetTest::owned).toList();
        var file = folder.resolve("own.xlsx");
        LibrarySheet.write(Shelf.EMPTY.with(rates, funders), SHELF, file);
        var back = good(file);
        assertEquals(List.of(), back.problems());
        for (int i = 0; i < funders.size(); i++) assertEquals(funders.get(i), back.funders().get(i));
        for (int i = 0; i < rates.size(); i++) assertEquals(rates.get(i), back.rates().get(i));
        assertEquals(List.of(funders.size(), rates.size(), 0),
                List.of(back.funders().size(), back.rates().size(), back.shipped()));
        for (var source : back.sources()) assertEquals(SHELF.source(source.id()).orElseThrow(), source);
    }

    @Test
    void shippedOnesAreCountedAndLeft() throws StoreException {
        var file = folder.resolve("all.xlsx");
        LibrarySheet.write(Shelf.EMPTY.with(SHELF.rates(), SHELF.funders()), SHELF, file);
        var back = good(file);
        assertEquals(SHELF.rates().size() + SHELF.funders().size(), back.shipped());
        assertEquals(0, back.funders().size() + back.rates().size());
    }

    @Test
    void everyWrongCellOfAProgrammeIsNamedAndGoodRowsStay() throws IOException {
        var file = Books.book(folder, book -> {
            var sheet = book.createSheet("f");
            Books.line(sheet.createRow(0), "Name (English)", "Programme (English)", "Ceiling", "Grant rate (up to 1)",
                    "Minimum grant", "Call opens (month/day)", "Call closes (month/day)", "Steps", "Countries",
                    "Year of the conditions", "Currency", "ID");
            Books.line(sheet.createRow(1), "Good", "G", 1e6, 0.5, 1e5, "10/1", "１１月３０日", "training; 専門家派遣", "VNM; KHM",
                    2026.0, "JPY", "good");
            Books.line(sheet.createRow(2), "Negative", "N", -1.0, 0.5, null, null, null, null, null, 2026.0);
            Books.line(sheet.createRow(3), "Share", "S", 1.0, 1.5, null, null, null, null, null, 2026.0);
            Books.line(sheet.createRow(4), "Least", "L", 10.0, 1.0, 20.0, null, null, null, null, 2026.0);
            Books.line(sheet.createRow(5), "Never", "N", 10.0, 1.0, null, "10/1", "10/1", null, null, 2026.0);
            Books.line(sheet.createRow(6), "Half", "H", 10.0, 1.0, null, "10/1", null, null, null, 2026.0);
            Books.line(sheet.createRow(7), "Day", "D", 10.0, 1.0, null, "2/30", "3/1", null, null, 2026.0);
            Books.line(sheet.createRow(8), "Words", "W", 10.0, 1.0, 0.5, null, null, "dancing", "ATL", 2026.0, "Euros");
            Books.line(sheet.createRow(9), "Again", "A", 10.0, 1.0, null, null, null, null, null, 2026.0, "JPY",
                    "good");
            Books.line(sheet.createRow(10), "Formula", "F", 10.0, 1.0, null, null, null, null, null, 2026.0);
            sheet.getRow(10).getCell(2).setCellFormula("1+1");
            Books.line(sheet.createRow(13), "Uncomputed", "U", 10.0, 1.0, null, null, null, null, null, 2026.0);
            Books.line(sheet.createRow(14), "Vast", "V", 1e20, 1.0, null, null, null, null, null, 2026.0);
            Books.line(sheet.createRow(15), "Winter", "W", 10.0, 1.0, null, "13/45", "11/30", null, null, 2026.0);
            Books.line(sheet.createRow(11), "Yearless", "Y", 10.0, 1.0);
            Books.line(sheet.createRow(12), "", "Nameless", 10.0, 1.0, null, null, null, null, null, 2026.0);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.getRow(13).getCell(2).setCellFormula("1+1");
        });
        var back = good(file);
        assertEquals(List.of("Good"), back.funders().stream().map(funder -> funder.name().en()).toList());
        assertEquals(List.of("f!A13", "f!C11", "f!C14", "f!C15", "f!C3", "f!D4", "f!E5", "f!E9", "f!F16", "f!F8", "f!G6", "f!G7", "f!H9", "f!I9",
                "f!J12", "f!K9", "f!L10"), back.problems().stream().map(Problem::place).distinct().sorted().toList());
        assertEquals(List.of("Year of the conditions: enter a calendar year from 1 to 9999."), back.problems().stream()
                .filter(problem -> problem.place().equals("f!J12")).map(problem -> problem.says().en()).toList());
        var read = back.funders().getFirst();
        assertEquals(List.of("KHM", "VNM"), read.terms().countries());
        assertEquals(List.of(StepKind.TRAINING, StepKind.EXPERT_DISPATCH), read.terms().steps());
        assertEquals(new Window(MonthDay.of(10, 1), MonthDay.of(11, 30)), read.window());
    }

    @Test
    void everyWrongCellOfAPriceIsNamed() throws IOException {
        var file = Books.book(folder, book -> {
            var sheet = book.createSheet("r");
            Books.line(sheet.createRow(0), "名称(日本語)", "費目", "単価", "単価の年", "適用開始日", "適用終了日", "国内・海外", "職級");
            Books.line(sheet.createRow(1), "良い行", "航空賃", 140000.0, 2026.0, "2025-04-01", "2026/3/31", "海外", "担当");
            Books.line(sheet.createRow(2), "負", "航空賃", -5.0, 2026.0);
            Books.line(sheet.createRow(3), "文字", "航空賃", "たくさん", 2026.0);
            Books.line(sheet.createRow(4), "前後", "航空賃", 5.0, 2026.0, "2026-04-01", "2025-03-31");
            Books.line(sheet.createRow(5), "割合", "一般管理費", 40.0, 2026.0);
            Books.line(sheet.createRow(6), "費目なし", "", 5.0, 2026.0);
            Books.line(sheet.createRow(7), "職級", "航空賃", 5.0, 2026.0, null, null, "月面", "大臣");
            var look = book.createCellStyle();
            look.setDataFormat((short) 14);
            var day = sheet.getRow(1).getCell(4);
            day.setCellStyle(look);
            day.setCellValue(LocalDate.of(2025, 4, 1));
        });
        var back = good(file);
        assertEquals(List.of("良い行"), back.rates().stream().map(rate -> rate.name().ja()).toList());
        assertEquals(LocalDate.of(2025, 4, 1), back.rates().getFirst().holds().since());
        assertEquals(LocalDate.of(2026, 3, 31), back.rates().getFirst().holds().until());
        assertEquals(List.of("r!B7", "r!C3", "r!C4", "r!C6", "r!F5", "r!G8", "r!H8"),
                back.problems().stream().map(Problem::place).distinct().sorted().toList());
    }

    @Test
    void cutFilesAreRefusedAndAnyByteThatIsWrongDoesNoHarm() throws StoreException, IOException {
        var whole = folder.resolve("whole.xlsx");
        LibrarySheet.write(Shelf.EMPTY.with(SHELF.rates(), SHELF.funders()), SHELF, whole);
        var bytes = Files.readAllBytes(whole);
        for (int length : new int[] {0, 100, bytes.length / 3, bytes.length - 40}) {
            var cut = Files.write(folder.resolve("cut" + length + ".xlsx"), Arrays.copyOf(bytes, length));
            assertInstanceOf(Checked.Bad.class, LibraryReading.read(cut, () -> false));
        }
        for (int at = 0; at < bytes.length; at += Math.max(1, bytes.length / 60)) {
            var bent = bytes.clone();
            bent[at] ^= 0x55;
            var read = LibraryReading.read(Files.write(folder.resolve("bent.xlsx"), bent), () -> false);
            assertTrue(read instanceof Checked.Bad || read instanceof Checked.Good);
        }
    }

    @Test
    void moreRowsThanAreTakenAreRefused() throws IOException {
        var file = Books.book(folder, book -> {
            var sheet = book.createSheet("many");
            Books.line(sheet.createRow(0), "Category", "Price", "Name (English)", "Year of the price");
            for (int i = 1; i <= SheetRows.MOST_ROWS + 10; i++) Books.line(sheet.createRow(i), "airfare", 1.0, "x",
                    2026.0);
        });
        assertInstanceOf(Checked.Bad.class, LibraryReading.read(file, () -> false));
    }
}
