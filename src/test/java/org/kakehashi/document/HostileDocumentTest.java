package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.project.Project;

/// Whatever a file holds, its problems are named with their place, and nothing of it is taken.
class HostileDocumentTest {
    private static final JsonMapper TREES = new JsonMapper();
    private static final byte[] GOOD = ProjectCodec.write(RandomProjects.of(3));

    private static List<Problem> problems(byte[] bytes) {
        if (!(ProjectCodec.read(bytes) instanceof Checked.Bad<Project>(var found))) return fail("nothing was found");
        for (var problem : found) {
            assertFalse(problem.says().ja().isBlank() || problem.says().en().isBlank(), problem.place());
            assertFalse(problem.says().en().contains("(Work.") || problem.says().en().contains("cannot be used"),
                    () -> "no sentence of its own: " + problem);
        }
        return found;
    }

    private static List<Problem> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @return the problems of the good project with `change` made to its text
    private static List<Problem> changed(Consumer<ObjectNode> change) throws IOException {
        var root = (ObjectNode) TREES.readTree(GOOD);
        change.accept((ObjectNode) root.get("project"));
        return problems(TREES.writeValueAsBytes(root));
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream().map(Problem::place).toList();
    }

    private static ObjectNode at(JsonNode node, String pointer) {
        return (ObjectNode) node.at(pointer);
    }

    @Test
    void aFileCutOffAnywhereIsSaidToEndInTheMiddle() {
        for (int length = 1; length < GOOD.length - 2; length += 97) {
            var found = problems(Arrays.copyOf(GOOD, length));
            assertEquals(1, found.size());
            assertTrue(found.getFirst().says().en().contains("ends in the middle")
                    || found.getFirst().says().en().contains("JSON"), found.toString());
        }
        assertEquals("The file is empty.", problems("").getFirst().says().en());
    }

    @Test
    void everyProblemIsNamedAtOnceWithItsPlace() throws IOException {
        var found = changed(project -> {
            project.put("since", "1999").put("colour", "red").put("example", 1);
            at(project, "/pair").put("home", "nowhere");
            at(project, "/plan/steps/1").put("stage", "PARTY");
            at(project, "/plan/steps/1/progress").put("done", 1.5);
            at(project, "/plan/steps/1/timing").put("at", "2027-02-30").put("calendar", "moon");
            at(project, "/plan/steps/2/span").remove("days");
            at(project, "/costs/scenarios/0/basis").put("currency", "yen");
            ((ArrayNode) at(project, "/plan/steps/3").get("after")).addObject().put("predecessor", "ghost")
                    .put("kind", "FINISH_START").put("lag", 0).put("unit", "WORK");
            ((ArrayNode) at(project, "/plan/steps/3").get("assigned")).addObject().put("person", "stranger").put("units", 0);
            at(project, "/funding/sources/1").put("id", "source-0");
        });
        var places = places(found);
        for (var place : List.of("/since", "/colour", "/example", "/pair/home", "/plan/steps/1/progress/done",
                "/plan/steps/1/timing/at", "/plan/steps/1/timing/calendar", "/plan/steps/1/stage", "/plan/steps/2/span/days",
                "/costs/scenarios/0/basis/currency", "/plan/steps/3/after/1/predecessor", "/plan/steps/3/assigned/1/person",
                "/plan/steps/3/assigned/1/units", "/funding/sources/1/id")) {
            assertTrue(places.contains("/project" + place), () -> place + " is not among " + places);
        }
    }

    @Test
    void whatAConstructorRefusesIsSaidAtItsPlace() throws IOException {
        var found = changed(project -> {
            at(project, "/costs/scenarios/0/measures/0").put("from", 2050).put("to", 2000);
            at(project, "/costs/scenarios/1/measures/0/payers").putObject("capital").put("NATIONAL", 0.7);
            at(project, "/plan/steps/0").put("group", "step-0");
            at(project, "/shelf/cities/0").putObject("facts").putObject("AREA").put("value", -1).put("year", 2000)
                    .putObject("evidence").put("status", "OWN").put("source", "");
            at(project, "/shelf/cities/1/population/0").put("value", 0);
        });
        assertEquals(List.of("/project/shelf/cities/0/facts/AREA", "/project/shelf/cities/1/population",
                "/project/costs/scenarios/0/measures/0/to", "/project/costs/scenarios/1/measures/0/payers/capital",
                "/project/plan/steps/0/group"), places(found));
    }

