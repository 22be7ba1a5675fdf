package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Tsv;

/// Steps to and from the clipboard: with all they have within the program, as rows of text from and for a spreadsheet.
final class StepTransfer {
    private final PlanViewModel model;
    private final Session session;
    private final ChosenSteps chosen;
    private final StepClipboard clipboard;
    private final Announcer announcer;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);

    /// What a paste has to say beside how much it made.
    record Told(Names head, List<Names> rows) {
        static final Told NOTHING = new Told(Names.same(""), List.of());
    }

    StepTransfer(PlanViewModel model, Session session, ChosenSteps chosen, StepClipboard clipboard, Announcer announcer) {
        this.model = model;
        this.session = session;
        this.chosen = chosen;
        this.clipboard = clipboard;
        this.announcer = announcer;
    }

    /// @return what could not be read of the last paste, or what it brought along
    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    void dismiss() {
        told.set(Told.NOTHING);
    }

    private PlanFacts facts() {
        return model.sheet().get().facts();
    }

    void copy() {
        var ids = new LinkedHashSet<>(chosen.ids());
        if (ids.isEmpty()) return;
        var outline = facts().outline();
        var steps = new ArrayList<Step>();
        for (var top : outline.tops(ids)) steps.addAll(outline.whole(top.id()));
        var text = new CopiedRows(facts(), Tongue.now()).text(steps, List.of());
        give(text);
        clipboard.put(StepCopies.of(text, model.project(), outline, ids));
        announcer.say(TableWords.COPIED.text(steps.size()));
    }

    void cut() {
        if (chosen.ids().isEmpty()) return;
        copy();
        chosen.delete();
    }

    /// Copies all steps with the columns that are shown.
    void copyTable(List<PlanColumn> columns) {
        var steps = facts().outline().ordered();
        give(new CopiedRows(facts(), Tongue.now()).text(steps, columns));
        announcer.say(TableWords.COPIED.text(steps.size()));
    }

    private static void give(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    void duplicate() {
        var ids = new LinkedHashSet<>(chosen.ids());
        if (!ids.isEmpty()) put(StepCopies.of("", model.project(), facts().outline(), ids));
    }

    void paste(List<PlanColumn> columns, PlanColumn cursor) {
        var found = Clipboard.getSystemClipboard().getString();
        paste(found == null ? "" : found, columns, cursor);
    }

    /// @param columns all that are shown
    /// @param cursor  the one the cursor is in
    void paste(String text, List<PlanColumn> columns, PlanColumn cursor) {
        dismiss();
        var own = clipboard.steps(text);
        if (own.isPresent()) {
            put(own.get());
            return;
        }
        var block = Tsv.cells(text);
        if (block.stream().allMatch(row -> row.stream().allMatch(String::isBlank))) {
            announcer.say(TableWords.NOTHING_TO_PASTE.text());
            return;
        }
        var ids = chosen.ids();
        if (block.size() == 1 && block.getFirst().size() == 1 && !ids.isEmpty()) {
            chosen.fill(ids, cursor, block.getFirst().getFirst()).ifPresent(says -> unread(List.of(Names.same(says))));
            return;
        }
        var beside = ids.isEmpty() ? Optional.<Step>empty() : facts().step(ids.getLast());
        var table = new PastedTable(facts(), Tongue.now(), PlanViewModel::newId);
        var heads = TableHeads.of(block.getFirst());
        var shown = PastedTable.shown(columns, cursor);
        if (heads.isPresent()) done(table.take(heads.get().columns(), block.subList(1, block.size()), true, beside));
        else if (cursor == PlanColumn.NAME || ids.isEmpty()) done(table.take(shown, block, false, beside));
        else done(table.over(below(ids.getFirst()), shown, block, beside));
    }

    private void unread(List<Names> cells) {
        told.set(cells.isEmpty() ? Told.NOTHING : new Told(TableWords.NOT_READ.names(cells.size()), cells));
    }

    private List<Step> below(String id) {
        var rows = model.sheet().get().rows();
        var steps = new ArrayList<Step>();
        for (var row : rows.subList(Math.max(0, model.sheet().get().place(id)), rows.size())) {
            if (row instanceof PlanRow.StepRow step) steps.add(step.step());
        }
        return steps;
    }

    private void done(PastedTable.Done done) {
        int all = done.added().size() + done.changed();
        if (all > 0) {
            session.pause();
            model.editPlan(TableWords.EDIT_PASTE.names(all), "paste", _ -> done.plan());
            session.pause();
        }
        announcer.say(TableWords.PASTED.text(done.added().size(), done.changed()));
        if (!done.added().isEmpty()) {
            var ids = done.added().stream().map(Step::id).toList();
            model.choose(ids, ids.getFirst());
        }
        unread(done.problems());
    }

    /// Puts copies behind the selected step.
    private void put(StepClipboard.Copied copied) {
        var ids = chosen.ids();
        var beside = ids.isEmpty() ? Optional.<Step>empty() : facts().step(ids.getLast());
        var outline = facts().outline();
        var group = beside.map(step -> outline.parent(step.id())).orElse("");
        var copies = StepCopies.into(model.project(), copied, group, PlanViewModel::newId);
        if (copies.steps().isEmpty()) return;
        session.pause();
        session.edit(new Edit(TableWords.EDIT_PASTE.names(copies.steps().size()), "paste"), _ -> copies.project()
                .changePlan(plan -> OutlineEdits.insert(plan, copies.steps(), beside.map(Step::id).orElse(""), false)));
        session.pause();
        var made = copies.steps().stream().map(Step::id).toList();
        model.choose(made, made.getFirst());
        announcer.say(TableWords.PASTED.text(made.size(), 0));
        var notes = notes(copies);
        told.set(notes.isEmpty() ? Told.NOTHING : new Told(TableWords.PASTE_NOTES.names(), notes));
    }

    private static List<Names> notes(StepCopies copies) {
        var notes = new ArrayList<Names>();
        if (!copies.brought().isEmpty()) notes.add(TableWords.BROUGHT.names(joined(copies.brought())));
        if (!copies.leftOut().isEmpty()) notes.add(TableWords.LEFT_OUT.names(joined(copies.leftOut())));
        if (copies.links() > 0) notes.add(TableWords.LINKS_LEFT.names(copies.links()));
        return notes;
    }

    private static Names joined(List<Names> names) {
        return new Names(String.join("、", names.stream().map(Names::ja).toList()),
                String.join(", ", names.stream().map(Names::en).toList()));
    }
}
