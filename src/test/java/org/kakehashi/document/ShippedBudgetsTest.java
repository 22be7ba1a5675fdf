package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.document.ShippedFiles.example;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Status;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.FundingTables;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.plan.CostLine;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.reference.CostCategory;

/// The budgets of the examples lack nothing, and every price in them says how far it can be trusted.
final class ShippedBudgetsTest {
    /// What the terms of a budget lay on, with no price of its own.
    private static final Set<CostCategory> LAID_ON = EnumSet.of(CostCategory.PRICE_RISE, CostCategory.CONTINGENCY, CostCategory.TAX);

    private static FundingTable table(Project project) {
        return FundingTables.table(project.plan(), Budget.of(project).spendings(), project.funding(), project.home().fiscalYearStart());
    }

    @ParameterizedTest
    @ValueSource(strings = {"phnom-penh-water", "haiphong-clean-water"})
    void noPriceIsMissingAndEachSaysHowFarItCanBeTrusted(String id) throws IOException {
        var project = example(id);
        var budget = Budget.of(project);
        assertTrue(budget.total() > 0 && budget.inKind() > 0);
        budget.buildUps().forEach((step, buildUp) -> {
            assertEquals(List.of(), buildUp.findings(), step);
            for (var line : buildUp.lines()) {
                if (!LAID_ON.contains(line.category())) assertTrue(trusted(line, project), step + " " + line);
            }
        });
    }

    private static boolean trusted(CostLine line, Project project) {
        var evidence = line.evidence();
        return switch (evidence.status()) {
            case SOURCED, COMPUTED -> project.shelf().source(evidence.source()).isPresent();
            case UNVERIFIED, EXAMPLE -> !evidence.note().ja().isBlank() && !evidence.note().en().isBlank();
            case OWN -> false;
        };
    }

    @Test
    void theChainOfPhnomPenhHasTheDatesOfItsSources() throws IOException {
        var project = example("phnom-penh-water");
        var dates = Scheduling.of(project).dates();
        assertEquals(List.of(2017, 2020), List.of(dates.get("s11").start().getYear(), dates.get("s11").finish().getYear()));
        assertEquals(LocalDate.of(2019, 4, 1), dates.get("s21").start());
        assertEquals(List.of(2019, 2023), List.of(dates.get("s22").start().getYear(), dates.get("s22").finish().getYear()));
        assertEquals(LocalDate.of(2019, 10, 3), dates.get("s31").start());
        assertEquals(LocalDate.of(2019, 11, 1), dates.get("s32").start());
        assertEquals(dates.get("s33").start().plusMonths(64).minusDays(1), dates.get("s33").finish());
        assertEquals(2_777_000_000L, Budget.of(project).buildUp("s33").total());
        var paper = project.partnership().events().stream().filter(event -> event.date().year() == 2018).findFirst().orElseThrow();
        assertEquals("P9", paper.evidence().source());
    }

    @Test
    void whatPhnomPenhNeedsIsPaidToTheYen() throws IOException {
        var project = example("phnom-penh-water");
        var table = table(project);
        assertEquals(0, table.totalGap());
        assertEquals(0, Budget.of(project).byPayer().get(""));
        for (int year = 2017; year <= 2024; year++) {
            long spent = 0;
            for (var row : table.rows()) {
                var cell = row.cells().get(year);
                if (cell == null) continue;
                assertEquals(MoneyState.SPENT, cell.state(), row.source().id() + year);
                spent += cell.amount();
            }
            assertEquals(table.need().get(year), spent, "FY" + year);
        }
        for (var application : project.funding().applications()) {
            assertEquals(Application.Lane.AWARDED, application.lane());
            assertEquals(application.awarded(), table.rows().stream().filter(row -> row.source().id().equals(application.source()))
                    .findFirst().orElseThrow().total());
        }
    }

    @Test
    void theMoneyOfHaiphongIsSettledLineByLineWhereItIsAwarded() throws IOException {
        var project = example("haiphong-clean-water");
        var budget = Budget.of(project);
        for (var step : List.of("s12", "s21")) {
            for (var line : budget.buildUp(step).lines()) {
                assertEquals(line.amount(), project.funding().payments().stream().filter(payment -> payment.step().equals(step)
                        && payment.line().equals(line.id())).mapToLong(payment -> payment.amount()).sum(), step + " " + line.id());
            }
        }
        assertEquals(2, project.plan().terms().exchange().size());
        assertTrue(budget.buildUp("s51").lines().stream().anyMatch(line -> line.exchange() != null));
        assertEquals(EnumSet.allOf(Application.Lane.class), EnumSet.copyOf(
                project.funding().applications().stream().map(Application::lane).toList()));
        assertEquals(3, project.funding().companies().size());
        assertFalse(project.funding().applicants().isEmpty());
    }

    @Test
    void whatIsAskedOfAProgrammeNamesItsPapers() throws IOException {
        var project = example("haiphong-clean-water");
        for (var application : project.funding().applications()) {
            var funder = project.funding().source(application.source()).flatMap(source -> project.shelf().funder(source.funder()));
            funder.ifPresent(known -> assertEquals(known.terms().papers(),
                    application.papers().stream().map(Application.Paper::name).toList(), application.id()));
            if (application.lane() == Application.Lane.AWARDED && funder.isPresent()) {
                assertTrue(application.papers().stream().allMatch(Application.Paper::ready), application.id());
            }
        }
    }

    @Test
    void theExamplesShowEveryTrustAPriceCanHave() throws IOException {
        var shown = new HashSet<Status>();
        for (var id : List.of("phnom-penh-water", "haiphong-clean-water")) {
            Budget.of(example(id)).buildUps().values().forEach(buildUp -> buildUp.lines().forEach(line -> shown.add(line.evidence().status())));
        }
        assertTrue(shown.containsAll(Set.of(Status.SOURCED, Status.UNVERIFIED, Status.EXAMPLE)), shown.toString());
    }
}
