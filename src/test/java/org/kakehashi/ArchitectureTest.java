package org.kakehashi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The walls between the parts of the program, and what may not cross them.
///
/// Each rule of [Walls] is applied twice: to the program, where it finds nothing, and to classes of
/// `org.kakehashi.planted…` that break it on purpose, where it must find them.
class ArchitectureTest {
    private static final Walls OURS = new Walls(Parts.PROGRAM, Parts.ROOT);
    private static final String FAULTS = Parts.ROOT + ".planted";
    private static final Walls PLANTED = new Walls(new ClassFileImporter().importPackages(FAULTS), FAULTS);

    @Test
    void theProgramIsThere() {
        assertTrue(OURS.classes().stream().anyMatch(c -> OURS.part(c).equals("base")));
    }

    @Test
    void everyPackageIsInTheTable() {
        assertEquals(List.of(), OURS.unknownParts());
        assertReported(PLANTED.unknownParts(), "nowhere");
    }

    @Test
    void everyPackageUsesOnlyItsAllowance() {
        assertEquals(List.of(), OURS.crossings());
        assertReported(PLANTED.crossings(), "cost.UsesProject");
        assertReported(PLANTED.crossings(), "UsesCostScreen");
    }

    @Test
    void noTwoPackagesGoRoundInACircle() {
        assertEquals(List.of(), OURS.cycles());
        assertReported(PLANTED.cycles(), "planted.cost uses");
    }

    @Test
    void theTableItselfHasNoCircle() {
        for (var one : Parts.all()) {
            for (var other : Parts.all()) {
                assertFalse(!one.equals(other) && Parts.mayUse(one, other) && Parts.mayUse(other, one),
                        one + " and " + other);
            }
        }
    }

    @Test
    void onlyAppAndTheBackgroundTouchThreads() {
        assertEquals(List.of(), OURS.threads());
        var found = PLANTED.threads();
        for (var way : List.of("makesAThread", "startsAVirtualThread", "makesAPool", "usesTheSharedPool", "runsLater",
                "refersToRunLater")) {
            assertReported(found, way);
        }
    }

    @Test
    void viewModelsKnowNoScene() {
        assertEquals(List.of(), OURS.scenes());
        assertReported(PLANTED.scenes(), "SeeingViewModel");
    }

    @Test
    void enginesHaveNoClockNoChanceAndNoDisk() {
        assertEquals(List.of(), OURS.worldOfEngines());
        var found = PLANTED.worldOfEngines();
        for (var way : List.of("asksTheDate", "asksTheClock", "throwsDice", "throwsUnseededDice", "opensAFile",
                "opensADatabase", "readsTheTime")) {
            assertReported(found, way);
        }
    }

    @Test
    void picturesKnowNoToolkit() {
        assertEquals(List.of(), OURS.toolkits());
        var found = PLANTED.toolkits();
        assertReported(found, "paintsWithFx");
        assertReported(found, "paintsWithAwt");
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        assertEquals(List.of(), OURS.windows());
        assertReported(PLANTED.windows(), "UsesWindow");
    }

    private static void assertReported(List<String> found, String fault) {
        assertTrue(found.stream().anyMatch(f -> f.contains(fault)), () -> fault + " is not among " + found);
    }
}
