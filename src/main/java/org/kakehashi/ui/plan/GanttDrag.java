package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kakehashi.base.Names;
import org.kakehashi.picture.Gantt;
import org.kakehashi.picture.Grip;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// One pull with the mouse from press to release: shown as a draft on its way, one edit when it is let go.
final class GanttDrag {
    /// From this width of a day on, bars go by half days.
    private static final double HALF_DAYS = 30;
    private static final double DONE_STEP = 0.05;
    private final GanttPane pane;
    private final PlanViewModel model;
    private final Grip grip;
    private final Moves moves;
    private final double pressed;
    private final double from;
    private final Set<String> ids;
    private UnaryOperator<Plan> change = UnaryOperator.identity();
    private List<String> notes = List.of();
    private boolean changes;
    private double x;
    private double y;

    GanttDrag(GanttPane pane, PlanViewModel model, Grip grip, double x) {
        this.pane = pane;
        this.model = model;
        this.grip = grip;
        pressed = x;
        from = position(x);
        moves = model.moves();
        ids = ids();
    }

    private double position(double at) {
        var scale = pane.scale().get();
        return scale.left() + at / scale.pixelsPerDay();
    }

    /// @return the steps that are taken along
    private Set<String> ids() {
        if (pane.chosen().contains(grip.row())) return pane.chosen();
        if (model.sheet().get().step(grip.row()).isPresent()) return Set.of(grip.row());
        return below(grip.row());
    }

    /// @return ids of the steps below a head of the rows, of a stage also those that are not shown
    private Set<String> below(String head) {
        var all = model.project().plan().steps().stream().filter(step -> ("stage-" + step.stage()).equals(head))
                .map(Step::id).collect(Collectors.toSet());
        var sheet = model.sheet().get();
        return all.isEmpty() ? sheet.rows().stream().skip(sheet.place(head) + 1L)
                .takeWhile(PlanRow.StepRow.class::isInstance).map(PlanRow::id).collect(Collectors.toSet()) : all;
    }

    double pressedAt() {
        return pressed;
    }

    boolean moved() {
        return changes;
    }

    boolean isPull() {
        return grip.part() == Grip.Part.START_LINK || grip.part() == Grip.Part.END_LINK;
    }

    /// @param own whether linked steps get dates of their own
    void to(double atX, double atY, boolean own) {
        x = atX;
        y = atY;
        notes = List.of();
        double days = snapped(position(x) - from);
        switch (grip.part()) {
            case BODY -> draft(_ -> moves.moved(ids, days, own), own);
            case START -> draft(_ -> moves.starting(grip.row(), days, own), own);
            case END -> draft(_ -> moves.finishing(grip.row(), days), true);
            case DONE -> progress();
            case START_LINK, END_LINK -> pull();
            case ROW -> { }
        }
    }

    private double snapped(double days) {
        return pane.scale().get().pixelsPerDay() >= HALF_DAYS ? Math.rint(2 * days) / 2 : Math.rint(days);
    }

    private void draft(UnaryOperator<Plan> wanted, boolean own) {
        changes = true;
        change = wanted;
        var lines = new ArrayList<String>();
        boolean fixed = ids.stream().map(id -> model.project().plan().step(id)).flatMap(Optional::stream)
                .anyMatch(moves::fixed);
        if (fixed && grip.part() != Grip.Part.END) lines.add(GanttWords.HINT_BEGUN.now());
        else if (!own && linked()) lines.add(GanttWords.HINT_OWN.now());
        notes = lines;
        model.draft(wanted);
        tell();
    }

    private boolean linked() {
        return step().map(step -> !step.after().isEmpty() && !step.timing().pinned()).orElse(false);
    }

    private Optional<Step> step() {
        return model.project().plan().step(grip.row());
    }

