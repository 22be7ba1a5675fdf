package org.kakehashi.allocation;

import com.google.ortools.sat.CpSolver;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A search that is under way: tells how far it is, and ends when asked to. May be used from several threads.
final class Search {
    private final Consumer<Allocation.Standing> follower;
    private final long until;
    private boolean stopped;
    private @Nullable CpSolver solver;

    /// @param seconds  it may take
    /// @param follower told on the thread that searches
    Search(double seconds, Consumer<Allocation.Standing> follower) {
        this.follower = follower;
        until = System.nanoTime() + Math.round(seconds * 1e9);
    }

    synchronized void stop() {
        stopped = true;
        if (solver != null) solver.stopSearch();
    }

    synchronized boolean stopped() {
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

    double secondsLeft() {
        return (until - System.nanoTime()) / 1e9;
    }

    void tell(Stage.Kind stage, long best) {
        follower.accept(new Allocation.Standing(stage, best));
    }
}
