package org.kakehashi.document;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.document.ShippedFiles.example;
import static org.kakehashi.document.ShippedFiles.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.FundingTables;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Outlook;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Stage;
import org.kakehashi.project.Scheduling;

final class ShippedPlansTest {

    static Stream<Path> projects() throws IOException {
        return ShippedFiles.projects();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyStepComesOnTheDayItIsEnteredFor(Path file) throws IOException {
        var project = project(file);
        var schedule = Scheduling.of(project);
        assertEquals(List.of(), schedule.findings());
        for (var step : project.plan().steps()) {
            if (step.isGroup()) continue;
            assertEquals(requireNonNull(step.timing().at()).day(), schedule.step(step.id()).orElseThrow().early().start(), step.id());
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyStepHasTheRatesItNeeds(Path file) throws IOException {
        var project = project(file);
        Budget.of(project).buildUps().forEach((step, built) -> assertEquals(List.of(), built.findings(), step));
    }

    @Test
    void theCriticalPathOfHaiphongRunsFromTheMemorandumToTheCompany() throws IOException {
        var project = example("haiphong-clean-water");
        var schedule = Scheduling.of(project);
        var critical = project.plan().steps().stream().filter(step -> !step.isGroup()).map(Step::id)
                .filter(id -> schedule.step(id).orElseThrow().critical()).toList();
        assertEquals(List.of("s11", "s31", "s32", "s41", "s51", "s62"), critical);
    }

    @Test
    void theMoneyOfHaiphongIsSecuredInPartAndLeavesAGap() throws IOException {
        var table = table(example("haiphong-clean-water"));
        assertEquals(237.6e6, table.totalNeed(), 1e6);
        assertEquals(34.2e6, table.secured(), 1);
        assertEquals(17e6, table.in(MoneyState.APPLIED), 1);
        assertTrue(table.totalGap() > 15e6 && table.totalGap() < 30e6, () -> "gap " + table.totalGap());
        assertEquals(0, table.gap().get(2026), 1e6);
    }

    @Test
    void theExamplesStandAtDifferentStages() throws IOException {
        var today = LocalDate.of(2026, 11, 21);
        assertEquals(Stage.EXPERTS, Outlook.of(example("haiphong-clean-water"), today).pathway().current());
        assertEquals(Stage.PILOT, Outlook.of(example("surabaya-compost"), today).pathway().current());
        assertEquals(Stage.BUSINESS, Outlook.of(example("phnom-penh-water"), today).pathway().current());
        assertEquals(Stage.STUDY, Outlook.of(example("dalian-model-zone"), today).pathway().current());
    }

    @Test
    void theGrantForPhnomPenhCoversItsPlantToTheYen() throws IOException {
        var table = table(example("phnom-penh-water"));
        var grant = table.rows().stream().filter(row -> row.source().id().equals("grant")).findFirst().orElseThrow();
        assertEquals(2_777_000_000L, grant.total());
        for (int year = 2019; year <= 2024; year++) assertEquals(0, table.gap().get(year), 1, "gap of " + year);
    }

    private static FundingTable table(Project project) {
        return FundingTables.table(project.plan(), Budget.of(project).spendings(), project.funding(),
                project.home().fiscalYearStart());
    }
}
