package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.store.ShippedLibrary;

/// The library goes out as a sheet and comes back the same; sheets from elsewhere are read as far as they are good.
class LibrarySheetTest {
    private static final Library LIBRARY = ShippedLibrary.read();
    @TempDir
    private Path folder;

    private static Technology owned(Technology shipped) {
        return new Technology(shipped.id(), new Origin("office", 1), shipped.kind(), shipped.name(), shipped.sector(),
                shipped.place(), shipped.country(), shipped.per(), shipped.currency(), shipped.priceFrom(),
                shipped.priceYear(), shipped.years(), shipped.capital(), shipped.operating(), shipped.saving(),
                shipped.life(), new Names(shipped.note().ja().strip(), shipped.note().en().strip()), shipped.knowHow(),
                shipped.effects());
    }

    private static Shelf entries(List<Technology> entries) {
        return new Shelf(List.of(), List.of(), List.of(), List.of(), List.of(), entries, List.of(), List.of(),
                List.of(), List.of());
    }

    private LibraryReading good(Path file) {
        return assertInstanceOf(LibraryReading.class, assertInstanceOf(Checked.Good.class,
                LibraryReading.read(file, () -> false)).value());
    }

    private String bad(Path file) {
        return switch (LibraryReading.read(file, () -> false)) {
            case Checked.Bad<LibraryReading>(var problems) -> problems.getFirst().says().en();
            case Checked.Good<LibraryReading>(var reading) -> "good: " + reading;
        };
    }

    @Test
    void ownEntriesComeBackTheSame() throws StoreException {
        var own = LIBRARY.shelf().technologies().stream().map(LibrarySheetTest::owned).toList();
        var file = folder.resolve("own.xlsx");
        LibrarySheet.write(entries(own), LIBRARY.shelf(), file);
        var back = good(file);
        assertEquals(List.of(), back.problems());
        assertEquals(own.size(), back.entries().size());
        for (int i = 0; i < own.size(); i++) assertEquals(own.get(i), back.entries().get(i));
        for (var source : back.sources()) assertEquals(LIBRARY.shelf().source(source.id()).orElseThrow(), source);
    }

    @Test
    void shippedEntriesAreLeftAsTheyAre() throws StoreException {
        var file = folder.resolve("all.xlsx");
        LibrarySheet.write(entries(LIBRARY.shelf().technologies()), LIBRARY.shelf(), file);
        var back = good(file);
        assertEquals(LIBRARY.shelf().technologies().size(), back.shipped());
        assertEquals(List.of(), back.entries());
        assertEquals(List.of(), back.problems());
    }

    @Test
    void headsAreKnownInEitherLanguageAndAnyOrder() throws IOException {
        var file = Books.book(folder, book -> {
            var sheet = book.createSheet("mine");
            Books.line(sheet.createRow(0), "国", "Capital, value", "名称(英語)", "分野", "remark of ours", "Price year", "単位");
            Books.line(sheet.createRow(1), "ベトナム", 250.0, "Small plant", "sewerage", "x", 2019.0, "1世帯当たり");
            Books.line(sheet.createRow(2), "KHM", "1,250.5", "Another", "water", "", "2020", "per tonne");
        });
        var back = good(file);
        assertEquals(List.of(), back.problems());
        assertEquals(List.of("VNM VND HOUSEHOLD 2019 250.0", "KHM KHR TONNE 2020 1250.5"), back.entries().stream()
                .map(entry -> entry.country() + " " + entry.currency() + " " + entry.per() + " " + entry.priceYear()
                        + " "
                        + entry.capital().central()).toList());
    }

