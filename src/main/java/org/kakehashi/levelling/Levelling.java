package org.kakehashi.levelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.solver.SolverMissing;

/// Levels a plan: puts steps off so that nobody is wanted twice.
///
/// A step keeps its people from its first to its last half day. What is pinned, has begun, is done, must lie on a day
/// or begins before today stays where it is. Nothing begins before what it waits for lets it.
public final class Levelling {
    /// How often something that cannot be is left out before one gives up.
    private static final int ATTEMPTS = 200;
    private final Situation situation;
    private final Limits limits;
    private final Consumer<Standing> follower;
    private final List<Names> unsolved = new ArrayList<>();
    private @Nullable Search search;
    private boolean stopped;

    /// How far it is.
    ///
    /// @param best  the plan's finish in what was found so far, null if nothing was
    /// @param bound no way finishes before that day
    public record Standing(@Nullable LocalDate best, LocalDate bound) {}

    /// @param follower told on the thread that searches
    public Levelling(Situation situation, Limits limits, Consumer<Standing> follower) {
        this.situation = situation;
        this.limits = limits;
        this.follower = follower;
    }

    /// Ends the search; what was found so far is proposed. May be called from another thread.
    public synchronized void stop() {
        stopped = true;
        if (search != null) search.stop();
    }

    /// @throws SolverMissing if the solver is needed and cannot be loaded
    public Proposal propose() throws SolverMissing {
        var plan = new PlanJobs(situation);
        var twice = Overbookings.in(situation, plan.present);
        var before = plan.present.finish().orElse(situation.today());
        if (twice.isEmpty() && !Proposal.isLevelled(situation.plan()) && !plan.hasOpenPosts()) {
            return new Proposal(Answer.Status.OPTIMAL, List.of(), before, before, before, true, 0, 0, List.of(), 0);
        }
        var answer = solve(plan, Overbookings.byStep(twice).keySet());
        if (!answer.found()) {
            var words = new Reasons(plan, twice);
            unsolved.addAll(words.left(twice));
            return new Proposal(answer.status(), List.of(), before, before, before, false, twice.size(), twice.size(),
                    unsolved, answer.seconds());
        }
        var placed = new Placement(plan, answer.starts()).plan();
        var changed = situation.with(placed);
        var schedule = changed.schedule();
        var left = Overbookings.in(changed, schedule);
        var words = new Reasons(plan, twice);
        unsolved.addAll(words.left(left));
        var after = schedule.finish().orElse(before);
        var bound = plan.axis.day(answer.bound() - 1);
        if (answer.status() == Answer.Status.OPTIMAL || bound.isAfter(after)) bound = after;
        return new Proposal(answer.status(), moves(plan, changed, schedule, words), before, after, bound,
                answer.fewest(), twice.size(), left.size(), unsolved, answer.seconds());
    }

    /// @param crowded steps that are wanted together with others
    private Answer solve(PlanJobs plan, Set<String> crowded) throws SolverMissing {
        var jobs = plan.jobs;
        for (int attempt = 0; ; attempt++) {
            var next = new Search(standing -> follower.accept(new Standing(
                    standing.found() ? plan.axis.day(standing.best() - 1) : null, plan.axis.day(standing.bound() - 1))));
            if (begin(next)) next.stop();
            var answer = Solver.solve(jobs, limits.withoutExplaining(), next);
            if (answer.status() != Answer.Status.IMPOSSIBLE || attempt == ATTEMPTS) return answer;
            var eased = new Easing(plan, jobs, unsolved).after(answer.obstacles(), crowded);
            if (eased.equals(jobs)) return answer;
            jobs = eased;
        }
    }

    private synchronized boolean begin(Search next) {
        search = next;
        return stopped;
    }

    private List<Move> moves(PlanJobs plan, Situation changed, Schedule schedule, Reasons words) {
        var moves = new ArrayList<Move>();
        for (var step : plan.steps) {
            var old = PlanJobs.dates(plan.present, step);
            var now = PlanJobs.dates(schedule, step);
            if (old.start().equals(now.start())) continue;
            var put = changed.plan().step(step.id()).orElseThrow().timing().levelled();
            boolean follows = Objects.equals(put, step.timing().levelled());
            long minutes = now.hours().between(Axis.moment(old.start()), Axis.moment(now.start()));
            moves.add(new Move(step.id(), step.name(), old.dates(), now.dates(), plan.days(minutes), put, follows,
                    words.move(step, put != null, follows, schedule)));
        }
        moves.sort(Comparator.comparing((Move move) -> move.to().start()).thenComparing(Move::follows));
        return moves;
    }
}
