package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.Workdays;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// The plan as it is shown and worked on: rows, selection and the verbs of the workspace.
final class PlanViewModel implements AutoCloseable {
    private final Session session;
    private final Background background;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<PlanSheet> sheet;
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(Arrangement.FIRST);
    private final Runnable unfollow;
    private final WhyDateModel why;
    private Optional<UnaryOperator<Plan>> draft = Optional.empty();
    /// Whether a draft is being computed, and whether another waits for it.
    private boolean drafting;
    private boolean waiting;
    private int asked;

    PlanViewModel(Session session, Background background, LocalDate today) {
        this.session = session;
        this.background = background;
        this.today = today;
        sheet = new ReadOnlyObjectWrapper<>(PlanSheet.of(session.project(), Arrangement.FIRST, Tongue.now(), today));
        unfollow = session.follow(_ -> refresh());
        why = new WhyDateModel(session);
    }

    ReadOnlyObjectProperty<PlanSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// @return id of the selected step, empty if none
    ReadOnlyStringProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /// @return the step whose date is explained
    WhyDateModel why() {
        return why;
    }

    Optional<Step> selectedStep() {
        return session.project().plan().step(selected.get());
    }

    Project project() {
        return session.project();
    }

    LocalDate today() {
        return today;
    }

    /// @return ids of all selected steps, in the order of the rows
    ReadOnlyObjectProperty<List<String>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// @return which rows are shown
    ReadOnlyObjectProperty<Arrangement> arrangement() {
        return arrangement.getReadOnlyProperty();
    }

    void select(String id) {
        choose(id.isEmpty() ? List.of() : List.of(id), id);
    }

    /// Selects several steps.
    ///
    /// @param lead the one whose details are shown
    void choose(List<String> ids, String lead) {
        if (!chosen.get().equals(ids)) chosen.set(List.copyOf(ids));
        if (selected.get().equals(lead)) return;
        session.pause();
        selected.set(lead);
        open(lead);
    }

    /// Shows the plan in other rows.
    void arrange(UnaryOperator<Arrangement> change) {
        var changed = change.apply(arrangement.get());
        if (changed.equals(arrangement.get())) return;
        arrangement.set(changed);
        refresh();
    }

    /// Shows or hides what lies below a head or in a group.
    void toggle(String row) {
        arrange(now -> now.toggled(row));
    }

    /// Opens all that hides a step.
    private void open(String id) {
        var step = session.project().plan().step(id);
        if (step.isEmpty() || arrangement.get().closed().isEmpty()) return;
        var outline = Outline.of(session.project().plan());
        var closed = new HashSet<>(arrangement.get().closed());
        closed.remove("stage-" + step.get().stage());
        closed.removeIf(row -> row.startsWith("head-"));
        for (var at = outline.parent(id); !at.isEmpty(); at = outline.parent(at)) closed.remove(at);
        arrange(now -> now.withClosed(closed));
    }

    /// Adds a step of that kind behind the selected one, or at the end of its stage.
    void add(StepKind kind) {
        var before = selectedStep();
        var stage = kind == StepKind.of(kind.stage()) ? kind.stage() : before.map(Step::stage).orElse(kind.stage());
        var start = Workdays.onOrAfter(before.filter(step -> step.stage() == stage)
                .flatMap(step -> sheet.get().schedule().step(step.id())).map(step -> step.dates().finish().plusDays(1))
                .orElse(today.plusDays(7)));
        var step = kind.make(newId(), stage, start).inGroup(group(stage, before));
        insert(step, PlanWords.EDIT_ADD.names(step.name()));
    }

    /// Adds a step of that kind before the selected one.
    void addAbove(StepKind kind) {
        var beside = selectedStep();
        if (beside.isEmpty()) {
            add(kind);
            return;
        }
        var start = sheet.get().schedule().step(beside.get().id()).map(step -> step.dates().start()).orElse(today);
        var step = kind.make(newId(), beside.get().stage(), start).inGroup(beside.get().group());
        editPlan(PlanWords.EDIT_ADD.names(step.name()), step.id(),
                plan -> OutlineEdits.insert(plan, List.of(step), beside.get().id(), true));
        select(step.id());
    }

    /// @return the group in which a step of that stage belongs: the selected one's, else the one that heads the stage
    String group(Stage stage, Optional<Step> beside) {
        var neighbour = beside.filter(step -> step.stage() == stage);
        if (neighbour.isPresent()) return neighbour.get().isGroup() ? neighbour.get().id() : neighbour.get().group();
        var outline = Outline.of(session.project().plan());
        var head = SheetRows.head(outline, session.project().plan().steps().stream()
                .filter(step -> step.stage() == stage && PlanFacts.isTop(outline, step)).toList());
        return head == null ? "" : head.id();
    }

    void toStage(String id, Stage stage) {
        change(id, PlanWords.EDIT_CHANGE, step -> step.with(stage).inGroup(group(stage, Optional.empty())));
    }

    private void insert(Step step, Names edit) {
        var place = selected.get();
        session.edit(new Edit(edit, step.id()), project -> project.changePlan(plan -> {
            var steps = new ArrayList<>(plan.steps());
            int at = plan.step(place).filter(other -> other.stage() == step.stage()).map(steps::indexOf).orElse(-1);
            steps.add(at < 0 ? steps.size() : at + 1, step);
            return plan.with(steps).reaching(step);
        }));
        select(step.id());
    }

