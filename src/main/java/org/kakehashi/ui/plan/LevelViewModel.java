package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.levelling.Busy;
import org.kakehashi.levelling.Levelling;
import org.kakehashi.levelling.Limits;
import org.kakehashi.levelling.Move;
import org.kakehashi.levelling.Proposal;
import org.kakehashi.levelling.Situation;
import org.kakehashi.solver.SolverMissing;
import org.kakehashi.plan.Plan;
import org.kakehashi.project.Edit;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;

/// Looks for dates on which nobody is wanted twice, and takes over as much of them as is accepted.
final class LevelViewModel {
    private static final double SECONDS = 20;
    private final Session session;
    private final Background background;
    private final Elsewhere elsewhere;
    private final Announcer announcer;
    private final LocalDate today;
    private final double seconds;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final ReadOnlyObjectWrapper<Set<String>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private @Nullable Levelling running;
    private volatile Levelling.@Nullable Standing standing;

    /// What a project's people do in other projects; asked off the window's thread.
    @FunctionalInterface
    interface Elsewhere {
        List<Busy> of(Project project) throws StoreException;
    }

    /// How far it is.
    sealed interface State {
        record Idle() implements State {}

        record Searching() implements State {}

        record Proposed(Proposal proposal, boolean levelled) implements State {}

        record Failed(Names why) implements State {}
    }

    LevelViewModel(Session session, Background background, Elsewhere elsewhere, Announcer announcer, LocalDate today) {
        this(session, background, elsewhere, announcer, today, SECONDS);
    }

    /// @param seconds the search may take
    LevelViewModel(Session session, Background background, Elsewhere elsewhere, Announcer announcer, LocalDate today,
            double seconds) {
        this.session = session;
        this.background = background;
        this.elsewhere = elsewhere;
        this.announcer = announcer;
        this.today = today;
        this.seconds = seconds;
    }

    /// @return what others' bookings are to a project: those of people on its own shelf
    static Elsewhere elsewhere(OtherBookings others) {
        return project -> others.except(project.id()).stream()
                .filter(each -> project.shelf().person(each.person()).filter(own -> own.city().equals(each.city())).isPresent())
                .map(each -> new Busy(each.person(), each.start(), each.finish(), each.units(),
                        LevelWords.ELSEWHERE.names(each.name(), each.title()))).toList();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// @return ids of the steps whose moves are chosen
    ReadOnlyObjectProperty<Set<String>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// @return how far the search is, null if nothing is known yet; changes while it runs
    Levelling.@Nullable Standing standing() {
        return standing;
    }

    void search() {
        standing = null;
        state.set(new State.Searching());
        var project = session.project();
        var plan = project.plan();
        var circumstances = Scheduling.circumstances(project, plan);
        background.ask(this, stale -> {
            var situation = new Situation(plan, circumstances, elsewhere.of(project), today);
            var levelling = new Levelling(situation, Limits.seconds(seconds), found -> standing = found);
            if (!run(levelling) || stale.stale()) levelling.stop();
            return levelling.propose();
        }, this::propose, this::failed);
    }

    private synchronized boolean run(Levelling levelling) {
        running = levelling;
        return state.get() instanceof State.Searching;
    }

    private void propose(Proposal proposal) {
        chosen.set(own(proposal));
        state.set(new State.Proposed(proposal, Proposal.isLevelled(session.project().plan())));
    }

    private static Set<String> own(Proposal proposal) {
        return proposal.moves().stream().filter(move -> !move.follows()).map(Move::step).collect(Collectors.toSet());
    }

    private void failed(Throwable thrown) {
        var why = switch (thrown) {
            case SolverMissing missing -> missing.says();
            case StoreException trouble -> trouble.says();
            default -> {
                state.set(new State.Idle());
                throw new IllegalStateException("levelling failed", thrown);
            }
        };
        state.set(new State.Failed(why));
    }

    /// Ends the search; what was found so far is proposed.
    synchronized void takeBest() {
        if (running != null) running.stop();
    }

    /// Leaves the plan as it is.
    void close() {
        background.forget(this);
        state.set(new State.Idle());
        takeBest();
    }

    void choose(String step, boolean accepted) {
        var steps = new TreeSet<>(chosen.get());
        if (accepted) steps.add(step);
        else steps.remove(step);
        chosen.set(Set.copyOf(steps));
    }

    void chooseAll(boolean accepted) {
        if (state.get() instanceof State.Proposed(var proposal, _)) chosen.set(accepted ? own(proposal) : Set.of());
    }

    void acceptAll() {
        chooseAll(true);
        accept();
    }

    /// Takes the chosen moves over; what is left is proposed anew.
    void accept() {
        if (!(state.get() instanceof State.Proposed(var proposal, _)) || chosen.get().isEmpty()) return;
        var steps = chosen.get();
        boolean all = steps.equals(own(proposal));
        edit(LevelWords.EDIT_LEVEL, plan -> proposal.accept(plan, steps));
        announcer.undoable(LevelWords.ACCEPTED.text(steps.size()), session.undoing());
        if (all) close();
        else search();
    }

    /// Lets all steps begin again as early as they could without levelling.
    void clear() {
        if (Proposal.isLevelled(session.project().plan())) {
            edit(LevelWords.EDIT_CLEAR, Proposal::clear);
            announcer.undoable(LevelWords.CLEARED.text(), session.undoing());
        } else {
            announcer.say(LevelWords.CLEARED.text());
        }
        close();
    }

    private void edit(LevelWords name, UnaryOperator<Plan> change) {
        session.pause();
        session.edit(new Edit(name.names(), "plan-levelling"), project -> project.with(change.apply(project.plan())));
        session.pause();
    }
}
