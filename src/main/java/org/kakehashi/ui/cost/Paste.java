package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.City;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.Words;

/// Lays a block of cells from a spreadsheet over the measures of a scenario: all of it, or nothing and every problem.
final class Paste {
    private final City city;
    private final Language language;
    private final Function<Measure, Figures> figures;
    private Scenario scenario;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private int changed;
    private int left;

    /// What a paste made.
    ///
    /// @param changed measures that are no longer as they were
    /// @param left    computed cells that were left as they are
    /// @param added   ids of the new measures
    /// @param unknown heads of columns that are none of ours
    record Done(Scenario scenario, int changed, int left, List<String> added, List<String> unknown) {}

    /// @param figures of each measure, as last computed
    Paste(Scenario scenario, City city, Language language, Function<Measure, Figures> figures) {
        this.scenario = scenario;
        this.city = city;
        this.language = language;
        this.figures = figures;
    }

    /// Lays rows that have no heads over measures.
    ///
    /// @param ids     measures from the cursor on, one for each row
    /// @param columns from the cursor on, one for each cell of a row
    Checked<Done> over(List<String> ids, List<SheetColumn> columns, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            if (r >= ids.size()) {
                problems.add(problem("", TableWords.TOO_MANY_ROWS, rows.size(), ids.size()));
                break;
            }
            var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
            for (int c = 0; c < rows.get(r).size(); c++) {
                var text = rows.get(r).get(c);
                if (c < columns.size()) cells.put(columns.get(c), text);
                else if (!text.isBlank()) wrong(r + 1, "", text, TableWords.NO_SUCH_COLUMN.names());
            }
            var measure = scenario.measure(ids.get(r)).orElseThrow();
            apply(r + 1, measure, cells, Set.of(), false);
        }
        return done(List.of());
    }

    /// Takes rows under heads: a row with the name of a measure changes it, any other adds one.
    ///
    /// A row that has nothing but the name of a sector says where the ones below it belong.
    Checked<Done> under(Heads heads, List<List<String>> rows) {
        var taken = new HashSet<String>();
        var whole = heads.whole().entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var sector = "";
        if (!heads.columns().contains(SheetColumn.NAME)) {
            problems.add(problem("", TableWords.NAMES_MISSING));
            return done(heads.unknown());
        }
        for (int r = 0; r < rows.size(); r++) {
            var cells = cells(heads, rows.get(r));
            var name = cells.getOrDefault(SheetColumn.NAME, "");
            if (cells.values().stream().allMatch(String::isBlank)) continue;
            if (isSector(name, cells)) {
                sector = SectorNames.id(name);
                continue;
            }
            if (isTotal(name)) continue;
            if (name.isBlank()) {
                wrong(r + 2, SheetColumn.NAME.called(), "", TableWords.ENTER_SOMETHING.names());
                continue;
            }
            var given = cells.getOrDefault(SheetColumn.SECTOR, "");
            var wanted = given.isBlank() ? sector : SectorNames.id(given);
            var known = known(name, wanted, taken);
            var measure = known == null ? fresh(name, wanted, cells) : known;
            taken.add(measure.id());
            if (known == null) {
                scenario = MeasureEdits.append(scenario, measure);
                added.add(measure.id());
            }
            apply(r + 2, measure, cells, whole, known == null);
        }
        return done(heads.unknown());
    }

    private static Map<SheetColumn, String> cells(Heads heads, List<String> row) {
        var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
        for (int c = 0; c < row.size() && c < heads.columns().size(); c++) {
            var column = heads.columns().get(c);
            if (column != null) cells.put(column, row.get(c));
        }
        return cells;
    }

    /// A sector's head has a name of ours or, with nothing typed beside it, any that a measure of the scenario stands in.
    private boolean isSector(String name, Map<SheetColumn, String> cells) {
        if (!cells.getOrDefault(SheetColumn.SECTOR, "").isBlank()) return false;
        var id = SectorNames.id(name);
        return !SectorNames.own(id) || (scenario.measures().stream().anyMatch(measure -> measure.sector().equals(id))
                && scenario.measures().stream().noneMatch(measure -> called(measure, name)));
    }

    private static boolean isTotal(String name) {
        for (var spoken : Language.values()) {
            var word = SheetColumn.TOTAL.head(spoken);
            if (name.equals(word) || name.startsWith(word + ",") || name.startsWith(word + "(")) return true;
        }
        return false;
    }

    private static boolean called(Measure measure, String name) {
        return measure.name().en().equals(name) || measure.name().ja().equals(name);
    }

    private @Nullable Measure known(String name, String sector, Set<String> taken) {
        var same = scenario.measures().stream().filter(measure -> called(measure, name) && !taken.contains(measure.id()))
                .toList();
        return same.stream().filter(measure -> measure.sector().equals(sector)).findFirst()
                .orElse(same.isEmpty() ? null : same.getFirst());
    }

    /// A row that says how much of something there is becomes a rollout, one with nothing but an amount a budget.
    private Measure fresh(String name, String sector, Map<SheetColumn, String> cells) {
        var id = MeasureEdits.freshMeasure(scenario);
        var place = sector.isBlank() ? TableWords.OTHER_SECTOR.in(language) : sector;
        var names = Names.same(name);
        var capital = filled(cells, SheetColumn.CAPITAL) || filled(cells, SheetColumn.TOTAL);
        var rollout = filled(cells, SheetColumn.QUANTITY) || filled(cells, SheetColumn.COVERAGE)
                || filled(cells, SheetColumn.UNIT_COST) || filled(cells, SheetColumn.LIFE)
                || (capital && filled(cells, SheetColumn.OPERATING));
        if (rollout) return MeasureEdits.sites(id, place, names, scenario.horizon());
        return MeasureEdits.budget(id, place, names, scenario.horizon(), capital || !filled(cells, SheetColumn.OPERATING));
    }

    private static boolean filled(Map<SheetColumn, String> cells, SheetColumn column) {
        return !cells.getOrDefault(column, "").isBlank();
    }

    /// @param whole columns in which plain numbers are whole money
    /// @param fresh whether the measure was made for this row
    private void apply(int row, Measure before, Map<SheetColumn, String> cells, Set<SheetColumn> whole, boolean fresh) {
        var was = new CellInput(scenario, city, language);
        var shown = figures.apply(before);
        var measure = before;
        for (var cell : cells.entrySet()) {
            var column = cell.getKey();
            var text = cell.getValue();
            if (text.isBlank() || (!fresh && was.same(column, before, shown, text, whole.contains(column)))) continue;
            if (!column.input(measure) && (column.computed() || fresh)) {
                left++;
                continue;
            }
            var input = new CellInput(scenario, city, language);
            var read = whole.contains(column) && column.millions() ? wholeMoney(input, column, measure, text)
                    : input.read(column, measure, text);
            switch (read) {
                case Checked.Good<Measure>(var now) -> {
                    measure = now;
                    scenario = scenario.change(before.id(), _ -> now);
                }
                case Checked.Bad<Measure>(var wrongs) ->
                    wrongs.forEach(wrong -> wrong(row, column.called(), text, wrong.says()));
            }
        }
        if (filled(cells, SheetColumn.FROM) && filled(cells, SheetColumn.TO)) checkYears(row, cells);
        if (!fresh && !measure.equals(before)) changed++;
    }

    private static Checked<Measure> wholeMoney(CellInput input, SheetColumn column, Measure measure, String text) {
        return switch (Millions.readWhole(text)) {
            case Checked.Bad<Double>(var wrongs) -> Checked.bad(wrongs);
            case Checked.Good<Double>(Double amount) -> column == SheetColumn.CAPITAL ? input.capital(measure, amount)
                    : column == SheetColumn.OPERATING ? input.operating(measure, amount) : input.total(measure, amount);
        };
    }

    /// Each of the two years moves the other out of its way; here both were given.
    private void checkYears(int row, Map<SheetColumn, String> cells) {
        var from = Typed.year(cells.getOrDefault(SheetColumn.FROM, ""));
        var to = Typed.year(cells.getOrDefault(SheetColumn.TO, ""));
        if (from instanceof Checked.Good<Integer>(Integer first) && to instanceof Checked.Good<Integer>(Integer last)
                && first > last) {
            wrong(row, SheetColumn.TO.called(), cells.getOrDefault(SheetColumn.TO, ""), TableWords.YEARS_BACKWARDS.names());
        }
    }

    private Checked<Done> done(List<String> unknown) {
        if (!problems.isEmpty()) return Checked.bad(problems);
        return Checked.good(new Done(scenario, changed, left, List.copyOf(added), unknown));
    }

    private void wrong(int row, Object column, String text, Names rule) {
        problems.add(problem(Integer.toString(row), TableWords.CELL_WRONG, Integer.toString(row), column, text, rule));
    }

    private static Problem problem(String place, Words word, Object... values) {
        return new Problem(place, word.names(values));
    }
}
