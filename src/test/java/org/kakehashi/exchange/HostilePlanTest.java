package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Samples;

/// Files that are broken or mean harm are refused with a place and a reason, in both languages, and fill no memory.
class HostilePlanTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    @TempDir
    private Path folder;

    private static String refusal(Path file) {
        var read = assertTimeoutPreemptively(SOON, () -> PlanFile.read(file, () -> false));
        return switch (read) {
            case Checked.Bad<PlanImport>(var problems) -> {
                var says = problems.getFirst().says();
                assertTrue(!says.ja().isBlank() && !says.ja().equals(says.en()), says.toString());
                yield problems.getFirst().place() + " " + says.en();
            }
            case Checked.Good<PlanImport>(var taken) -> throw new AssertionError("taken: " + taken.plan().steps().size());
        };
    }

    private static PlanImport taken(Path file) {
        var read = assertTimeoutPreemptively(SOON, () -> PlanFile.read(file, () -> false));
        return switch (read) {
            case Checked.Good<PlanImport>(var taken) -> taken;
            case Checked.Bad<PlanImport>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private PlanImport tasks(String tasks) {
        return taken(PlanFiles.text(folder, "plan.xml", PlanFiles.project(tasks)));
    }

    private static String places(PlanImport taken) {
        return taken.problems().stream().map(Problem::place).toList().toString();
    }

    @Test
    void entitiesAreRefusedBeforeAnyIsReplaced() throws IOException {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE p [<!ENTITY a \"ha\">\n");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">\n");
        }
        var file = PlanFiles.text(folder, "bomb.xml", bomb + "]>\n<Project><Title>&z;</Title></Project>");
        assertTrue(refusal(file).contains("bomb.xml") && refusal(file).contains("entities"), refusal(file));
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        var outside = PlanFiles.text(folder, "outside.xml", "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><Project xmlns=\"http://schemas.microsoft.com/project\"><Title>&x;</Title></Project>");
        assertTrue(refusal(outside).contains("line 1"), refusal(outside));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 100, 200, 400, 600})
    void cutOffXmlNamesTheLine(int length) {
        var whole = PlanFiles.project(PlanFiles.task(1, "研修", "<Start>2027-04-05T08:00:00</Start>").repeat(9));
        assertTrue(refusal(PlanFiles.text(folder, "cut.xml", whole.substring(0, length))).matches("cut.xml(:\\d+)? .*cut.xml.*line \\d+.*"));
    }

    @Test
    void otherXmlIsNoPlan() {
        assertTrue(refusal(PlanFiles.text(folder, "page.xml", "<html><body>x</body></html>")).contains("not a plan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".mpp", ".xlsx", ".ics", ".txt", ""})
    void noiseIsNoPlanWhateverItIsCalled(String ending) {
        for (long seed = 0; seed < 40; seed++) {
            var bytes = new byte[2000];
            new SplittableRandom(seed).nextBytes(bytes);
            bytes[0] = (byte) 0x81;
            assertTrue(refusal(PlanFiles.bytes(folder, "noise" + ending, bytes)).contains("none of the files"));
        }
    }

    @Test
    void noiseBehindTheHeadOfAKnownKindIsRefusedAsBroken() {
        var heads = List.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                new byte[] {'P', 'K', 3, 4}, "BEGIN:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8), "<Project>".getBytes(StandardCharsets.UTF_8));
        for (var head : heads) {
            for (long seed = 0; seed < 40; seed++) {
                var bytes = new byte[4000];
                new SplittableRandom(seed).nextBytes(bytes);
                System.arraycopy(head, 0, bytes, 0, head.length);
                assertTrue(refusal(PlanFiles.bytes(folder, "noise", bytes)).startsWith("noise"), "seed " + seed);
            }
        }
    }

    @Test
    void aPlanOfMicrosoftProjectWithNoiseForTablesIsRefusedOrTakenButNeverThrown() throws IOException {
        int refused = 0;
        for (long seed = 0; seed < 150; seed++) {
            var file = PlanFiles.noisyMpp(folder.resolve("noise.mpp"), seed);
            var read = assertTimeoutPreemptively(SOON, () -> PlanFile.read(file, () -> false), "seed " + seed);
            if (read instanceof Checked.Bad<PlanImport>) refused++;
        }
        assertTrue(refused > 0, "none was refused");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 512, 600, 1500, 4000, 9000})
    void aPlanOfMicrosoftProjectThatIsCutOffIsRefused(int length) throws IOException {
        var whole = Files.readAllBytes(PlanFiles.noisyMpp(folder.resolve("whole.mpp"), 1));
        var file = PlanFiles.bytes(folder, "cut.mpp", Arrays.copyOf(whole, length));
        assertTrue(refusal(file).contains("cut.mpp"));
    }

    @Test
    void aFileThatIsCalledOtherwiseIsReadAsWhatItIsAndThatIsSaid() {
        var taken = taken(PlanFiles.text(folder, "plan.mpp", PlanFiles.project(PlanFiles.task(1, "研修", "<Duration>PT16H0M0S</Duration>"))));
        assertEquals(2.0, taken.plan().steps().getFirst().span().days());
        assertTrue(taken.problems().getFirst().says().en().contains(".mpp but is .xml"), taken.problems().toString());
    }

    @Test
    void emptyAndMissingFilesAndFoldersAreToldApart() {
        assertTrue(refusal(PlanFiles.text(folder, "empty.xml", "")).contains("is empty"));
        assertTrue(refusal(folder.resolve("gone.xml")).contains("cannot be found"));
        assertTrue(refusal(folder).contains("is a folder"));
    }

    @Test
    void badValuesAreNamedWithTheirLineAndTheRestIsKept() {
        var taken = tasks(PlanFiles.task(1, "良い工程", "<Duration>PT8H0M0S</Duration>")
                + PlanFiles.task(2, "負の期間", "<Duration>-PT8H0M0S</Duration>")
                + PlanFiles.task(3, "年0", "<Duration>PT8H0M0S</Duration><ConstraintType>4</ConstraintType><ConstraintDate>0000-01-01T08:00:00</ConstraintDate>")
                + PlanFiles.task(4, "年9999", "<Duration>PT8H0M0S</Duration><Deadline>9999-12-31T17:00:00</Deadline>")
                + PlanFiles.task(5, "割合", "<Duration>PT8H0M0S</Duration><PercentComplete>700</PercentComplete>")
                + PlanFiles.task(6, "長さ", "<Duration>PT999999999H0M0S</Duration>"));
        assertEquals(6, taken.plan().steps().size());
        for (var part : List.of("plan.xml:7 Task 2 Duration", "Task 3 ConstraintDate", "Task 4 Deadline", "Task 5 PercentComplete", "Task 6 Duration")) {
            assertTrue(places(taken).contains(part), part + " in " + places(taken));
        }
        assertEquals(Bound.AS_SOON_AS_POSSIBLE, taken.plan().steps().get(2).timing().bound());
    }

    @Test
    void impossibleConstraintsAreTakenAndAreFindingsOfThePlan() {
        var taken = tasks(PlanFiles.task(1, "先", "<Duration>PT80H0M0S</Duration>")
                + PlanFiles.task(2, "後", "<Duration>PT80H0M0S</Duration><ConstraintType>3</ConstraintType><ConstraintDate>2027-04-06T17:00:00</ConstraintDate>"
                + "<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type><LinkLag>0</LinkLag></PredecessorLink>"));
        assertEquals(Bound.FINISH_ON, taken.plan().steps().get(1).timing().bound());
        assertEquals(2, ImportReport.of(taken, Samples.project()).all());
    }

    @Test
    void aCircleOfLinksIsTakenAndTheReportNamesItsSteps() {
        var link = "<PredecessorLink><PredecessorUID>%d</PredecessorUID><Type>1</Type></PredecessorLink>";
        var taken = tasks(PlanFiles.task(1, "A", "<Duration>PT8H0M0S</Duration><Start>2027-04-05T08:00:00</Start>" + link.formatted(2))
                + PlanFiles.task(2, "B", "<Duration>PT8H0M0S</Duration><Start>2027-04-06T08:00:00</Start>" + link.formatted(1))
                + PlanFiles.task(3, "C", "<Duration>PT8H0M0S</Duration>" + link.formatted(3) + link.formatted(77)));
        assertEquals(3, taken.plan().steps().size());
        assertTrue(taken.plan().steps().get(2).after().isEmpty());
        ImportReport.of(taken, Samples.project());
    }

    @Test
    void tasksWithTheSameNumberAreBothKept() {
        var taken = tasks(PlanFiles.task(1, "A", "<Duration>PT8H0M0S</Duration>").repeat(3));
        assertEquals(3, taken.plan().steps().stream().map(Step::id).distinct().count());
    }

    @Test
    void aVeryLongTextIsCut() {
        var taken = tasks(PlanFiles.task(1, "長".repeat(3_000_000), "<Duration>PT8H0M0S</Duration>"));
        assertTrue(taken.plan().steps().getFirst().name().ja().length() <= 1001);
        assertTrue(places(taken).contains("Task 1 Name"), places(taken));
    }

    @Test
    void elementsWithinElementsHaveAnEnd() {
        var deep = PlanFiles.head() + "<Task>".repeat(100_000) + "</Task>".repeat(100_000) + "</Tasks></Project>";
        assertTrue(refusal(PlanFiles.text(folder, "deep.xml", deep)).contains("large"));
    }

    @Test
    void readingStopsWhenNobodyWaits() {
        var file = PlanFiles.text(folder, "plan.xml", PlanFiles.project(PlanFiles.task(1, "A", "").repeat(2000)));
        assertTrue(PlanFile.read(file, () -> true) instanceof Checked.Bad<PlanImport>);
    }

    /// Runs in a process of its own with little memory, as one would have to find where it went.
    @Test
    void largeFilesAreRefusedWithinLittleMemory() throws IOException, InterruptedException {
        PlanFiles.repeated(folder.resolve("rows.xml"), PlanFiles.head(), "<Task><UID>7</UID></Task>", 1_000_000, "</Tasks></Project>");
        PlanFiles.repeated(folder.resolve("elements.xml"), PlanFiles.head(), "<Task/>", 9_000, "<X/>".repeat(4_000_000) + "</Tasks></Project>");
        PlanFiles.repeated(folder.resolve("events.ics"), "BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", 400_000, "END:VCALENDAR\r\n");
        PlanFiles.sheet(folder.resolve("rows.xlsx"), "<row><c t=\"str\"><v>Name</v></c><c><v>1</v></c></row>", 1_000_000);
        PlanFiles.sheet(folder.resolve("bomb.xlsx"), "<row/>" + " ".repeat(1 << 20), 600);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var log = folder.resolve("log");
        var process = new ProcessBuilder(java, "-Xmx320m", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                Reader.class.getName(), folder.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), Files.readString(log));
        assertEquals(0, process.exitValue(), Files.readString(log));
        var said = Files.readString(log);
        for (var name : List.of("rows.xml", "elements.xml", "events.ics", "rows.xlsx", "bomb.xlsx")) {
            assertTrue(said.contains("refused " + name), said);
        }
    }

    /// Reads the files of a folder and says what became of them.
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            try (var files = Files.list(Path.of(arguments[0]))) {
                for (var file : files.filter(each -> each.toString().matches(".*\\.(xml|xlsx|ics)")).sorted().toList()) {
                    System.out.println((PlanFile.read(file, () -> false) instanceof Checked.Bad<PlanImport>
                            ? "refused " : "taken ") + file.getFileName());
                }
            }
        }
    }
}
