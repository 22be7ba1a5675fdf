package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Tsv;

/// Typing in the cells of the table, filling them down, and blocks to and from the clipboard.
final class CellEdits {
    private final CostsViewModel model;

    /// What came of a paste or a fill.
    ///
    /// @param problems what was wrong with it, so that nothing was done; empty if it was done
    /// @param first    id of the first measure that was added, blank if none was
    record Reply(Names says, List<Problem> problems, String first) {}

    CellEdits(CostsViewModel model) {
        this.model = model;
    }

    /// @return what the cells of the scenario in focus hold; empty without a scenario
    Optional<CellInput> cells() {
        return model.now().scenario().map(scenario ->
                new CellInput(scenario, model.now().city().orElseThrow(), Tongue.now()));
    }

    /// @return whether the cell of a row is typed
    boolean input(String row, SheetColumn column) {
        if (column == SheetColumn.NAME && model.ownSector(row).isPresent()) return true;
        return line(row).map(line -> column.input(line.measure())).orElse(false);
    }

    private Optional<SheetRow.Line> line(String row) {
        return model.now().rows().stream().filter(shown -> shown.id().equals(row))
                .filter(SheetRow.Line.class::isInstance).map(SheetRow.Line.class::cast).findFirst();
    }

    private Figures figures(Measure measure) {
        return model.now().figures(measure);
    }

    /// @return the rows of the block that are measures
    private List<String> lines(List<String> rows) {
        return rows.stream().filter(row -> line(row).isPresent()).toList();
    }

    /// @return the block's measures as tab-separated text; blank if there is none
    String copy(List<String> rows, List<SheetColumn> columns) {
        var cells = cells();
        var lines = lines(rows);
        if (cells.isEmpty() || lines.isEmpty()) return "";
        return Tsv.write(lines.stream().map(row -> columns.stream().map(column -> line(row).map(line ->
                cells.get().text(column, line.measure(), line.figures())).orElse("")).toList()).toList());
    }

    /// Lays the clipboard's text over the block, or adds and changes measures where it has heads.
    ///
    /// A single value goes into every cell of the block.
    ///
    /// @param rows    of the block
    /// @param below   all rows from the block's first one on
    /// @param columns of the block
    /// @param right   all columns from the block's first one on
    Reply paste(String text, List<String> rows, List<String> below, List<SheetColumn> columns, List<SheetColumn> right) {
        var block = Tsv.read(text);
        if (block.stream().allMatch(row -> row.stream().allMatch(String::isBlank))) {
            return new Reply(TableWords.NOTHING_TO_PASTE.names(), List.of(), "");
        }
        var heads = Heads.of(block.getFirst());
        model.begin();
        var scenario = model.now().scenario().orElseThrow();
        var paste = new Paste(scenario, model.now().city().orElseThrow(), Tongue.now(), this::figures);
        if (heads.isPresent()) return done(paste.under(heads.get(), block.subList(1, block.size())));
        var lines = lines(rows);
        if (block.size() == 1 && block.getFirst().size() == 1 && !lines.isEmpty()) {
            var row = Collections.nCopies(columns.size(), block.getFirst().getFirst());
            return done(paste.over(lines, columns, Collections.nCopies(lines.size(), row)));
        }
        return done(paste.over(lines(below), right, block));
    }

    private Reply done(Checked<Paste.Done> pasted) {
        return switch (pasted) {
            case Checked.Bad<Paste.Done>(var problems) ->
                new Reply(TableWords.NOT_PASTED.names(problems.size()), problems, "");
            case Checked.Good<Paste.Done>(var done) -> {
                model.put(TableWords.EDIT_PASTE.names(done.changed() + done.added().size()), "paste", done.scenario());
                var unknown = String.join(", ", done.unknown());
                yield new Reply(done.unknown().isEmpty() ? TableWords.PASTED.names(done.changed(), done.added().size())
                        : TableWords.PASTED_UNKNOWN.names(done.changed(), done.added().size(), unknown), List.of(),
                        done.added().isEmpty() ? "" : done.added().getFirst());
            }
        };
    }

    /// Writes the cells of the block's first measure into those below; with one measure, those of the one above into it.
    ///
    /// @param all ids of all rows shown
    Optional<Reply> fillDown(List<String> rows, List<String> all, List<SheetColumn> columns) {
        var into = new ArrayList<>(lines(rows));
        if (into.isEmpty()) return Optional.empty();
        if (into.size() == 1) {
            var above = lines(all.subList(0, all.indexOf(into.getFirst())));
            if (above.isEmpty()) return Optional.empty();
            into.addFirst(above.getLast());
        }
        var from = line(into.removeFirst()).orElseThrow();
        var cells = cells().orElseThrow();
        var texts = columns.stream().map(column -> column.input(from.measure())
                ? cells.text(column, from.measure(), from.figures()) : "").toList();
        var scenario = model.now().scenario().orElseThrow();
        var rowsOfText = into.stream().map(row -> {
            var measure = line(row).orElseThrow().measure();
            return Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                    .map(i -> columns.get(i).input(measure) ? texts.get(i) : "").toList();
        }).toList();
        return Optional.of(switch (new Paste(scenario, model.now().city().orElseThrow(), Tongue.now(), this::figures)
                .over(into, columns, rowsOfText)) {
            case Checked.Bad<Paste.Done>(var problems) -> new Reply(TableWords.NOT_FILLED.names(problems.size()), problems, "");
            case Checked.Good<Paste.Done>(var done) -> {
                model.put(TableWords.EDIT_FILL.names(columns.getFirst().called()), "fill", done.scenario());
                yield new Reply(TableWords.FILLED.names(done.changed()), List.of(), "");
            }
        });
    }

    /// @return all rows with their heads, as tab-separated text
    String table() {
        var cells = cells();
        if (cells.isEmpty()) return "";
        var rows = new ArrayList<List<String>>();
        rows.add(CopiedRow.heads(model.now().currency(), Tongue.now()));
        for (var row : model.now().all()) rows.add(CopiedRow.of(row, cells.get()));
        return Tsv.write(rows);
    }
}