    void rename(String id, String name) {
        change(id, PlanWords.EDIT_RENAME, step -> step.with(StepKind.of(step.work()).named(step)
                ? step.name().with(Tongue.now(), name) : Names.same(name)));
    }

    /// Moves a step by days from where it is scheduled, as the mouse does.
    void moveBy(String id, int days) {
        var moves = moves();
        session.project().plan().step(id).ifPresent(step ->
                edit(PlanWords.EDIT_MOVE, step, _ -> moves.moved(Set.of(id), days, false)));
    }

    /// @return what can be done with the steps from where they are scheduled now
    Moves moves() {
        return Moves.of(session.project(), schedule());
    }

    /// @return the dates of the plan as it is, without any draft
    Schedule schedule() {
        var project = session.project();
        var now = sheet.get();
        return now.project().equals(project) ? now.schedule() : Scheduling.of(project);
    }

    /// Keeps what was shown as a draft, as one edit.
    void keep(Names name, String subject, UnaryOperator<Plan> change) {
        draft = Optional.empty();
        session.pause();
        session.edit(new Edit(name, subject), project -> project.changePlan(change));
        session.pause();
        refresh();
    }

    /// Finds something out that the sheet does not say, off the window's thread.
    <T> void ask(Object key, Supplier<T> work, Consumer<T> answer) {
        background.ask(key, work, answer);
    }

    /// Makes a step longer by days; never shorter than one.
    void stretchBy(String id, int days) {
        change(id, PlanWords.EDIT_STRETCH, step -> step.work() instanceof Work.Milestone ? step
                : step.with(new Span(Math.max(1, step.span().days() + days), step.span().working())));
    }

    static Span span(Step step, LocalDate start, LocalDate finish) {
        var last = finish.isBefore(start) ? start : finish;
        long days = step.span().working() ? Math.max(1, Workdays.between(start, last.plusDays(1)))
                : last.toEpochDay() - start.toEpochDay() + 1;
        return new Span((int) days, step.span().working());
    }

    void link(String from, String to) {
        if (from.equals(to)) return;
        session.project().plan().step(from).ifPresent(before -> session.project().plan().step(to).ifPresent(after ->
                session.edit(new Edit(PlanWords.EDIT_LINK.names(before.name(), after.name()), to),
                        project -> project.changePlan(plan -> plan.change(to, step -> step.after(from, 0))))));
    }

    void unlink(String from, String to) {
        change(to, PlanWords.EDIT_UNLINK, step -> step.notAfter(from));
    }

    /// Changes the step of that id; `word` names the edit and has one blank for the step.
    void change(String id, PlanWords word, UnaryOperator<Step> change) {
        session.project().plan().step(id).ifPresent(step -> edit(word, step, plan -> plan.change(id, change)));
    }

    /// Changes the selected step.
    void change(PlanWords word, UnaryOperator<Step> change) {
        change(selected.get(), word, change);
    }

    /// Changes the project and the selected step together.
    void changeProject(PlanWords word, UnaryOperator<Project> change) {
        selectedStep().ifPresent(step -> session.edit(new Edit(word.names(step.name()), step.id()), change));
    }

    /// Changes the plan in one edit.
    ///
    /// @param subject ids of what it is about
    void editPlan(Names name, String subject, UnaryOperator<Plan> change) {
        session.edit(new Edit(name, subject), project -> project.changePlan(change));
    }

    private void edit(PlanWords word, Step step, UnaryOperator<Plan> change) {
        session.edit(new Edit(word.names(step.name()), step.id()), project -> project.changePlan(change));
    }

    /// Shows the plan as it would be with `change`, until it is dropped or kept.
    ///
    /// While one draft is being computed, of those that come the newest waits; so a hand that moves on sees each answer.
    void draft(UnaryOperator<Plan> change) {
        draft = Optional.of(change);
        if (drafting) {
            waiting = true;
            return;
        }
        drafting = true;
        refresh();
    }

    private void answer(PlanSheet found, int number) {
        sheet.set(found);
        if (number < asked) return;
        drafting = false;
        if (!waiting) return;
        waiting = false;
        draft.ifPresent(this::draft);
    }

    void dropDraft() {
        waiting = false;
        if (draft.isEmpty()) return;
        draft = Optional.empty();
        refresh();
    }

    /// Computes the dates only if the plan has changed, else the rows alone.
    private void refresh() {
        var project = session.project();
        var shown = draft.map(project::changePlan).orElse(project);
        var rows = arrangement.get();
        var language = Tongue.now();
        var before = sheet.get();
        var kept = chosen.get().isEmpty() ? chosen.get() : project.plan().steps().stream().map(Step::id)
                .collect(Collectors.collectingAndThen(Collectors.toSet(),
                        ids -> chosen.get().stream().filter(ids::contains).toList()));
        if (kept.size() < chosen.get().size()) chosen.set(kept);
        int number = ++asked;
        background.ask(this, () -> before.followed(shown, rows, language, today), found -> answer(found, number));
    }

    static String newId() {
        return "step-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Override
    public void close() {
        background.forget(this);
        unfollow.run();
        why.close();
    }
}
