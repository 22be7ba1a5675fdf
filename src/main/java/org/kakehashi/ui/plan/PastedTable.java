package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;

/// Reads rows of a spreadsheet as steps: what names a step of the plan changes it, any other row makes one.
///
/// What cannot be read is left as it is and told with its row and column; the rest is done.
final class PastedTable {
    private static final int TAB = 4;
    private final PlanFacts facts;
    private final CellInput input;
    private final CellText text;
    private final Supplier<String> newId;
    private final List<Names> problems = new ArrayList<>();
    private final Map<String, Step> changed = new LinkedHashMap<>();
    private final List<Step> added = new ArrayList<>();

    /// What came of it.
    ///
    /// @param added    the new steps, each group before what lies in it
    /// @param problems every cell that could not be read
    record Done(Plan plan, List<Step> added, int changed, List<Names> problems) {}

    /// A row with the step it means.
    private record Row(int number, int level, Map<PlanColumn, String> cells, @Nullable Step present, String id) {
        String cell(PlanColumn column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    PastedTable(PlanFacts facts, Language language, Supplier<String> newId) {
        this.facts = facts;
        this.newId = newId;
        input = new CellInput(facts, language);
        text = new CellText(facts, language);
    }

    /// Lays rows over steps of the plan; rows beyond the last step make new ones.
    ///
    /// @param steps   from the selected one on
    Done over(List<Step> steps, List<PlanColumn> columns, List<List<String>> block, Optional<Step> beside) {
        var rows = new ArrayList<Row>();
        for (int r = 0; r < block.size(); r++) {
            var cells = cells(columns, block.get(r), r + 1);
            var present = r < steps.size() ? steps.get(r) : null;
            if (present != null || !cells.values().stream().allMatch(String::isBlank)) {
                rows.add(new Row(r + 1, 0, cells, present, present == null ? newId.get() : present.id()));
            }
        }
        return done(rows, beside);
    }

    /// Makes or changes steps by what their rows say.
    ///
    /// @param headed whether the first row of the table was its head, which counts as row 1
    Done take(List<@Nullable PlanColumn> columns, List<List<String>> block, boolean headed, Optional<Step> beside) {
        var rows = new ArrayList<Row>();
        for (int r = 0; r < block.size(); r++) {
            int number = headed ? r + 2 : r + 1;
            var cells = cells(columns, block.get(r), number);
            if (cells.values().stream().allMatch(String::isBlank)) continue;
            var present = headed ? present(cells) : null;
            rows.add(new Row(number, level(cells), cells, present, present == null ? newId.get() : present.id()));
        }
        return done(rows, beside);
    }

    private Map<PlanColumn, String> cells(List<? extends @Nullable PlanColumn> columns, List<String> row, int number) {
        var cells = new EnumMap<PlanColumn, String>(PlanColumn.class);
        for (int c = 0; c < row.size(); c++) {
            var column = c < columns.size() ? columns.get(c) : null;
            if (column != null) cells.put(column, row.get(c));
            else if (c >= columns.size() && !row.get(c).isBlank()) {
                wrong(number, TableWords.COLUMN_UNKNOWN.names(), row.get(c), TableWords.NO_SUCH_COLUMN.names());
            }
        }
        return cells;
    }

    private @Nullable Step present(Map<PlanColumn, String> cells) {
        var number = cells.getOrDefault(PlanColumn.NUMBER, "").strip();
        var name = cells.getOrDefault(PlanColumn.NAME, "").strip();
        if (name.isEmpty() && number.isEmpty()) return null;
        var same = facts.project().plan().steps().stream().filter(step -> name.isEmpty()
                || step.name().ja().equals(name) || step.name().en().equals(name)).toList();
        var numbered = same.stream().filter(step -> facts.number(step.id()).equals(number)).findFirst();
        if (numbered.isPresent()) return numbered.get();
        return !name.isEmpty() && same.size() == 1 ? same.getFirst() : null;
    }

    private int level(Map<PlanColumn, String> cells) {
        var level = cells.getOrDefault(PlanColumn.LEVEL, "").strip();
        if (level.matches("\\d{1,3}")) return Integer.parseInt(level) * TAB;
        int indent = 0;
        for (char c : cells.getOrDefault(PlanColumn.NAME, "").toCharArray()) {
            if (c == '\u3000') indent += 2;
            else if (c == ' ' || c == '\u00a0') indent++;
            else break;
        }
        return indent;
    }

    private Done done(List<Row> rows, Optional<Step> beside) {
        var numbered = rows.stream().anyMatch(row -> !row.cell(PlanColumn.NUMBER).isEmpty());
        for (int r = 0; r < rows.size(); r++) {
            var number = rows.get(r).cell(PlanColumn.NUMBER);
            if (!number.isEmpty()) input.number(number, rows.get(r).id());
            else if (!numbered && rows.get(r).present() == null) input.number(String.valueOf(r + 1), rows.get(r).id());
        }
        var groups = groups(rows, beside);
        for (int r = 0; r < rows.size(); r++) {
            var row = rows.get(r);
            if (row.present() == null) added.add(read(row, fresh(row, groups.get(row.id()), holds(rows, r), beside)));
            else change(row, row.present());
        }
        var plan = facts.project().plan().change(step -> changed.getOrDefault(step.id(), step));
        var block = added.stream().filter(step -> !step.name().isBlank()).toList();
        var whole = OutlineEdits.insert(plan, block, beside.map(Step::id).orElse(""), false);
        return new Done(whole, block, changed.size(), List.copyOf(problems));
    }

    private static boolean holds(List<Row> rows, int at) {
        return at + 1 < rows.size() && rows.get(at + 1).level() > rows.get(at).level() && rows.get(at + 1).present() == null;
    }

    /// @return id of the group each new row lies in: the last row above that is less indented
    private static Map<String, String> groups(List<Row> rows, Optional<Step> beside) {
        var groups = new HashMap<String, String>();
        var open = new ArrayList<Row>();
        var outer = beside.map(step -> step.isGroup() ? step.id() : step.group()).orElse("");
        for (var row : rows) {
            while (!open.isEmpty() && open.getLast().level() >= row.level()) open.removeLast();
            var above = open.isEmpty() ? null : open.getLast();
            groups.put(row.id(), above == null ? outer : above.id());
            open.add(row);
        }
        return groups;
    }

    private Step fresh(Row row, @Nullable String group, boolean holds, Optional<Step> beside) {
        var kind = kind(row).orElse(holds ? StepKind.GROUP : nothing(row) ? StepKind.MILESTONE : StepKind.TASK);
        var stage = stage(row).orElse(beside.map(Step::stage).orElse(kind.stage()));
        var step = kind.make(row.id(), stage, facts.project().plan().start()).with(Timing.SOON);
        return step.inGroup(group == null ? "" : group);
    }

    /// @return whether it says that it takes no time
    private static boolean nothing(Row row) {
        return SpanText.read(row.cell(PlanColumn.DURATION), Span.working(1)) instanceof Checked.Good<Span>(var span)
                && span.days() == 0;
    }

    private static Optional<StepKind> kind(Row row) {
        var said = row.cell(PlanColumn.KIND);
        return List.of(StepKind.values()).stream().filter(kind -> said.equals(kind.word().in(Language.JA))
                || said.equalsIgnoreCase(kind.word().in(Language.EN))).findFirst();
    }

    private static Optional<Stage> stage(Row row) {
        var said = row.cell(PlanColumn.STAGE);
        return List.of(Stage.values()).stream().filter(stage -> said.equals(PlanWords.valueOf("STAGE_" + stage).in(Language.JA))
                || said.equalsIgnoreCase(PlanWords.valueOf("STAGE_" + stage).in(Language.EN))).findFirst();
    }

    private void change(Row row, Step present) {
        var read = read(row, changed.getOrDefault(present.id(), present));
        if (!read.equals(present)) changed.put(present.id(), read);
    }

    private Step read(Row row, Step first) {
        var step = first;
        for (var cell : row.cells().entrySet()) {
            var column = cell.getKey();
            var typed = cell.getValue().strip();
            if (typed.isEmpty() || !column.typed() || same(row, column, typed)) continue;
            if (row.present() == null && ((column == PlanColumn.KIND && kind(row).isPresent())
                    || (column == PlanColumn.STAGE && stage(row).isPresent()))) continue;
            if (!column.typed(step)) continue;
            var read = column == PlanColumn.FINISH && dated(row) ? finish(row, step, typed) : input.read(column, step, typed);
            switch (read) {
                case Checked.Good<Step>(var made) -> step = made;
                case Checked.Bad<Step>(var wrong) -> wrong(row.number(), column.called(), typed, wrong.getFirst().says());
            }
        }
        if (row.present() == null && step.name().isBlank()) {
            wrong(row.number(), PlanColumn.NAME.called(), "", TableWords.ENTER_SOMETHING.names());
        }
        return step;
    }

    /// A cell that says what is so already is not read, so that a date that was computed does not become one that is set.
    private boolean same(Row row, PlanColumn column, String typed) {
        return row.present() != null && text.of(column, row.present()).strip().equals(typed);
    }

    /// @return whether the finish is to be counted from what the row itself says
    private boolean dated(Row row) {
        return row.present() == null || !same(row, PlanColumn.START, row.cell(PlanColumn.START));
    }

    private Checked<Step> finish(Row row, Step step, String typed) {
        var read = MomentText.read(typed, true);
        if (!(read instanceof Checked.Good<Moment>(var at))) return input.read(PlanColumn.FINISH, step, typed);
        var duration = row.cell(PlanColumn.DURATION);
        var start = step.timing().at();
        if (start == null || step.timing().bound().ofFinish() || row.cell(PlanColumn.START).isEmpty()) {
            return Checked.good(row.present() != null || !row.cell(PlanColumn.AFTER).isEmpty() ? step
                    : step.with(step.timing().with(Bound.FINISH_NOT_BEFORE, at)));
        }
        if (!duration.isEmpty() || step.work() instanceof Work.Milestone) return Checked.good(step);
        if (at.day().isBefore(start.day())) {
            return Checked.bad(List.of(new Problem("", TableWords.FINISH_BEFORE_START.names())));
        }
        return Checked.good(step.with(PlanViewModel.span(step, start.day(), at.day())));
    }

    private void wrong(int row, Names column, String typed, Names says) {
        problems.add(TableWords.CELL_NOT_READ.names(row, column, typed, says));
    }

    /// @return the columns a table with no heads is taken to have: those shown, from the one the cursor is in
    static List<PlanColumn> shown(List<PlanColumn> columns, PlanColumn from) {
        var all = new ArrayList<PlanColumn>();
        for (var column : columns.subList(Math.max(0, columns.indexOf(from)), columns.size())) {
            if (column == PlanColumn.DATES) Collections.addAll(all, PlanColumn.START, PlanColumn.FINISH);
            else all.add(column == PlanColumn.WHO ? PlanColumn.PEOPLE : column);
        }
        return all;
    }
}
