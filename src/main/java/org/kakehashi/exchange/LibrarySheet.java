package org.kakehashi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Source;
import org.kakehashi.base.Texts;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;

/// Entries of the library as an XLSX file: one a row, their know-how, effects and sources on sheets of their own, and
/// so programmes and unit prices.
public final class LibrarySheet {
    static final Texts TEXTS = Texts.beside(LibrarySheet.class);
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle head = book.createCellStyle();

    private LibrarySheet() {
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setWrapText(true);
    }

    /// @param wanted entries, programmes and unit prices to write
    /// @param shelf  where their sources are
    public static void write(Shelf wanted, Shelf shelf, Path file) throws StoreException {
        Disk.write(file, () -> bytes(wanted, shelf));
    }

    private static byte[] bytes(Shelf wanted, Shelf shelf) {
        var sheet = new LibrarySheet();
        try (var book = sheet.book; var out = new ByteArrayOutputStream()) {
            if (!wanted.technologies().isEmpty()) sheet.entries(wanted.technologies());
            if (!wanted.funders().isEmpty()) {
                sheet.table("funders", SheetColumn.FUNDERS, wanted.funders().stream().map(MoneySheet::row).toList());
            }
            if (!wanted.rates().isEmpty()) {
                sheet.table("rates", SheetColumn.RATES, wanted.rates().stream().map(MoneySheet::row).toList());
            }
            sheet.table("sources", SheetColumn.SOURCES,
                    sources(wanted, shelf).stream().map(LibrarySheet::row).toList());
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException("written to memory", impossible);
        }
    }

    private void entries(List<Technology> entries) {
        table("entries", SheetColumn.ENTRIES, entries.stream().map(LibrarySheet::row).toList());
        var knowHow = new ArrayList<Map<SheetColumn, Object>>();
        var effects = new ArrayList<Map<SheetColumn, Object>>();
        for (var entry : entries) {
            entry.knowHow().forEach(each -> {
                var row = row(entry, each.evidence(), each.says());
                row.put(SheetColumn.WHAT, word("know", each.kind()));
                knowHow.add(row);
            });
            entry.effects().forEach(each -> {
                var row = row(entry, each.evidence(), each.says());
                row.put(SheetColumn.POLLUTANT, each.pollutant());
                put(row, SheetColumn.NAME_JA, SheetColumn.NAME_EN, each.name());
                put(row, SheetColumn.UNIT_JA, SheetColumn.UNIT_EN, each.unit());
                number(row, SheetColumn.PER_UNIT, each.perUnit());
                effects.add(row);
            });
        }
        table("know-how", SheetColumn.KNOW_HOW, knowHow);
        table("effects", SheetColumn.EFFECTS, effects);
    }

    private static List<Source> sources(Shelf wanted, Shelf shelf) {
        Set<String> ids = new LinkedHashSet<>();
        for (var entry : wanted.technologies()) entry.evidence().map(Evidence::source).forEach(ids::add);
        for (var funder : wanted.funders()) ids.add(funder.evidence().source());
        for (var rate : wanted.rates()) ids.add(rate.amount().evidence().source());
        return ids.stream().flatMap(id -> shelf.source(id).stream()).toList();
    }

    /// @return what the program calls a value, in both languages
    static String word(String kind, Enum<?> value) {
        return SheetColumn.both(words(kind, value));
    }

    static Names words(String kind, Enum<?> value) {
        return TEXTS.text(kind + "." + value.name());
    }

