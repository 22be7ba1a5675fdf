package org.kakehashi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kakehashi.base.Language;
import org.kakehashi.base.Texts;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.project.Budget;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.CostCategory;

/// The budget of a project as a workbook that goes on computing: lines, who pays them, sums, sources and uses.
///
/// Every figure that the program computes is a formula of what was entered, and comes to the same to the unit.
public final class BudgetFile {
    private static final Texts TEXTS = Texts.beside(BudgetFile.class, "budget");
    final Budget budget;
    final Language language;
    /// Fiscal years of the home city, ascending and without gaps.
    final List<Integer> years;
    /// Numbers of the steps that have lines, from 1 in the plan's order, by id.
    final Map<String, Integer> steps = new HashMap<>();
    final BudgetSheet lines;
    final BudgetSheet payers;
    final BudgetSheet sums;
    final BudgetSheet money;

    private BudgetFile(Budget budget, Language language, XSSFWorkbook book) {
        this.budget = budget;
        this.language = language;
        years = years(budget);
        budget.buildUps().forEach((step, buildUp) -> {
            if (!buildUp.lines().isEmpty()) steps.put(step, steps.size() + 1);
        });
        var styles = BudgetStyles.of(book, language);
        lines = new BudgetSheet(book.createSheet(say("sheet.lines")), styles);
        payers = new BudgetSheet(book.createSheet(say("sheet.payers")), styles);
        sums = new BudgetSheet(book.createSheet(say("sheet.sums")), styles);
        money = new BudgetSheet(book.createSheet(say("sheet.money")), styles);
    }

    public static void write(Budget budget, Language language, Path file) throws StoreException {
        Disk.write(file, () -> bytes(budget, language));
    }

    static byte[] bytes(Budget budget, Language language) throws IOException {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            new BudgetFile(budget, language, book).fill();
            book.setForceFormulaRecalculation(true);
            book.write(out);
            return out.toByteArray();
        }
    }

    private void fill() {
        var written = BudgetLines.write(this);
        BudgetPayers.write(this, written);
        BudgetSums.write(this, written);
        var title = budget.project().title().in(language);
        lines.paper(title, BudgetLines.FIRST_YEAR + years.size(), true);
        payers.paper(title, BudgetPayers.FIRST_YEAR + years.size(), true);
        sums.paper(title, BudgetSums.FIRST_YEAR + 1 + years.size(), false);
        money.paper(title, BudgetSums.FIRST_YEAR + 1 + years.size(), false);
    }

    private static List<Integer> years(Budget budget) {
        var all = new TreeSet<Integer>();
        int start = budget.project().home().fiscalYearStart();
        for (var spending : budget.spendings()) all.addAll(spending.fiscalYears(start).keySet());
        budget.project().funding().pledges().stream().map(Pledge::fiscalYear).forEach(all::add);
        return all.isEmpty() ? List.of(budget.project().startYear())
                : IntStream.rangeClosed(all.getFirst(), all.getLast()).boxed().toList();
    }

    String say(String key, Object... values) {
        return TEXTS.text(key, values).in(language);
    }

    String say(CostCategory category) {
        return CostBuildUp.name(category).in(language);
    }

    /// @return heads of columns, the fiscal years at the end
    List<String> heads(String... keys) {
        var heads = new ArrayList<String>();
        for (var key : keys) heads.add(say("head." + key, budget.book().currency()));
        for (int year : years) heads.add(say("fiscal-year", String.valueOf(year)));
        return heads;
    }
}
