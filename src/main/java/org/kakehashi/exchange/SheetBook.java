package org.kakehashi.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Texts;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// An XLSX file from elsewhere: its sheets' rows, or why it cannot be read.
///
/// Its size, and what it swells to, are bounded, so that no file can fill the memory.
final class SheetBook {
    static final long LARGEST = 20L << 20;
    private static final long LARGEST_PART = 80L << 20;
    private static final int MOST_SHEETS = 20;
    private static final Texts TEXTS = Texts.beside(SheetBook.class);

    private SheetBook() {}

    /// @param stopped whether nobody waits any more
    /// @return rows by the sheets' names, in their order
    static Checked<Map<String, List<SheetRows.Row>>> read(Path file, BooleanSupplier stopped) {
        return read(file, SheetRows.MOST_ROWS, stopped);
    }

    /// @param most    rows a sheet
    /// @param stopped whether nobody waits any more
    /// @return rows by the sheets' names, in their order
    static Checked<Map<String, List<SheetRows.Row>>> read(Path file, int most, BooleanSupplier stopped) {
        try {
            if (!Files.isRegularFile(file)) return bad("sheet.missing", file);
            if (Files.size(file) > LARGEST) return bad("sheet.large", file, String.format(Locale.ROOT, "%,d", most));
            ZipSecureFile.setMaxEntrySize(LARGEST_PART);
            try (var book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return Checked.good(sheets(book, most, stopped));
            }
        } catch (SheetRows.TooLarge _) {
            return bad("sheet.large", file, String.format(Locale.ROOT, "%,d", most));
        } catch (SheetRows.Stopped _) {
            return bad("sheet.stopped", file);
        } catch (IOException | OpenXML4JException | SAXException | POIXMLException | OpenXML4JRuntimeException
                | RecordFormatException | IllegalStateException
                | IllegalArgumentException | ParserConfigurationException _) {
            return bad("sheet.broken", file);
        } catch (NoClassDefFoundError _) {
            return bad("sheet.broken", file); // packed in a way that no spreadsheet program packs
        }
    }

    private static Map<String, List<SheetRows.Row>> sheets(OPCPackage book, int most, BooleanSupplier stopped)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var reader = new XSSFReader(book);
        var strings = new ReadOnlySharedStringsTable(book);
        var styles = reader.getStylesTable();
        var sheets = new LinkedHashMap<String, List<SheetRows.Row>>();
        var all = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (all.hasNext() && sheets.size() < MOST_SHEETS) {
            try (var in = all.next()) {
                var rows = new SheetRows(strings, styles, most, stopped);
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(rows);
                parser.parse(new InputSource(in));
                sheets.put(all.getSheetName(), rows.rows());
            }
        }
        return sheets;
    }

    private static <T> Checked<T> bad(String key, Path file, String... more) {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return Checked.bad(List.of(new Problem("", more.length == 0 ? TEXTS.text(key, name)
                : TEXTS.text(key, name, more[0]))));
    }
}
