package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Tongue;

/// What can be done with the selected steps together; each is one edit.
final class ChosenSteps {
    private final PlanViewModel model;
    private final Session session;
    private final Announcer announcer;

    ChosenSteps(PlanViewModel model, Session session, Announcer announcer) {
        this.model = model;
        this.session = session;
        this.announcer = announcer;
    }

    /// @return ids, in the order of the rows
    List<String> ids() {
        return model.chosen().get();
    }

    private Set<String> set() {
        return new LinkedHashSet<>(ids());
    }

    private PlanFacts facts() {
        return model.sheet().get().facts();
    }

    private void edit(TableWords word, UnaryOperator<Plan> change) {
        if (ids().isEmpty()) return;
        model.editPlan(word.names(ids().size()), String.join(" ", ids()), change);
    }

    /// @return what keeps the steps from moving, empty if they have
    Optional<String> indent() {
        return unless(TableWords.EDIT_INDENT, plan -> OutlineEdits.indent(plan, set()), TableWords.NOT_INDENTED);
    }

    Optional<String> outdent() {
        return unless(TableWords.EDIT_OUTDENT, plan -> OutlineEdits.outdent(plan, set()), TableWords.NOT_OUTDENTED);
    }

    private Optional<String> unless(TableWords word, UnaryOperator<Plan> change, TableWords otherwise) {
        if (ids().isEmpty()) return Optional.empty();
        var plan = session.project().plan();
        var before = plan.steps().stream().map(Step::group).toList();
        var changed = change.apply(plan);
        var groups = new ArrayList<String>();
        for (var step : plan.steps()) groups.add(changed.step(step.id()).map(Step::group).orElse(""));
        if (before.equals(groups)) return Optional.of(otherwise.now());
        edit(word, _ -> changed);
        return Optional.empty();
    }

    void move(int way) {
        edit(TableWords.EDIT_MOVE_FEW, plan -> OutlineEdits.move(plan, set(), way));
    }

    void intoGroup() {
        var first = ids().isEmpty() ? Optional.<Step>empty() : facts().step(ids().getFirst());
        if (first.isEmpty()) return;
        var group = Step.of(PlanViewModel.newId(), TableWords.NEW_GROUP.names(), first.get().stage(), new Work.Group(),
                Span.working(0));
        edit(TableWords.EDIT_GROUP, plan -> OutlineEdits.group(plan, set(), group));
        model.select(group.id());
    }

    Optional<String> chain() {
        if (ids().size() < 2) return Optional.of(TableWords.TWO_TO_LINK.now());
        var ids = ids();
        edit(TableWords.EDIT_CHAIN, plan -> OutlineEdits.chain(plan, ids));
        return Optional.empty();
    }

    void unchain() {
        edit(TableWords.EDIT_UNCHAIN, plan -> OutlineEdits.unchain(plan, set()));
    }

    /// Deletes them with all that lies in them, and offers to take it back.
    void delete() {
        if (ids().isEmpty()) return;
        var gone = new HashSet<String>();
        for (var id : ids()) for (var step : facts().outline().whole(id)) gone.add(step.id());
        var next = neighbour(gone);
        var single = gone.size() == 1 ? facts().step(ids().getFirst()) : Optional.<Step>empty();
        var edit = single.map(step -> PlanWords.EDIT_DELETE.names(step.name()))
                .orElseGet(() -> TableWords.EDIT_DELETE_FEW.names(gone.size()));
        model.editPlan(edit, String.join(" ", ids()), plan -> OutlineEdits.without(plan, set()));
        model.select(next);
        announcer.undoable(TableWords.DELETED.text(gone.size()), session.undoing());
    }

    /// @return id of the step to select when others are gone: the next that stays, else the one before
    private String neighbour(Set<String> gone) {
        var rows = model.sheet().get().rows();
        int at = model.sheet().get().place(ids().getLast());
        for (int i = Math.max(0, at); i < rows.size(); i++) if (stays(rows.get(i), gone)) return rows.get(i).id();
        for (int i = Math.min(at, rows.size() - 1); i >= 0; i--) if (stays(rows.get(i), gone)) return rows.get(i).id();
        return "";
    }

    private static boolean stays(PlanRow row, Set<String> gone) {
        return row instanceof PlanRow.StepRow && !gone.contains(row.id());
    }

    void openAll() {
        model.arrange(now -> now.withClosed(Set.of()));
    }

    void closeAll() {
        var closed = new HashSet<String>();
        for (var row : model.sheet().get().rows()) {
            switch (row) {
                case PlanRow.StageRow head -> closed.add(head.id());
                case PlanRow.HeadRow head -> closed.add(head.id());
                case PlanRow.StepRow step when step.fold() != PlanRow.Fold.NONE -> closed.add(step.id());
                case PlanRow.StepRow _ -> { }
            }
        }
        model.arrange(now -> now.withClosed(closed));
    }

    /// Writes a text into the cells of a column.
    ///
    /// @return what could not be filled, and why
    Optional<String> fill(List<String> ids, PlanColumn column, String text) {
        var input = new CellInput(facts(), Tongue.now());
        var wrong = new ArrayList<Names>();
        var made = new java.util.HashMap<String, Step>();
        for (var id : ids) {
            facts().step(id).ifPresent(step -> {
                switch (input.read(column, step, text)) {
                    case Checked.Good<Step>(var changed) -> made.put(id, changed);
                    case Checked.Bad<Step>(var problems) ->
                        wrong.add(TableWords.WHAT_FILLED.names(step.name(), problems.getFirst().says()));
                }
            });
        }
        if (!made.isEmpty()) {
            model.editPlan(TableWords.EDIT_FEW.names(made.size()), String.join(" ", ids),
                    plan -> plan.change(step -> made.getOrDefault(step.id(), step)));
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong.getFirst().in(Tongue.now()));
    }
}
