package org.kakehashi.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files that mean harm, or are broken.
final class PlanFiles {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\">\n"
            + "<StartDate>2027-04-05T08:00:00</StartDate><CalendarUID>1</CalendarUID>\n<Calendars><Calendar><UID>1</UID><Name>Standard</Name>"
            + "<IsBaseCalendar>1</IsBaseCalendar></Calendar></Calendars>\n<Tasks>\n";

    private PlanFiles() {}

    /// @param tasks elements of tasks
    static String project(String tasks) {
        return HEAD + tasks + "</Tasks></Project>";
    }

    static String task(int uid, String name, String more) {
        return "<Task><UID>" + uid + "</UID><ID>" + uid + "</ID><Name>" + name + "</Name><OutlineLevel>1</OutlineLevel>" + more + "</Task>\n";
    }

    static Path text(Path folder, String name, String text) {
        return bytes(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path bytes(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return a text of `count` times `piece`, written without holding it
    static Path repeated(Path file, String before, String piece, int count, String after) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(before);
            for (int i = 0; i < count; i++) out.write(piece);
            out.write(after);
        }
        return file;
    }

    static String head() {
        return HEAD;
    }

    /// @param row   XML of one row of the sheet
    /// @param count how often it comes
    static Path sheet(Path file, String row, long count) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            part(zip, "_rels/.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(zip, "xl/workbook.xml", "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>".getBytes(StandardCharsets.UTF_8));
            var bytes = row.getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < count; i++) zip.write(bytes);
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// @return a file that says it is a plan of Microsoft Project 2010, with noise where its tables should be
    static Path noisyMpp(Path file, long seed) throws IOException {
        var random = new SplittableRandom(seed);
        try (var system = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            var root = system.getRoot();
            root.createDocument("\u0001CompObj", new ByteArrayInputStream(compObj()));
            noise(root, "Props14", random);
            var plan = root.createDirectory("   114");
            noise(plan, "Props", random);
            for (var table : new String[] {"TBkndTask", "TBkndRsc", "TBkndAssn", "TBkndCal", "TBkndCons"}) {
                var folder = plan.createDirectory(table);
                for (var part : new String[] {"FixedMeta", "FixedData", "VarMeta", "Var2Data", "Fixed2Meta", "Fixed2Data", "Props"}) {
                    if (random.nextInt(8) > 0) noise(folder, part, random);
                }
            }
            system.writeFilesystem(out);
        }
        return file;
    }

    private static byte[] compObj() {
        var text = new ByteArrayOutputStream();
        text.writeBytes(new byte[28]);
        for (var part : new String[] {"Microsoft Project 14.0", "MSProject.MPP14", "MSProject.Project.9"}) {
            var bytes = (part + "\0").getBytes(StandardCharsets.ISO_8859_1);
            text.writeBytes(new byte[] {(byte) bytes.length, 0, 0, 0});
            text.writeBytes(bytes);
        }
        text.writeBytes(new byte[16]);
        return text.toByteArray();
    }

    /// Small numbers are in it as often as any, as they are taken for counts and offsets.
    private static void noise(DirectoryEntry folder, String name, SplittableRandom random) throws IOException {
        var bytes = new byte[random.nextInt(1, 4000)];
        random.nextBytes(bytes);
        for (int i = 0; i + 4 <= bytes.length; i += 4) {
            if (random.nextBoolean()) continue;
            bytes[i] = (byte) random.nextInt(64);
            bytes[i + 1] = bytes[i + 2] = bytes[i + 3] = 0;
        }
        if (random.nextInt(3) == 0 && bytes.length > 8) System.arraycopy(new byte[] {(byte) 0xAD, (byte) 0xBA, (byte) 0xBA, (byte) 0xFA}, 0, bytes, 0, 4);
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