    private void table(String name, List<SheetColumn> columns, List<Map<SheetColumn, Object>> rows) {
        var names = TEXTS.text("sheet." + name);
        var sheet = book.createSheet(names.ja() + " " + names.en());
        var top = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            var cell = top.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(head);
            sheet.setColumnWidth(i, width(columns.get(i)) * 256);
        }
        for (int r = 0; r < rows.size(); r++) {
            var line = sheet.createRow(r + 1);
            for (int i = 0; i < columns.size(); i++) {
                var value = rows.get(r).get(columns.get(i));
                if (value instanceof Number number) line.createCell(i).setCellValue(number.doubleValue());
                else if (value instanceof String text && !text.isEmpty()) line.createCell(i).setCellValue(text);
            }
        }
        sheet.createFreezePane(columns.getFirst() == SheetColumn.ID && columns.size() > 10 ? 5 : 1, 1);
    }

    private static int width(SheetColumn column) {
        var name = column.name();
        return name.startsWith("NAME") || name.startsWith("TITLE") || name.startsWith("SAYS") || name.contains("NOTE")
                || name.startsWith("PROGRAMME") || name.startsWith("TERMS_J") || name.startsWith("TERMS_E")
                || name.startsWith("PAPERS")
                || name.equals("ADDRESS") ? 36 : 15;
    }

    private static Map<SheetColumn, Object> row(Technology entry) {
        var row = new LinkedHashMap<SheetColumn, Object>();
        row.put(SheetColumn.ID, entry.id());
        row.put(SheetColumn.LIBRARY, entry.origin().library());
        row.put(SheetColumn.KIND, word("kind", entry.kind()));
        put(row, SheetColumn.NAME_JA, SheetColumn.NAME_EN, entry.name());
        row.put(SheetColumn.SECTOR, entry.sector());
        put(row, SheetColumn.PLACE_JA, SheetColumn.PLACE_EN, entry.place());
        row.put(SheetColumn.COUNTRY, entry.country() + " " + Countries.name(entry.country()).en());
        row.put(SheetColumn.PER, word("per", entry.per()));
        row.put(SheetColumn.CURRENCY, entry.currency());
        if (entry.priceFrom() != entry.priceYear()) row.put(SheetColumn.PRICE_FROM, entry.priceFrom());
        if (entry.priceYear() > 0) row.put(SheetColumn.PRICE_YEAR, entry.priceYear());
        put(row, SheetColumn.YEARS_JA, SheetColumn.YEARS_EN, entry.years());
        cost(row, SheetColumn.OF_CAPITAL, entry.capital());
        cost(row, SheetColumn.OF_OPERATING, entry.operating());
        cost(row, SheetColumn.OF_SAVING, entry.saving());
        if (entry.life() > 0) row.put(SheetColumn.LIFE, entry.life());
        put(row, SheetColumn.NOTE_JA, SheetColumn.NOTE_EN, entry.note());
        return row;
    }

    private static void cost(Map<SheetColumn, Object> row, SheetColumn.Cost columns, @Nullable UnitCost cost) {
        if (cost == null) return;
        number(row, columns.low(), cost.low());
        number(row, columns.value(), cost.value());
        number(row, columns.high(), cost.high());
        row.put(columns.status(), word("status", cost.evidence().status()));
        row.put(columns.source(), cost.evidence().source());
        put(row, columns.noteJa(), columns.noteEn(), cost.evidence().note());
    }

    private static Map<SheetColumn, Object> row(Technology entry, Evidence evidence, Names says) {
        var row = new LinkedHashMap<SheetColumn, Object>();
        row.put(SheetColumn.ENTRY, entry.id());
        put(row, SheetColumn.SAYS_JA, SheetColumn.SAYS_EN, says);
        row.put(SheetColumn.STATUS, word("status", evidence.status()));
        row.put(SheetColumn.SOURCE, evidence.source());
        put(row, SheetColumn.NOTE_JA, SheetColumn.NOTE_EN, evidence.note());
        return row;
    }

    private static Map<SheetColumn, Object> row(Source source) {
        var row = new LinkedHashMap<SheetColumn, Object>();
        row.put(SheetColumn.ID, source.id());
        put(row, SheetColumn.TITLE_JA, SheetColumn.TITLE_EN, source.title());
        row.put(SheetColumn.ADDRESS, source.address());
        row.put(SheetColumn.CHECKED, source.checked());
        return row;
    }

    static void put(Map<SheetColumn, Object> row, SheetColumn ja, SheetColumn en, Names names) {
        row.put(ja, names.ja());
        row.put(en, names.en());
    }

    private static void number(Map<SheetColumn, Object> row, SheetColumn column, OptionalDouble number) {
        number.ifPresent(known -> row.put(column, known));
    }
}
