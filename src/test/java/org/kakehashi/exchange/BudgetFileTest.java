package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.FundingTables;
import org.kakehashi.funding.Spending;
import org.kakehashi.plan.CostLine;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;

/// The workbook of a budget goes on computing, and a spreadsheet program comes to the same figures.
class BudgetFileTest {
    private static final int PROJECTS = 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsComputedIsAFormulaWithoutAKeptValue() throws IOException {
        var bytes = BudgetFile.bytes(Budget.of(example("haiphong-clean-water")), Language.EN);
        int formulas = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("xl/worksheets/sheet")) continue;
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                formulas += text.split("<f>", -1).length - 1;
                assertFalse(text.contains("</f><v>"), entry.getName());
            }
        }
        assertTrue(formulas > 500, "formulas: " + formulas);
    }

    @Test
    @Tag("office")
    void libreOfficeComesToTheProgramsFiguresToTheYen() throws IOException, InterruptedException {
        assumeTrue(office() || System.getenv("KAKEHASHI_OFFICE") != null, "soffice is not there: the workbook is not recalculated");
        var budgets = new LinkedHashMap<String, Budget>();
        try (var files = Files.list(Path.of("assets/examples"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".kakehashi")).sorted().toList()) {
                budgets.put(String.valueOf(file.getFileName()).replace(".kakehashi", ""), Budget.of(project(file)));
            }
        }
        for (int seed = 0; seed < PROJECTS; seed++) budgets.put("random-" + seed, Budget.of(RandomProjects.of(seed)));
        for (var entry : budgets.entrySet()) {
            var language = entry.getKey().length() % 2 == 0 ? Language.JA : Language.EN;
            Files.write(folder.resolve(entry.getKey() + ".xlsx"), BudgetFile.bytes(entry.getValue(), language));
        }
        recalculate(budgets.keySet().stream().map(name -> name + ".xlsx").toList());
        int figures = 0;
        for (var entry : budgets.entrySet()) {
            var file = folder.resolve("computed").resolve(entry.getKey() + ".xlsx");
            try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
                figures += new Figures(entry.getKey(), entry.getValue(), book).compare();
            }
        }
        assertTrue(figures > 2_000, "figures: " + figures);
    }

    /// One workbook as it was computed, beside what the program has.
    private static final class Figures {
        private final String name;
        private final Budget budget;
        private final XSSFWorkbook book;
        private final FundingTable table;
        private final int start;
        private final List<Integer> years = new ArrayList<>();
        private final List<CostLine> lines;
        private int compared;

        Figures(String name, Budget budget, XSSFWorkbook book) {
            this.name = name;
            this.budget = budget;
            this.book = book;
            start = budget.project().home().fiscalYearStart();
            table = FundingTables.table(budget.project().plan(), budget.spendings(), budget.project().funding(), start);
            var heads = book.getSheetAt(2).getRow(0);
            for (int i = 3; i < heads.getLastCellNum(); i++) {
                years.add(Integer.valueOf(heads.getCell(i).getStringCellValue().replaceAll("\\D", "")));
            }
            lines = budget.project().plan().steps().stream().flatMap(step -> budget.buildUp(step.id()).lines().stream()).toList();
        }

        int compare() {
            lines();
            payers();
            sums();
            money();
            return compared;
        }

        private void lines() {
            var sheet = book.getSheetAt(0);
            int at = 0;
            for (var step : budget.project().plan().steps()) {
                var spent = new TreeMap<String, Map<Integer, Long>>();
                for (var spending : spent(step.id())) spent.put(spending.line().id(), spending.fiscalYears(start));
                for (var line : budget.buildUp(step.id()).lines()) {
                    var row = sheet.getRow(++at);
                    same(line.amount(), row, BudgetLines.AMOUNT, step.id() + " " + line.id());
                    for (int i = 0; i < years.size(); i++) {
                        same(spent.getOrDefault(line.id(), Map.of()).getOrDefault(years.get(i), 0L), row,
                                BudgetLines.FIRST_YEAR + i, step.id() + " " + line.id() + " " + years.get(i));
                    }
                }
            }
            same(budget.total(), sheet.getRow(++at), BudgetLines.AMOUNT, "total");
            same(budget.inKind(), sheet.getRow(++at), BudgetLines.AMOUNT, "in kind");
        }

        private List<Spending> spent(String step) {
            return budget.spendings().stream().filter(spending -> spending.step().equals(step)).toList();
        }

        private void payers() {
            var sheet = book.getSheetAt(1);
            var sources = budget.project().funding().sources();
            var sums = new TreeMap<String, Long>();
            for (int at = 1; at <= sheet.getLastRowNum(); at++) {
                var row = sheet.getRow(at);
                int number = (int) row.getCell(BudgetPayers.SOURCE).getNumericCellValue();
                for (int i = 0; i < years.size(); i++) {
                    long paid = value(row, BudgetPayers.FIRST_YEAR + i, "payers");
                    assertTrue(paid >= 0, name + " pays " + paid);
                    sums.merge((number == 0 ? "" : sources.get(number - 1).id()) + " " + years.get(i), paid, Long::sum);
                }
            }
            var program = new TreeMap<String, Long>();
            for (var spending : budget.money()) {
                for (var paid : budget.paid(spending)) {
                    program.merge(paid.source() + " " + paid.fiscalYear(), paid.amount(), Long::sum);
                }
            }
            sums.values().removeIf(sum -> sum == 0);
            assertEquals(program, sums, name + " payers");
            compared += sums.size();
        }

        private void sums() {
            var sheet = book.getSheetAt(2);
            var categories = budget.byCategory();
            var present = lines.stream().map(CostLine::category).distinct().sorted().toList();
            for (int i = 0; i < present.size(); i++) {
                same(categories.getOrDefault(present.get(i), 0L), sheet.getRow(1 + i), 2, "category " + present.get(i));
            }
            var total = sheet.getRow(1 + present.size());
            for (int i = 0; i < years.size(); i++) same(budget.need().getOrDefault(years.get(i), 0L), total, 3 + i, "by category");
            int at = 4 + present.size();
            var steps = budget.byStep();
            for (var step : budget.project().plan().steps()) {
                if (budget.buildUp(step.id()).lines().isEmpty()) continue;
                same(steps.getOrDefault(step.id(), 0L), sheet.getRow(at++), 2, "step " + step.id());
            }
            for (int i = 0; i < years.size(); i++) same(budget.need().getOrDefault(years.get(i), 0L), sheet.getRow(at), 3 + i, "by step");
        }

        private void money() {
            var sheet = book.getSheetAt(3);
            int sources = table.rows().size();
            int counted = 2 * sources + 6;
            for (int i = 0; i < sources; i++) {
                for (int year = 0; year < years.size(); year++) {
                    var cell = table.rows().get(i).cells().get(years.get(year));
                    same(cell == null ? 0 : cell.amount(), sheet.getRow(counted + i), 3 + year, "source " + i);
                }
            }
            for (int year = 0; year < years.size(); year++) {
                int of = years.get(year);
                same(table.need().getOrDefault(of, 0L), sheet.getRow(counted + sources + 1), 3 + year, "need " + of);
                same(table.gap().getOrDefault(of, 0L), sheet.getRow(counted + sources + 2), 3 + year, "gap " + of);
            }
            same(table.totalGap(), sheet.getRow(counted + sources + 2), 2, "gap");
        }

        private void same(long program, Row row, int column, String what) {
            assertEquals(program, value(row, column, what), () -> name + ": " + what);
            compared++;
        }

        private long value(Row row, int column, String what) {
            var cell = row.getCell(column);
            var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            assertEquals(CellType.NUMERIC, type, () -> name + ": " + what + " at " + cell.getAddress());
            double value = cell.getNumericCellValue();
            assertEquals(Math.rint(value), value, () -> name + ": " + what);
            return (long) value;
        }
    }

    private static Project example(String id) throws IOException {
        return project(Path.of("assets/examples", id + ".kakehashi"));
    }

    private static Project project(Path file) throws IOException {
        return switch (ProjectCodec.read(Files.readAllBytes(file))) {
            case Checked.Good<Project>(var project) -> project;
            case Checked.Bad<Project>(var problems) -> throw new IOException(file + ": " + problems);
        };
    }

    private static boolean office() {
        for (var place : String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(place, "soffice"))) return true;
        }
        return false;
    }

    private void recalculate(List<String> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "xlsx", "--outdir", "computed"));
        command.addAll(files);
        var log = folder.resolve("soffice.log").toFile();
        var office = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log).start();
        assertTrue(office.waitFor(5, TimeUnit.MINUTES), "soffice does not end");
        assertEquals(0, office.exitValue(), Files.readString(log.toPath()));
    }
}
