package org.kakehashi.levelling;

import com.google.ortools.sat.CpSolver;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A search that is under way: tells how far it is, and ends when asked to.
///
/// May be used from several threads.
public final class Search {
    private final Consumer<Standing> follower;
    private boolean stopped;
    private @Nullable CpSolver solver;
    private Standing standing = new Standing(Integer.MAX_VALUE, 0);

    /// How far a search is.
    ///
    /// @param best  the earliest finish found, `Integer.MAX_VALUE` if none yet
    /// @param bound no finish lies before it
    public record Standing(int best, int bound) {
        public boolean found() {
            return best < Integer.MAX_VALUE;
        }
    }

    /// @param follower told on the thread that searches
    public Search(Consumer<Standing> follower) {
        this.follower = follower;
    }

    public static Search quiet() {
        return new Search(_ -> { });
    }

    /// Ends the search; what was found so far is its answer.
    public synchronized void stop() {
        stopped = true;
        if (solver != null) solver.stopSearch();
    }

    public synchronized boolean stopped() {
        return stopped;
    }

    /// @return whether the solver may begin
    synchronized boolean begin(CpSolver next) {
        solver = next;
        return !stopped;
    }

    synchronized void end() {
        solver = null;
    }

    synchronized void best(int finish) {
        if (finish < standing.best()) tell(new Standing(finish, standing.bound()));
    }

    synchronized void bound(int finish) {
        if (finish > standing.bound()) tell(new Standing(standing.best(), finish));
    }

    private void tell(Standing next) {
        standing = next;
        follower.accept(next);
    }
}
