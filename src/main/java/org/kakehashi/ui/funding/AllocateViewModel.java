package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Allocation;
import org.kakehashi.allocation.FundingSituation;
import org.kakehashi.allocation.FundingSituation.Choices;
import org.kakehashi.allocation.OneMore;
import org.kakehashi.allocation.Payer;
import org.kakehashi.allocation.Proposal;
import org.kakehashi.allocation.Rule;
import org.kakehashi.allocation.Standing;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.WinRate;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.solver.SolverMissing;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;

/// Looks for who is to pay what, and takes over as much of it as is accepted.
final class AllocateViewModel {
    private static final double SECONDS = 20;
    private static final double MORE_SECONDS = 5;
    private static final More ASKING = new More(AllocateWords.MORE_ASKING.names(), AllocateWords.MORE_ASKING.names());
    private final Session session;
    private final Background background;
    private final Announcer announcer;
    private final LocalDate today;
    private final Supplier<WinRate> wins;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final ReadOnlyObjectWrapper<Set<String>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<Payment>> pins = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, More>> more = new ReadOnlyObjectWrapper<>(Map.of());
    private Choices choices = new Choices(false, true);
    private @Nullable Allocation running;
    private volatile @Nullable Standing standing;

    /// What one more million would change, in a few words and in a sentence.
    record More(Names shortly, Names fully) {}

    /// How far it is.
    sealed interface State {
        record Idle() implements State {}

        record Choosing() implements State {}

        record Searching() implements State {}

        /// @param reading what it was made from
        record Proposed(Proposal proposal, Project project, FundingSituation reading) implements State {}

        record Failed(Names why) implements State {}
    }

    /// @param wins how applications of all projects were decided, as far as it is known by now
    AllocateViewModel(Session session, Background background, Announcer announcer, LocalDate today, Supplier<WinRate> wins) {
        this.session = session;
        this.background = background;
        this.announcer = announcer;
        this.today = today;
        this.wins = wins;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// @return ids of the payers whose payments are chosen
    ReadOnlyObjectProperty<Set<String>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// @return payments that the next allocation leaves as they are
    ReadOnlyObjectProperty<List<Payment>> pins() {
        return pins.getReadOnlyProperty();
    }

    /// @return by id of a payer what one more million would change, as far as it was asked
    ReadOnlyObjectProperty<Map<String, More>> more() {
        return more.getReadOnlyProperty();
    }

    /// @return how far the search is, null if nothing is known yet; changes while it runs
    @Nullable Standing standing() {
        return standing;
    }

    WinRate wins() {
        return wins.get();
    }

    Choices choices() {
        return choices;
    }

    void choose(Choices wanted) {
        choices = wanted;
    }

    void open() {
        pins.set(session.project().funding().payments().stream().filter(Payment::pinned).toList());
        state.set(new State.Choosing());
    }

    void search() {
        standing = null;
        more.set(Map.of());
        state.set(new State.Searching());
        var project = session.project();
        var wanted = choices;
        var fixed = pins.get();
        var known = wins.get();
        background.ask(this, stale -> {
            var reading = new FundingSituation(project.plan(), Budget.of(project).spendings(), project.funding(),
                    project.shelf().funders(), project.home().fiscalYearStart(), today, known);
            var allocation = new Allocation(reading.with(wanted, fixed), SECONDS, found -> standing = found);
            if (!run(allocation) || stale.stale()) allocation.stop();
            return new State.Proposed(allocation.propose(), project, reading);
        }, proposed -> {
            chosen.set(payers(proposed.proposal()));
            state.set(proposed);
        }, this::failed);
    }

    private synchronized boolean run(Allocation next) {
        running = next;
        return state.get() instanceof State.Searching;
    }

    private void failed(Throwable thrown) {
        if (thrown instanceof SolverMissing missing) {
            state.set(new State.Failed(missing.says()));
            return;
        }
        state.set(new State.Idle());
        throw new IllegalStateException("allocation failed", thrown);
    }

    private static Set<String> payers(Proposal proposal) {
        return proposal.situation().payers().stream().map(Payer::id).collect(Collectors.toUnmodifiableSet());
    }

    /// Ends the search; what was found so far is proposed.
    synchronized void takeBest() {
        if (running != null) running.stop();
    }

    /// Leaves everything as it is.
    void close() {
        background.forget(this);
        background.forget(more);
        state.set(new State.Idle());
        takeBest();
    }

    void choose(String payer, boolean accepted) {
        var payers = new TreeSet<>(chosen.get());
        if (accepted) payers.add(payer);
        else payers.remove(payer);
        chosen.set(Set.copyOf(payers));
    }

    boolean isPinned(Payment payment) {
        return pins.get().stream().anyMatch(payment::isOfSame);
    }

    /// Fixes a payment for the next allocation, or lets it go.
    void pin(Payment payment, boolean fixed) {
        var changed = new ArrayList<>(pins.get());
        changed.removeIf(payment::isOfSame);
        if (fixed) {
            changed.add(new Payment(payment.step(), payment.line(), payment.fiscalYear(), payment.source(), payment.amount(), true));
        }
        pins.set(List.copyOf(changed));
    }

    /// Lets go of what a rule of the clash fixes, and searches again.
    void release(Rule rule) {
        if (!(state.get() instanceof State.Proposed(var proposal, _, _))) return;
        if (rule.kind() == Rule.Kind.KEPT) choices = new Choices(choices.expected(), false);
        if (rule.kind() == Rule.Kind.PIN) {
            var need = proposal.situation().needs().get(rule.need());
            pin(new Payment(need.step(), need.line(), need.fiscalYear(), proposal.situation().payers().get(rule.payer()).id(), 0, false), false);
        }
        search();
    }

    /// Lets go of all fixed amounts, and searches again.
    void releaseAll() {
        pins.set(List.of());
        search();
    }

    /// Asks what would change if the ceilings of a payer were a million higher.
    void askMore(String payer) {
        if (!(state.get() instanceof State.Proposed(var proposal, var project, _))) return;
        told(payer, ASKING);
        background.ask(more, _ -> OneMore.of(proposal, payer, MORE_SECONDS),
                answer -> told(payer, more(answer, proposal.situation().expected(), project.plan().currency())), this::failed);
    }

    private static More more(OneMore answer, boolean expected, String currency) {
        return new More(answer.shortly(expected, currency), answer.says(expected, currency));
    }

    private void told(String payer, More says) {
        var changed = new HashMap<>(more.get());
        changed.values().removeIf(ASKING::equals);
        changed.put(payer, says);
        more.set(Map.copyOf(changed));
    }

    void acceptAll() {
        if (!(state.get() instanceof State.Proposed(var proposal, _, _)) || !proposal.found()) return;
        chosen.set(payers(proposal));
        accept();
    }

    /// Takes over what the chosen payers pay, as one edit.
    void accept() {
        if (!(state.get() instanceof State.Proposed(var proposal, _, var reading)) || !proposal.found() || chosen.get().isEmpty()) return;
        var payers = chosen.get();
        var fixed = pins.get();
        session.pause();
        session.edit(new Edit(AllocateWords.EDIT.names(), "allocation"), project -> project.with(proposal.accept(
                project.funding(), reading.present(), payers, payment -> fixed.stream().anyMatch(payment::isOfSame))));
        session.pause();
        announcer.undoable(AllocateWords.ACCEPTED.text(payers.size()), session.undoing());
        close();
    }
}