    @Test
    void everyWrongCellIsToldAtOnceAndGoodRowsStay() throws IOException {
        var file = Books.book(folder, book -> {
            var sheet = book.createSheet("mine");
            Books.line(sheet.createRow(0), "Name (English)", "Sector", "Country", "Capital, low", "Capital, value",
                    "Capital, high", "Price year");
            Books.line(sheet.createRow(1), "Good", "sewerage", "JPN", 1.0, 2.0, 3.0, 2020.0);
            Books.line(sheet.createRow(2), "", "sewerage", "JPN", null, "NaN", null, 2020.0);
            Books.line(sheet.createRow(3), "Backwards", "sewerage", "Atlantis", 5.0, 2.0, 3.0, 20.5);
            Books.line(sheet.createRow(4), "Formula", "sewerage", "JPN");
            sheet.getRow(4).createCell(4).setCellFormula("1+1");
            Books.line(sheet.createRow(5), "Day", "sewerage", "JPN");
            var day = sheet.getRow(5).createCell(4);
            var look = book.createCellStyle();
            look.setDataFormat((short) 14);
            day.setCellStyle(look);
            day.setCellValue(LocalDate.of(2020, 1, 1));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        var back = good(file);
        assertEquals(List.of("Good"), back.entries().stream().map(entry -> entry.name().en()).toList());
        assertEquals(List.of("mine!A3", "mine!C4", "mine!D4", "mine!E3", "mine!E5", "mine!E6", "mine!G4"),
                back.problems().stream().map(Problem::place).distinct().sorted().toList());
        var nan = back.problems().stream().filter(problem -> problem.place().equals("mine!E3")).findFirst()
                .orElseThrow();
        assertEquals("Capital, value “NaN”: enter a number.", nan.says().en());
        assertEquals("建設費 値「NaN」: 数値を入力します。", nan.says().in(Language.JA));
    }

    @Test
    void brokenFilesAreRefusedWithAReason() throws IOException, StoreException {
        var whole = folder.resolve("whole.xlsx");
        LibrarySheet.write(entries(LIBRARY.shelf().technologies()), LIBRARY.shelf(), whole);
        var bytes = Files.readAllBytes(whole);
        for (int length : new int[] {0, 10, 1000, bytes.length / 2, bytes.length - 30}) {
            var cut = Files.write(folder.resolve("cut" + length + ".xlsx"), Arrays.copyOf(bytes, length));
            assertTrue(bad(cut).contains("cannot be read as XLSX"), length + ": " + bad(cut));
        }
        var text = Files.writeString(folder.resolve("text.xlsx"), "name,sector\nplant,sewerage\n");
        assertTrue(bad(text).contains("cannot be read as XLSX"), bad(text));
        assertTrue(bad(folder.resolve("none.xlsx")).contains("no such file"));
        assertTrue(bad(folder).contains("no such file"));
        assertTrue(bad(Books.book(folder, book -> Books.line(book.createSheet("x").createRow(0), "a", "b")))
                .contains("heads"));
    }

    @Test
    void aMillionRowsAreGivenUpInTime() throws IOException {
        var file = folder.resolve("huge.xlsx");
        swell(file, out -> {
            var row = "<row><c t=\"inlineStr\"><is><t>Name</t></is></c></row>".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000_000; i++) out.write(row);
        });
        assertTrue(bad(file).contains("too large") || bad(file).contains("cannot be read"), bad(file));
    }

    @Test
    void aSheetThatSwellsIsRefused() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        swell(file, out -> {
            out.write("<row><c t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.UTF_8));
            var much = new byte[1 << 20];
            Arrays.fill(much, (byte) 'a');
            for (int i = 0; i < 300; i++) out.write(much);
            out.write("</t></is></c></row>".getBytes(StandardCharsets.UTF_8));
        });
        assertTrue(bad(file).contains("cannot be read as XLSX"), bad(file));
    }

    @Test
    void readingStopsWhenNobodyWaits() throws StoreException {
        var file = folder.resolve("stop.xlsx");
        LibrarySheet.write(entries(LIBRARY.shelf().technologies()), LIBRARY.shelf(), file);
        assertInstanceOf(Checked.Bad.class, LibraryReading.read(file, () -> true));
    }

    private interface Filling {
        void into(OutputStream out) throws IOException;
    }

    /// Writes a book with one sheet whose rows `rows` writes.
    private static void swell(Path file, Filling rows) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    .getBytes(StandardCharsets.UTF_8));
            rows.into(zip);
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