    @Test
    void numbersThatAreNoneAreNamed() {
        var text = new String(GOOD, StandardCharsets.UTF_8);
        for (var number : List.of("NaN", "Infinity", "-Infinity", "1e400", "9".repeat(390))) {
            var found = problems(text.replaceFirst("\"latitude\": 33.88", "\"latitude\": " + number));
            assertEquals(List.of("/project/shelf/cities/0/latitude"), places(found), number);
        }
        assertEquals(List.of("/project/since"),
                places(problems(text.replaceFirst("\"since\": \\d+", "\"since\": 2000.5"))));
        assertEquals(List.of("/project/since"),
                places(problems(text.replaceFirst("\"since\": \\d+", "\"since\": 99999999999999999999"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "\"a\"", "1", "{\"format\": 1}", "{\"project\": {}}", "PK\u0003\u0004",
            "{\"format\": \"1\", \"project\": {}}", "{\"format\": 0, \"project\": {}}", "{\"format\": 1, \"project\": []}",
            "<?xml version=\"1.0\"?>", "{\"format\": 1, \"library\": {}}", "\u0000\u0000\u0000\u0000"})
    void whatIsNoneOfOursIsSaidToBeNone(String text) {
        var found = problems(text);
        assertEquals(1, found.size());
        assertTrue(found.getFirst().says().en().contains("not a Kakehashi file"), found.toString());
    }

    @Test
    void aNewerFormatIsNamedAndNothingElseIsSaid() {
        var found = problems("{\"format\": 3, \"project\": {\"new\": 1}, \"more\": 2}");
        assertEquals(List.of("/format"), places(found));
        assertTrue(found.getFirst().says().en().contains("newer"));
    }

    @Test
    void aFieldThatIsWrittenTwiceAndTextAfterTheEndAreRefused() {
        assertTrue(problems("{\"format\": 1, \"format\": 1, \"project\": {}}").getFirst().says().en().contains("twice"));
        assertTrue(problems(new String(GOOD, StandardCharsets.UTF_8) + "{}").getFirst().says().en().contains("after the end"));
    }

    @Test
    void deepNestingIsRefused() {
        for (var opening : List.of("[", "{\"a\":")) {
            var text = "{\"format\": 1, \"project\": " + opening.repeat(100_000);
            assertTrue(problems(text).getFirst().says().en().contains("nested too deeply"));
        }
    }

    @Test
    void aThousandProblemsAreCountedButNotAllNamed() {
        var found = problems("{\"format\": 1, \"project\": {\"silences\": [" + "0,".repeat(999) + "0]}}");
        assertEquals(Problems.MOST + 1, found.size());
        assertTrue(found.getLast().says().en().matches("\\d+ further problems were found\\."));
    }

    /// A hundred megabytes of one piece, over and over.
    private static final class Flood extends InputStream {
        private final byte[] head;
        private final byte[] piece;
        private long at;

        Flood(String head, byte[] piece) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.piece = piece;
        }

        @Override
        public int read() {
            if (at >= 100_000_000) return -1;
            int next = at < head.length ? head[(int) at] : piece[(int) ((at - head.length) % piece.length)];
            at++;
            return next & 0xff;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "a", " ", "0,", "[],", "{\"k\":0},", "\"text\","})
    void aHundredMegabytesOfRubbishAreRefusedSoonAndInLittleMemory(String piece) {
        var bytes = piece.getBytes(StandardCharsets.UTF_8);
        if (piece.equals("random")) {
            bytes = new byte[1 << 20];
            new Random(4).nextBytes(bytes);
        }
        for (var head : List.of("", "{\"format\": 1, \"project\": {\"silences\": [", "{\"format\": 1, \"project\": {\"id\": \"")) {
            var flood = new Flood(head, bytes);
            assertTimeout(Duration.ofSeconds(20), () -> assertInstanceOf(Checked.Bad.class, ProjectCodec.read(flood)));
        }
    }

    @Test
    void anyByteThatIsChangedLeavesEitherAProjectOrProblems() {
        var random = new Random(9);
        for (int i = 0; i < 300; i++) {
            var bytes = GOOD.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            switch (ProjectCodec.read(bytes)) {
                case Checked.Good<Project>(var project) -> assertEquals(project,
                        ((Checked.Good<Project>) ProjectCodec.states().read(ProjectCodec.write(project))).value());
                case Checked.Bad<Project>(var found) -> assertFalse(found.isEmpty());
            }
        }
    }
}
