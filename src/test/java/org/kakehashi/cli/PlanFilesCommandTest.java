package org.kakehashi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Language;

/// Plans go out and come in by the command line, and a bad file leaves nothing behind.
class PlanFilesCommandTest {
    private static final Path HAIPHONG = Path.of("assets/examples/haiphong-clean-water.kakehashi");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return Program.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err), Language.EN, LocalDate.of(2026, 11, 22));
    }

    private JsonNode schedule(Path file) throws IOException {
        out.getBuffer().setLength(0);
        assertEquals(0, run("schedule", file.toString(), "--json"));
        return new ObjectMapper().readTree(out.toString());
    }

    private static TreeMap<String, String> dates(JsonNode schedule) {
        var dates = new TreeMap<String, String>();
        for (var step : schedule.path("steps")) dates.put(step.path("id").asText(), step.path("start").asText() + " " + step.path("finish").asText());
        return dates;
    }

    @Test
    void aPlanThatGoesOutAsXmlComesBackOnTheSameDates() throws IOException {
        var xml = folder.resolve("plan.xml");
        var back = folder.resolve("back.kakehashi");
        assertEquals(0, run("export", HAIPHONG.toString(), "--to", "mspdi", "--out", xml.toString(), "--lang", "ja"));
        assertEquals(0, run("import", xml.toString(), "--out", back.toString()), err.toString());
        assertTrue(out.toString().contains("All dates are those of the file."), out.toString());
        assertEquals(dates(schedule(HAIPHONG)), dates(schedule(back)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ics"})
    void otherFormsGoOutAndComeBack(String form) {
        var file = folder.resolve("plan." + form);
        assertEquals(0, run("export", HAIPHONG.toString(), "--to", form, "--out", file.toString()));
        assertEquals(0, run("import", file.toString(), "--out", folder.resolve("back.kakehashi").toString()), err.toString());
        assertTrue(Files.exists(folder.resolve("back.kakehashi")));
    }

    @Test
    void textForSpreadsheetsBeginsWithItsMarkAndHoldsNoFormula() throws IOException {
        var file = folder.resolve("plan.csv");
        assertEquals(0, run("export", HAIPHONG.toString(), "--to", "csv", "--out", file.toString()));
        var text = Files.readString(file);
        assertEquals('\uFEFF', text.charAt(0));
        assertFalse(text.matches("(?s).*(^|,|\n)\"?[=+@].*"), text);
    }

    @Test
    void stepsTellTheirIdInTheFileTheyComeFrom() throws IOException {
        var file = Files.writeString(folder.resolve("plan.xml"), """
                <Project xmlns="http://schemas.microsoft.com/project"><StartDate>2027-04-05T08:00:00</StartDate><Tasks>
                <Task><UID>17</UID><ID>1</ID><Name>研修</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration></Task>
                </Tasks></Project>""");
        var project = folder.resolve("plan.kakehashi");
        assertEquals(0, run("import", file.toString(), "--out", project.toString()), err.toString());
        var step = schedule(project).path("steps").get(0);
        assertEquals("17", step.path("sourceId").asText());
        assertEquals("2027-04-05T08:00 2027-04-06T17:00", step.path("start").asText() + " " + step.path("finish").asText());
    }

    @Test
    void aHarmfulFileIsRefusedAndNothingIsWritten() throws IOException {
        var file = Files.writeString(folder.resolve("bomb.xml"), "<!DOCTYPE a [<!ENTITY x 'y'>]>\n<Project>&x;</Project>");
        var project = folder.resolve("plan.kakehashi");
        assertEquals(1, run("import", file.toString(), "--out", project.toString()));
        assertTrue(err.toString().contains("bomb.xml"), err.toString());
        assertFalse(Files.exists(project));
    }
}