    private void progress() {
        model.sheet().get().schedule().step(grip.row()).ifPresent(now -> {
            var dates = now.dates();
            double start = dates.start().toEpochDay(), length = dates.finish().toEpochDay() + 1 - start;
            double share = Math.clamp(Math.rint((position(x) - start) / length / DONE_STEP) * DONE_STEP, 0, 1);
            draft(_ -> moves.done(grip.row(), share), true);
            notes = List.of(GanttWords.TOLD_DONE.now(Formats.percent(share, 0)));
            tell();
        });
    }

    private void pull() {
        changes = false;
        pane.pull(Optional.of(new Gantt.Pull(grip, x, y)));
        var over = over();
        pane.hover(over.map(Grip::row));
        var lines = new ArrayList<String>();
        over.ifPresentOrElse(target -> {
            var kind = kind(target);
            String before = grip.row(), after = target.row();
            var telling = new GanttTelling(model.sheet().get(), Tongue.now(), pane.layers());
            lines.add(telling.kind(kind));
            if (moves.circle(before, after)) {
                lines.add(GanttWords.HINT_CIRCLE.now());
                return;
            }
            lines.add(GanttWords.HINT_WAITS.now(name(after), name(before)));
            changes = true;
            change = _ -> moves.linked(before, after, kind);
        }, () -> lines.add(GanttWords.HINT_LINK.now()));
        pane.tip().show(lines, x, y);
    }

    /// @return from the end that was pulled to the end it is let go at
    private Link.Kind kind(Grip target) {
        boolean end = atEnd(target);
        if (grip.part() == Grip.Part.END_LINK) return end ? Link.Kind.FINISH_FINISH : Link.Kind.FINISH_START;
        return end ? Link.Kind.START_FINISH : Link.Kind.START_START;
    }

    /// @return whether the pointer is nearer to the end than to the beginning of what it is over
    private boolean atEnd(Grip target) {
        if (target.part() == Grip.Part.START_LINK || target.part() == Grip.Part.START) return false;
        if (target.part() == Grip.Part.END_LINK || target.part() == Grip.Part.END) return true;
        return model.sheet().get().schedule().step(target.row()).map(now -> {
            double start = now.dates().start().toEpochDay(), end = now.dates().finish().toEpochDay() + 1;
            return position(x) > start + (end - start) * 0.66 && position(x) <= end + 2;
        }).orElse(false);
    }

    private Optional<Grip> over() {
        return pane.grip(x, y).filter(target -> !target.row().equals(grip.row()))
                .filter(target -> model.sheet().get().step(target.row()).isPresent());
    }

    private Names name(String id) {
        return model.sheet().get().step(id).map(Step::name).orElse(Names.same(""));
    }

    /// Says where the step would lie, and what holds it there.
    void tell() {
        if (!changes || isPull()) return;
        var lines = new ArrayList<>(new GanttTelling(model.sheet().get(), Tongue.now(), pane.layers()).dragged(grip.row()));
        lines.addAll(notes);
        pane.tip().show(lines, x, y);
    }

    void cancel() {
        model.dropDraft();
        end();
    }

    void drop() {
        if (changes) model.keep(edit(), grip.row(), change);
        else model.dropDraft();
        end();
    }

    private void end() {
        pane.pull(Optional.empty());
        pane.hover(Optional.empty());
        pane.tip().hide();
    }

    private Names edit() {
        var name = ids.size() == 1 || step().isPresent() ? name(grip.row()) : GanttWords.SEVERAL.names(ids.size());
        return switch (grip.part()) {
            case START, END -> PlanWords.EDIT_STRETCH.names(name);
            case DONE -> PlanWords.EDIT_PROGRESS.names(name);
            case START_LINK, END_LINK -> over().map(target -> PlanWords.EDIT_LINK.names(name, name(target.row())))
                    .orElse(PlanWords.EDIT_CHANGE.names(name));
            case BODY, ROW -> ids.size() > 1 ? PlanWords.EDIT_MOVE.names(GanttWords.SEVERAL.names(ids.size()))
                    : PlanWords.EDIT_MOVE.names(name);
        };
    }
}
