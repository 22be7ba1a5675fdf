package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Office;

/// What is written is read back as it was.
class ProjectCodecTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aProjectIsReadAsItWasWritten(long seed) {
        var project = RandomProjects.of(seed);
        assertEquals(new Checked.Good<>(project), ProjectCodec.read(ProjectCodec.write(project)));
    }

    @Test
    void aLargeProjectIsReadAsItWasWritten() {
        var project = RandomProjects.of(7, 2000);
        var bytes = ProjectCodec.write(project);
        assertTrue(bytes.length > 2_000_000, "bytes " + bytes.length);
        assertEquals(new Checked.Good<>(project), ProjectCodec.read(bytes));
    }

    @Test
    void writingTwiceGivesTheSameBytes() {
        var project = RandomProjects.of(3);
        var again = ((Checked.Good<Project>) ProjectCodec.read(ProjectCodec.write(project))).value();
        assertEquals(ProjectCodec.text(project), ProjectCodec.text(again));
    }

    @Test
    void theFormIsPlain() {
        var lines = ProjectCodec.text(RandomProjects.of(3)).lines().limit(5).toList();
        assertEquals(List.of("{", "  \"format\": 2,", "  \"project\": {", "    \"id\": \"random-3\",",
                "    \"title\": {"), lines);
    }

    @Test
    void halfASurrogatePairDoesNotKeepAProjectFromBeingWritten() {
        var project = RandomProjects.of(3).with(Names.same("a\uD83D"));
        var read = assertInstanceOf(Checked.Good.class, ProjectCodec.read(ProjectCodec.write(project)));
        assertEquals(Names.same("a\uFFFD"), ((Project) read.value()).title());
    }

    @Test
    void statesOfOneProjectShareWhatTheyHaveInCommon() {
        var one = RandomProjects.of(4);
        var other = one.with(Names.same("new title"));
        var states = ProjectCodec.states();
        var first = assertInstanceOf(Checked.Good.class, states.read(ProjectCodec.write(one)));
        var second = assertInstanceOf(Checked.Good.class, states.read(ProjectCodec.write(other)));
        assertEquals(one, first.value());
        assertEquals(other, second.value());
        assertTrue(((Project) first.value()).plan() == ((Project) second.value()).plan());
    }

    @Test
    void aLibraryIsReadAsItWasWritten() {
        var library = new Library(new Office(Names.same("Kitakyushu"), "city-0", "JPY", 2026, 4),
                RandomProjects.of(1).shelf());
        assertEquals(new Checked.Good<>(library), LibraryCodec.read(LibraryCodec.write(library)));
    }

    @Test
    void aProjectIsStillReadAfterAnyOfItsStepsIsDeleted() {
        for (int seed = 0; seed < 20; seed++) {
            var project = RandomProjects.of(seed);
            for (var step : project.plan().steps()) {
                var without = project.changePlan(plan -> plan.without(step.id()));
                assertEquals(new Checked.Good<>(without), ProjectCodec.read(ProjectCodec.write(without)), seed + " " + step.id());
            }
        }
    }
}
